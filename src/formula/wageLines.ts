import type { Basis, Cadence, CostLine } from "../sheet/schema";
import { ON_COSTS, type OnCostId } from "./onCosts";

/** Base pay of one full-time agent; `amount` is money in the wage's currency, for each cadence or each paid hour. */
export interface BasePay {
  readonly amount: number | null;
  readonly every: Cadence | "hour";
}

/** An on-cost as the manager left it: `value` is a share 0..1 or a yearly sum, by its kind; null is not yet known. */
export interface ChosenOnCost {
  readonly id: OnCostId;
  readonly value: number | null;
}

/**
 * An ordinary cost line that still lacks an id and a name: `key` names it in `wages.json`. The basis `shareOfWages`
 * becomes a share of that one line whose key is "wages", which is always the first.
 */
export interface WageLineRecipe extends Pick<CostLine, "category" | "amount" | "quantity" | "currency" | "for"> {
  readonly key: "wages" | OnCostId;
  readonly basis:
    | Extract<Basis, { kind: "perAgent" | "perPaidHour" }>
    | { readonly kind: "shareOfWages"; readonly share: number | null };
}

/**
 * The lines that the wage helper writes: pay for each agent, then one line for each chosen on-cost. Shares are of base
 * pay alone and never of each other. All are in the wage's currency; what they cost is the cost statement's to say.
 */
export function wageLines(
  pay: BasePay,
  chosen: readonly ChosenOnCost[],
  currency: string,
  workstream: CostLine["for"],
): WageLineRecipe[] {
  const common = { quantity: 1, currency, for: workstream };
  const payBasis =
    pay.every === "hour" ? ({ kind: "perPaidHour" } as const) : ({ kind: "perAgent", every: pay.every } as const);
  const wages: WageLineRecipe = { ...common, key: "wages", category: "wages", amount: pay.amount, basis: payBasis };
  const onCosts = chosen.map(({ id, value }): WageLineRecipe => {
    const isShare = ON_COSTS.some((onCost) => onCost.id === id && onCost.kind === "share");
    const benefit = { ...common, key: id, category: "benefits" } as const;
    if (isShare) return { ...benefit, amount: null, basis: { kind: "shareOfWages", share: value } };
    return { ...benefit, amount: value, basis: { kind: "perAgent", every: "year" } };
  });
  return [wages, ...onCosts];
}
