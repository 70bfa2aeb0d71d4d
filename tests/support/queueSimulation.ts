/** One queue to be simulated; times in seconds. */
export interface SimulatedQueue {
  readonly callsPerSecond: number;
  readonly agents: number;
  readonly handleSeconds: number;
  readonly patienceSeconds: number;
  readonly withinSeconds: number;
}

/** The mean of a figure over the batches of a simulation, and its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** What the callers of a simulation met; shares are of arriving calls. */
export interface SimulatedFigures {
  readonly waitShare: Estimate;
  readonly abandonment: Estimate;
  readonly answeredWithin: Estimate;
  readonly abandonedWithin: Estimate;
  readonly meanWaitSeconds: Estimate;
  readonly meanWaitOfAnsweredSeconds: Estimate;
}

/** Calls before a batch that are not counted, so that it begins in a queue that has forgotten how it started. */
const WARM_UP_CALLS = 2_000;

/**
 * Simulates a queue event by event, in batches that start afresh with chances of their own: calls arrive, are answered in
 * the order in which they came, end, or hang up. It knows nothing of the formulas that it is to check.
 */
export function simulateQueue(
  queue: SimulatedQueue,
  { batches, callsPerBatch, seed }: { batches: number; callsPerBatch: number; seed: number },
): SimulatedFigures {
  const random = seededRandom(seed);
  const results = Array.from({ length: batches }, () => simulateBatch(queue, callsPerBatch, random));
  const estimate = (figure: (tally: Tally) => number) => estimateOf(results.map(figure));
  return {
    waitShare: estimate(({ waited, calls }) => waited / calls),
    abandonment: estimate(({ abandoned, calls }) => abandoned / calls),
    answeredWithin: estimate(({ answeredWithin, calls }) => answeredWithin / calls),
    abandonedWithin: estimate(({ abandonedWithin, calls }) => abandonedWithin / calls),
    meanWaitSeconds: estimate(({ waitSeconds, calls }) => waitSeconds / calls),
    meanWaitOfAnsweredSeconds: estimate(({ answeredWaitSeconds, answered }) => answeredWaitSeconds / answered),
  };
}

interface Caller {
  readonly arrivedAt: number;
  readonly hangsUpAt: number;
  readonly isCounted: boolean;
}

interface Tally {
  calls: number;
  waited: number;
  answered: number;
  answeredWithin: number;
  answeredWaitSeconds: number;
  abandoned: number;
  abandonedWithin: number;
  waitSeconds: number;
}

function simulateBatch(queue: SimulatedQueue, callsPerBatch: number, random: () => number): Tally {
  const { callsPerSecond, agents, handleSeconds, patienceSeconds, withinSeconds } = queue;
  const drawn = (mean: number) => -mean * Math.log(1 - random());
  const tally = emptyTally();
  const endsOfCalls: number[] = [];
  let waiting: Caller[] = [];
  let nextArrival = drawn(1 / callsPerSecond);
  const answer = (caller: Caller, now: number) => {
    endsOfCalls.push(now + drawn(handleSeconds));
    if (!caller.isCounted) return;
    tally.answered += 1;
    tally.answeredWaitSeconds += now - caller.arrivedAt;
    tally.waitSeconds += now - caller.arrivedAt;
    if (now - caller.arrivedAt <= withinSeconds) tally.answeredWithin += 1;
  };
  for (let calls = 0; calls < WARM_UP_CALLS + callsPerBatch || waiting.some(({ isCounted }) => isCounted);) {
    const nextEnd = least(endsOfCalls);
    const nextHangUp = least(waiting.map(({ hangsUpAt }) => hangsUpAt));
    const now = Math.min(nextArrival, nextEnd, nextHangUp);
    if (now === nextArrival) {
      const isCounted = calls >= WARM_UP_CALLS && calls < WARM_UP_CALLS + callsPerBatch;
      const caller = { arrivedAt: now, hangsUpAt: now + drawn(patienceSeconds), isCounted };
      const hasFreeAgent = endsOfCalls.length < agents;
      calls += 1;
      nextArrival = now + drawn(1 / callsPerSecond);
      if (isCounted) tally.calls += 1;
      if (isCounted && !hasFreeAgent) tally.waited += 1;
      if (hasFreeAgent) answer(caller, now);
      else waiting.push(caller);
    } else if (now === nextEnd) {
      endsOfCalls.splice(endsOfCalls.indexOf(nextEnd), 1);
      const first = waiting.shift();
      if (first !== undefined) answer(first, now);
    } else {
      const gone = waiting.find(({ hangsUpAt }) => hangsUpAt === nextHangUp);
      waiting = waiting.filter((caller) => caller !== gone);
      if (gone?.isCounted !== true) continue;
      tally.abandoned += 1;
      tally.waitSeconds += now - gone.arrivedAt;
      if (now - gone.arrivedAt <= withinSeconds) tally.abandonedWithin += 1;
    }
  }
  return tally;
}

function emptyTally(): Tally {
  return {
    calls: 0,
    waited: 0,
    answered: 0,
    answeredWithin: 0,
    answeredWaitSeconds: 0,
    abandoned: 0,
    abandonedWithin: 0,
    waitSeconds: 0,
  };
}

function least(times: readonly number[]): number {
  let earliest = Infinity;
  for (const time of times) if (time < earliest) earliest = time;
  return earliest;
}

function estimateOf(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** Numbers from 0 to below 1, the same for the same seed: a counter of golden steps, its bits mixed by two multiplications. */
function seededRandom(seed: number): () => number {
  let state = seed;
  const bits = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return () => (bits() * 2 ** 20 + (bits() >>> 12)) / 2 ** 52;
}
