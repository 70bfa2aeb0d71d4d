import { useDriverNames } from "../../i18n/useDriverNames";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { NumberRange } from "../../sheet/ranges";
import { StaleNotice } from "../../ui/StaleNotice";
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
  const { ranges } = sheet.whatIf;
  const refused = shown === null ? [] : refusedOf(shown.result, sheet);
  const leftOut = ranges.filter((range) => refusalOf(sheet, range) !== null && !refused.includes(range));
  const namesOf = (some: readonly NumberRange[]) => list(some.map(({ of }) => names.ofPlace(of)));
  return (
    <>
      {shown !== null && (
        <StaleNotice
          stale={t(refused.length > 0 ? "held.stands" : "answer:stale")}
          mend={t(refused.length > 0 ? "held.mend" : "answer:staleFields")}
          others={refused.map((range) => ({ fieldId: firstField(range), label: names.ofPlace(range.of) }))}
          className={styles.stale}
        />
      )}
      {leftOut.length > 0 && (
        <p className={styles.note}>
          {leftOut.length === ranges.length ? t("nothingToDraw") : t("leftOut", { names: namesOf(leftOut) })}
        </p>
      )}
    </>
  );
}
