import type { LoadClass } from "./demand";
import { erlangA } from "./erlangA";
import { fewestStable } from "./leastAgents";
import { leastNear } from "./leastNear";
import type { WeekOfService } from "./requirementOfWeek";
import { countedShare } from "./serviceLevel";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import { flowOf, mixedFlow, type CallFlow } from "./weekFigures";

/** Agents and what callers then meet, at one load. */
export interface Staffing {
  /** A fraction is one agent more for that part of the time. */
  readonly agents: number;
  readonly flow: CallFlow;
}

/** The staffing of one load for any service level, 0 to below 1. */
export interface ServiceCurve {
  readonly fewestAgents: number;
  readonly agentsFor: (level: number) => number;
  readonly staffingFor: (level: number) => Staffing;
}

/**
 * The staffing of a load for any service level, remembering what was worked out. Between two whole numbers of agents, one
 * agent more is there for a part of the time: just so long that the level is met exactly. Never fewer than keep a queue from
 * growing without end; and at least one where only answered calls count, since nobody answers nothing.
 */
export function serviceCurve(
  week: Omit<WeekOfService, "intervals">,
  { load }: Pick<LoadClass, "load">,
  definition: ServiceLevelDefinition,
): ServiceCurve {
  const { handleSeconds, patienceSeconds, withinSeconds } = week;
  const queue = { load, handleSeconds, patienceSeconds, withinSeconds };
  const known = new Map<number, CallFlow>();
  const flowAt = (agents: number) => {
    const flow = known.get(agents) ?? flowOf(erlangA({ ...queue, agents }));
    known.set(agents, flow);
    return flow;
  };
  const fewest = Math.max(fewestStable(queue), definition === "ofAnswered" ? 1 : 0);
  let last = Math.ceil(load);
  const agentsFor = (level: number) => {
    const excess = (agents: number) => excessOver(level, flowAt(agents), definition);
    last = leastNear(last, fewest, 1, (agents) => excess(agents) >= 0) ?? fewest;
    if (last === fewest) return fewest;
    const missing = -excess(last - 1);
    return last - 1 + missing / (missing + excess(last));
  };
  const staffingFor = (level: number) => {
    const agents = agentsFor(level);
    const whole = Math.floor(agents);
    return { agents, flow: mixedFlow(flowAt(whole), flowAt(whole + 1), agents - whole) };
  };
  return { fewestAgents: fewest, agentsFor, staffingFor };
}

/** Calls answered within the time beyond those that the level asks for, as a share of arriving calls. */
function excessOver(level: number, flow: CallFlow, definition: ServiceLevelDefinition): number {
  return flow.answeredWithin - level * countedShare(flow, definition);
}
