import { rebased } from "./rebased";
import type { CostSheet } from "./schema";

/** A sheet in the currency of another, and by which rate. */
export interface InCurrency {
  readonly sheet: CostSheet;
  /** Units of that currency for one unit of the sheet's own; 1 where they are the same. */
  readonly rate: number;
  /** Whose rate it is: the sheet's own, the other sheet's, or the dated table's; null where none was needed. */
  readonly source: "own" | "other" | "table" | null;
}

/** Why a sheet has no figures in another currency: nobody knows the rate (it is never taken at 1), or it has too many. */
export type NotInCurrency = "noRate" | "tooManyCurrencies";

/**
 * The sheet with its answer in the currency of another one, to be held against it: by its own rate, which is of its own
 * time, else by the other sheet's, else by the published table. All its costs are scaled by the same rate.
 */
export function inCurrencyOf(
  sheet: CostSheet,
  { currency, rates }: CostSheet,
): { ok: true; value: InCurrency } | { ok: false; error: NotInCurrency } {
  if (sheet.currency === currency) return { ok: true, value: { sheet, rate: 1, source: null } };
  const own = sheet.rates[currency] ?? null;
  const others = rates[sheet.currency] ?? null;
  const lent =
    own === null && others !== null ? { ...sheet, rates: { ...sheet.rates, [currency]: 1 / others } } : sheet;
  const changed = rebased(lent, currency);
  if (!changed.ok) return changed;
  const { rate } = changed.value;
  if (rate === null) return { ok: false, error: "noRate" };
  const source = own !== null ? "own" : others !== null ? "other" : "table";
  return { ok: true, value: { sheet: changed.value.sheet, rate, source } };
}
