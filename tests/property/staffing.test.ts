import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsOfLoads } from "../../src/formula/staffing/agentsOfLoads";
import { FoundAgents } from "../../src/formula/staffing/foundAgents";
import { equalServiceOfWeek, serviceOfTeam } from "../../src/formula/staffing/equalService";
import { erlangA, type ErlangA, type LeavingQueue } from "../../src/formula/staffing/erlangA";
import { erlangB } from "../../src/formula/staffing/erlangB";
import { erlangC } from "../../src/formula/staffing/erlangC";
import { frontier, frontierLevels } from "../../src/formula/staffing/frontier";
import { leastAgents } from "../../src/formula/staffing/leastAgents";
import { serviceLevel } from "../../src/formula/staffing/serviceLevel";
import type { ServiceLevelDefinition } from "../../src/sheet/staffingTerms";
import { missedTargets, type ServiceTargets } from "../../src/formula/staffing/targets";
import type { CostLine } from "../../src/sheet/schema";
import { neededTeam } from "../../src/formula/staffing/neededTeam";
import { staffingFrontier } from "../../src/formula/staffing/staffingFrontier";
import { withNeededAgents } from "../../src/formula/staffing/withNeededAgents";
import { teamService } from "../../src/formula/staffing/teamService";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { arbitraryStaffing } from "../support/arbitraryStaffing";
import { linkedOffice, office } from "../support/plannedSheets";
import { line } from "../support/sheetWith";
import { staffedCentre } from "../support/staffedCentre";

/** The last digits, in which two ways to the same number may differ. */
const ROUNDING = 1e-11;
const NO_TARGETS: ServiceTargets = { serviceLevel: null, meanWaitSeconds: null, abandonment: null, occupancy: null };

const logUniform = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map((log) => Math.exp(log));
const definition = fc.constantFrom<ServiceLevelDefinition>("ofArriving", "ofAnswered", "withoutShortAbandons");

/** Queues from nearly idle to far overloaded, of the smallest centres and of large ones. */
const anyQueue: fc.Arbitrary<LeavingQueue> = fc
  .record({
    load: logUniform(0.01, 3_000),
    relativeAgents: fc.double({ min: 0.3, max: 1.6, noNaN: true }),
    handleSeconds: logUniform(10, 3_600),
    patienceSeconds: logUniform(1, 7_200),
    withinSeconds: fc.oneof(fc.constant(0), logUniform(1, 600)),
  })
  .map(({ load, relativeAgents, ...rest }) => ({ load, agents: Math.ceil(load * relativeAgents), ...rest }));

function expectNotBelow(larger: number | null, smaller: number | null): void {
  if (larger === null || smaller === null) return;
  expect(larger).toBeGreaterThanOrEqual(smaller - ROUNDING * Math.max(Math.abs(smaller), Math.abs(larger)));
}

function expectNear(value: number, exact: number, relative: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(relative * Math.abs(exact) + 1e-290);
}

describe("one agent more", () => {
  it("never lowers a service level, nor raises a wait, abandonment or occupancy, when callers hang up", () => {
    fc.assert(
      fc.property(anyQueue, definition, (queue, counted) => {
        const before = erlangA(queue);
        const after = erlangA({ ...queue, agents: queue.agents + 1 });
        expectNotBelow(serviceLevel(after, counted), serviceLevel(before, counted));
        const falling = ["waitShare", "abandonment", "waitingBeyond", "meanWaitSeconds", "meanQueue"] as const;
        for (const name of falling) expectNotBelow(before[name], after[name]);
        expectNotBelow(before.meanWaitOfAnsweredSeconds, after.meanWaitOfAnsweredSeconds);
        expectNotBelow(before.occupancy, after.occupancy);
      }),
    );
  });

  it("nor when nobody hangs up", () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const before = erlangC(queue);
        const after = erlangC({ ...queue, agents: queue.agents + 1 });
        expectNotBelow(after.serviceLevel, before.serviceLevel);
        expectNotBelow(before.waitShare, after.waitShare);
        expectNotBelow(before.meanWaitSeconds, after.meanWaitSeconds);
        expectNotBelow(before.occupancy, after.occupancy);
        expectNotBelow(erlangB(queue.load, queue.agents), erlangB(queue.load, queue.agents + 1));
      }),
    );
  });
});

