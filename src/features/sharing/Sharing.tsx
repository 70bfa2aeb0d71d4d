import { SHARING_FIELD } from "../../formula/fieldId";
import { useWords } from "../../i18n/useWords";
import { hasCommonCost } from "../../formula/commonCost";
import type { CostStatement } from "../../formula/statement";
import { sharesOfCommonCost } from "../../formula/sharing";
import { shareCommonCostBy } from "../../sheet/edits/sharing";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet } from "../../sheet/schema";
import { SelectField } from "../../ui/SelectField";
import { NotShared } from "./NotShared";
import { StreamShares } from "./StreamShares";
import styles from "./Sharing.module.css";

const WAYS = ["handlingTime", "volume", "weights"] as const satisfies readonly CostSheet["sharing"]["by"][];

interface SharingProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly edit: Edit;
}

/** How workstreams bear what they have in common; nothing while there is one stream or nothing in common. */
export function Sharing({ sheet, statement, edit }: SharingProps) {
  const t = useWords("sharing");
  if (sheet.work.length < 2 || !hasCommonCost(statement)) return null;
  const { by } = sheet.sharing;
  const shares = sharesOfCommonCost(sheet);
  return (
    <section className={styles.sharing} aria-labelledby="sharing-heading">
      <h3 id="sharing-heading">{t("title")}</h3>
      <div className={styles.way}>
        <SelectField
          id={SHARING_FIELD}
          label={t("by")}
          value={by}
          options={WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))}
          onChange={(value) => edit(shareCommonCostBy(value))}
        />
        <p className={styles.quiet}>{t(`about.${by}`)}</p>
      </div>
      <StreamShares sheet={sheet} shares={shares.ok ? shares.value : null} edit={edit} />
      {!shares.ok && <NotShared sheet={sheet} amount={statement.notSharedOut} />}
    </section>
  );
}
