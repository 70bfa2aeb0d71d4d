import { useState } from "react";
import { staffingField } from "../../formula/staffing/staffingField";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { setServiceTargets } from "../../sheet/edits/staffing";
import type { StaffingPlan } from "../../sheet/staffing";
import { STAFFING_START } from "../../sheet/staffingStart";
import { SERVICE_LEVEL_DEFINITIONS } from "../../sheet/staffingTerms";
import { FieldGrid } from "../../ui/FieldGrid";
import { Fold } from "../../ui/Fold";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./Staffing.module.css";
import { useSecondsEntry } from "./useSecondsEntry";

interface MoreTargetsProps {
  readonly plan: StaffingPlan;
  readonly edit: Edit;
}

/** Targets that few set, and of which calls the share is counted: folded away unless a plan comes with some of it. */
export function MoreTargets({ plan: { targets, model }, edit }: MoreTargetsProps) {
  const t = useWords("staffing");
  const seconds = useSecondsEntry();
  const percent = useNumberEntry({ kind: "share" });
  const [isOpen, setIsOpen] = useState(() => hasMore(targets));
  return (
    <Fold title={t("targets.more")} summary={t("targets.moreSummary")} isOpen={isOpen} onToggle={setIsOpen}>
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
    </Fold>
  );
}

function hasMore({ definition, meanWaitSeconds, abandonment, occupancy }: StaffingPlan["targets"]): boolean {
  const isUsual = definition === STAFFING_START.targets.definition;
  return !isUsual || meanWaitSeconds !== null || abandonment !== null || occupancy !== null;
}
