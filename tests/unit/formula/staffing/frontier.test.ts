import { describe, expect, it } from "vitest";
import { costOfStaffing } from "../../../../src/formula/staffing/costOfStaffing";
import { frontier, frontierLevels, type FrontierSettings } from "../../../../src/formula/staffing/frontier";
import { phoneQueue } from "../../../../src/formula/staffing/phoneQueue";
import { requirementOfWeek } from "../../../../src/formula/staffing/requirementOfWeek";
import { costStatement } from "../../../../src/formula/statement";
import { chatStream, inboundStream, line, sheetWith } from "../../../support/sheetWith";
import { staffedCentre, type StaffedCentre } from "../../../support/staffedCentre";

const NO_TARGETS = { serviceLevel: null, meanWaitSeconds: null, abandonment: null, occupancy: null };
const EIGHTY = { ...NO_TARGETS, serviceLevel: { share: 0.8, definition: "ofArriving" as const } };

function drawn(changed: Partial<FrontierSettings> = {}, { week, costOf, teamHours }: StaffedCentre = staffedCentre()) {
  const settings = {
    levels: frontierLevels(60),
    targets: EIGHTY,
    definition: "ofArriving" as const,
    lostCallPrice: () => 0,
    teamHours,
    ...changed,
  };
  const result = frontier(week, costOf, settings);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The same week with twice the load. */
function doubled(week: StaffedCentre["week"]): StaffedCentre["week"] {
  return { ...week, intervals: week.intervals.map((each) => ({ ...each, load: each.load * 2 })) };
}

describe("levels of a frontier", () => {
  it("go evenly from 30 % to 99.5 %", () => {
    const levels = frontierLevels(60);
    expect(levels).toHaveLength(60);
    expect(levels[0]).toBe(0.3);
    expect(levels.at(-1)).toBe(0.995);
    expect((levels[1] ?? 0) - (levels[0] ?? 0)).toBeCloseTo(0.695 / 59, 12);
  });
});

describe("what a way of staffing costs", () => {
  it("is the statement of the same sheet with that team and those calls", () => {
    // 259 hours on the phone are the 10 agents of the sheet; 95 % of 4,000 calls are the 3,800 that it handled.
    const centre = staffedCentre();
    expect(centre.costOf(259, 0.95)).toEqual({
      fullTimeEquivalents: 10,
      callsHandled: 3_800,
      callsLost: 200,
      total: 160_000,
      costPerCall: 160_000 / 3_800,
    });
    expect(centre.costOf(518, 0.95)?.total).toBe(260_000);
    expect(centre.costOf(259, 0)).toBeNull();
  });

  it("lets every line move as its basis says, and pays for other channels' work too", () => {
    const { sheet, costOf, teamHours } = staffedCentre(
      {
        work: [
          inboundStream({ offered: 4_000, handled: 3_800, handleSeconds: 180 }),
          chatStream({ handled: 444, handleSeconds: 420 }),
        ],
      },
      [
        line({ id: "wages", amount: 10_000, basis: { kind: "perAgent", every: "week" } }),
        line({ id: "minutes", category: "telephony", amount: 0.5, basis: { kind: "perMinute" }, for: "in" }),
      ],
    );
    expect(teamHours).toBeCloseTo(259 - 25.9, 10);
    const cost = costOf(teamHours, 0.9);
    expect(cost?.fullTimeEquivalents).toBeCloseTo(10, 12);
    expect(cost?.total).toBeCloseTo(100_000 + 0.5 * 3_600 * 3, 8);
    const asked = {
      ...sheet,
      work: sheet.work.map((stream) => ({ ...stream, ...(stream.kind === "inbound" && { handled: 3_600 }) })),
    };
    const [headline] = costStatement(asked).headlines;
    expect(headline?.costPer.ok && cost && headline.costPer.value / cost.costPerCall).toBeCloseTo(1, 12);
  });

  it("handles the same share of the calls of every stream", () => {
    const { costOf } = staffedCentre(
      {
        work: [inboundStream({ id: "a", offered: 3_000 }), inboundStream({ id: "b", offered: 1_000 })].map(
          (stream) => ({ ...stream, handleSeconds: 180 }),
        ),
      },
      [line({ amount: 7, basis: { kind: "perContact", per: "handled" }, for: "b" })],
    );
    expect(costOf(259, 0.9)?.total).toBeCloseTo(7 * 900, 9);
    expect(costOf(259, 0.9)?.costPerCall).toBeCloseTo((7 * 900) / 3_600, 12);
  });

  it("is a reason while paid hours, absence or a weight of sharing is unknown, or no call comes", () => {
    const errorOf = (overrides: Parameters<typeof sheetWith>[0]) => {
      const sheet = sheetWith({
        team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
        work: [inboundStream({ offered: 4_000, handleSeconds: 180 })],
        costs: [line()],
        ...overrides,
      });
      const queue = phoneQueue(sheet, null);
      const cost = queue.ok ? costOfStaffing(sheet, queue.value) : queue;
      return cost.ok ? null : cost.error;
    };
    expect(errorOf({})).toBeNull();
    expect(errorOf({ team: { agents: 10, paidHoursPerWeek: null, shrinkage: 0.3 } })).toBe("noPaidHours");
    expect(errorOf({ team: { agents: 10, paidHoursPerWeek: 37, shrinkage: null } })).toBe("noShrinkage");
    expect(errorOf({ team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 1 } })).toBe("nobodyAvailable");
    expect(errorOf({ team: { agents: 10, paidHoursPerWeek: 0, shrinkage: 0 } })).toBe("zeroPaidHours");
    expect(errorOf({ work: [inboundStream({ offered: 0, handleSeconds: 180 })] })).toBe("zeroCalls");
    const work = [inboundStream({ offered: 10, handleSeconds: 180 }), chatStream({ handleSeconds: 60 })];
    expect(errorOf({ work, sharing: { by: "weights", weights: {} } })).toBe("noWeight");
  });
});

