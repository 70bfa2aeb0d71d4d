import { useDeferredValue, useMemo } from "react";
import { isLinked } from "../../formula/staffing/isLinked";
import type { NeedUnknown } from "../../formula/staffing/neededTeam";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { View } from "../../ui/View";
import { Callers } from "./Callers";
import { Demand } from "./Demand";
import { demandOf } from "./demandOf";
import { LostCalls } from "./LostCalls";
import { Opening } from "./Opening";
import styles from "./Staffing.module.css";
import { StaffingAnswers } from "./StaffingAnswers";
import { Targets } from "./Targets";

interface StaffingProps {
  readonly sheet: CostSheet;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
  readonly edit: Edit;
}

/** How many must be at the phones when, for what service, and at what cost: what is wanted and known, and what comes of it. */
export function Staffing({ sheet, needUnknown, edit }: StaffingProps) {
  const t = useWords("staffing");
  const plan = planOf(sheet);
  // Fields follow every key at once; what comes of them follows right after.
  const later = useDeferredValue(sheet);
  const demand = useMemo(() => demandOf(later), [later]);
  return (
    <View title={t("title")} intro={`${t("intro")} ${t(isLinked(sheet) ? "introLinked" : "introTyped")}`}>
      <StaffingAnswers sheet={later} needUnknown={needUnknown} edit={edit}>
        <div className={styles.inputs}>
          {sheet.staffing === null && <p className={styles.start}>{t("start")}</p>}
          <Targets plan={plan} edit={edit} />
          <Opening plan={plan} edit={edit} />
          <Callers sheet={sheet} edit={edit} />
          <LostCalls plan={plan} currency={sheet.currency} edit={edit} />
          <Demand sheet={sheet} later={later} demand={demand} edit={edit} />
        </div>
      </StaffingAnswers>
    </View>
  );
}