describe("Erlang A", () => {
  it("accounts for every call and every second", () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const figures = erlangA(queue);
        const { answered, abandonment, answeredWithin, abandonedWithin, waitingBeyond, waitShare } = figures;
        expectNear(answered + abandonment, 1, ROUNDING);
        expectNear(answeredWithin + abandonedWithin + waitingBeyond, 1, ROUNDING);
        const wait = figures.meanWaitSeconds ?? Number.NaN;
        expectNear(wait, abandonment * queue.patienceSeconds, ROUNDING);
        const ofAnswered = answered * (figures.meanWaitOfAnsweredSeconds ?? 0);
        const ofAbandoned = abandonment * (figures.meanWaitOfAbandonedSeconds ?? 0);
        expectNear(ofAnswered + ofAbandoned, wait, 1e-9);
        expectNear(waitShare * (figures.meanWaitOfDelayedSeconds ?? 0), wait, ROUNDING);
        expectNear(figures.meanQueue ?? Number.NaN, (wait * queue.load) / queue.handleSeconds, ROUNDING);
      }),
    );
  });

  it("tends to Erlang C with endless patience, in proportion to how soon callers hang up", () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const agents = Math.ceil(queue.load * 1.1 + 1);
        const limit = erlangC({ ...queue, agents });
        if (limit.waitShare < 1e-6) return;
        const distance = (patienceSeconds: number) =>
          Math.abs(erlangA({ ...queue, agents, patienceSeconds }).waitShare - limit.waitShare) / limit.waitShare;
        const spareShare = (agents - queue.load) / agents;
        const far = queue.handleSeconds * 1e5;
        expect(distance(far)).toBeLessThan(1e-5 / spareShare ** 2);
        expect(distance(100 * far)).toBeLessThan(1e-7 / spareShare ** 2);
        const figures = erlangA({ ...queue, agents, patienceSeconds: 100 * far });
        expectNear(figures.meanWaitOfAnsweredSeconds ?? 0, limit.meanWaitSeconds ?? 0, 1e-6 / spareShare ** 2);
        expect(Math.abs(figures.answeredWithin - limit.serviceLevel)).toBeLessThan(1e-6 / spareShare ** 2);
      }),
    );
  });

  it("tends to Erlang B without patience", () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const blocked = erlangB(queue.load, queue.agents);
        if (blocked < 1e-12) return;
        const figures = erlangA({ ...queue, patienceSeconds: queue.handleSeconds * 1e-10 });
        expectNear(figures.abandonment, blocked, 1e-10 * (10 + queue.load));
        expectNear(figures.waitShare, blocked, 1e-10 * (10 + queue.load));
      }),
    );
  });

  it("loses fewer calls the longer callers wait, and answers fewer of them in time", () => {
    fc.assert(
      fc.property(anyQueue, logUniform(1.01, 10), (queue, times) => {
        const patient: ErlangA = erlangA({ ...queue, patienceSeconds: queue.patienceSeconds * times });
        const hasty = erlangA(queue);
        expectNotBelow(hasty.abandonment, patient.abandonment);
        expectNotBelow(patient.waitShare, hasty.waitShare);
        expectNotBelow(patient.meanWaitSeconds, hasty.meanWaitSeconds);
      }),
    );
  });
});

