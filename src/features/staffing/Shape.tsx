import { staffingField } from "../../formula/staffing/staffingField";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import { BOUNDS } from "../../sheet/limits";
import type { StaffingPlan } from "../../sheet/staffing";
import { PROFILE_NAMES } from "../../sheet/staffingTerms";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./Staffing.module.css";

interface ShapeProps {
  readonly plan: StaffingPlan;
  readonly edit: Edit;
}

/** How the calls of a week are spread: by a shape that is offered or by figures of one's own, and how far from even. */
export function Shape({ plan: { profile, peakFactor }, edit }: ShapeProps) {
  const t = useWords("staffing");
  const entry = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.peakFactor });
  return (
    <>
      <SelectField
        id={staffingField("profile")}
        label={t("shape.label")}
        value={profile.kind === "own" ? "flat" : profile.name}
        options={PROFILE_NAMES.map((value) => ({ value, label: t(`shape.names.${value}`) }))}
        onChange={(name) => edit(planStaffing({ profile: { kind: "offered", name } }))}
      />
      <p className={styles.quiet}>{t("shape.offered")}</p>
      <FieldGrid>
        <NumberField
          id={staffingField("peakFactor")}
          label={t("shape.peak")}
          hint={t("shape.peakHint")}
          entry={entry}
          value={peakFactor}
          onChange={(value, visit) => edit(planStaffing({ peakFactor: value }), visit)}
        />
      </FieldGrid>
    </>
  );
}
