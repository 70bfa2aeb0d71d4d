import type { StaffingPlan } from "../../sheet/staffing";
import { ok, type Result } from "../result";
import { intervalsOfSpread, type DemandUnknown, type Interval } from "./demand";
import type { PhoneQueue } from "./phoneQueue";
import { spreadOfPlan } from "./spreadOfPlan";

/** Why the calls of a queue cannot be spread over the week of a plan. */
export type IntervalsUnknown = DemandUnknown | "noPeakFactor";

/** The open intervals of the week of a plan, with the calls of a queue that come in each. */
export function plannedIntervals(queue: PhoneQueue, plan: StaffingPlan): Result<readonly Interval[], IntervalsUnknown> {
  const spread = spreadOfPlan(plan);
  return spread.ok ? ok(intervalsOfSpread(spread.value, queue)) : spread;
}
