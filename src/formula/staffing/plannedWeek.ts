import type { CostSheet } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import { err, ok, type Result } from "../result";
import { patience, type Patience } from "./patience";
import { phoneQueue, type PhoneQueue, type QueueUnknown } from "./phoneQueue";
import { plannedIntervals } from "./plannedIntervals";
import type { WeekOfService } from "./requirementOfWeek";
import type { SpreadUnknown } from "./spreadOfPlan";
import type { ServiceTargets } from "./targets";

/** The phone work of a sheet as its plan sees it: everything that staffing is worked out from. */
export interface PlannedWeek {
  readonly queue: PhoneQueue;
  /** Null where the model has nobody hang up. */
  readonly patience: Patience | null;
  readonly week: WeekOfService;
  readonly targets: ServiceTargets;
  /** How a service level is counted, whether or not one is asked for. */
  readonly definition: ServiceLevelDefinition;
}

/** Why a plan has no week to staff: something is not known, there is no work, or more than any queue has. */
export type WeekUnknown =
  QueueUnknown | SpreadUnknown | "zeroCalls" | "zeroHandlingTime" | "noPatience" | "noTime" | "tooBusy" | "tooPatient";

/** The formulas are tested up to this load; no centre has a queue of more. */
const HIGHEST_LOAD = 10_000;
/**
 * Load x patience / handling time up to which queues are worked out: their work grows with its root. A full week of 10,000
 * erlangs of three-minute calls and a patience of a day is within it.
 */
const LONGEST_QUEUES = 5e6;

/** The week that a plan makes of the calls of a sheet, or the first thing that is missing. */
export function plannedWeek(sheet: CostSheet, plan: StaffingPlan): Result<PlannedWeek, WeekUnknown> {
  const queue = phoneQueue(sheet, plan.measured.abandonment);
  if (!queue.ok) return queue;
  const { callsPerWeek, handleSeconds } = queue.value;
  if (callsPerWeek === 0) return err("zeroCalls");
  if (handleSeconds < 1) return err("zeroHandlingTime");
  const intervals = plannedIntervals(queue.value, plan);
  if (!intervals.ok) return intervals;
  const highest = intervals.value.reduce((most, { load }) => Math.max(most, load), 0);
  if (highest > HIGHEST_LOAD) return err("tooBusy");
  const patient = patienceOf(plan);
  if (patient !== null && !patient.ok) return patient;
  const { withinSeconds } = plan;
  if (withinSeconds === null) return err("noTime");
  const patienceSeconds = patient === null ? Infinity : patient.value.seconds;
  if (patient !== null && highest * (patienceSeconds / handleSeconds) > LONGEST_QUEUES) return err("tooPatient");
  return ok({
    queue: queue.value,
    patience: patient === null ? null : patient.value,
    week: { intervals: intervals.value, handleSeconds, patienceSeconds, withinSeconds },
    targets: targetsOf(plan),
    definition: plan.targets.definition,
  });
}

function patienceOf({ model, patienceSeconds, measured }: StaffingPlan): Result<Patience, "noPatience"> | null {
  return model === "erlangC" ? null : patience(patienceSeconds, measured.abandonment, measured.meanWaitSeconds);
}

function targetsOf({ targets }: StaffingPlan): ServiceTargets {
  const { serviceLevel, definition, ...others } = targets;
  return { ...others, serviceLevel: serviceLevel === null ? null : { share: serviceLevel, definition } };
}
