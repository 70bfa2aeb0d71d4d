import type { Choices, Grouping } from "../../files/in/choices";
import type { Digest } from "../../files/in/digest";
import { MOST_NEW_SHEETS } from "../../files/in/periodChoice";
import { useWords } from "../../i18n/useWords";
import { CheckField } from "../../ui/CheckField";
import { FieldGrid } from "../../ui/FieldGrid";
import { SelectField } from "../../ui/SelectField";
import styles from "./BringIn.module.css";
import { usePeriodName } from "./usePeriodName";

interface HowToTakeProps {
  readonly digest: Digest;
  readonly onChoose: (choices: Choices) => void;
}

const GROUPINGS = ["rows", "names", "categories"] as const satisfies readonly Grouping[];

/** Of which period amounts are taken, how many lines they become, and with which sign. */
export function HowToTake({ digest, onChoose }: HowToTakeProps) {
  const t = useWords("bringIn");
  const nameOf = usePeriodName();
  const { periods, periodChoice, grouping, groupCounts } = digest;
  const count = periods.length;
  const [only] = periods;
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
              ...periods.map(({ key, period }) => ({ value: key, label: nameOf(period) })),
            ]}
            onChange={(value) =>
              onChoose({ periods: value === "each" || value === "all" ? { kind: value } : { kind: "one", key: value } })
            }
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
      {count === 1 && only !== undefined && (
        <p className={styles.hint}>{t("onePeriod", { period: nameOf(only.period) })}</p>
      )}
      {periodChoice.kind === "each" && <p className={styles.hint}>{t("eachNote")}</p>}
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
