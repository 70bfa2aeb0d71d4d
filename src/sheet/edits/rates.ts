import { EXCHANGE_RATES } from "../exchangeRates";
import { publishedRate } from "../rates";
import type { CostSheet } from "../schema";
import type { Change } from "./edit";

/**
 * How far a rate may be from the table's to count as it: rates have six significant digits, and the inverse of such a
 * rate, which a change of the sheet's currency leaves, is off by at most two roundings.
 */
const ROUNDING = 1.1e-5;

/** Sets the units of the sheet's currency for one unit of another; null is not known. The date is left to the reader. */
export function setRate(currency: string, rate: number | null): Change {
  return (sheet) => ({ ...sheet, rates: { ...sheet.rates, [currency]: rate } });
}

/** Takes the table's rate for a currency, where there is one; its date too, when no other rate is then the reader's own. */
export function takePublishedRate(currency: string): Change {
  return (sheet) => {
    const rate = publishedRate(currency, sheet.currency);
    if (rate === null) return sheet;
    const changed = setRate(currency, rate)(sheet);
    const isTable = Object.keys(changed.rates).every(
      (code) => changed.rates[code] === null || isPublished(changed, code),
    );
    return isTable || sheet.ratesAsOf === null ? { ...changed, ratesAsOf: EXCHANGE_RATES.asOf } : changed;
  };
}

/** Sets the day (yyyy-mm-dd) of which the rates are; null is not known. */
export function dateRates(day: string | null): Change {
  return (sheet) => ({ ...sheet, ratesAsOf: day });
}

/** Whether the sheet's rate of a currency is the table's, up to rounding. */
export function isPublished(sheet: CostSheet, currency: string): boolean {
  const rate = sheet.rates[currency] ?? Number.NaN;
  const published = publishedRate(currency, sheet.currency) ?? Number.NaN;
  return Math.abs(rate / published - 1) <= ROUNDING;
}
