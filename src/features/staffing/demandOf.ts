import type { Interval } from "../../formula/staffing/demand";
import { phoneQueue, type PhoneQueue, type QueueUnknown } from "../../formula/staffing/phoneQueue";
import { plannedIntervals } from "../../formula/staffing/plannedIntervals";
import type { SpreadUnknown } from "../../formula/staffing/spreadOfPlan";
import { err, ok, type Result } from "../../formula/result";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";

/** The calls of a week as they are shown: the queue that they make, and the open intervals with the calls of each. */
export interface Demand {
  readonly queue: PhoneQueue;
  readonly intervals: readonly Interval[];
}

/** Why the calls of a week cannot be shown. */
export type DemandMissing = QueueUnknown | SpreadUnknown | "zeroCalls";

/** When the calls of a sheet come, by its plan. */
export function demandOf(sheet: CostSheet): Result<Demand, DemandMissing> {
  const plan = planOf(sheet);
  const queue = phoneQueue(sheet, plan.measured.abandonment);
  if (!queue.ok) return queue;
  if (queue.value.callsPerWeek === 0) return err("zeroCalls");
  const intervals = plannedIntervals(queue.value, plan);
  return intervals.ok ? ok({ queue: queue.value, intervals: intervals.value }) : intervals;
}
