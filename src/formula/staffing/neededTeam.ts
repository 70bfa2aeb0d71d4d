import type { CostSheet } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";
import type { CostUnknown, CountUnknown } from "../headlines";
import { LARGEST_TEAM } from "../largestTeam";
import { err, ok, type Result } from "../result";
import { costStatement } from "../statement";
import type { FoundAgents } from "./foundAgents";
import { plannedWeek, type PlannedWeek, type WeekUnknown } from "./plannedWeek";
import { fullTimeEquivalents, scheduled, type StaffTerms, type StaffUnknown } from "./positions";
import { requirementOfWeek, staffedHoursOfWeek, type WeekNeed } from "./requirementOfWeek";
import type { TargetsImpossible } from "./targets";

/** What the team on the sheet has beyond its need, below 0 what it lacks; money in the sheet's currency and for its period. */
export interface Surplus {
  readonly agents: number;
  /** Cost of the sheet as it is, less that of the same sheet with the agents needed. */
  readonly total: number;
  /** The same for each handled call, the calls handled being those of the sheet. */
  readonly perCall: Result<number, CountUnknown | CostUnknown>;
}

/** The team that a plan needs. */
export interface NeededTeam {
  readonly planned: PlannedWeek;
  readonly need: WeekNeed;
  /** Paid hours a week for the phone: staffed hours / (1 - shrinkage). */
  readonly scheduledHours: number;
  /** Full-time equivalents, not rounded, the work of other channels included. */
  readonly agents: number;
  /** Null while the sheet has no number of agents. */
  readonly surplus: Surplus | null;
}

/** Why a plan does not say how many agents it needs. */
export type NeedUnknown = WeekUnknown | TargetsImpossible | StaffUnknown | "noPaidHours" | "noShrinkage";

/**
 * How many agents the calls of a sheet need by a plan, and how far the team on the sheet is from it; or the first thing that
 * is missing, in the order in which a sheet is filled in: calls before the team.
 */
export function neededTeam(sheet: CostSheet, plan: StaffingPlan): Result<NeededTeam, NeedUnknown> {
  const planned = plannedWeek(sheet, plan);
  if (!planned.ok) return planned;
  const terms = termsOf(sheet);
  if (!terms.ok) return terms;
  const { week, targets, definition, queue } = planned.value;
  const need = requirementOfWeek(week, targets, definition);
  if (!need.ok) return need;
  const { staffedHours } = need.value;
  const scheduledHours = scheduled(staffedHours, terms.value.shrinkage);
  if (!scheduledHours.ok) return scheduledHours;
  const agents = agentsFor(staffedHours + queue.otherHoursPerWeek, terms.value);
  if (!agents.ok) return agents;
  const onSheet = sheet.team.agents;
  return ok({
    planned: planned.value,
    need: need.value,
    scheduledHours: scheduledHours.value,
    agents: agents.value,
    surplus: onSheet === null ? null : surplusOver(sheet, onSheet, agents.value),
  });
}

/** Full-time equivalents that a plan needs, the very number of `neededTeam`, without all else; `found` is of the same plan. */
export function neededAgents(sheet: CostSheet, plan: StaffingPlan, found?: FoundAgents): Result<number, NeedUnknown> {
  const planned = plannedWeek(sheet, plan);
  if (!planned.ok) return planned;
  const terms = termsOf(sheet);
  if (!terms.ok) return terms;
  const { week, targets, queue } = planned.value;
  const staffedHours = staffedHoursOfWeek(week, targets, found);
  return staffedHours.ok ? agentsFor(staffedHours.value + queue.otherHoursPerWeek, terms.value) : staffedHours;
}

function termsOf({ team }: CostSheet): Result<StaffTerms, "noPaidHours" | "noShrinkage"> {
  const { paidHoursPerWeek, shrinkage } = team;
  if (paidHoursPerWeek === null) return err("noPaidHours");
  return shrinkage === null ? err("noShrinkage") : ok({ paidHoursPerWeek, shrinkage });
}

function agentsFor(hours: number, terms: StaffTerms): Result<number, StaffUnknown> {
  const agents = fullTimeEquivalents(hours, terms);
  // hours of work in next to no paid time
  return agents.ok && agents.value > LARGEST_TEAM ? err("zeroPaidHours") : agents;
}

function surplusOver(sheet: CostSheet, onSheet: number, needed: number): Surplus {
  const now = costStatement(sheet);
  const then = costStatement({ ...sheet, team: { ...sheet.team, agents: needed } });
  const perCall = (statement: typeof now) => statement.headlines.find(({ kind }) => kind === "perCall")?.costPer;
  const [before, after] = [perCall(now) ?? err("noCalls"), perCall(then) ?? err("noCalls")];
  return {
    agents: onSheet - needed,
    total: now.total - then.total,
    perCall: !before.ok ? before : after.ok ? ok(before.value - after.value) : after,
  };
}
