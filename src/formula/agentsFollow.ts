import type { CostSheet } from "../sheet/schema";
import { LARGEST_TEAM } from "./largestTeam";
import { quotient } from "./quotient";
import { err, ok, type Result } from "./result";
import type { FoundAgents } from "./staffing/foundAgents";
import { isLinked } from "./staffing/isLinked";
import { withNeededAgents } from "./staffing/withNeededAgents";
import { workloadMinutes, type MinutesUnknown } from "./workload";

/**
 * Why the agents stay as they are: what is missing for following the work, a team that no sheet can hold, or a plan that sets
 * them and cannot say how many (`neededTeam` knows why).
 */
export type AgentsStay =
  | MinutesUnknown
  | "noAgents"
  | "noPaidHours"
  | "noShrinkage"
  | "zeroMinutes"
  | "zeroHours"
  | "beyondBounds"
  | "needUnknown";

/** How agents follow the work. */
export interface FollowRule {
  /** Share of a fall that is taken out of the team, 0..1; growth is always staffed in full. */
  readonly realisedShare: number;
  /** Occupancy after / occupancy before; 1 when left out, as for all what-ifs that do not touch occupancy. */
  readonly occupancyRatio?: number;
  /** What was found of the same plan before, for many sheets that follow it. */
  readonly found?: FoundAgents;
}

/** A sheet with its team fitted to its work. */
export interface FollowedTeam {
  /** The sheet after, with other agents and nothing else changed; the very same object where agents stay. */
  readonly sheet: CostSheet;
  /** Agents that the work needs after / before, the whole fall included; or why agents could not follow. */
  readonly need: Result<number, AgentsStay>;
}

/**
 * Agents follow the work: agents x (workload'/workload) x (occupancy/occupancy') x ((1 - shrinkage)/(1 - shrinkage')) x
 * (paid hours/paid hours'), where what does not change cancels. Growth is staffed in full; of a fall only the realised
 * share is taken out. `after` is the changed sheet with the agents that it starts from; no cost is touched.
 * With the workload unknown or 0 before, agents stay and `need` says why. See "agents follow" in `docs/levers.md`.
 * Where the plan of the sheet sets the agents, they are its need, whatever the rule: whole agents in each interval, growth
 * and fall alike, at the service that the plan asks for.
 */
export function agentsFollow(before: CostSheet, after: CostSheet, rule: FollowRule): FollowedTeam {
  if (isLinked(after)) return withNeed(before, after, rule.found);
  const { agents } = after.team;
  const need = neededRatio(before, after, rule.occupancyRatio ?? 1);
  if (agents === null) return { sheet: after, need: err("noAgents") };
  if (!need.ok) return { sheet: after, need };
  const needed = agents * need.value;
  // two products, so that a realised share of 0 and of 1 give exactly today's agents and exactly the needed ones
  const followed =
    need.value >= 1 ? needed : agents * (1 - rule.realisedShare) + needed * Math.min(1, rule.realisedShare);
  if (!(followed <= LARGEST_TEAM)) return { sheet: after, need: err("beyondBounds") };
  return followed === agents ? { sheet: after, need } : { sheet: withAgents(after, followed), need };
}

function withNeed(before: CostSheet, after: CostSheet, found: FoundAgents | undefined): FollowedTeam {
  const { sheet, needUnknown } = withNeededAgents(after, found);
  if (needUnknown !== null) return { sheet, need: err("needUnknown") };
  const [today, then] = [before.team.agents ?? 0, sheet.team.agents ?? 0];
  const ratio = today === then ? 1 : quotient(then, today);
  return { sheet, need: ratio === null ? err("beyondBounds") : ok(ratio) };
}

function neededRatio(before: CostSheet, after: CostSheet, occupancyRatio: number): Result<number, AgentsStay> {
  const work = workRatio(before, after);
  if (!work.ok) return work;
  const shrinkage = unlessSame(before.team.shrinkage, after.team.shrinkage, "noShrinkage", (share) => 1 - share);
  if (!shrinkage.ok) return shrinkage;
  const hours = unlessSame(before.team.paidHoursPerWeek, after.team.paidHoursPerWeek, "noPaidHours", (each) => each);
  if (!hours.ok) return hours;
  const ratio = quotient(work.value * shrinkage.value * hours.value, occupancyRatio);
  return ratio === null ? err("zeroHours") : ok(ratio);
}

function workRatio(before: CostSheet, after: CostSheet): Result<number, AgentsStay> {
  const today = workloadMinutes(before);
  if (!today.ok) return today;
  const then = workloadMinutes(after);
  if (!then.ok) return then;
  if (today.value === 0) return err("zeroMinutes");
  const ratio = quotient(then.value, today.value);
  return ratio === null ? err("beyondBounds") : ok(ratio);
}

/** Available time before / after, by one of its factors; 1 where the factor does not change, known or not. */
function unlessSame(
  before: number | null,
  after: number | null,
  unknown: "noShrinkage" | "noPaidHours",
  timeOf: (typed: number) => number,
): Result<number, AgentsStay> {
  if (before === after) return ok(1);
  if (before === null || after === null) return err(unknown);
  const ratio = quotient(timeOf(before), timeOf(after));
  return ratio === null || ratio === 0 ? err("zeroHours") : ok(ratio);
}

function withAgents(sheet: CostSheet, agents: number): CostSheet {
  return { ...sheet, team: { ...sheet.team, agents } };
}
