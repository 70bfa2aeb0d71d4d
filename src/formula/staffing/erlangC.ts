import { oddsOfFreeLine } from "./erlangB";

/** One queue in which nobody hangs up. */
export interface WaitingQueue {
  /** Erlangs: calls x handling time / interval. */
  readonly load: number;
  /** Agents on the phone, a whole number. */
  readonly agents: number;
  readonly handleSeconds: number;
  /** The time within which a call is to be answered. */
  readonly withinSeconds: number;
}

/** What callers meet when nobody hangs up (Erlang C, M/M/n); null is a wait or a queue that grows without end. */
export interface ErlangC {
  /** False when the load is not below the agents: the queue then grows without end, and the figures are limits. */
  readonly isStable: boolean;
  /** Share of calls that have to wait. */
  readonly waitShare: number;
  /** Share of calls answered within the time. */
  readonly serviceLevel: number;
  /** Mean wait of all calls, those answered at once included. */
  readonly meanWaitSeconds: number | null;
  /** Load / agents, 1 when overloaded; null when there are calls and no agents. */
  readonly occupancy: number | null;
  /** Mean number of callers waiting. */
  readonly meanQueue: number | null;
}

/**
 * Erlang C by the odds of Erlang B: with spare = agents - load, the share that waits is agents / (spare x odds + agents),
 * a sum of positive parts. Without calls there is no wait, without enough agents no end of it.
 */
export function erlangC({ load, agents, handleSeconds, withinSeconds }: WaitingQueue): ErlangC {
  if (load === 0) {
    return { isStable: true, waitShare: 0, serviceLevel: 1, meanWaitSeconds: 0, occupancy: 0, meanQueue: 0 };
  }
  const spare = agents - load;
  if (!(spare > 0)) {
    const occupancy = agents === 0 ? null : 1;
    return { isStable: false, waitShare: 1, serviceLevel: 0, meanWaitSeconds: null, occupancy, meanQueue: null };
  }
  const weightOfNoWait = spare * oddsOfFreeLine(load, agents);
  const waitShare = agents / (weightOfNoWait + agents);
  const noWaitShare = 1 / (1 + agents / weightOfNoWait);
  return {
    isStable: true,
    waitShare,
    // Not 1 - waitShare x exp(...): that would lose the digits of a low service level.
    serviceLevel: noWaitShare - waitShare * Math.expm1((-spare * withinSeconds) / handleSeconds),
    meanWaitSeconds: (waitShare * handleSeconds) / spare,
    occupancy: load / agents,
    meanQueue: (waitShare * load) / spare,
  };
}
