import type { Digest } from "../../files/in/digest";
import { isOutside } from "../../files/in/periodChoice";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import styles from "./BringIn.module.css";
import { usePeriodName } from "./usePeriodName";

interface PeriodNotesProps {
  readonly digest: Digest;
  /** The period of the sheet. */
  readonly period: CostSheet["period"];
}

/** How many periods are named one by one. */
const NAMED = 6;

/** What is to be known of the periods that are brought in: which lie outside of the sheet's, and that they have another length. */
export function PeriodNotes({ digest, period }: PeriodNotesProps) {
  const t = useWords("bringIn");
  const formats = useFormats();
  const nameOf = usePeriodName();
  const { periods, periodChoice, otherLength, hasGap, assumedDay } = digest;
  const [only] = periods;
  const counted = periods.filter(
    ({ key }) => periodChoice.kind === "all" || (periodChoice.kind === "one" && periodChoice.key === key),
  );
  const outside = counted.filter((one) => isOutside(one.period, period));
  const names = outside.slice(0, NAMED).map((one) => nameOf(one.period));
  return (
    <>
      {periods.length === 1 && only !== undefined && (
        <p className={styles.hint}>{t("onePeriod", { period: nameOf(only.period) })}</p>
      )}
      {assumedDay !== null && (
        <p className={styles.warning}>
          {t("assumedDay", { text: assumedDay.text, period: nameOf(assumedDay.period) })}
        </p>
      )}
      {periodChoice.kind === "each" && <p className={styles.hint}>{t("eachNote")}</p>}
      {outside.length > 0 && period.start !== null && (
        <p className={styles.warning}>
          {t("outside", {
            count: outside.length,
            periods: formats.list(outside.length > NAMED ? [...names, "…"] : names),
            start: formats.month(period.start.slice(0, 7)),
          })}
        </p>
      )}
      {hasGap && <p className={styles.warning}>{t("gap")}</p>}
      {otherLength !== null && (
        <p className={otherLength.isLonger ? styles.warning : styles.hint}>
          {t(`otherLength.${period.length}`, { count: otherLength.months })}
        </p>
      )}
    </>
  );
}
