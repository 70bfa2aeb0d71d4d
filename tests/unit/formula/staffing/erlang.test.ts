import { describe, expect, it } from "vitest";
import { erlangA, type LeavingQueue } from "../../../../src/formula/staffing/erlangA";
import { erlangB, oddsOfFreeLine } from "../../../../src/formula/staffing/erlangB";
import { erlangC } from "../../../../src/formula/staffing/erlangC";
import { serviceLevel } from "../../../../src/formula/staffing/serviceLevel";

/** 100 calls in 30 minutes of 180 s, that is 10 erlangs, for 13 agents; callers wait 300 s in the mean. */
const queue: LeavingQueue = { load: 10, agents: 13, handleSeconds: 180, patienceSeconds: 300, withinSeconds: 20 };

/** A load, a time, and the shares that are answered within it, hang up within it and still wait after it. */
const DEEP = [
  [1_000, 20, 4.690162753957313e-91, 0.06449301496838226, 0.9355069850316178],
  [1_000, 120, 1.7451543938368755e-19, 0.3296799539643607, 0.6703200460356393],
  [1_000, 190, 0.021301014270445215, 0.46889066252205724, 0.5098083232074976],
  [1_000, 202, 0.14542995779043358, 0.48692704236001677, 0.3676429998495496],
  [10_000, 150, 1.0520426909075471e-74, 0.3934693402873666, 0.6065306597126334],
  [10_000, 190, 9.073334379527217e-9, 0.46918054942134874, 0.5308194415053169],
] as const;

function expectClose(value: number | null, exact: number, relative = 1e-13): void {
  expect(Math.abs((value ?? Number.NaN) - exact)).toBeLessThanOrEqual(relative * Math.abs(exact));
}

describe("Erlang B", () => {
  it("blocks 4 of 19 calls for 2 erlangs on 3 lines", () => {
    expectClose(erlangB(2, 3), 4 / 19);
  });

  it("is the plain recursion at any size", () => {
    for (const [load, lines] of [
      [0.01, 3],
      [80.5, 90],
      [1_000, 1_050],
      [10_000, 9_000],
      [10_000, 10_100],
    ] as const) {
      let blocked = 1;
      for (let line = 1; line <= lines; line += 1) blocked = (load * blocked) / (line + load * blocked);
      expectClose(erlangB(load, lines), blocked, 1e-12);
    }
  });

  it("is 1 without lines, 0 without calls, and 0 rather than NaN where no number is small enough", () => {
    expect(erlangB(5, 0)).toBe(1);
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(0, 5)).toBe(0);
    expect(erlangB(5_000, 10_000)).toBe(0);
    expect(erlangB(0.01, 1_000_000)).toBe(0);
    expect(oddsOfFreeLine(0.01, 1_000_000)).toBe(Infinity);
  });
});

describe("Erlang C", () => {
  it("answers 88.8 % of 10 erlangs within 20 s with 14 agents, after 7.84 s in the mean", () => {
    const { waitShare, serviceLevel: level, meanWaitSeconds, occupancy, meanQueue } = erlangC({ ...queue, agents: 14 });
    expectClose(waitShare, 0.17413193359504983);
    expectClose(level, 0.8883500191794669);
    expectClose(meanWaitSeconds, 7.835937011777243);
    expectClose(occupancy, 10 / 14);
    expectClose(meanQueue, 0.4353298339876246);
  });

  it("lets half the calls wait that come to one agent busy half the time", () => {
    expectClose(erlangC({ ...queue, load: 0.5, agents: 1 }).waitShare, 0.5);
  });

  it.each([9, 10])("gives limits and no finite wait for 10 erlangs and %s agents", (agents) => {
    expect(erlangC({ ...queue, agents })).toEqual({
      isStable: false,
      waitShare: 1,
      serviceLevel: 0,
      meanWaitSeconds: null,
      occupancy: 1,
      meanQueue: null,
    });
  });

  it("has no occupancy without agents, and no wait without calls", () => {
    expect(erlangC({ ...queue, agents: 0 }).occupancy).toBeNull();
    expect(erlangC({ ...queue, load: 0, agents: 0 })).toMatchObject({ isStable: true, waitShare: 0, serviceLevel: 1 });
  });

  it("keeps the digits of a service level near 0", () => {
    // 1e-5 of an agent to spare, so nearly everyone waits for months.
    expectClose(erlangC({ ...queue, load: 99.99999, agents: 100 }).serviceLevel, 2.332104709356647e-6, 1e-9);
  });
});