describe("the fewest agents", () => {
  const anyTargets: fc.Arbitrary<ServiceTargets> = fc.record({
    serviceLevel: fc.option(fc.record({ share: fc.double({ min: 0.05, max: 0.999, noNaN: true }), definition })),
    meanWaitSeconds: fc.option(logUniform(0.5, 300)),
    abandonment: fc.option(fc.double({ min: 0.001, max: 0.6, noNaN: true })),
    occupancy: fc.option(fc.double({ min: 0.2, max: 0.99, noNaN: true })),
  });

  it("meet all targets, and one fewer misses those that are named", () => {
    fc.assert(
      fc.property(anyQueue, anyTargets, fc.boolean(), (queue, targets, isPatient) => {
        const asked = { ...queue, patienceSeconds: isPatient ? Infinity : queue.patienceSeconds };
        const least = leastAgents(asked, targets);
        if (Object.values(targets).every((target) => target === null)) {
          expect(least).toEqual({ ok: false, error: "noTargets" });
          return;
        }
        if (!least.ok) throw new Error(least.error);
        const { agents, binding } = least.value;
        expect(missedTargets(erlangA({ ...asked, agents }), targets)).toEqual([]);
        if (isPatient) expect(agents).toBeGreaterThan(queue.load);
        if (agents === 0 || (isPatient && agents === Math.floor(queue.load) + 1)) return;
        expect(binding.length).toBeGreaterThan(0);
        expect(missedTargets(erlangA({ ...asked, agents: agents - 1 }), targets)).toEqual(binding);
      }),
    );
  });

  it("are never fewer for a higher share", () => {
    fc.assert(
      fc.property(anyQueue, definition, fc.double({ min: 0.1, max: 0.98, noNaN: true }), (queue, counted, share) => {
        const needed = (level: number) => {
          const least = leastAgents(queue, { ...NO_TARGETS, serviceLevel: { share: level, definition: counted } });
          return least.ok ? least.value.agents : Number.NaN;
        };
        expect(needed(share + 0.01)).toBeGreaterThanOrEqual(needed(share));
      }),
    );
  });
});

