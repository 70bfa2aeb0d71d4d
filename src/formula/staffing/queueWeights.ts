import { deviance } from "./deviance";
import { harmonicSum } from "./harmonicSum";
import { stirlingRest } from "./stirlingRest";

/** Terms below this part of their sum no longer change it. */
const CUT = 1e-18;
/** The log of a weight beside the largest that is small enough to be left out, with all before it. */
const LOG_CUT = 45;

/**
 * Sums over how many callers wait, all agents being busy. The weight of k callers is the product of
 * load / (agents + i x impatience) for i = 1 to k: what arrives against what leaves, in units of one agent's work. The
 * weight of an empty queue is 1; here every weight is divided by exp(logScale), so that none is too large.
 */
export interface QueueWeights {
  readonly logScale: number;
  /** Weight of an empty queue: exp(-logScale). */
  readonly empty: number;
  /** Sum of the weights of 1 caller and more. */
  readonly waiting: number;
  /** Sum of k x weight. */
  readonly length: number;
  /** Sum of weight x sum of agents / (agents + i x impatience), i = 1 to k: departures to an agent. */
  readonly toAgent: number;
  /** Sum of weight x sum of i x impatience / (agents + i x impatience), i = 1 to k: departures by hanging up. */
  readonly byHangingUp: number;
}

/**
 * The sums for a queue with impatience = handling time / mean patience, above 0, and at least one agent. Every term is
 * positive and the tail is cut where it is below 1e-17 of its sum, so all digits stand. In a deep overload the weights rise
 * for long before they fall; the sum then starts where they begin to matter, at a weight known in logs.
 */
export function queueWeights(load: number, agents: number, impatience: number): QueueWeights {
  const start = Math.floor((load - agents - Math.sqrt(2 * LOG_CUT * load * impatience)) / impatience);
  if (!(start > 0)) return sumFrom(load, agents, impatience, { callers: 0, logWeight: 0, toAgent: 0 });
  const shape = agents / impatience;
  return sumFrom(load, agents, impatience, {
    callers: start,
    logWeight: logWeight(load / impatience, shape, start),
    toAgent: shape * harmonicSum(shape, start),
  });
}

interface Start {
  readonly callers: number;
  readonly logWeight: number;
  /** Sum of agents / (agents + i x impatience) for the callers before. */
  readonly toAgent: number;
}

function sumFrom(load: number, agents: number, impatience: number, start: Start): QueueWeights {
  let callers = start.callers;
  let weight = 1;
  let agentParts = start.toAgent;
  let hangUpParts = callers - agentParts;
  // the weight from which it starts is left out, too
  let waiting = 0;
  let length = 0;
  let toAgent = 0;
  let byHangingUp = 0;
  for (;;) {
    callers += 1;
    const hangUps = callers * impatience;
    const leaving = agents + hangUps;
    const perLeaving = 1 / leaving;
    weight *= load * perLeaving;
    agentParts += agents * perLeaving;
    hangUpParts += hangUps * perLeaving;
    waiting += weight;
    length += callers * weight;
    toAgent += weight * agentParts;
    byHangingUp += weight * hangUpParts;
    if (weight <= CUT * waiting && isTailCut(weight, callers, load / leaving, length)) break;
  }
  return {
    logScale: start.logWeight,
    empty: Math.exp(-start.logWeight),
    waiting,
    length,
    toAgent,
    byHangingUp,
  };
}

/** Whether all later terms of the longest sum, each at most `ratio` of the one before, leave it as it is. */
function isTailCut(weight: number, callers: number, ratio: number, length: number): boolean {
  if (ratio >= 1) return false;
  const reach = 1 / (1 - ratio);
  return weight * reach * (callers + reach) <= 10 * CUT * length;
}

/** ln of mean^k x! / (x + k)!, the weight of k callers for x = `shape`, without losing the digits of large factorials. */
function logWeight(mean: number, shape: number, callers: number): number {
  const end = shape + callers;
  return (
    deviance(shape, mean) - deviance(end, mean) + Math.log(shape / end) / 2 + stirlingRest(shape) - stirlingRest(end)
  );
}
