import { describe, expect, it } from "vitest";
import type { Interval } from "../../../../src/formula/staffing/demand";
import { equalServiceOfWeek, serviceOfTeam } from "../../../../src/formula/staffing/equalService";
import { erlangA } from "../../../../src/formula/staffing/erlangA";
import { requirementOfWeek, type WeekOfService } from "../../../../src/formula/staffing/requirementOfWeek";
import { serviceCurve } from "../../../../src/formula/staffing/serviceCurve";
import type { ServiceTargets } from "../../../../src/formula/staffing/targets";
import type { ServiceLevelDefinition } from "../../../../src/sheet/staffingTerms";

/** Half hours of 10 erlangs and of 5, and one without calls; a call lasts 180 s, patience 300 s, to be answered in 20 s. */
const intervals: readonly Interval[] = [100, 50, 100, 0].map((calls, index) => ({
  day: 0,
  startMinute: 540 + 30 * index,
  openMinutes: 30,
  calls,
  load: calls / 10,
}));
const week: WeekOfService = { intervals, handleSeconds: 180, patienceSeconds: 300, withinSeconds: 20 };
const EIGHTY: ServiceTargets = {
  serviceLevel: { share: 0.8, definition: "ofArriving" },
  meanWaitSeconds: null,
  abandonment: null,
  occupancy: null,
};
const queue = { load: 10, handleSeconds: 180, patienceSeconds: 300, withinSeconds: 20 };

describe("what a week needs", () => {
  it("is 13, 7, 13 and 0 agents for 80 % within 20 s: 16.5 hours on the phone", () => {
    const need = requirementOfWeek(week, EIGHTY, "ofArriving");
    expect(need.ok && need.value.byInterval.map(({ agents }) => agents)).toEqual([13, 7, 13, 0]);
    expect(need.ok && need.value.staffedHours).toBe(16.5);
    expect(need.ok && need.value.byInterval[0]?.binding).toEqual(["serviceLevel"]);
  });

  it("gives the service of its intervals, each weighing as its calls", () => {
    const need = requirementOfWeek(week, EIGHTY, "ofArriving");
    const busy = erlangA({ ...queue, agents: 13 });
    const quiet = erlangA({ ...queue, load: 5, agents: 7 });
    const mean = (a: number, b: number) => (200 * a + 50 * b) / 250;
    const figures = need.ok ? need.value.figures : null;
    expect(figures?.serviceLevel).toBeCloseTo(mean(busy.answeredWithin, quiet.answeredWithin), 12);
    expect(figures?.abandonment).toBeCloseTo(mean(busy.abandonment, quiet.abandonment), 12);
    expect(figures?.meanWaitSeconds).toBeCloseTo(mean(busy.meanWaitSeconds ?? 0, quiet.meanWaitSeconds ?? 0), 10);
    const answeredWait = mean(
      busy.answered * (busy.meanWaitOfAnsweredSeconds ?? 0),
      quiet.answered * (quiet.meanWaitOfAnsweredSeconds ?? 0),
    );
    expect(figures?.meanWaitOfAnsweredSeconds).toBeCloseTo(answeredWait / (1 - (figures?.abandonment ?? 0)), 10);
    const busyHours = 10 * busy.answered + 2.5 * quiet.answered;
    expect(figures?.occupancy).toBeCloseTo(busyHours / 16.5, 12);
  });

  it("names the targets that one agent fewer would miss, and none where there could not be fewer", () => {
    const two = requirementOfWeek(week, { ...EIGHTY, abandonment: 0.05 }, "ofArriving");
    expect(two.ok && two.value.byInterval[0]).toEqual({ agents: 13, binding: ["serviceLevel"] });
    const low = { ...EIGHTY, serviceLevel: { share: 0.3, definition: "ofArriving" as const } };
    const patient = requirementOfWeek({ ...week, patienceSeconds: Infinity }, low, "ofArriving");
    expect(patient.ok && patient.value.byInterval[0]).toEqual({ agents: 11, binding: [] });
  });

  it("counts its service level as it is asked to, whatever the targets count", () => {
    const figuresBy = (definition: ServiceLevelDefinition) => {
      const need = requirementOfWeek(week, { ...EIGHTY, serviceLevel: null, abandonment: 0.05 }, definition);
      return need.ok ? need.value.figures : null;
    };
    const [arriving, answered] = [figuresBy("ofArriving"), figuresBy("ofAnswered")];
    // the same calls in time, as a share of all and of those that do not hang up
    expect(answered?.serviceLevel).toBeCloseTo((arriving?.serviceLevel ?? 0) / (1 - (arriving?.abandonment ?? 1)), 12);
    expect(answered?.serviceLevel).toBeGreaterThan(arriving?.serviceLevel ?? 1);
  });

  it("is the reason of the first target that nothing meets", () => {
    const impossible = { ...EIGHTY, serviceLevel: { share: 1, definition: "ofArriving" as const } };
    expect(requirementOfWeek(week, impossible, "ofArriving")).toEqual({ ok: false, error: "serviceLevelImpossible" });
  });

  it("is nobody, and no service level, in a week without calls", () => {
    const need = requirementOfWeek({ ...week, intervals: intervals.slice(3) }, EIGHTY, "ofArriving");
    expect(need).toMatchObject({ value: { byInterval: [{ agents: 0 }], staffedHours: 0 } });
    expect(need.ok && need.value.figures).toMatchObject({ serviceLevel: null, abandonment: 0, occupancy: null });
  });
});

