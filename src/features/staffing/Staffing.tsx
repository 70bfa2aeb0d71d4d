import { useDeferredValue, useMemo } from "react";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { Demand } from "./Demand";
import { demandOf } from "./demandOf";
import styles from "./Staffing.module.css";

interface StaffingProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/** How many must be at the phones when, for what service, and at what cost: what is wanted and known, and what comes of it. */
export function Staffing({ sheet, edit }: StaffingProps) {
  const t = useWords("staffing");
  // Fields follow every key at once; what comes of them follows right after.
  const later = useDeferredValue(sheet);
  const demand = useMemo(() => demandOf(later), [later]);
  return (
    <section className={styles.view} aria-labelledby="staffing-heading">
      <header className={styles.head}>
        <h2 id="staffing-heading" className={styles.title}>
          {t("title")}
        </h2>
        <p className={styles.intro}>{t("intro")}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.inputs}>
          <Demand sheet={later} demand={demand} edit={edit} />
        </div>
      </div>
    </section>
  );
}
