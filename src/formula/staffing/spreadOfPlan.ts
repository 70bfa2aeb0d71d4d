import type { StaffingPlan } from "../../sheet/staffing";
import { err, type Result } from "../result";
import { spreadOfWeek, type DemandUnknown, type WeekSpread } from "./demand";
import { profileOf } from "./profiles";

/** Why a plan does not spread calls over the week. */
export type SpreadUnknown = DemandUnknown | "noPeakFactor";

type PlanSpread = Result<WeekSpread, SpreadUnknown>;

/** A plan is never changed in place, so its spread is worked out once for the many sheets that draws make with it. */
const known = new WeakMap<StaffingPlan, PlanSpread>();

/** How a plan spreads calls over the week, however many come. */
export function spreadOfPlan(plan: StaffingPlan): PlanSpread {
  const spread = known.get(plan) ?? worked(plan);
  known.set(plan, spread);
  return spread;
}

function worked(plan: StaffingPlan): PlanSpread {
  const { intervalMinutes, opening, peakFactor } = plan;
  if (peakFactor === null) return err("noPeakFactor");
  return spreadOfWeek({ intervalMinutes, opening, peakFactor, profile: profileOf(plan) });
}
