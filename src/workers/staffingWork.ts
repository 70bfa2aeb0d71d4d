import type { Result } from "../formula/result";
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

/** Works out need, service and frontier of a sheet, one a step, the dearest last. */
export function* staffingWork({ sheet }: StaffingQuestion): Steps<StaffingAnswer> {
  const plan = planOf(sheet);
  const typed = plan.link === null ? sheet : { ...sheet, team: { ...sheet.team, agents: plan.link.typedAgents } };
  const need = neededTeam(typed, plan);
  yield 0.1;
  const otherModel = neededTeam(typed, { ...plan, model: plan.model === "erlangA" ? "erlangC" : "erlangA" });
  yield 0.2;
  const team = teamService(sheet, plan);
  yield 0.3;
  return { need, otherModel, team, frontier: staffingFrontier(sheet, plan, LEVELS) };
}
