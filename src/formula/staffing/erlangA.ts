import { earlyWaits, logWaitDensity, type ImpatientQueue } from "./earlyWaits";
import { oddsOfFreeLine } from "./erlangB";
import { erlangC, type WaitingQueue } from "./erlangC";
import { queueWeights, type QueueWeights } from "./queueWeights";

/** One queue in which callers lose patience. */
export interface LeavingQueue extends WaitingQueue {
  /** Mean patience; 0 when nobody waits at all, Infinity when nobody hangs up. */
  readonly patienceSeconds: number;
}

/** What callers meet when they lose patience (Erlang A, M/M/n+M). Shares are of arriving calls unless named otherwise. */
export interface ErlangA {
  /** Share that finds every agent busy, those included who then hang up. */
  readonly waitShare: number;
  /** Share that is answered, at once or later. */
  readonly answered: number;
  /** Share that hangs up. */
  readonly abandonment: number;
  /** Share answered within the time. */
  readonly answeredWithin: number;
  /** Share that hangs up within the time. */
  readonly abandonedWithin: number;
  /** Share that is still waiting after the time, answered later or not. */
  readonly waitingBeyond: number;
  /** Mean time in the queue of all calls: abandonment x patience. Null where it grows without end. */
  readonly meanWaitSeconds: number | null;
  /** Mean wait of answered calls, those answered at once included; null also where nobody is answered. */
  readonly meanWaitOfAnsweredSeconds: number | null;
  /** Mean time after which those hang up who do; null where nobody does. */
  readonly meanWaitOfAbandonedSeconds: number | null;
  /** Mean time in the queue of those who do not get an agent at once; null where all do. */
  readonly meanWaitOfDelayedSeconds: number | null;
  /** Mean number of callers waiting. */
  readonly meanQueue: number | null;
  /** Share of agents' time spent on calls: (1 - abandonment) x load / agents; null when there are calls and no agents. */
  readonly occupancy: number | null;
}

/** A patience beyond 300 years is endless. */
const ENDLESS_PATIENCE_SECONDS = 1e10;
/** A patience of less than a millionth of a second is none. */
const NO_PATIENCE_SECONDS = 1e-6;
/** After so many times their mean patience, the share of callers who still wait is below every number. */
const NOBODY_LEFT = 746;
/** Below this part of the whole, a difference of two sums is replaced by an integral, so as not to lose digits. */
const SMALL_PART = 0.1;

/**
 * Erlang A exactly: Poisson arrivals, exponential handling times and patience, first come first served, stable for every
 * load. By sums over the length of the queue and the odds of Erlang B; no approximation at any size.
 */
export function erlangA(queue: LeavingQueue): ErlangA {
  const { load, agents, patienceSeconds } = queue;
  if (load === 0) return withoutQueue(queue, Infinity);
  if (!(patienceSeconds < ENDLESS_PATIENCE_SECONDS)) return endlesslyPatient(queue);
  const nobodyWaits = patienceSeconds < NO_PATIENCE_SECONDS;
  if (agents === 0 && !nobodyWaits) return unanswered(queue);
  const odds = oddsOfFreeLine(load, agents);
  return nobodyWaits ? withoutQueue(queue, odds) : impatient(queue, odds);
}

function impatient(queue: LeavingQueue, odds: number): ErlangA {
  const { load, agents, handleSeconds, patienceSeconds, withinSeconds } = queue;
  const impatience = handleSeconds / patienceSeconds;
  const within = Math.min(withinSeconds / handleSeconds, NOBODY_LEFT / impatience);
  const all = queueWeights(load, agents, impatience);
  const { early, beyond } = splitAt({ load, agents, impatience }, within, all);
  const waiting = all.empty + all.waiting;
  const whole = odds * all.empty + waiting;
  // Not odds / whole: with agents to spare both can be infinite.
  const atOnce = 1 / (1 + waiting / (odds * all.empty));
  const answered = atOnce + ((agents / load) * all.waiting) / whole;
  const seconds = handleSeconds / load;
  return {
    waitShare: waiting / whole,
    answered,
    abandonment: ((impatience / load) * all.length) / whole,
    answeredWithin: atOnce + early.answered / whole,
    abandonedWithin: early.abandoned / whole,
    waitingBeyond: (Math.exp(-impatience * within) * beyond) / whole,
    meanWaitSeconds: (seconds * all.length) / whole,
    meanWaitOfAnsweredSeconds: (seconds * all.toAgent) / whole / answered,
    meanWaitOfAbandonedSeconds: (patienceSeconds * all.byHangingUp) / all.length,
    meanWaitOfDelayedSeconds: (seconds * all.length) / waiting,
    meanQueue: all.length / whole,
    occupancy: answered * (load / agents),
  };
}

