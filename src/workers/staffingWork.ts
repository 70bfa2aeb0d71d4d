import { ok, type Result } from "../formula/result";
import { neededTeam, type NeededTeam, type NeedUnknown } from "../formula/staffing/neededTeam";
import { staffingFrontier, type FrontierUnknown, type StaffingFrontier } from "../formula/staffing/staffingFrontier";
import { teamService, type ServiceUnknown, type TeamService } from "../formula/staffing/teamService";
import type { CostSheet } from "../sheet/schema";
import { planOf } from "../sheet/staffingStart";
import type { Steps } from "./stepwise";

/** The sheet whose staffing a page asks for; its plan, or the one to start from, says the rest. */
export interface StaffingQuestion {
  readonly sheet: CostSheet;
}

/** What a sheet says of its staffing, each part with its own reason where it cannot be known. */
export interface StaffingAnswer {
  /** Its surplus is that of the agents that were typed, also while the need stands in their place. */
  readonly need: Result<NeededTeam, NeedUnknown>;
  /** The need if callers did the other thing: if none hung up (Erlang C), or some did where the plan has none do so. */
  readonly otherModel: Result<NeededTeam, NeedUnknown>;
  readonly team: Result<TeamService, ServiceUnknown>;
  readonly frontier: Result<StaffingFrontier, FrontierUnknown>;
}

/** Levels of service that are priced, 30 % to 99.5 %. */
const LEVELS = 60;

/** Works out need, frontier and service of a sheet, one a step. */
export function* staffingWork({ sheet }: StaffingQuestion): Steps<StaffingAnswer> {
  const plan = planOf(sheet);
  const typed = plan.link === null ? sheet : { ...sheet, team: { ...sheet.team, agents: plan.link.typedAgents } };
  const need = neededTeam(typed, plan);
  yield 0.1;
  const otherModel = neededTeam(typed, { ...plan, model: plan.model === "erlangA" ? "erlangC" : "erlangA" });
  yield 0.2;
  const frontier = staffingFrontier(sheet, plan, LEVELS);
  yield 0.9;
  return { need, otherModel, team: teamOn(frontier) ?? teamService(sheet, plan), frontier };
}

/** The team is a point of the frontier, where there is one, and need not be worked out again. */
function teamOn(frontier: StaffingAnswer["frontier"]): StaffingAnswer["team"] | null {
  if (!frontier.ok || frontier.value.frontier.team === null) return null;
  const { planned, frontier: drawn } = frontier.value;
  return drawn.team?.ok === true ? ok({ planned, service: drawn.team.value }) : drawn.team;
}
