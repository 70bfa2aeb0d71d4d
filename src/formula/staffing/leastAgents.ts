import { err, ok, type Result } from "../result";
import { erlangB } from "./erlangB";
import { leastNear } from "./leastNear";
import { erlangA, type ErlangA, type LeavingQueue } from "./erlangA";
import { checkTargets, missedTargets, type ServiceTargets, type TargetName, type TargetsImpossible } from "./targets";

/** A queue whose agents are to be found. */
export type QueueToStaff = Omit<LeavingQueue, "agents">;

/** The fewest agents that meet the targets. */
export interface LeastAgents {
  readonly agents: number;
  readonly figures: ErlangA;
  /** The targets that one agent fewer would miss; empty when there could not be fewer. */
  readonly binding: readonly TargetName[];
}

/**
 * The fewest whole agents that meet all targets; with endless patience always more than the load, since a queue that
 * grows without end is no answer. Each figure improves with every agent, so the first number that meets them is the least.
 */
export function leastAgents(queue: QueueToStaff, targets: ServiceTargets): Result<LeastAgents, TargetsImpossible> {
  const checked = checkTargets(targets, queue);
  if (!checked.ok) return checked;
  const known = new Map<number, ErlangA>();
  const figuresOf = (agents: number) => {
    const figures = known.get(agents) ?? erlangA({ ...queue, agents });
    known.set(agents, figures);
    return figures;
  };
  const isEnough = (agents: number) => missedTargets(figuresOf(agents), targets).length === 0;
  const near = Math.ceil(queue.load);
  const agents = leastNear(near, fewestPossible(queue, targets), firstStep(queue.load), isEnough);
  if (agents === null) return err("occupancyImpossible");
  const binding = agents === fewestStable(queue) ? [] : missedTargets(figuresOf(agents - 1), targets);
  return ok({ agents, figures: figuresOf(agents), binding });
}

/**
 * The fewest lines at which Erlang B blocks no more than a share of calls; null for 0, which no number of lines gives. Only
 * reference figures ask for it.
 */
export function leastLines(load: number, highestBlocking: number): number | null {
  if (!(highestBlocking > 0) && load > 0) return null;
  return leastNear(Math.ceil(load), 0, firstStep(load), (lines) => erlangB(load, lines) <= highestBlocking);
}

/** The fewest agents with which a queue does not grow without end: none when callers hang up, else more than the load. */
export function fewestStable({ load, patienceSeconds }: QueueToStaff): number {
  return patienceSeconds === Infinity ? Math.floor(load) + 1 : 0;
}

/**
 * Below which there is no answer: no agent handles more than one erlang, so to answer a share of the calls takes that share
 * of the load at least. Not the load itself: when callers hang up, fewer agents than the load may do.
 */
export function fewestPossible(queue: QueueToStaff, targets: ServiceTargets): number {
  const { serviceLevel: level, abandonment } = targets;
  const answered = Math.max(level?.definition === "ofArriving" ? level.share : 0, 1 - (abandonment ?? 1), 0);
  const rounding = 1 - 1e-12;
  return Math.max(fewestStable(queue), Math.ceil(Math.min(answered, 1) * queue.load * rounding));
}

/** What is needed beside the load grows with its square root, so the search steps by a part of that. */
function firstStep(load: number): number {
  return Math.ceil(Math.sqrt(load) / 4) || 1;
}
