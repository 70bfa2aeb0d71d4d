import type { CostSheet } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";
import { ok, type Result } from "../result";
import { costOfStaffing, type StaffingCostUnknown } from "./costOfStaffing";
import { frontier, frontierLevels, type Frontier } from "./frontier";
import { lostCallPrice, NO_PRICE, type LostCallUnknown } from "./lostCallPrice";
import { phoneHoursPerWeek } from "./phoneQueue";
import { plannedWeek, type PlannedWeek, type WeekUnknown } from "./plannedWeek";

/** Service against the cost of a sheet, by its plan. */
export interface StaffingFrontier {
  readonly planned: PlannedWeek;
  readonly frontier: Frontier;
  /** Why lost calls are without a price though the plan gives them one; else null. */
  readonly lostCallUnknown: LostCallUnknown | null;
}

/** Why a sheet has no frontier. */
export type FrontierUnknown = WeekUnknown | StaffingCostUnknown | "noCalls";

/** Cost per handled call at so many levels of service, 30 % to 99.5 %, and where the team on the sheet stands; 2 levels at least. */
export function staffingFrontier(
  sheet: CostSheet,
  plan: StaffingPlan,
  levelCount: number,
): Result<StaffingFrontier, FrontierUnknown> {
  const planned = plannedWeek(sheet, plan);
  if (!planned.ok) return planned;
  const { week, targets, definition, queue } = planned.value;
  const costOf = costOfStaffing(sheet, queue);
  if (!costOf.ok) return costOf;
  const price = lostCallPrice(plan);
  const hours = phoneHoursPerWeek(sheet, queue);
  const drawn = frontier(week, costOf.value, {
    levels: frontierLevels(levelCount),
    targets,
    definition,
    lostCallPrice: price?.ok === true ? price.value : NO_PRICE,
    teamHours: hours.ok ? hours.value : null,
  });
  if (!drawn.ok) return drawn;
  return ok({
    planned: planned.value,
    frontier: drawn.value,
    lostCallUnknown: price === null || price.ok ? null : price.error,
  });
}