describe("the service of a team", () => {
  it("takes all its hours, and rises with them, whatever the loads of the week", () => {
    const load = logUniform(0.2, 60);
    fc.assert(
      fc.property(
        fc.array(load, { minLength: 1, maxLength: 6 }),
        definition,
        logUniform(1.05, 2),
        (loads, counted, more) => {
          const intervals = loads.map((erlangs, index) => ({
            day: 0,
            startMinute: 30 * index,
            openMinutes: 30,
            calls: 10 * erlangs,
            load: erlangs,
          }));
          const week = { intervals, handleSeconds: 180, patienceSeconds: 240, withinSeconds: 20 };
          const services = equalServiceOfWeek(week, counted);
          const hours = loads.reduce((sum, erlangs) => sum + Math.max(1, 0.9 * erlangs), 0) / 2;
          const fewer = serviceOfTeam(services, hours);
          const larger = serviceOfTeam(services, hours * more);
          if (!fewer.ok || !larger.ok) return;
          expect(larger.value.level).toBeGreaterThan(fewer.value.level);
          expectNear(services.hoursAt(fewer.value.level), hours, 1e-8);
          expectNotBelow(fewer.value.figures.abandonment, larger.value.figures.abandonment);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the frontier of any centre", () => {
  it("never has a lower total for more service, agents being all that changes", () => {
    const costs: fc.Arbitrary<CostLine[]> = fc
      .array(
        fc.record({
          amount: logUniform(0.01, 10_000),
          basis: fc.constantFrom<CostLine["basis"]>(
            { kind: "wholeCentre", every: "week" },
            { kind: "perAgent", every: "month" },
            { kind: "perPaidHour" },
            { kind: "perContact", per: "handled" },
            { kind: "perMinute" },
          ),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .map((lines) => lines.map((changed, index) => line({ id: `l${index}`, ...changed })));
    fc.assert(
      fc.property(costs, logUniform(0.01, 1_000), (lines, price) => {
        const { week, costOf, teamHours } = staffedCentre({}, lines);
        const settings = {
          levels: frontierLevels(30),
          targets: NO_TARGETS,
          definition: "ofArriving" as const,
          lostCallPrice: () => price,
          teamHours,
        };
        const drawn = frontier(week, costOf, settings);
        if (!drawn.ok) throw new Error(drawn.error);
        drawn.value.points.slice(1).forEach((point, index) => {
          expectNotBelow(point.total, drawn.value.points[index]?.total ?? Infinity);
          expect(point.fullCostPerCall).toBeGreaterThanOrEqual(drawn.value.lowest.fullCostPerCall);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe("any plan on any sheet", () => {
  it("has finite figures or a reason, and a curve that does not throw", () => {
    fc.assert(
      fc.property(arbitraryStaffing(), fc.oneof(fc.constant(office), arbitrarySheet()), (plan, sheet) => {
        const answers = [neededTeam(sheet, plan), teamService(sheet, plan), staffingFrontier(sheet, plan, 5)];
        for (const answer of answers) expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
        const needed = answers[0];
        if (needed?.ok === true && "need" in needed.value) {
          expect(needed.value.need.byInterval.every(({ agents }) => Number.isInteger(agents))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the agents of many loads", () => {
  it("are those of each load by itself", () => {
    const targets = fc.record({
      serviceLevel: fc.option(fc.record({ share: fc.double({ min: 0.01, max: 0.99, noNaN: true }), definition })),
      meanWaitSeconds: fc.option(logUniform(1, 300)),
      abandonment: fc.constant(null),
      occupancy: fc.option(fc.double({ min: 0.3, max: 0.95, noNaN: true })),
    });
    const loads = fc.array(logUniform(0.01, 500), { minLength: 1, maxLength: 60 });
    const patienceSeconds = fc.oneof(logUniform(10, 1_000), fc.constant(Infinity));
    fc.assert(
      fc.property(loads, patienceSeconds, targets, (all, patience, asked) => {
        const queue = { handleSeconds: 200, patienceSeconds: patience, withinSeconds: 20 };
        const together = agentsOfLoads(all, queue, asked);
        const alone = all.map((load) => leastAgents({ ...queue, load }, asked));
        if (together.ok) expect(together.value).toEqual(alone.map((least) => least.ok && least.value.agents));
        else expect(alone[0]).toEqual(together);
      }),
      { numRuns: 60 },
    );
  });
});

describe("agents that were found before", () => {
  it("are those that would be found, whatever was asked in between, of other queues too", () => {
    const weeks = fc.array(fc.tuple(fc.constantFrom(180, 240), fc.array(logUniform(0.01, 60), { maxLength: 40 })), {
      minLength: 1,
      maxLength: 12,
    });
    const targets = {
      serviceLevel: { share: 0.8, definition: "ofArriving" } as const,
      meanWaitSeconds: null,
      abandonment: null,
      occupancy: null,
    };
    fc.assert(
      fc.property(weeks, fc.oneof(logUniform(10, 1_000), fc.constant(Infinity)), (asked, patienceSeconds) => {
        const found = new FoundAgents();
        for (const [handleSeconds, loads] of asked) {
          const queue = { handleSeconds, patienceSeconds, withinSeconds: 20 };
          const anew = agentsOfLoads(loads, queue, targets);
          expect(agentsOfLoads(loads, queue, targets, found)).toEqual(anew);
          if (anew.ok) expect(loads.map((load) => found.of(load))).toEqual(anew.value);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a sheet whose plan sets its agents", () => {
  it("has the need of its plan, once and for all, and is itself where it is not linked", () => {
    const linked = fc.oneof(fc.constant(linkedOffice), arbitrarySheet());
    fc.assert(
      fc.property(linked, arbitraryStaffing({ isLinked: true }), (sheet, staffing) => {
        const settled = withNeededAgents({ ...sheet, staffing });
        const need = neededTeam({ ...sheet, staffing }, staffing);
        expect(settled.needUnknown).toBe(need.ok ? null : need.error);
        expect(settled.sheet.team.agents).toBe(need.ok ? need.value.agents : sheet.team.agents);
        expect(withNeededAgents(settled.sheet).sheet).toBe(settled.sheet);
        const typed = { ...sheet, staffing: { ...staffing, link: null } };
        expect(withNeededAgents(typed)).toEqual({ sheet: typed, needUnknown: null });
        expect(withNeededAgents(typed).sheet).toBe(typed);
      }),
      { numRuns: 100 },
    );
  });
});

/** All numbers in a value, but for the endless patience of callers who never hang up. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "patienceSeconds" ? [] : numbersIn(part)));
}
