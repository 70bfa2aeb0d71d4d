import { staffingField } from "../../formula/staffing/staffingField";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing, setServiceTargets } from "../../sheet/edits/staffing";
import type { StaffingPlan } from "../../sheet/staffing";
import { SERVICE_LEVEL_DEFINITIONS } from "../../sheet/staffingTerms";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import { Part } from "./Part";
import styles from "./Staffing.module.css";
import { useSecondsEntry } from "./useSecondsEntry";

interface TargetsProps {
  readonly plan: StaffingPlan;
  readonly edit: Edit;
}

/** What service is wanted: any of four targets, and of which calls the share is counted. Empty is not asked for. */
export function Targets({ plan, edit }: TargetsProps) {
  const t = useWords("staffing");
  const seconds = useSecondsEntry();
  const percent = useNumberEntry({ kind: "share" });
  const { targets, withinSeconds, model } = plan;
  return (
    <Part id="staffing-targets" title={t("targets.title")}>
      <FieldGrid>
        <NumberField
          id={staffingField("serviceLevel")}
          label={t("targets.serviceLevel")}
          unit="%"
          entry={percent}
          value={targets.serviceLevel}
          onChange={(serviceLevel, visit) => edit(setServiceTargets({ serviceLevel }), visit)}
        />
        <NumberField
          id={staffingField("withinSeconds")}
          label={t("targets.within")}
          unit={t("seconds")}
          entry={seconds}
          value={withinSeconds}
          onChange={(within, visit) => edit(planStaffing({ withinSeconds: within }), visit)}
        />
      </FieldGrid>
      <p className={styles.quiet}>{t("targets.convention")}</p>
      <SelectField
        id={staffingField("definition")}
        label={t("targets.definition")}
        value={targets.definition}
        options={SERVICE_LEVEL_DEFINITIONS.map((value) => ({ value, label: t(`definitions.${value}.name`) }))}
        onChange={(definition) => edit(setServiceTargets({ definition }))}
      />
      <p className={styles.quiet}>{t(`definitions.${targets.definition}.means`)}</p>
      <FieldGrid>
        <NumberField
          id={staffingField("meanWaitSeconds")}
          label={t("targets.meanWait")}
          labelNote={t("optional")}
          hint={t("targets.meanWaitHint")}
          unit={t("seconds")}
          entry={seconds}
          value={targets.meanWaitSeconds}
          onChange={(meanWaitSeconds, visit) => edit(setServiceTargets({ meanWaitSeconds }), visit)}
        />
        <NumberField
          id={staffingField("abandonment")}
          label={t("targets.abandonment")}
          labelNote={t("optional")}
          hint={model === "erlangC" ? t("targets.abandonmentIdle") : undefined}
          unit="%"
          entry={percent}
          value={targets.abandonment}
          onChange={(abandonment, visit) => edit(setServiceTargets({ abandonment }), visit)}
        />
        <NumberField
          id={staffingField("occupancy")}
          label={t("targets.occupancy")}
          labelNote={t("optional")}
          hint={t("targets.occupancyHint")}
          unit="%"
          entry={percent}
          value={targets.occupancy}
          onChange={(occupancy, visit) => edit(setServiceTargets({ occupancy }), visit)}
        />
      </FieldGrid>
    </Part>
  );
}
