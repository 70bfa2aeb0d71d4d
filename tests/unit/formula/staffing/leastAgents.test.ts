import { describe, expect, it } from "vitest";
import { agentsOfLoads } from "../../../../src/formula/staffing/agentsOfLoads";
import { erlangA } from "../../../../src/formula/staffing/erlangA";
import { FoundAgents } from "../../../../src/formula/staffing/foundAgents";
import { leastAgents, leastLines, type QueueToStaff } from "../../../../src/formula/staffing/leastAgents";
import { leastNear } from "../../../../src/formula/staffing/leastNear";
import { checkTargets, missedTargets, type ServiceTargets } from "../../../../src/formula/staffing/targets";

const queue: QueueToStaff = { load: 10, handleSeconds: 180, patienceSeconds: 300, withinSeconds: 20 };
const NONE: ServiceTargets = { serviceLevel: null, meanWaitSeconds: null, abandonment: null, occupancy: null };

function eightyOf(definition: "ofArriving" | "ofAnswered" | "withoutShortAbandons", share = 0.8): ServiceTargets {
  return { ...NONE, serviceLevel: { share, definition } };
}

function agentsFor(targets: Partial<ServiceTargets>, changed: Partial<QueueToStaff> = {}): number | string {
  const least = leastAgents({ ...queue, ...changed }, { ...NONE, ...targets });
  return least.ok ? least.value.agents : least.error;
}

describe("the fewest agents", () => {
  it("are 13 for 80 % of arriving calls within 20 s, 12 when only answered calls count, 14 when nobody hangs up", () => {
    expect(agentsFor(eightyOf("ofArriving"))).toBe(13);
    expect(agentsFor(eightyOf("ofAnswered"))).toBe(12);
    expect(agentsFor(eightyOf("withoutShortAbandons"))).toBe(13);
    expect(agentsFor(eightyOf("ofArriving"), { patienceSeconds: Infinity })).toBe(14);
  });

  it("may be far fewer than the load when callers hang up", () => {
    expect(agentsFor(eightyOf("ofAnswered", 0.5), { load: 100, patienceSeconds: 30 })).toBe(48);
    expect(
      agentsFor(eightyOf("ofArriving"), { load: 500, handleSeconds: 225, patienceSeconds: 75, withinSeconds: 30 }),
    ).toBe(406);
  });

  it("are 12 to lose no more than 5 %", () => {
    expect(agentsFor({ abandonment: 0.05 })).toBe(12);
  });

  it("are 13 for a mean wait of 7 s of answered calls, and 14 for 6.9", () => {
    expect(agentsFor({ meanWaitSeconds: 7 })).toBe(13);
    expect(agentsFor({ meanWaitSeconds: 6.9 })).toBe(14);
  });

  it("meet every target, and the one that needs most is named", () => {
    const least = leastAgents(queue, { ...eightyOf("ofArriving"), occupancy: 0.7, abandonment: 0.05 });
    expect(least).toMatchObject({ ok: true, value: { agents: 15, binding: ["occupancy"] } });
    expect(least.ok && least.value.figures).toEqual(erlangA({ ...queue, agents: 15 }));
    // 14 would do for the occupancy of 0.705, one agent fewer than 14 does for none of the two.
    const two = leastAgents(queue, { ...eightyOf("ofArriving", 0.9), occupancy: 0.705 });
    expect(two).toMatchObject({ ok: true, value: { agents: 14, binding: ["serviceLevel", "occupancy"] } });
  });

  it("are more than the load when nobody hangs up, even for no service at all", () => {
    expect(agentsFor(eightyOf("ofArriving", 0), { patienceSeconds: Infinity })).toBe(11);
    expect(agentsFor(eightyOf("ofArriving", 0), { load: 9.99, patienceSeconds: Infinity })).toBe(10);
    expect(leastAgents({ ...queue, patienceSeconds: Infinity }, eightyOf("ofArriving", 0))).toMatchObject({
      value: { binding: [] },
    });
    expect(leastAgents({ ...queue, patienceSeconds: Infinity }, eightyOf("ofArriving", 0.3))).toMatchObject({
      value: { agents: 11, binding: [] },
    });
  });

  it("are none when all may be lost", () => {
    expect(agentsFor({ abandonment: 1 })).toBe(0);
  });

  it.each([
    ["noTargets", {}],
    ["serviceLevelImpossible", eightyOf("ofArriving", 1)],
    ["serviceLevelImpossible", eightyOf("ofAnswered", 1)],
    ["meanWaitSecondsImpossible", { meanWaitSeconds: 0 }],
    ["abandonmentImpossible", { abandonment: 0 }],
    ["occupancyImpossible", { occupancy: 0 }],
    ["occupancyImpossible", { occupancy: 1e-12 }],
  ] as const)("are a reason, %s, and no number for what no number of agents gives", (reason, targets) => {
    expect(agentsFor(targets)).toBe(reason);
  });

  it("are 1 for all answered calls in time when nobody waits, and enough to lose none when nobody hangs up", () => {
    expect(agentsFor(eightyOf("ofAnswered", 1), { patienceSeconds: 0 })).toBe(1);
    expect(agentsFor({ abandonment: 0 }, { patienceSeconds: Infinity })).toBe(11);
  });
});

