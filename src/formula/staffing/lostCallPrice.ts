import type { StaffingPlan } from "../../sheet/staffing";
import { err, ok, type Result } from "../result";

/** What one lost call costs, in the sheet's currency, where a handled call costs so much. */
export type LostCallPrice = (costPerCall: number) => number;

/** Why lost calls have no price though the plan gives them one. */
export type LostCallUnknown = "noLostCallPrice" | "noShareCallingAgain";

/** Lost calls are not priced. */
export const NO_PRICE: LostCallPrice = () => 0;

/**
 * What a plan says that a lost call costs; null where it prices none. A price is taken as it is. Where a share of those who
 * hang up call again, each of these calls costs what a handled call costs there. That is a mean cost, so it says too much
 * where much of the cost would not move with one call more. And calls that were measured as they came hold today's repeats
 * already: these are then in the sheet and in this price, so that the difference between two levels is worth more than the
 * sum at one.
 */
export function lostCallPrice({
  lostCall,
}: Pick<StaffingPlan, "lostCall">): Result<LostCallPrice, LostCallUnknown> | null {
  if (lostCall === null) return null;
  if (lostCall.kind === "price") {
    const { price } = lostCall;
    return price === null ? err("noLostCallPrice") : ok(() => price);
  }
  const { share } = lostCall;
  return share === null ? err("noShareCallingAgain") : ok((costPerCall) => share * costPerCall);
}
