import type { StaffingPlan } from "../../sheet/staffing";
import { ok, type Result } from "../result";
import { intervalsOfSpread, type Interval } from "./demand";
import type { PhoneQueue } from "./phoneQueue";
import { spreadOfPlan, type SpreadUnknown } from "./spreadOfPlan";

/** The open intervals of the week of a plan, with the calls of a queue that come in each. */
export function plannedIntervals(queue: PhoneQueue, plan: StaffingPlan): Result<readonly Interval[], SpreadUnknown> {
  const spread = spreadOfPlan(plan);
  return spread.ok ? ok(intervalsOfSpread(spread.value, queue)) : spread;
}
