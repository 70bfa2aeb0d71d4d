import { err, ok, type Result } from "../formula/result";
import { costOfStaffing, type StaffingCostUnknown } from "../formula/staffing/costOfStaffing";
import { intervalsOfWeek, type DemandUnknown, type Interval } from "../formula/staffing/demand";
import { equalServiceOfWeek, serviceOfTeam, type EqualService, type NoService } from "../formula/staffing/equalService";
import { frontier, frontierLevels, type Frontier } from "../formula/staffing/frontier";
import { patience } from "../formula/staffing/patience";
import { phoneHoursPerWeek, phoneQueue, type PhoneQueue, type QueueUnknown } from "../formula/staffing/phoneQueue";
import { fullTimeEquivalents, scheduled, type StaffUnknown } from "../formula/staffing/positions";
import { CALL_PROFILES } from "../formula/staffing/profiles";
import { requirementOfWeek, type IntervalNeed, type WeekOfService } from "../formula/staffing/requirementOfWeek";
import type { TargetsImpossible } from "../formula/staffing/targets";
import type { WeekFigures } from "../formula/staffing/weekFigures";
import type { HoursUnknown } from "../formula/workload";
import type { CostSheet } from "../sheet/schema";
import { planOf } from "../sheet/staffingStart";
import type { Steps } from "./stepwise";

/** Why there is no answer, or no part of it. */
export type StaffingUnknown =
  | QueueUnknown
  | DemandUnknown
  | TargetsImpossible
  | NoService
  | HoursUnknown
  | StaffingCostUnknown
  | StaffUnknown
  | "noPhoneHours"
  | "noPatience"
  | "noWithinSeconds";

/** What a page asks. */
export interface StaffingQuestion {
  readonly sheet: CostSheet;
}

/** What the calls of a week need. */
export interface StaffNeed {
  readonly intervals: readonly Interval[];
  readonly byInterval: readonly IntervalNeed[];
  readonly staffedHours: number;
  readonly figures: WeekFigures;
  readonly staff: Result<Staff, StaffingUnknown>;
}

/** What hours at the phones come to. */
export interface Staff {
  readonly scheduledHours: number;
  readonly fullTimeEquivalents: number;
}

/** What a sheet says of its staffing. */
export interface StaffingAnswer {
  readonly need: Result<StaffNeed, StaffingUnknown>;
  readonly otherModel: Result<StaffNeed, StaffingUnknown>;
  readonly team: Result<EqualService, StaffingUnknown>;
  readonly frontier: Result<Frontier, StaffingUnknown>;
  readonly otherHoursPerWeek: number;
}

interface Planned {
  readonly queue: PhoneQueue;
  readonly week: WeekOfService;
}

function planned(sheet: CostSheet): Result<Planned, StaffingUnknown> {
  const plan = planOf(sheet);
  const queue = phoneQueue(sheet, plan.measured.abandonment);
  if (!queue.ok) return queue;
  const intervals = intervalsOfWeek({
    callsPerWeek: queue.value.callsPerWeek,
    handleSeconds: queue.value.handleSeconds,
    intervalMinutes: plan.intervalMinutes,
    opening: plan.opening,
    profile: CALL_PROFILES[plan.profile.kind === "offered" ? plan.profile.name : "flat"],
    peakFactor: plan.peakFactor ?? 1,
  });
  if (!intervals.ok) return intervals;
  const patient = patience(plan.patienceSeconds, plan.measured.abandonment, plan.measured.meanWaitSeconds);
  if (plan.model === "erlangA" && !patient.ok) return patient;
  if (plan.withinSeconds === null) return err("noWithinSeconds");
  return ok({
    queue: queue.value,
    week: {
      intervals: intervals.value,
      handleSeconds: queue.value.handleSeconds,
      patienceSeconds: plan.model === "erlangA" && patient.ok ? patient.value.seconds : Infinity,
      withinSeconds: plan.withinSeconds,
    },
  });
}

function targetsOf(sheet: CostSheet) {
  const { targets } = planOf(sheet);
  const { serviceLevel, definition } = targets;
  return { ...targets, serviceLevel: serviceLevel === null ? null : { share: serviceLevel, definition } };
}

function needOf(sheet: CostSheet): Result<StaffNeed, StaffingUnknown> {
  const week = planned(sheet);
  if (!week.ok) return week;
  const need = requirementOfWeek(week.value.week, targetsOf(sheet));
  if (!need.ok) return need;
  return ok({
    intervals: week.value.week.intervals,
    ...need.value,
    staff: staffOf(sheet, need.value.staffedHours, week.value.queue.otherHoursPerWeek),
  });
}

function staffOf(sheet: CostSheet, hours: number, other: number): Result<Staff, StaffingUnknown> {
  const { paidHoursPerWeek, shrinkage } = sheet.team;
  if (paidHoursPerWeek === null) return err("noPaidHours");
  if (shrinkage === null) return err("noShrinkage");
  const rota = scheduled(hours, shrinkage);
  const agents = fullTimeEquivalents(hours + other, { paidHoursPerWeek, shrinkage });
  if (!rota.ok) return rota;
  return agents.ok ? ok({ scheduledHours: rota.value, fullTimeEquivalents: agents.value }) : agents;
}

/** Works it out. */
export function* staffingWork({ sheet }: StaffingQuestion): Steps<StaffingAnswer> {
  const plan = planOf(sheet);
  const need = needOf(sheet);
  yield 0.2;
  const otherModel = needOf({
    ...sheet,
    staffing: { ...plan, model: plan.model === "erlangA" ? "erlangC" : "erlangA" },
  });
  yield 0.4;
  const week = planned(sheet);
  const hours = week.ok ? phoneHoursPerWeek(sheet, week.value.queue) : week;
  const team: Result<EqualService, StaffingUnknown> =
    week.ok && hours.ok
      ? serviceOfTeam(equalServiceOfWeek(week.value.week, plan.targets.definition), hours.value)
      : week.ok
        ? hours.ok
          ? err("noCalls")
          : hours
        : week;
  yield 0.5;
  const cost = week.ok ? costOfStaffing(sheet, week.value.queue) : week;
  const curve: Result<Frontier, StaffingUnknown> =
    week.ok && cost.ok
      ? frontier(week.value.week, cost.value, {
          levels: frontierLevels(60),
          targets: targetsOf(sheet),
          lostCallPrice: plan.lostCall?.kind === "price" ? (plan.lostCall.price ?? 0) : 0,
          teamHours: hours.ok ? hours.value : null,
        })
      : cost.ok
        ? err("noCalls")
        : cost;
  return {
    need,
    otherModel,
    team,
    frontier: curve,
    otherHoursPerWeek: week.ok ? week.value.queue.otherHoursPerWeek : 0,
  };
}
