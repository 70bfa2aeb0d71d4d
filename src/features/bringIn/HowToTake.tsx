import type { Choices, Grouping, PeriodChoice } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { MOST_NEW_SHEETS } from "../../files/in/periodChoice";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { CheckField } from "../../ui/CheckField";
import { FieldGrid } from "../../ui/FieldGrid";
import { SelectField } from "../../ui/SelectField";
import { PeriodNotes } from "./PeriodNotes";
import { usePeriodName } from "./usePeriodName";

interface HowToTakeProps {
  readonly digest: Digest;
  /** The period of the sheet. */
  readonly period: CostSheet["period"];
  readonly onChoose: (choices: Choices) => void;
}

type Kind = Exclude<PeriodChoice["kind"], "one">;
const isKind = (value: string): value is Kind => value === "each" || value === "all" || value === "inside";
const GROUPINGS = ["rows", "names", "categories"] as const satisfies readonly Grouping[];

/** Of which period amounts are taken, how many lines they become, and with which sign. */
export function HowToTake({ digest, period, onChoose }: HowToTakeProps) {
  const t = useWords("bringIn");
  const nameOf = usePeriodName();
  const { periods, periodChoice, grouping, groupCounts } = digest;
  const count = periods.length;
  const inside = count - digest.outside.length;
  return (
    <>
      <FieldGrid columns="wide">
        {count > 1 && (
          <SelectField
            id="bring-in-periods"
            label={t("fields.periods")}
            value={periodChoice.kind === "one" ? periodChoice.key : periodChoice.kind}
            options={[
              ...(count <= MOST_NEW_SHEETS ? [{ value: "each", label: t("periods.each", { count }) }] : []),
              { value: "all", label: t("periods.all", { count }) },
              ...(inside > 1 && inside < count
                ? [{ value: "inside", label: t("periods.inside", { count: inside }) }]
                : []),
              ...periods.map((one) => ({ value: one.key, label: nameOf(one.period) })),
            ]}
            onChange={(value) => onChoose({ periods: isKind(value) ? { kind: value } : { kind: "one", key: value } })}
          />
        )}
        <SelectField
          id="bring-in-grouping"
          label={t("fields.grouping")}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: t(`groupings.${value}`, { count: groupCounts[value] }) }))}
          onChange={(value) => onChoose({ grouping: value })}
        />
      </FieldGrid>
      <PeriodNotes digest={digest} period={period} />
      {(digest.hasNegatives || digest.turnsSigns) && (
        <CheckField
          id="bring-in-signs"
          label={t("turnSigns")}
          checked={digest.turnsSigns}
          onChange={(turnsSigns) => onChoose({ turnsSigns })}
        />
      )}
    </>
  );
}
