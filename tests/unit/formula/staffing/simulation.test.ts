import { beforeAll, describe, expect, it } from "vitest";
import { erlangA } from "../../../../src/formula/staffing/erlangA";
import { simulateQueue, type SimulatedFigures } from "../../../support/queueSimulation";

/** With 40 batches, a true formula is further off than this in 3 figures of 10,000; the seeds are fixed. */
const STANDARD_ERRORS = 4;
/** The widest bound allowed, as a part of the figure: a wrong formula does not hide in it. */
const WIDEST = 0.05;

describe.each([
  { name: "with agents to spare", calls: 100, agents: 13, patienceSeconds: 300, seed: 1 },
  { name: "with as many agents as erlangs", calls: 150, agents: 15, patienceSeconds: 120, seed: 2 },
  { name: "overloaded", calls: 100, agents: 7, patienceSeconds: 240, seed: 3 },
])("Erlang A against a simulation $name", ({ calls, agents, patienceSeconds, seed }) => {
  const queue = { agents, handleSeconds: 180, patienceSeconds, withinSeconds: 20 };
  let simulated: SimulatedFigures;
  beforeAll(() => {
    const rate = { ...queue, callsPerSecond: calls / 1_800 };
    simulated = simulateQueue(rate, { batches: 40, callsPerBatch: 24_000, seed });
  }, 60_000);
  const exact = () => erlangA({ ...queue, load: (calls * 180) / 1_800 });

  it.each([
    "waitShare",
    "abandonment",
    "answeredWithin",
    "abandonedWithin",
    "meanWaitSeconds",
    "meanWaitOfAnsweredSeconds",
  ] as const)("%s", (figure) => {
    const { mean, standardError } = simulated[figure];
    expect(STANDARD_ERRORS * standardError).toBeLessThan(WIDEST * mean);
    expect(Math.abs(mean - (exact()[figure] ?? Number.NaN))).toBeLessThan(STANDARD_ERRORS * standardError);
  });
});
