import { roundedDecimal } from "../../i18n/rounding";
import type { WrittenTarget } from "./reachedGoal";

/** Where a figure is beside a target: dearer, cheaper, or written the same. */
export type TargetPosition = "above" | "room" | "on";

/** Holds a figure against a target, as both are written. */
export function targetPosition(costPer: number, { target, decimals }: WrittenTarget): TargetPosition {
  if (roundedDecimal(costPer, decimals) === roundedDecimal(target, decimals)) return "on";
  return costPer > target ? "above" : "room";
}
