import { EXCHANGE_RATES } from "./exchangeRates";
import { BOUNDS } from "./limits";
import type { CostSheet } from "./schema";

/** Units of `to` for one unit of `from` by the dated table, to six significant digits; null for a currency that it lacks. */
export function publishedRate(from: string, to: string): number | null {
  const { perBase } = EXCHANGE_RATES;
  const fromPerBase = Object.hasOwn(perBase, from) ? perBase[from] : undefined;
  const toPerBase = Object.hasOwn(perBase, to) ? perBase[to] : undefined;
  if (fromPerBase === undefined || toPerBase === undefined) return null;
  return Number((toPerBase / fromPerBase).toPrecision(6));
}

/**
 * The sheet with an entry in `rates` for every currency of its lines, and for the given ones of its benchmarks as far as
 * `BOUNDS.currencies` allows: the published rate, or null where there is none. Existing entries stay as they are, and
 * the sheet's own currency gets none. The table's date is taken over only when the sheet had no date. Returns the very
 * same sheet when nothing is missing.
 */
export function withNeededRates(sheet: CostSheet, benchmarkCurrencies: readonly string[]): CostSheet {
  const needed = new Set([...sheet.costs.map((line) => line.currency), ...benchmarkCurrencies]);
  const missing = [...needed].filter((code) => code !== sheet.currency && !Object.hasOwn(sheet.rates, code));
  const room = Math.max(0, BOUNDS.currencies - Object.keys(sheet.rates).length);
  const added = missing.slice(0, room).map((code) => [code, publishedRate(code, sheet.currency)] as const);
  if (added.length === 0) return sheet;
  const usesTable = added.some(([, rate]) => rate !== null);
  return { ...sheet, rates: { ...sheet.rates, ...Object.fromEntries(added) }, ratesAsOf: dated(sheet, usesTable) };
}

/** The date of the sheet's rates once some come from the table: the table's, unless the sheet has one. */
export function dated(sheet: CostSheet, usesTable: boolean): string | null {
  return sheet.ratesAsOf === null && usesTable ? EXCHANGE_RATES.asOf : sheet.ratesAsOf;
}
