import { BOUNDS } from "./limits";
import { dated, publishedRate } from "./rates";
import { rebasedWhatIf } from "./rebasedWhatIf";
import type { CostLine, CostSheet } from "./schema";

type Rates = CostSheet["rates"];
type TargetName = keyof CostSheet["targets"];
/** Money in the sheet's currency that a change of it can clear: a target, or the price of a lost call. */
type ClearedName = TargetName | "lostCall";

/** A sheet in another currency, and what the reader must be told about the change. */
export interface Rebased {
  readonly sheet: CostSheet;
  /** Units of the new currency for one unit of the old one; null when neither the sheet nor the table knows it. */
  readonly rate: number | null;
  /** Targets and the price of a lost call, as far as they could not be converted and are therefore empty now. */
  readonly clearedTargets: readonly ClearedName[];
}

/** `rebased` refuses only what no sheet can hold: one more currency than `BOUNDS.currencies`. */
export type RebaseResult = { ok: true; value: Rebased } | { ok: false; error: "tooManyCurrencies" };

/**
 * The sheet with its answer in another currency. Every rate is divided by the rate of the new currency, and the old
 * currency gets its inverse, so a sheet taken there and back has its rates again. Lines keep the currency in which they
 * were typed; lines without an amount follow, since there is no figure to relabel. Targets, the price of a lost call and what levers cost are money
 * in the sheet's currency and are converted. With no rate between the two, the table's rates are taken where it has any, other rates
 * become null, and targets and that price are cleared and named: their figures in another currency would be untrue.
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
  const ranged = new Set(sheet.whatIf.ranges.map(({ of }) => (of.kind === "line" ? of.line : null)));
  const costs = sheet.costs.map((line): CostLine => {
    const hasFigure = line.amount !== null || ranged.has(line.id);
    return !hasFigure && line.currency === oldCurrency ? { ...line, currency: newCurrency } : line;
  });
  const ratesAsOf = dated(sheet, usesTable);
  const whatIf = rebasedWhatIf(sheet.whatIf, rates, oldPerNew);
  const { staffing, isCleared } = rebasedStaffing(sheet.staffing, oldPerNew);
  return {
    ok: true,
    value: {
      sheet: { ...sheet, currency: newCurrency, rates, ratesAsOf, costs, targets, whatIf, staffing },
      rate,
      clearedTargets: isCleared ? [...clearedTargets, "lostCall"] : clearedTargets,
    },
  };
}

/** Null for a rate that no sheet may hold, so that a change of currency never makes a sheet which cannot be reopened. */
function inRateBounds(rate: number): number | null {
  return rate > 0 && rate <= BOUNDS.rate ? rate : null;
}

/** The plan with the price of a lost call in the new currency; without a rate, or beyond what a sheet holds, it is unknown. */
function rebasedStaffing(staffing: CostSheet["staffing"], oldPerNew: number | null) {
  const lostCall = staffing?.lostCall ?? null;
  if (staffing === null || lostCall?.kind !== "price" || lostCall.price === null) return { staffing, isCleared: false };
  const price = lostCall.price === 0 ? 0 : oldPerNew === null ? Infinity : lostCall.price / oldPerNew;
  const isCleared = !(price <= BOUNDS.amount);
  return { staffing: { ...staffing, lostCall: { ...lostCall, price: isCleared ? null : price } }, isCleared };
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
