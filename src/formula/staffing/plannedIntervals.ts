import type { StaffingPlan } from "../../sheet/staffing";
import { err, type Result } from "../result";
import { intervalsOfWeek, type DemandUnknown, type Interval } from "./demand";
import type { PhoneQueue } from "./phoneQueue";
import { profileOf } from "./profiles";

/** Why the calls of a queue cannot be spread over the week of a plan. */
export type IntervalsUnknown = DemandUnknown | "noPeakFactor";

/** The open intervals of the week of a plan, with the calls of a queue that come in each. */
export function plannedIntervals(
  { callsPerWeek, handleSeconds }: PhoneQueue,
  plan: StaffingPlan,
): Result<readonly Interval[], IntervalsUnknown> {
  const { intervalMinutes, opening, peakFactor } = plan;
  if (peakFactor === null) return err("noPeakFactor");
  return intervalsOfWeek({
    callsPerWeek,
    handleSeconds,
    intervalMinutes,
    opening,
    peakFactor,
    profile: profileOf(plan),
  });
}
