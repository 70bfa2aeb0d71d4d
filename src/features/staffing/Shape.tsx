import { staffingField } from "../../formula/staffing/staffingField";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import { BOUNDS } from "../../sheet/limits";
import type { StaffingPlan } from "../../sheet/staffing";
import { PROFILE_NAMES, type ProfileName } from "../../sheet/staffingTerms";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import styles from "./Staffing.module.css";

/** A shape of the week: one that is offered, or one's own. */
export type ShapeName = ProfileName | "own";

interface ShapeProps {
  readonly plan: StaffingPlan;
  readonly onChoose: (name: ShapeName) => void;
  readonly edit: Edit;
}

const SHAPES: readonly ShapeName[] = [...PROFILE_NAMES, "own"];

/** How the calls of a week are spread: by a shape that is offered or by figures of one's own, and how far from even. */
export function Shape({ plan: { profile, peakFactor }, onChoose, edit }: ShapeProps) {
  const t = useWords("staffing");
  const entry = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.peakFactor });
  return (
    <>
      <SelectField
        id={staffingField("profile")}
        label={t("shape.label")}
        value={profile.kind === "own" ? "own" : profile.name}
        options={SHAPES.map((value) => ({ value, label: t(`shape.names.${value}`) }))}
        onChange={onChoose}
      />
      {profile.kind === "offered" && <p className={styles.quiet}>{t("shape.offered")}</p>}
      <div className={styles.narrow}>
        <NumberField
          id={staffingField("peakFactor")}
          label={t("shape.peak")}
          hint={t("shape.peakHint")}
          entry={entry}
          value={peakFactor}
          onChange={(value, visit) => edit(planStaffing({ peakFactor: value }), visit)}
        />
      </div>
    </>
  );
}