describe("Erlang A", () => {
  it("answers 85.8 % of 100 calls in 30 minutes within 20 s with 13 agents, and loses 2.5 %", () => {
    const figures = erlangA(queue);
    expectClose(figures.answeredWithin, 0.8581777000307627);
    expectClose(figures.abandonment, 0.024963303633571875);
    expectClose(figures.answered, 1 - 0.024963303633571875);
    expectClose(figures.waitShare, 0.22579708404737528);
    expectClose(figures.abandonedWithin, 0.01162860467640536);
    expectClose(figures.waitingBeyond, 0.13019369529283203);
    expectClose(figures.meanWaitSeconds, 7.488991090071562);
    expectClose(figures.meanWaitOfAnsweredSeconds, 6.9139683060657795);
    expectClose(figures.meanWaitOfAbandonedSeconds, 29.948691291707142);
    expectClose(figures.meanWaitOfDelayedSeconds, 33.16690789727059);
    expectClose(figures.meanQueue, 0.4160550605595313);
    expectClose(figures.occupancy, 0.7500282279741755);
    expectClose(serviceLevel(figures, "ofArriving"), 0.8581777000307627);
    expectClose(serviceLevel(figures, "ofAnswered"), 0.8801491300059247);
    expectClose(serviceLevel(figures, "withoutShortAbandons"), 0.868274521188256);
  });

  it("is Poisson in the number of callers when patience is as long as a call", () => {
    let probability = Math.exp(-10);
    let fewer = 0;
    for (let callers = 0; callers < 13; callers += 1) {
      fewer += probability;
      probability *= 10 / (callers + 1);
    }
    expectClose(erlangA({ ...queue, patienceSeconds: 180 }).waitShare, 1 - fewer, 1e-12);
  });

  it("is Erlang B when nobody waits", () => {
    const figures = erlangA({ ...queue, agents: 14, patienceSeconds: 0 });
    expectClose(figures.abandonment, 0.05681914338652086);
    expectClose(figures.answeredWithin, 1 - 0.05681914338652086);
    expectClose(figures.occupancy, 0.6737006118667708);
    expect(figures.meanWaitSeconds).toBe(0);
    expect(serviceLevel(figures, "ofAnswered")).toBe(1);
    const { abandonment } = figures;
    expect(figures).toMatchObject({
      waitShare: abandonment,
      abandonedWithin: abandonment,
      waitingBeyond: 0,
      meanQueue: 0,
    });
    expect(figures).toMatchObject({
      meanWaitOfAnsweredSeconds: 0,
      meanWaitOfAbandonedSeconds: 0,
      meanWaitOfDelayedSeconds: 0,
    });
    expect(erlangA({ ...queue, agents: 0, patienceSeconds: 0 })).toMatchObject({
      abandonment: 1,
      meanWaitOfAnsweredSeconds: null,
      occupancy: null,
    });
  });

  it("is Erlang C when nobody hangs up, its limits included", () => {
    const { waitShare, serviceLevel: level, meanWaitSeconds } = erlangC({ ...queue, agents: 14 });
    expect(erlangA({ ...queue, agents: 14, patienceSeconds: Infinity })).toMatchObject({
      waitShare,
      abandonment: 0,
      answeredWithin: level,
      meanWaitOfAnsweredSeconds: meanWaitSeconds,
      meanWaitOfAbandonedSeconds: null,
    });
    const delayed = erlangA({ ...queue, agents: 14, patienceSeconds: Infinity });
    // those who wait, wait for one of four agents' worth of calls of 180 s
    expectClose(delayed.meanWaitOfDelayedSeconds, 45);
    expectClose(delayed.waitingBeyond, 1 - 0.8883500191794669, 1e-12);
    expect(delayed.answered).toBe(1);
    expect(erlangA({ ...queue, agents: 9, patienceSeconds: Infinity })).toMatchObject({
      waitShare: 1,
      answered: 0.9,
      answeredWithin: 0,
      waitingBeyond: 1,
      meanWaitSeconds: null,
      meanWaitOfDelayedSeconds: null,
    });
    const idle = erlangA({ ...queue, load: 0.01, agents: 1_000_000, patienceSeconds: Infinity });
    expect(idle).toMatchObject({ waitShare: 0, meanWaitOfDelayedSeconds: null });
  });

  it("loses every caller without agents, at the end of their patience", () => {
    const figures = erlangA({ ...queue, agents: 0 });
    expect(figures).toMatchObject({ abandonment: 1, answered: 0, meanWaitSeconds: 300, occupancy: null });
    expectClose(figures.abandonedWithin, 1 - Math.exp(-20 / 300));
    expectClose(figures.waitingBeyond, Math.exp(-20 / 300));
    expectClose(figures.meanQueue, (10 * 300) / 180);
    expect(serviceLevel(figures, "ofAnswered")).toBeNull();
  });

  it("lets nobody wait without calls", () => {
    expect(erlangA({ ...queue, load: 0 })).toMatchObject({
      waitShare: 0,
      answeredWithin: 1,
      abandonment: 0,
      occupancy: 0,
      meanWaitOfAbandonedSeconds: null,
      meanWaitOfDelayedSeconds: null,
    });
  });

  it("keeps the digits of a service level far below any that is shown", () => {
    // 100 erlangs for 50 agents, who answer only after some 200 s: from 60 digits of the same sums.
    const figures = erlangA({ ...queue, load: 100, agents: 50 });
    expectClose(figures.answeredWithin, 6.525497214408732e-11, 1e-12);
    expectClose(figures.abandonment, 0.5000000000000063, 1e-12);
  });

  it("keeps them in a deep overload, in which nearly all wait for as long: twice as many erlangs as agents", () => {
    // from 130 digits of the density of waits; the agents answer after some 208 s
    for (const [load, withinSeconds, answeredWithin, abandonedWithin, waitingBeyond] of DEEP) {
      const figures = erlangA({ ...queue, load, agents: load / 2, withinSeconds });
      expectClose(figures.answeredWithin, answeredWithin, 1e-12);
      expectClose(figures.abandonedWithin, abandonedWithin, 1e-12);
      expectClose(figures.waitingBeyond, waitingBeyond, 1e-12);
    }
  });

  it.each([
    { load: 0.01, agents: 1 },
    { load: 0.01, agents: 10_000 },
    { load: 10_000, agents: 1 },
    { load: 10_000, agents: 5_000 },
    { load: 10_000, agents: 10_000 },
    { load: 10_000, agents: 20_000 },
  ])("has only shares between 0 and 1 that sum to 1 for $load erlangs and $agents agents", ({ load, agents }) => {
    for (const patienceSeconds of [1e-6, 1, 300, 86_400, 1e9]) {
      for (const withinSeconds of [0, 20, 3_600]) {
        const figures = erlangA({ ...queue, load, agents, patienceSeconds, withinSeconds });
        const { answered, abandonment, answeredWithin, abandonedWithin, waitingBeyond, waitShare } = figures;
        for (const share of [answered, abandonment, answeredWithin, abandonedWithin, waitingBeyond, waitShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expectClose(answered + abandonment, 1, 1e-9);
        expectClose(answeredWithin + abandonedWithin + waitingBeyond, 1, 1e-9);
        expect(figures.meanWaitOfDelayedSeconds ?? 0).toBeLessThanOrEqual(patienceSeconds * (1 + 1e-9));
      }
    }
  });
});
