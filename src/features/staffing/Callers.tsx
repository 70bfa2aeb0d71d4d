import { patience } from "../../formula/staffing/patience";
import { staffingField } from "../../formula/staffing/staffingField";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import type { CostSheet } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";
import { planOf } from "../../sheet/staffingStart";
import { NumberField } from "../../ui/NumberField";
import { MeasuredCallers } from "./MeasuredCallers";
import { Part } from "./Part";
import styles from "./Staffing.module.css";
import { useSecondsEntry } from "./useSecondsEntry";

interface CallersProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
}

/** What callers do who have to wait: whether they hang up, and after how long. */
export function Callers({ sheet, edit }: CallersProps) {
  const t = useWords("staffing");
  const seconds = useSecondsEntry();
  const plan = planOf(sheet);
  return (
    <Part id="staffing-callers" title={t("callers.title")}>
      {plan.model === "erlangA" && (
        <div className={styles.narrow}>
          <NumberField
            id={staffingField("patienceSeconds")}
            label={t("callers.patience")}
            hint={<PatienceHint plan={plan} />}
            unit={t("seconds")}
            entry={seconds}
            value={plan.patienceSeconds}
            onChange={(value, visit) => edit(planStaffing({ patienceSeconds: value }), visit)}
          />
        </div>
      )}
      <MeasuredCallers sheet={sheet} edit={edit} />
    </Part>
  );
}

/** Where the patience comes from: from the manager, from what was measured, or nowhere yet. */
function PatienceHint({ plan: { patienceSeconds, measured } }: { readonly plan: StaffingPlan }) {
  const t = useWords("staffing");
  const formats = useFormats();
  const estimate = patience(null, measured.abandonment, measured.meanWaitSeconds);
  const value = estimate.ok ? formats.number(estimate.value.seconds, { digits: 0 }) : "";
  if (patienceSeconds !== null)
    return estimate.ok ? t("callers.besideEstimate", { seconds: value }) : t("callers.ours");
  return estimate.ok ? t("callers.estimate", { seconds: value }) : t("callers.noPatience");
}
