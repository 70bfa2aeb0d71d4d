import { patience } from "../../formula/staffing/patience";
import { staffingField } from "../../formula/staffing/staffingField";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing, setMeasured } from "../../sheet/edits/staffing";
import type { StaffingPlan } from "../../sheet/staffing";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import { Part } from "./Part";
import styles from "./Staffing.module.css";
import { useSecondsEntry } from "./useSecondsEntry";

interface CallersProps {
  readonly plan: StaffingPlan;
  readonly edit: Edit;
}

const MODELS = ["erlangA", "erlangC"] as const;

/** What callers do who have to wait: whether they hang up, after how long, and what was measured of it. */
export function Callers({ plan, edit }: CallersProps) {
  const t = useWords("staffing");
  const seconds = useSecondsEntry();
  const percent = useNumberEntry({ kind: "share" });
  const { model, patienceSeconds, measured } = plan;
  return (
    <Part id="staffing-callers" title={t("callers.title")}>
      <SelectField
        id={staffingField("model")}
        label={t("callers.model")}
        value={model}
        options={MODELS.map((value) => ({ value, label: t(`models.${value}.name`) }))}
        onChange={(chosen) => edit(planStaffing({ model: chosen }))}
      />
      <p className={styles.quiet}>{t(`models.${model}.means`)}</p>
      <FieldGrid>
        {model === "erlangA" && (
          <NumberField
            id={staffingField("patienceSeconds")}
            label={t("callers.patience")}
            hint={<PatienceHint plan={plan} />}
            unit={t("seconds")}
            entry={seconds}
            value={patienceSeconds}
            onChange={(value, visit) => edit(planStaffing({ patienceSeconds: value }), visit)}
          />
        )}
        <NumberField
          id={staffingField("measuredAbandonment")}
          label={t("callers.abandonment")}
          labelNote={t("optional")}
          hint={t("callers.abandonmentHint")}
          unit="%"
          entry={percent}
          value={measured.abandonment}
          onChange={(abandonment, visit) => edit(setMeasured({ abandonment }), visit)}
        />
        {model === "erlangA" && (
          <NumberField
            id={staffingField("measuredWait")}
            label={t("callers.wait")}
            labelNote={t("optional")}
            hint={t("callers.waitHint")}
            unit={t("seconds")}
            entry={seconds}
            value={measured.meanWaitSeconds}
            onChange={(meanWaitSeconds, visit) => edit(setMeasured({ meanWaitSeconds }), visit)}
          />
        )}
      </FieldGrid>
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
