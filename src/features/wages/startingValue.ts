import { ON_COSTS, type OnCostCountry, type OnCostId } from "../../formula/onCosts";
import { publishedRate } from "../../sheet/rates";
import type { CostSheet } from "../../sheet/schema";

/** A published on-cost. */
export type PublishedOnCost = (typeof ON_COSTS)[number];

/** The country whose starting values fit the currency of a sheet best. */
export function usualCountry(currency: string): OnCostCountry {
  return currency === "DKK" ? "DK" : "US";
}

/** The on-costs of a country that are switched on at first. */
export function usualOnCosts(country: OnCostCountry): OnCostId[] {
  return ON_COSTS.filter((onCost) => onCost.country === country && onCost.isOnByDefault).map(({ id }) => id);
}

/**
 * The published value of an on-cost in the sheet's currency: a share as it is, a yearly sum by the sheet's rate or the
 * published one, rounded to the hundredth; null without a rate.
 */
export function startingValue({ kind, value, currency }: PublishedOnCost, sheet: CostSheet): number | null {
  if (kind === "share" || currency === sheet.currency) return value;
  const rate = sheet.rates[currency] ?? publishedRate(currency, sheet.currency);
  return rate === null ? null : Math.round(value * rate * 100) / 100;
}
