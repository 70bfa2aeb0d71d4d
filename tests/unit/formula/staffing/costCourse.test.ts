import { describe, expect, it } from "vitest";
import { costCourse } from "../../../../src/formula/staffing/costCourse";
import { frontier, frontierLevels } from "../../../../src/formula/staffing/frontier";
import type { CostLine } from "../../../../src/sheet/schema";
import { line } from "../../../support/sheetWith";
import { staffedCentre, type StaffedCentre } from "../../../support/staffedCentre";

const courseOf = (...costs: readonly number[]) =>
  costCourse(costs.map((fullCostPerCall, index) => ({ level: index / 10, fullCostPerCall })));

describe("the course of costs", () => {
  it.each([
    [[1, 2, 3], { kind: "rising" }],
    [[3, 2, 1], { kind: "falling" }],
    [[-3, -2, -1], { kind: "rising" }],
    [[2, 2, 2], { kind: "level" }],
    [[2], { kind: "level" }],
    [[1, 1, 1, 2, 3], { kind: "levelFirst", until: 0.2 }],
    [[1, 1, 3, 2], { kind: "levelFirst", until: 0.1 }],
    [[1, 1, 2, 0.5], { kind: "cheapestAt" }],
    [[1, 2, 2, 3], { kind: "cheapestAt" }],
    [[3, 2, 2, 1], { kind: "cheapestAt" }],
    [[3, 3, 2, 1], { kind: "cheapestAt" }],
    [[3, 1, 2], { kind: "cheapestAt" }],
    [[1, 3, 2], { kind: "cheapestAt" }],
  ])("of %j", (costs, course) => {
    expect(courseOf(...costs)).toEqual(course);
  });

  it("takes costs that differ in the last digits of their sums for one, and no others", () => {
    expect(courseOf(100, 100 * (1 + 1e-10), 101)).toEqual({ kind: "levelFirst", until: 0.1 });
    expect(courseOf(100, 100 * (1 - 1e-10), 99)).toEqual({ kind: "cheapestAt" });
    expect(courseOf(100, 100 * (1 + 1e-8), 101)).toEqual({ kind: "rising" });
  });
});

describe("the course of a frontier", () => {
  const wages = [line({ id: "wages", amount: 10_000, basis: { kind: "perAgent", every: "week" } })];
  const rent = [line({ id: "rent", category: "rent", amount: 60_000, basis: { kind: "wholeCentre", every: "week" } })];

  function drawn(costs: readonly CostLine[], change: (week: StaffedCentre["week"]) => Partial<StaffedCentre["week"]>) {
    const { week, costOf } = staffedCentre({}, costs);
    const answer = frontier({ ...week, ...change(week) }, costOf, {
      levels: frontierLevels(60),
      targets: { serviceLevel: null, meanWaitSeconds: null, abandonment: null, occupancy: null },
      definition: "ofArriving",
      lostCallPrice: () => 0,
      teamHours: null,
    });
    if (!answer.ok) throw new Error(answer.error);
    return answer.value.points;
  }

  it("is level up to what one agent gives in a queue of a fifth of an erlang, and rises from there", () => {
    // while one agent is there for a part of the time, paid hours and answered calls grow alike
    const points = drawn(wages, ({ intervals }) => ({
      intervals: intervals.map((each) => ({ ...each, load: each.load / 25 })),
    }));
    const course = costCourse(points);
    const alone = points.findIndex(({ hours }) => hours > 80 * 0.5);
    expect(course).toEqual({ kind: "levelFirst", until: points[alone - 1]?.level });
    expect(points[alone - 1]?.level).toBeCloseTo(0.3 + (45 * 0.695) / 59, 12);
    expect(costCourse(points.slice(alone)).kind).toBe("rising");
  });

  it("rises all along where pay follows the agents, and falls all along where it does not", () => {
    expect(costCourse(drawn(wages, () => ({}))).kind).toBe("rising");
    expect(costCourse(drawn(rent, () => ({}))).kind).toBe("falling");
    expect(costCourse(drawn([...wages, ...rent], () => ({}))).kind).toBe("cheapestAt");
  });

  it("is level where nobody hangs up and no cost follows the agents", () => {
    expect(costCourse(drawn(rent, () => ({ patienceSeconds: Infinity }))).kind).toBe("level");
  });
});