describe("targets", () => {
  it.each<[string, Partial<ServiceTargets>, number]>([
    ["serviceLevelImpossible", eightyOf("ofArriving", 1), 0],
    ["serviceLevelImpossible", eightyOf("ofAnswered", 1.01), 0],
    ["meanWaitSecondsImpossible", { meanWaitSeconds: -1 }, 0],
    ["abandonmentImpossible", { abandonment: -0.1 }, Infinity],
    ["occupancyImpossible", { occupancy: 0 }, 300],
  ])("are %s for %j and a patience of %s s", (error, targets, patienceSeconds) => {
    expect(checkTargets({ ...NONE, ...targets }, { patienceSeconds })).toEqual({ ok: false, error });
  });

  it("miss a figure that there is not, even where it could be anything", () => {
    const nobody = erlangA({ ...queue, agents: 0 });
    expect(missedTargets(nobody, eightyOf("ofAnswered", 0))).toEqual(["serviceLevel"]);
    expect(missedTargets(nobody, { ...NONE, meanWaitSeconds: 300, occupancy: 1 })).toEqual([
      "meanWaitSeconds",
      "occupancy",
    ]);
  });
});

describe("the fewest lines", () => {
  it("are 21 for 10 erlangs to block 1 call in 1,000, and 11 to block 1 in 5", () => {
    expect(leastLines(10, 0.001)).toBe(21);
    expect(leastLines(10, 0.2)).toBe(11);
  });

  it("are none when all may be blocked, and no number when none may", () => {
    expect(leastLines(10, 1)).toBe(0);
    expect(leastLines(10, 0)).toBeNull();
    expect(leastLines(0, 0)).toBe(1);
  });
});

describe("the fewest agents of several loads", () => {
  it("are none for none, and a reason where the largest would take more than any centre has", () => {
    const { load: _, ...alike } = queue;
    const tenth = { ...NONE, occupancy: 1e-8 };
    expect(agentsOfLoads([], alike, tenth)).toEqual({ ok: true, value: [] });
    expect(agentsOfLoads([100, 0.01], { ...alike, patienceSeconds: Infinity }, tenth)).toEqual({
      ok: false,
      error: "occupancyImpossible",
    });
  });
});

describe("the fewest agents of loads in any order", () => {
  const { load: _, ...alike } = queue;
  const eighty = eightyOf("ofArriving");
  const alone = (load: number) => agentsFor(eighty, { load });

  it("are those of each by itself", () => {
    const many = Array.from({ length: 90 }, (__, index) => 0.05 + ((index * 37) % 90) * 0.31);
    for (const loads of [many, [7, 7], [7], [7, 100], [0.2, 100, 50, 10]]) {
      expect(agentsOfLoads(loads, alike, eighty)).toEqual({ ok: true, value: loads.map(alone) });
    }
  });

  it("are not sought again where they were found, and kept for the next time", () => {
    const found = new FoundAgents();
    found.keepOnly(alike);
    found.add(12, 99);
    const loads = [12, 11, 3];
    expect(agentsOfLoads(loads, alike, eighty, found)).toEqual({ ok: true, value: [99, alone(11), alone(3)] });
    expect(loads.map((load) => found.of(load))).toEqual([99, alone(11), alone(3)]);
    const other = { ...alike, handleSeconds: 600 };
    expect(agentsOfLoads([12], other, eighty, found)).toEqual({
      ok: true,
      value: [agentsFor(eighty, { load: 12, handleSeconds: 600 })],
    });
  });
});

describe("the search outwards", () => {
  it("finds every number from every start", () => {
    for (let answer = 3; answer < 60; answer += 1) {
      for (const near of [0, 3, 17, 40, 59, 90]) {
        expect(leastNear(near, 3, 2, (count) => count >= answer)).toBe(answer);
      }
    }
  });

  it("gives up where nothing is enough", () => {
    expect(leastNear(10, 0, 1, () => false)).toBeNull();
  });
});