describe("the staffing of a load", () => {
  it("between two whole numbers has one agent more for just the part that meets the level", () => {
    const twelve = erlangA({ ...queue, agents: 12 });
    const thirteen = erlangA({ ...queue, agents: 13 });
    const half = (twelve.answeredWithin + thirteen.answeredWithin) / 2;
    const { agents, flow } = serviceCurve(week, { load: 10 }, "ofArriving").staffingFor(half);
    expect(agents).toBeCloseTo(12.5, 12);
    expect(flow.answeredWithin).toBeCloseTo(half, 13);
    expect(flow.answered).toBeCloseTo((twelve.answered + thirteen.answered) / 2, 13);
  });

  it.each(["ofArriving", "ofAnswered", "withoutShortAbandons"] as const)(
    "meets every level %s exactly",
    (definition) => {
      const curve = serviceCurve(week, { load: 10 }, definition);
      for (const level of [0.5, 0.995, 0.3, 0.8, 0.9]) {
        const { answered, answeredWithin, waitingBeyond } = curve.staffingFor(level).flow;
        const counted = { ofArriving: 1, ofAnswered: answered, withoutShortAbandons: answeredWithin + waitingBeyond };
        expect(answeredWithin / counted[definition]).toBeCloseTo(level, 12);
      }
    },
  );

  it("keeps a queue from growing without end, and somebody there when only answered calls count", () => {
    expect(serviceCurve({ ...week, patienceSeconds: Infinity }, { load: 10 }, "ofArriving").agentsFor(0)).toBe(11);
    expect(serviceCurve(week, { load: 10 }, "ofAnswered").agentsFor(0)).toBe(1);
    expect(serviceCurve(week, { load: 10 }, "ofArriving").agentsFor(0)).toBe(0);
  });
});

describe("the service of a team", () => {
  const services = () => equalServiceOfWeek(week, "ofArriving");

  it("is the level whose staffing takes just its hours", () => {
    for (const hours of [3, 12, 16.5, 25]) {
      const service = serviceOfTeam(services(), hours);
      if (!service.ok) throw new Error(service.error);
      expect(services().hoursAt(service.value.level)).toBeCloseTo(hours, 9);
      expect(service.value.figures.serviceLevel).toBeCloseTo(service.value.level, 12);
    }
  });

  it.each(["ofArriving", "ofAnswered", "withoutShortAbandons"] as const)(
    "has the level %s that each interval has, and the waits of both numbers of agents that take turns",
    (definition) => {
      const service = serviceOfTeam(equalServiceOfWeek(week, definition), 12);
      expect(service.ok && service.value.figures.serviceLevel).toBeCloseTo(service.ok ? service.value.level : 0, 12);
      const alone = serviceOfTeam(equalServiceOfWeek({ ...week, intervals: intervals.slice(0, 1) }, definition), 6.25);
      const waits = [12, 13].map((agents) => erlangA({ ...queue, agents }).meanWaitSeconds ?? Number.NaN);
      expect(alone.ok && alone.value.figures.meanWaitSeconds).toBeCloseTo(((waits[0] ?? 0) + (waits[1] ?? 0)) / 2, 9);
    },
  );

  it("is that of 13 agents for 10 erlangs when just that is there, with its abandonment, wait and occupancy", () => {
    const alone = equalServiceOfWeek({ ...week, intervals: intervals.slice(0, 1) }, "ofArriving");
    const service = serviceOfTeam(alone, 6.5);
    const exact = erlangA({ ...queue, agents: 13 });
    const figures = service.ok ? service.value.figures : null;
    expect(figures?.serviceLevel).toBeCloseTo(0.85817770003, 10);
    expect(figures?.abandonment).toBeCloseTo(exact.abandonment, 10);
    expect(figures?.meanWaitOfAnsweredSeconds).toBeCloseTo(exact.meanWaitOfAnsweredSeconds ?? 0, 8);
    expect(figures?.occupancy).toBeCloseTo(exact.occupancy ?? 0, 10);
  });

  it("tells what holds in every interval from what holds in some", () => {
    expect(services().isEverywhere(0.8, (load) => load >= 5)).toBe(true);
    expect(services().isEverywhere(0.8, (load) => load > 5)).toBe(false);
  });

  it("of the hours that a week needs is at least what was asked for", () => {
    const need = requirementOfWeek(week, EIGHTY, "ofArriving");
    const service = serviceOfTeam(services(), need.ok ? need.value.staffedHours : 0);
    expect(service.ok && service.value.level).toBeGreaterThan(0.8);
  });

  it("leaves hours idle beyond what any service takes, and counts them", () => {
    const service = serviceOfTeam(services(), 1_000);
    expect(service.ok && service.value.level).toBeCloseTo(1, 8);
    expect(service.ok && service.value.figures.occupancy).toBeCloseTo(12.5 / 1_000, 9);
  });

  it("is a reason without calls, without hours, and where a queue would grow without end", () => {
    expect(serviceOfTeam(equalServiceOfWeek({ ...week, intervals: [] }, "ofArriving"), 10)).toMatchObject({
      error: "noCalls",
    });
    expect(serviceOfTeam(services(), 0)).toMatchObject({ error: "tooFewHours" });
    // below every level that is told from none, nobody could be busy for longer than there
    expect(serviceOfTeam(services(), 1e-14)).toMatchObject({ error: "tooFewHours" });
    const patient = equalServiceOfWeek({ ...week, patienceSeconds: Infinity }, "ofArriving");
    // 11 + 6 + 11 agents for half an hour each is the least.
    expect(serviceOfTeam(patient, 13.9)).toMatchObject({ error: "tooFewHours" });
    expect(serviceOfTeam(patient, 14)).toMatchObject({ ok: true });
  });
});
