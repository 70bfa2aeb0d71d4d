import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import { dateRates } from "../../sheet/edits/rates";
import type { Edit } from "../../sheet/edits/edit";
import { EXCHANGE_RATES } from "../../sheet/exchangeRates";
import { FIRST_DAY, isCalendarDate, LAST_DAY } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { DateField } from "../../ui/DateField";
import styles from "./Rates.module.css";

interface RatesDateProps {
  readonly ratesAsOf: CostSheet["ratesAsOf"];
  readonly edit: Edit;
}

/** The day of the rates, to be changed when rates were typed by hand. */
export function RatesDateField({ ratesAsOf, edit }: RatesDateProps) {
  const t = useWords("rates");
  return (
    <DateField
      id="rates-date"
      label={t("date")}
      problem={t("badDay")}
      value={ratesAsOf}
      from={FIRST_DAY}
      to={LAST_DAY}
      isAllowed={isCalendarDate}
      onChange={(day, visit) => edit(dateRates(day), visit)}
    />
  );
}

interface RatesSourceProps {
  readonly ratesAsOf: CostSheet["ratesAsOf"];
  /** Whether some rate is the reader's own, so that the date is not the table's alone. */
  readonly hasOwnRates: boolean;
}

/** Of which day the sheet's rates are, and where the published ones come from. */
export function RatesSource({ ratesAsOf, hasOwnRates }: RatesSourceProps) {
  const t = useWords("rates");
  const formats = useFormats();
  const { asOf, source: inFull } = EXCHANGE_RATES;
  const title = t("sourceInFull", { source: inFull });
  const source = shortName(inFull);
  if (ratesAsOf === asOf && !hasOwnRates) {
    return (
      <p className={styles.quiet} title={title}>
        {t("publishedAt", { date: formats.date(asOf), source })}
      </p>
    );
  }
  return (
    <p className={styles.quiet} title={title}>
      {ratesAsOf === null ? t("undated") : t("dated", { date: formats.date(ratesAsOf) })}{" "}
      {t("source", { date: formats.date(asOf), source })}
    </p>
  );
}

/** The name of a package without its owner and version: "currency-api" of "@owner/currency-api 2026.9.29". */
function shortName(source: string): string {
  return source.replace(/^@[^/]*\//, "").replace(/ .*$/, "");
}
