import type { CostSheet } from "../sheet/schema";
import type { Headline } from "./headlines";
import { quotient } from "./quotient";

/** How far a headline is from the manager's target; money in the sheet's currency, positive when dearer than the target. */
export interface TargetGap {
  readonly target: number;
  readonly cost: number;
  /** `cost` - `target`. */
  readonly perUnit: number;
  /** `perUnit` as a share of the target. */
  readonly share: number;
  /** `perUnit` x the calls, sales or leads of the period. */
  readonly wholePeriod: number;
}

/** The gap to the target of a headline, or null while there is no target or no figure. */
export function gapToTarget({ targets }: CostSheet, { kind, costPer, count }: Headline): TargetGap | null {
  const target = targets[kind];
  if (target === null || !costPer.ok || !count.ok) return null;
  const perUnit = costPer.value - target;
  const share = quotient(perUnit, target);
  if (share === null) return null;
  return { target, cost: costPer.value, perUnit, share, wholePeriod: perUnit * count.value };
}