describe("the frontier", () => {
  it("puts the team of the sheet on the curve: its hours, its cost, its service", () => {
    const { team } = drawn();
    if (team?.ok !== true) throw new Error("no team");
    expect(team.value.hours).toBeCloseTo(259, 9);
    expect(team.value.fullTimeEquivalents).toBeCloseTo(10, 9);
    expect(team.value.total).toBeCloseTo(160_000, 6);
    const again = drawn({ levels: [team.value.level, 0.99] }).points[0];
    expect(again?.hours).toBeCloseTo(259, 8);
    expect(again?.costPerCall).toBeCloseTo(team.value.costPerCall, 8);
    expect(team.value.callsHandled).toBeCloseTo(4_000 * (1 - team.value.figures.abandonment), 8);
  });

  it("rises in hours and total with every level, and falls in abandonment and occupancy", () => {
    const { points } = drawn();
    expect(points).toHaveLength(60);
    points.slice(1).forEach((point, index) => {
      const before = points[index];
      if (before === undefined) throw new Error("no point before");
      expect(point.hours).toBeGreaterThan(before.hours);
      expect(point.total).toBeGreaterThan(before.total);
      expect(point.figures.abandonment).toBeLessThan(before.figures.abandonment);
      expect(point.figures.occupancy).toBeLessThan(before.figures.occupancy ?? 0);
    });
  });

  it("is U-shaped in cost per handled call where much does not move with agents, with its lowest point between", () => {
    const { points, lowest, isUShaped } = drawn();
    expect(isUShaped).toBe(true);
    expect(lowest.level).toBeGreaterThan(0.3);
    expect(lowest.level).toBeLessThan(0.995);
    for (const { costPerCall } of points) expect(costPerCall).toBeGreaterThanOrEqual(lowest.costPerCall);
    const wagesOnly = staffedCentre({}, [line({ amount: 10_000, basis: { kind: "perAgent", every: "week" } })]);
    expect(drawn({}, wagesOnly)).toMatchObject({ isUShaped: false, lowest: { level: 0.3 } });
    expect(drawn({ lostCallPrice: () => 1e6 })).toMatchObject({ isUShaped: false, lowest: { level: 0.995 } });
    expect(drawn({ levels: [0.3, lowest.level, 0.995] })).toMatchObject({ isUShaped: true, lowest });
  });

  it("has its lowest point further up the dearer a lost call is, and adds its price to the cost of the handled ones", () => {
    const free = drawn().lowest;
    const priced = drawn({ lostCallPrice: () => 200 }).lowest;
    expect(priced.level).toBeGreaterThan(free.level);
    expect(priced.lostCallsCost).toBeCloseTo(200 * priced.callsLost, 8);
    expect(priced.fullCostPerCall).toBeCloseTo((priced.total + priced.lostCallsCost) / priced.callsHandled, 9);
    expect(priced.costPerCall).toBeCloseTo(priced.total / priced.callsHandled, 9);
  });

  it("is cheapest on target where the target is, or further up where lost calls weigh more than staff", () => {
    const { onTarget, cheapestOnTarget } = drawn();
    expect(onTarget?.level).toBe(0.8);
    expect(cheapestOnTarget).toEqual(onTarget);
    const dear = drawn({ lostCallPrice: () => 1_000 });
    expect(dear.cheapestOnTarget).toEqual(dear.lowest);
    expect(dear.lowest.level).toBeGreaterThan(0.9);
  });

  it.each([
    ["occupancy", 0.6, "occupancy"],
    ["abandonment", 0.01, "abandonment"],
    ["meanWaitSeconds", 3, "meanWaitOfAnsweredSeconds"],
  ] as const)("meets a target of %s too, by as much more service as it takes and no more", (target, value, figure) => {
    const { onTarget } = drawn({ targets: { ...EIGHTY, [target]: value } });
    expect(onTarget?.level).toBeGreaterThan(0.8);
    expect(onTarget?.figures[figure]).toBeCloseTo(value, 8);
  });

  it("takes no more hours for the target than whole agents in every interval, and less than one agent fewer saves", () => {
    const need = requirementOfWeek(staffedCentre().week, EIGHTY, "ofArriving");
    const whole = need.ok ? need.value.staffedHours : Number.NaN;
    const { onTarget } = drawn();
    expect(onTarget?.hours).toBeLessThanOrEqual(whole);
    expect(onTarget?.hours).toBeGreaterThan(whole - 40);
  });

  it("prices one point more by the totals of the two levels", () => {
    const { nextPoint, team } = drawn();
    const [at, above] = drawn({ levels: [0.8, 0.81] }).points;
    expect(nextPoint.fromTarget).toBeCloseTo((above?.total ?? 0) - (at?.total ?? 0), 6);
    expect(nextPoint.fromTarget).toBeGreaterThan(0);
    expect(team?.ok === true && team.value.level < 0.99 ? nextPoint.fromTeam : null).toBeGreaterThan(0);
    const high = drawn({ targets: { ...EIGHTY, serviceLevel: { share: 0.995, definition: "ofArriving" } } });
    expect(high.nextPoint.fromTarget).toBeNull();
    const whole = { share: 0.995, definition: "ofAnswered" as const };
    const answered = drawn({ definition: "ofAnswered", targets: { ...EIGHTY, serviceLevel: whole } });
    expect([answered.onTarget?.level, answered.nextPoint.fromTarget]).toEqual([0.995, null]);
  });

  it("has no point on target without a target or for one that nothing meets, and none of a team that is unknown", () => {
    expect(drawn({ targets: NO_TARGETS, definition: "ofAnswered" })).toMatchObject({
      onTarget: null,
      cheapestOnTarget: null,
      nextPoint: { fromTarget: null },
    });
    const whole = { ...EIGHTY, serviceLevel: { share: 1, definition: "ofArriving" as const } };
    expect(drawn({ targets: whole }).onTarget).toBeNull();
    expect(drawn({ teamHours: null })).toMatchObject({ team: null, nextPoint: { fromTeam: null } });
  });

  it("has no point at a level at which nobody answers", () => {
    expect(drawn({ levels: [0, 0.5] }).points.map(({ level }) => level)).toEqual([0.5]);
  });

  it("begins with the fewest agents that there can be, since no less service is to be had than they give", () => {
    const centre = staffedCentre();
    const week = { ...centre.week, patienceSeconds: Infinity };
    // 10 erlangs and 11 agents of Erlang C: 68.2 % wait, of whom exp(-20 / 180) are not answered in 20 s
    const { points, lowest, onTarget, isUShaped } = drawn({ targets: NO_TARGETS }, { ...centre, week: doubled(week) });
    expect(points[0]?.level).toBeCloseTo(0.3896, 4);
    expect(points[0]?.figures.serviceLevel).toBeCloseTo(points[0]?.level ?? 0, 12);
    expect(points[0]?.hours).toBeCloseTo(11 * 40, 9);
    expect(points[1]?.hours).toBeGreaterThan(11 * 40);
    expect([points.at(-1)?.level, lowest === points[0], onTarget, isUShaped]).toEqual([0.995, true, null, false]);
    const low = { ...EIGHTY, serviceLevel: { share: 0.2, definition: "ofArriving" as const } };
    expect(drawn({ targets: low }, { ...centre, week: doubled(week) }).onTarget?.level).toBe(points[0]?.level);
    const few = drawn({ levels: [0.1, 0.3], targets: NO_TARGETS }, { ...centre, week: doubled(week) }).points;
    expect(few.map(({ level }) => level)).toEqual([points[0]?.level, expect.closeTo((1 + 0.3896) / 2, 4)]);
  });

  it("has its lowest point where costs stop falling but for their last digits", () => {
    const centre = staffedCentre({}, [line({ amount: 10_000, basis: { kind: "perAgent", every: "week" } })]);
    // one agent for a part of the time: as many more hours as more calls are answered
    const quiet = {
      ...centre.week,
      intervals: centre.week.intervals.map((each) => ({ ...each, load: each.load / 25 })),
    };
    const { points, lowest } = drawn({ targets: NO_TARGETS }, { ...centre, week: quiet });
    expect(points[20]?.costPerCall).toBeCloseTo(points[0]?.costPerCall ?? 0, 9);
    expect(lowest).toBe(points[0]);
  });

  it("is a reason without calls", () => {
    const settings = {
      levels: frontierLevels(60),
      targets: EIGHTY,
      definition: "ofArriving" as const,
      lostCallPrice: () => 0,
      teamHours: 100,
    };
    const { week, costOf } = staffedCentre();
    expect(frontier({ ...week, intervals: [] }, costOf, settings)).toEqual({
      ok: false,
      error: "noCalls",
    });
  });
});
