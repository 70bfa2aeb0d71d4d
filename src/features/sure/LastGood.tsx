import { useDriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { NumberRange } from "../../sheet/ranges";
import { Button } from "../../ui/Button";
import { useEntryProblems } from "../../ui/EntryProblems";
import { focusField } from "../../ui/focusField";
import styles from "./Outcome.module.css";
import { refusalOf, refusedOf } from "./refusals";
import { firstField } from "./rangeField";
import type { SimulationState } from "./useSimulation";
import type { CostSheet } from "../../sheet/schema";

interface LastGoodProps {
  readonly simulation: SimulationState;
  /** The sheet that is asked about now. */
  readonly sheet: CostSheet;
}

/**
 * Says that the figures rest on older entries while some cannot be read or used, and leads to those; and which ranges were
 * never drawn from. Otherwise nothing.
 */
export function LastGood({ simulation: { shown }, sheet }: LastGoodProps) {
  const t = useWords(["sure", "answer"]);
  const { list } = useFormats();
  const names = useDriverNames(sheet);
  const problems = useEntryProblems();
  const { ranges } = sheet.whatIf;
  const refused = shown === null ? [] : refusedOf(shown.result, sheet);
  const leftOut = ranges.filter((range) => refusalOf(sheet, range) !== null && !refused.includes(range));
  const ways = [
    ...problems.map(({ fieldId, label }) => ({ fieldId, label })),
    ...refused.map((range) => ({ fieldId: firstField(range), label: names.ofPlace(range.of) })),
  ];
  const namesOf = (some: readonly NumberRange[]) => list(some.map(({ of }) => names.ofPlace(of)));
  return (
    <>
      {ways.length > 0 && shown !== null && (
        <div className={styles.lastGood}>
          <p>
            <strong>{t(refused.length > 0 ? "held.stands" : "answer:stale")}</strong>{" "}
            {t(refused.length > 0 ? "held.mend" : "answer:staleFields")}
          </p>
          <ul className={styles.ways}>
            {ways.map(({ fieldId, label }) => (
              <li key={fieldId}>
                <Button look="link" onClick={() => focusField(fieldId)}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && (
        <p className={styles.note}>
          {leftOut.length === ranges.length ? t("nothingToDraw") : t("leftOut", { names: namesOf(leftOut) })}
        </p>
      )}
    </>
  );
}
