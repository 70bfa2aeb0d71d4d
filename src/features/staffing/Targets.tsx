import { staffingField } from "../../formula/staffing/staffingField";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing, setServiceTargets } from "../../sheet/edits/staffing";
import type { StaffingPlan } from "../../sheet/staffing";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { MoreTargets } from "./MoreTargets";
import { Part } from "./Part";
import styles from "./Staffing.module.css";
import { useSecondsEntry } from "./useSecondsEntry";

interface TargetsProps {
  readonly plan: StaffingPlan;
  readonly edit: Edit;
}

/** What service is wanted: any of four targets, the usual one in sight. Empty is not asked for. */
export function Targets({ plan, edit }: TargetsProps) {
  const t = useWords("staffing");
  const seconds = useSecondsEntry();
  const percent = useNumberEntry({ kind: "share" });
  const { targets, withinSeconds } = plan;
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
      <MoreTargets plan={plan} edit={edit} />
    </Part>
  );
}
