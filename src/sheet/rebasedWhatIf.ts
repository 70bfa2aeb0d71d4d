import { BOUNDS } from "./limits";
import type { LeverCost, LeverSettings, TouchedLevers } from "./leverSettings";
import type { NumberRange } from "./ranges";
import type { CostSheet, WhatIf } from "./schema";

/**
 * What is tried out, after the sheet's currency was changed: what levers cost is money of the sheet and converted, as are
 * ranges of rates, by `oldPerNew` units of the old currency for one of the new. Without a rate, or where no sheet could
 * hold the figure, they become unknown: in another currency they would be untrue. Ranges of what has no rate any more go.
 */
export function rebasedWhatIf(whatIf: WhatIf, rates: CostSheet["rates"], oldPerNew: number | null): WhatIf {
  return {
    ...whatIf,
    levers: rebasedLevers(whatIf.levers, oldPerNew),
    ranges: whatIf.ranges.flatMap((range) => {
      if (range.of.kind !== "rate") return [range];
      return oldPerNew !== null && Object.hasOwn(rates, range.of.currency) ? [rebasedRange(range, oldPerNew)] : [];
    }),
  };
}

function rebasedLevers(levers: TouchedLevers, oldPerNew: number | null): TouchedLevers {
  const entries = Object.entries(levers).map(([id, lever]) => [
    id,
    lever === null ? null : rebasedLever(lever, oldPerNew),
  ]);
  return Object.fromEntries(entries) as TouchedLevers;
}

function rebasedLever(lever: LeverSettings[keyof LeverSettings], oldPerNew: number | null) {
  const { cost } = lever;
  const money = (amount: number | null) => (amount === 0 ? 0 : inBounds(converted(amount, oldPerNew)));
  const rebased: LeverCost = {
    ...cost,
    perMonth: money(cost.perMonth),
    perAgentPerMonth: money(cost.perAgentPerMonth),
    perUse: money(cost.perUse),
    oneOff: money(cost.oneOff),
  };
  return { ...lever, cost: rebased };
}

function rebasedRange(range: NumberRange, oldPerNew: number): NumberRange {
  const end = (value: number | null) => inBounds(converted(value, oldPerNew));
  switch (range.shape) {
    case "uniform":
      return { ...range, low: end(range.low), high: end(range.high) };
    case "triangular":
    case "pert":
      return { ...range, low: end(range.low), likely: end(range.likely), high: end(range.high) };
    default:
      return { ...range, p5: end(range.p5), p95: end(range.p95) };
  }
}

function converted(amount: number | null, oldPerNew: number | null): number | null {
  return amount === null || oldPerNew === null ? null : amount / oldPerNew + 0;
}

function inBounds(amount: number | null): number | null {
  return amount !== null && Math.abs(amount) <= BOUNDS.amount ? amount : null;
}
