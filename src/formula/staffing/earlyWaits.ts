import { visitPlaces } from "./integral";

/** A value below the largest by this power of e adds nothing to an integral. */
const LOG_CUT = 45;
/** By which power of e the density may change in a panel; the rule is exact to the last digits well above it. */
const LOG_CHANGE_PER_PANEL = 9;

/** A queue with impatience, in units of its handling time. */
export interface ImpatientQueue {
  readonly load: number;
  readonly agents: number;
  /** Handling time / mean patience. */
  readonly impatience: number;
}

/** What happens in the first `time` to callers who have to wait, in the unit of the queue's weights. */
export interface EarlyWaits {
  /** Weight of those who are answered by then. */
  readonly answered: number;
  /** Weight of those who hung up by then, though an agent would have been free by then. */
  readonly hungUp: number;
}

/**
 * The log of the density of waits that an endlessly patient caller would have, without its constant: in a time t, agents
 * take agents x t callers, and of the load x t that come, those are left whose patience lasts.
 */
export function logWaitDensity({ load, agents, impatience }: ImpatientQueue, time: number): number {
  return (-load * Math.expm1(-impatience * time)) / impatience - agents * time;
}

/**
 * Early waits by integration of the density of waits, divided by exp(logScale). For queues in which few callers are
 * answered early; there the difference of two sums of weights would lose its digits, while here all parts are positive.
 */
export function earlyWaits(queue: ImpatientQueue, time: number, logScale: number): EarlyWaits {
  const { load, agents, impatience } = queue;
  const end = logWaitDensity(queue, time);
  const from = end - LOG_CUT > 0 ? whereDensityReaches(queue, end - LOG_CUT, time) : 0;
  const change = Math.min(LOG_CUT, Math.abs(end)) + impatience * (time - from);
  const panels = Math.ceil(change / LOG_CHANGE_PER_PANEL) + 1;
  let answered = 0;
  let hungUp = 0;
  visitPlaces(from, time, panels, (at, weight) => {
    const gone = -Math.expm1(-impatience * at);
    const density = weight * load * Math.exp((load / impatience) * gone - agents * at - end);
    answered += density * (1 - gone);
    hungUp += density * gone;
  });
  const scale = Math.exp(end - logScale);
  return { answered: answered * scale, hungUp: hungUp * scale };
}

/** Where the density, rising up to `time`, reaches a log; by halving, since only its digits in the sum matter. */
function whereDensityReaches(queue: ImpatientQueue, log: number, time: number): number {
  let below = 0;
  let above = time;
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (below + above) / 2;
    if (logWaitDensity(queue, middle) < log) below = middle;
    else above = middle;
  }
  return below;
}