/** Weights of callers who had to wait, told apart by a time. */
interface Split {
  readonly early: { readonly answered: number; readonly abandoned: number };
  /** Weight of those whom no agent would be free for by then, however patient they were. */
  readonly beyond: number;
}

function splitAt(queue: ImpatientQueue, time: number, all: QueueWeights): Split {
  const { load, agents, impatience } = queue;
  const late = lateWeights(queue, time, all);
  const answered = all.waiting - late.waiting;
  const abandoned = all.length - late.length;
  if (answered > SMALL_PART * all.waiting && abandoned > SMALL_PART * all.length) {
    const early = { answered: (agents / load) * answered, abandoned: (impatience / load) * abandoned };
    return { early, beyond: late.empty + late.waiting };
  }
  const early = earlyWaits(queue, time, all.logScale);
  const answeredEarly = (agents / load) * early.answered;
  const hungUpEarly = (agents / load) * early.hungUp;
  const waiting = all.empty + all.waiting;
  const rest = waiting - answeredEarly - hungUpEarly;
  const beyond = rest > waiting / 2 ? rest : late.empty + late.waiting;
  const abandonedEarly = hungUpEarly - Math.expm1(-impatience * time) * beyond;
  return { early: { answered: answeredEarly, abandoned: abandonedEarly }, beyond };
}

interface Weights {
  readonly empty: number;
  readonly waiting: number;
  readonly length: number;
}

/** The weights of those still to be served after a time: as if fewer came by as many as have lost patience by then. */
function lateWeights(queue: ImpatientQueue, time: number, all: QueueWeights): Weights {
  if (time === 0) return all;
  const { load, agents, impatience } = queue;
  const { logScale, empty, waiting, length } = queueWeights(load * Math.exp(-impatience * time), agents, impatience);
  const scale = Math.exp(logWaitDensity(queue, time) + logScale - all.logScale);
  return { empty: empty * scale, waiting: waiting * scale, length: length * scale };
}

/** Nobody waits: who finds no free agent, at these odds, is lost at once. */
function withoutQueue({ load, agents }: LeavingQueue, odds: number): ErlangA {
  const lost = 1 / (1 + odds);
  const answered = 1 / (1 + 1 / odds);
  return {
    waitShare: lost,
    answered,
    abandonment: lost,
    answeredWithin: answered,
    abandonedWithin: lost,
    waitingBeyond: 0,
    meanWaitSeconds: 0,
    meanWaitOfAnsweredSeconds: answered > 0 ? 0 : null,
    meanWaitOfAbandonedSeconds: lost > 0 ? 0 : null,
    meanWaitOfDelayedSeconds: lost > 0 ? 0 : null,
    meanQueue: 0,
    occupancy: occupancyOf(load, agents, answered),
  };
}

/** Nobody answers: everyone waits until patience ends. */
function unanswered({ load, handleSeconds, patienceSeconds, withinSeconds }: LeavingQueue): ErlangA {
  const waitingBeyond = Math.exp(-withinSeconds / patienceSeconds);
  return {
    waitShare: 1,
    answered: 0,
    abandonment: 1,
    answeredWithin: 0,
    abandonedWithin: -Math.expm1(-withinSeconds / patienceSeconds),
    waitingBeyond,
    meanWaitSeconds: patienceSeconds,
    meanWaitOfAnsweredSeconds: null,
    meanWaitOfAbandonedSeconds: patienceSeconds,
    meanWaitOfDelayedSeconds: patienceSeconds,
    meanQueue: (load * patienceSeconds) / handleSeconds,
    occupancy: null,
  };
}

/** Nobody hangs up: Erlang C, whose figures are limits when the load is not below the agents. */
function endlesslyPatient(queue: LeavingQueue): ErlangA {
  const { waitShare, serviceLevel, meanWaitSeconds, occupancy, meanQueue } = erlangC(queue);
  const { load, agents, handleSeconds, withinSeconds } = queue;
  const beyond = Math.exp((-Math.max(agents - load, 0) * withinSeconds) / handleSeconds);
  return {
    waitShare,
    answered: agents < load ? agents / load : 1,
    abandonment: 0,
    answeredWithin: serviceLevel,
    abandonedWithin: 0,
    waitingBeyond: waitShare * beyond,
    meanWaitSeconds,
    meanWaitOfAnsweredSeconds: meanWaitSeconds,
    meanWaitOfAbandonedSeconds: null,
    meanWaitOfDelayedSeconds: meanWaitSeconds === null || waitShare === 0 ? null : meanWaitSeconds / waitShare,
    meanQueue,
    occupancy,
  };
}

function occupancyOf(load: number, agents: number, answered: number): number | null {
  if (load === 0) return 0;
  return agents === 0 ? null : answered * (load / agents);
}
