import { EXCHANGE_RATES } from "./exchangeRates";
import { BOUNDS } from "./limits";
import type { CostLine, CostSheet } from "./schema";

type Rates = CostSheet["rates"];
type TargetName = keyof CostSheet["targets"];

/** A sheet in another currency, and what the reader must be told about the change. */
export interface Rebased {
  readonly sheet: CostSheet;
  /** Units of the new currency for one unit of the old one; null when neither the sheet nor the table knows it. */
  readonly rate: number | null;
  /** Targets that could not be converted and are therefore empty now. */
  readonly clearedTargets: readonly TargetName[];
}

/** `rebased` refuses only what no sheet can hold: one more currency than `BOUNDS.currencies`. */
export type RebaseResult = { ok: true; value: Rebased } | { ok: false; error: "tooManyCurrencies" };

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

/**
 * The sheet with its answer in another currency. Every rate is divided by the rate of the new currency, and the old
 * currency gets its inverse, so a sheet taken there and back has its rates again. Lines keep the currency in which they
 * were typed; lines without an amount follow, since there is no figure to relabel. Targets are money in the sheet's
 * currency and are converted. With no rate between the two, the table's rates are taken where it has any, other rates
 * become null, and targets are cleared and named: their figures in another currency would be untrue.
 */
export function rebased(sheet: CostSheet, newCurrency: string): RebaseResult {
  const { currency: oldCurrency } = sheet;
  if (newCurrency === oldCurrency) return { ok: true, value: { sheet, rate: 1, clearedTargets: [] } };

  const own = sheet.rates[newCurrency] ?? null;
  const oldPerNew = own ?? publishedRate(newCurrency, oldCurrency);
  const rates: Rates = { [oldCurrency]: oldPerNew === null ? null : inRateBounds(1 / oldPerNew) };
  let usesTable = own === null && oldPerNew !== null;
  for (const [code, rate] of Object.entries(sheet.rates)) {
    if (code === newCurrency) continue;
    if (oldPerNew !== null) rates[code] = rate === null ? null : inRateBounds(rate / oldPerNew);
    else rates[code] = publishedRate(code, newCurrency);
    usesTable ||= oldPerNew === null && rates[code] !== null;
  }
  if (Object.keys(rates).length > BOUNDS.currencies) return { ok: false, error: "tooManyCurrencies" };

  const rate = oldPerNew === null ? null : 1 / oldPerNew;
  const { targets, clearedTargets } = convertedTargets(sheet.targets, oldPerNew);
  const costs = sheet.costs.map((line): CostLine => {
    return line.amount === null && line.currency === oldCurrency ? { ...line, currency: newCurrency } : line;
  });
  const ratesAsOf = dated(sheet, usesTable);
  return {
    ok: true,
    value: { sheet: { ...sheet, currency: newCurrency, rates, ratesAsOf, costs, targets }, rate, clearedTargets },
  };
}

function dated(sheet: CostSheet, usesTable: boolean): string | null {
  return sheet.ratesAsOf === null && usesTable ? EXCHANGE_RATES.asOf : sheet.ratesAsOf;
}

/** Null for a rate that no sheet may hold, so that a change of currency never makes a sheet which cannot be reopened. */
function inRateBounds(rate: number): number | null {
  return rate > 0 && rate <= BOUNDS.rate ? rate : null;
}

function convertedTargets(targets: CostSheet["targets"], oldPerNew: number | null) {
  const clearedTargets: TargetName[] = [];
  const convert = (name: TargetName): number | null => {
    const target = targets[name];
    if (target === null) return null;
    const converted = oldPerNew === null ? 0 : target / oldPerNew;
    if (converted >= BOUNDS.leastTarget && converted <= BOUNDS.amount) return converted;
    clearedTargets.push(name);
    return null;
  };
  return {
    targets: { perCall: convert("perCall"), perSale: convert("perSale"), perLead: convert("perLead") },
    clearedTargets,
  };
}
