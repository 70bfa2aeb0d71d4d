import { describe, expect, it } from "vitest";
import { CATEGORIES_BY_GROUP } from "../../../src/formula/groups";
import { goalSeek, type GoalOutcome, type Goals } from "../../../src/formula/goalSeek";
import type { HeadlineKind } from "../../../src/formula/headlines";
import { driverKey } from "../../../src/formula/whatIf/driver";
import { driversOf } from "../../../src/formula/whatIf/drivers";
import type { TeamRule } from "../../../src/formula/whatIf/question";
import { boundsAt } from "../../../src/sheet/boundsAt";
import type { CostSheet } from "../../../src/sheet/schema";
import { danishCase } from "../../support/danishCase";
import { expectNear, reasonOf, valueOf } from "../../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const HELD: TeamRule = { kind: "held" };

function goalsOf(sheet: CostSheet, target: number, team = HELD, headline: HeadlineKind = "perCall"): Goals {
  return valueOf(goalSeek({ sheet, headline, team }, target, driversOf(sheet, boundsAt)));
}

function outcomeOf(goals: Goals, key: string): GoalOutcome {
  const goal = goals.goals.find(({ driver }) => driverKey(driver) === key);
  if (goal === undefined) throw new Error(`no driver ${key}`);
  return goal.outcome;
}

/** Expects a value that reaches the target, to within 1e-12 of it. */
function expectValue(outcome: GoalOutcome, exact: number): void {
  if (outcome.status !== "ok") throw new Error(`not reached: ${JSON.stringify(outcome)}`);
  expectNear(outcome.value, exact);
}

/** 6,000 calls of 240 s, 80 of 100 resolved; ten agents at 30,000 and rent of 60,000 a month: 60 for each call. */
const helpline = sheetWith({
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handled: 6_000, offered: 6_600, handleSeconds: 240, resolvedFirstTime: 0.8 })],
  costs: [
    line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "rent", category: "rent", amount: 60_000 }),
  ],
});

describe("a target of 20 for the centre of 922,973.83 and 40,000 calls", () => {
  const goalsOf20 = () => goalsOf(danishCase, 20);

  it("needs 46,148.69 calls, whole ones 46,149, or 21.49 agents, or a wage of 29,581.05", () => {
    const goals = goalsOf20();
    const calls = outcomeOf(goals, "volume.perCall");
    expectValue(calls, (862_500 + 45_000 + 30_000 / 36 + 14_640.5) / 20);
    expect(calls).toMatchObject({ status: "ok", whole: { value: 46_149 } });
    const fixed = 45_000 + 30_000 / 36;
    expectValue(outcomeOf(goals, "number.team.agents"), (800_000 - fixed) / (34_500 + 89 * 6.58));
    expectValue(outcomeOf(goals, "number.line.wages.amount"), (800_000 - fixed - 14_640.5) / 25);
  });

  it("cannot be had by the rent: without any it is 21.95 for each call", () => {
    const outcome = outcomeOf(goalsOf20(), "number.line.rent.amount");
    expect(outcome).toMatchObject({ status: "unreachable", reason: "limit", at: 0, isAttained: true });
    if (outcome.status === "unreachable" && outcome.reason === "limit") {
      expectNear(outcome.costPer, (862_500 + 30_000 / 36 + 14_640.5) / 40_000);
    }
  });

  it("names the smallest change first, and what cannot be reached last", () => {
    const goals = goalsOf20();
    const changes = goals.goals.flatMap(({ outcome }) =>
      outcome.status === "ok" ? [Math.abs(outcome.change ?? 0)] : [],
    );
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    expect(changes.length).toBeGreaterThan(2);
    const statuses = goals.goals.map(({ outcome }) => outcome.status);
    expect(statuses.lastIndexOf("ok")).toBeLessThan(statuses.indexOf("unreachable"));
    expect(goals.team).toEqual(HELD);
  });
});

describe("the order of what is told", () => {
  const free = line({ id: "free", category: "other", amount: 0 });
  const keysOf = (target: number) =>
    goalsOf({ ...helpline, costs: [...helpline.costs, free] }, target).goals.map(({ driver }) => driverKey(driver));
  const idle = ["handlingTime.perCall", "number.team.paidHoursPerWeek", "number.team.shrinkage"];

  it("has the smallest change first, a change from nothing after all others, then what cannot be reached", () => {
    // 1/7 fewer calls, 1/6 more resolved, 1/5 more agents or pay, twice the rent
    const changed = ["volume.perCall", "resolution.in", "number.team.agents", "number.line.wages.amount"];
    expect(keysOf(70)).toEqual([...changed, "number.line.rent.amount", "number.line.free.amount", ...idle]);
  });

  it("has what is so at any value last where today's figure is the target", () => {
    const goals = goalsOf({ ...helpline, costs: [free, ...helpline.costs] }, 60).goals;
    expect(goals.slice(-4).map(({ driver }) => driverKey(driver))).toEqual(["number.line.free.amount", ...idle]);
    expect(goals.at(-4)?.outcome).toMatchObject({ status: "ok", value: 0, change: null });
  });
});

describe("agents held", () => {
  it("makes calls dearer when more are resolved first time, as the cost stays", () => {
    // 4,800 issues make 4,800 / r calls, so 360,000 r / 4,800 for each
    expectValue(outcomeOf(goalsOf(helpline, 70), "resolution.in"), (70 * 4_800) / 360_000);
    expectValue(outcomeOf(goalsOf(helpline, 50), "resolution.in"), 2 / 3);
    expect(outcomeOf(goalsOf(helpline, 80), "resolution.in")).toMatchObject({
      reason: "limit",
      at: 1,
      isAttained: true,
    });
  });

  it("does not feel handling time or absence, whatever the target", () => {
    for (const key of ["handlingTime.perCall", "number.team.shrinkage", "number.team.paidHoursPerWeek"]) {
      expect(outcomeOf(goalsOf(helpline, 50), key)).toEqual({ status: "unreachable", reason: "noEffect", costPer: 60 });
      expect(outcomeOf(goalsOf(helpline, 60), key)).toEqual({ status: "any" });
    }
  });

  it("is where today's values are when the target is today's figure", () => {
    const goals = goalsOf(helpline, 60);
    expect(outcomeOf(goals, "number.team.agents")).toEqual({
      status: "ok",
      value: 10,
      change: 0,
      costPer: 60,
      whole: null,
    });
    expect(outcomeOf(goals, "volume.perCall")).toMatchObject({ value: 6_000, whole: { value: 6_000, costPer: 60 } });
  });
});

describe("agents that follow the work", () => {
  const follows = (realisedShare: number): TeamRule => ({ kind: "follows", realisedShare });

  it("are fewer for shorter calls, by the share of the fall that is realised", () => {
    const all = goalsOf(helpline, 50, follows(1));
    expect(all.team).toEqual(follows(1));
    expectValue(outcomeOf(all, "handlingTime.perCall"), 192);
    expectValue(outcomeOf(goalsOf(helpline, 50, follows(0.5)), "handlingTime.perCall"), 144);
    expect(outcomeOf(goalsOf(helpline, 50, follows(0)), "handlingTime.perCall").status).toBe("unreachable");
  });

  it("are more for longer calls, whatever of a fall is realised", () => {
    expectValue(outcomeOf(goalsOf(helpline, 70, follows(0)), "handlingTime.perCall"), 288);
  });

  it("make the cost of a call tend to that of its agents as calls grow", () => {
    expectValue(outcomeOf(goalsOf(helpline, 55, follows(1)), "volume.perCall"), 12_000);
    const outcome = outcomeOf(goalsOf(helpline, 50, follows(1)), "volume.perCall");
    expect(outcome).toMatchObject({ status: "unreachable", reason: "limit", at: null, isAttained: false });
    if (outcome.status === "unreachable" && outcome.reason === "limit") expect(outcome.costPer).toBeCloseTo(50, 6);
  });

  it("feel absence: nine agents do when 2/9 of paid hours are lost instead of 0.3", () => {
    expectValue(outcomeOf(goalsOf(helpline, 55, follows(1)), "number.team.shrinkage"), 2 / 9);
  });

  it("stay, with the reason, where the work is not known", () => {
    const sheet = { ...helpline, work: [inboundStream({ handled: 6_000 })] };
    expect(goalsOf(sheet, 50, follows(1)).team).toEqual({ kind: "stays", reason: "noHandlingTime" });
    expectValue(outcomeOf(goalsOf(sheet, 50, follows(1)), "volume.perCall"), 7_200);
  });
});

describe("figures that bend", () => {
  it("is told to its last digit where the target is so far away that beside it no figure has any", () => {
    for (const target of [1e15, 1e18]) {
      const outcome = outcomeOf(goalsOf(helpline, -target), "number.line.rent.amount");
      expect(outcome).toEqual({ status: "unreachable", reason: "limit", costPer: 50, at: 0, isAttained: true });
    }
  });

  it("finds the handling time at which calls bear two thirds of a common cost", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handleSeconds: 300 }), chatStream({ handled: 1_000, handleSeconds: 300, concurrency: 1 })],
      costs: [line({ amount: 60_000 })],
    });
    expectValue(outcomeOf(goalsOf(sheet, 40), "handlingTime.perCall"), 600);
    expectValue(outcomeOf(goalsOf(sheet, 40), "number.work.chat.handled"), 500);
    expectValue(outcomeOf(goalsOf(sheet, 40), "number.work.chat.concurrency"), 2);
    const outcome = outcomeOf(goalsOf(sheet, 60), "handlingTime.perCall");
    expect(outcome).toMatchObject({ reason: "limit", at: 360_000, isAttained: true });
    if (outcome.status === "unreachable" && outcome.reason === "limit")
      expectNear(outcome.costPer, (60 * 3_600) / 3_603);
  });

  it("says where a figure turns back before the target, and finds the roots beside the turn", () => {
    // half of a fall is realised: with h paid hours for 37, agents cost 150 + 5,550 / h and their hours 2.22 (h + 37) a call
    const sheet = sheetWith({
      team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
      work: [inboundStream({ handleSeconds: 240 })],
      costs: [
        line({ id: "pay", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
        line({ id: "extra", amount: (12 * 444) / 52.1775, basis: { kind: "perPaidHour" } }),
      ],
    });
    const team: TeamRule = { kind: "follows", realisedShare: 0.5 };
    const key = "number.team.paidHoursPerWeek";
    const outcome = outcomeOf(goalsOf(sheet, 450, team), key);
    expect(outcome).toMatchObject({ reason: "limit", isAttained: true });
    // the least is where 5,550 / h = 2.22 h, at 50 hours
    if (outcome.status === "unreachable" && outcome.reason === "limit") {
      expect(outcome.at).toBeCloseTo(50, 5);
      expectNear(outcome.costPer, 150 + 5_550 / 50 + 2.22 * 87);
    }
    // 0.0002 above it, both roots are near 50
    const beside = outcomeOf(goalsOf(sheet, 454.1402, team), key);
    expect(beside.status).toBe("ok");
    if (beside.status === "ok")
      expect(Math.abs(beside.value - 50)).toBeCloseTo(Math.sqrt((0.0002 * 50 ** 3) / 5_550), 3);
  });

  it("answers a life in whole months, at or below the target", () => {
    const costs = [line({ id: "phones", amount: 36_000, basis: { kind: "oneOff", months: 36, from: null } })];
    const key = "number.line.phones.months";
    expect(outcomeOf(goalsOf(sheetWith({ costs }), 0.8), key)).toMatchObject({ status: "ok", value: 45, costPer: 0.8 });
    const outcome = outcomeOf(goalsOf(sheetWith({ costs }), 0.7), key);
    expect(outcome).toMatchObject({ status: "ok", value: 52 });
    if (outcome.status === "ok") expectNear(outcome.costPer, 36 / 52);
  });
});

describe("whole numbers beside a fraction", () => {
  it("are below it where each further one makes the figure dearer", () => {
    // 2 for each call and a grant of 1,000: 2 - 1,000 / 1,428 is below 1.30, and 2 - 1,000 / 1,429 above it
    const costs = [
      line({ id: "each", amount: 2, basis: { kind: "perContact", per: "handled" } }),
      line({ id: "grant", category: "other", amount: -1_000 }),
    ];
    const outcome = outcomeOf(goalsOf(sheetWith({ costs }), 1.3), "volume.perCall");
    expectValue(outcome, 1_000 / 0.7);
    expect(outcome).toMatchObject({ whole: { value: 1_428 } });
    if (outcome.status === "ok") expectNear(outcome.whole?.costPer ?? 0, 2 - 1_000 / 1_428);
  });

  it("are none where the next one is more than a sheet holds of the largest of several counts", () => {
    const work = [inboundStream({ id: "a" }), inboundStream({ id: "b", handled: 3_000 })];
    const sharing = { by: "volume", weights: {} } as const;
    const wholeFor = (amount: number) => {
      const outcome = outcomeOf(goalsOf(sheetWith({ work, sharing, costs: [line({ amount })] }), 1), "volume.perCall");
      return outcome.status === "ok" ? [Math.floor(outcome.value), outcome.whole?.value] : outcome;
    };
    // three quarters of 1,333,333,333,334 are more than a million million
    expect(wholeFor(1_333_333_333_331.2)).toEqual([1_333_333_333_331, 1_333_333_333_332]);
    expect(wholeFor(1_333_333_333_333.2)).toEqual([1_333_333_333_333, undefined]);
  });

  it("are the most that a sheet holds, and never a count at which there is no figure", () => {
    const costs = [line({ id: "phones", amount: 1_200_000, basis: { kind: "oneOff", months: 36, from: null } })];
    // 1,199.76 months would do, and 1,200 are the most
    const months = outcomeOf(goalsOf(sheetWith({ costs }), 1.0002), "number.line.phones.months");
    expect(months).toMatchObject({ status: "ok", value: 1_200, costPer: 1 });
    // a grant of 3 is 10 for each of 0.3 calls, less for one, and nothing that can be said for none
    const calls = outcomeOf(goalsOf(sheetWith({ costs: [line({ amount: -3 })] }), -10), "volume.perCall");
    expectValue(calls, 0.3);
    expect(calls).toMatchObject({ whole: null });
  });

  it("are told as the nearest where only months in parts would give the target", () => {
    // bought three months before the week: of a life of 4 months 12/52.1775 fall in it, of 3.5 a half, of 3 nothing
    const sheet = sheetWith({
      period: { length: "week", start: "2026-04-06" },
      work: [inboundStream({ handled: 100 })],
      costs: [
        line({ id: "rent", category: "rent", basis: { kind: "wholeCentre", every: "week" } }),
        line({ id: "grant", category: "other", amount: -5_000, basis: { kind: "oneOff", months: 4, from: "2026-01" } }),
      ],
    });
    // 6.80 would be at 3.6 months, 6.60 at 3.4
    for (const target of [6.8, 6.6]) {
      const outcome = outcomeOf(goalsOf(sheet, target), "number.line.grant.months");
      expect(outcome).toMatchObject({ status: "unreachable", reason: "limit", at: 4, isAttained: true });
      if (outcome.status === "unreachable" && outcome.reason === "limit")
        expectNear(outcome.costPer, (1_000 - (5_000 / 4) * (12 / 52.1775)) / 100);
    }
  });

  it("are the fraction itself where only the last digits of a target keep them apart, and no more than these", () => {
    const wholeAt = (target: number) => {
      const outcome = outcomeOf(goalsOf(helpline, target), "volume.perCall");
      return outcome.status === "ok" ? outcome.whole?.value : outcome;
    };
    expect([50, 50 * (1 - 4e-15), 50 * (1 - 1e-13)].map(wholeAt)).toEqual([7_200, 7_200, 7_201]);
  });
});

describe("several streams and lines", () => {
  const sheet = sheetWith({
    work: [
      inboundStream({ id: "in", handled: 1_000, offered: 1_100, handleSeconds: 100 }),
      inboundStream({ id: "more", handled: 3_000, offered: null, handleSeconds: 200 }),
    ],
    costs: [
      line({ id: "a", amount: 6_000 }),
      line({ id: "b", amount: 2_000 }),
      line({ id: "c", category: "rent", amount: 4_000 }),
    ],
  });

  it("move together: the calls of both, and the lines of a category by one factor", () => {
    const goals = goalsOf(sheet, 2);
    expectValue(outcomeOf(goals, "volume.perCall"), 6_000);
    expectValue(outcomeOf(goals, "category.wages"), 0.5);
    expect(goals.goals.find(({ driver }) => driverKey(driver) === "volume.perCall")?.today).toBe(4_000);
    // of one line alone, its amount says the same
    const keys = goals.goals.map(({ driver }) => driverKey(driver));
    expect(keys.filter((key) => key.startsWith("category."))).toEqual(["category.wages"]);
  });
});

describe("cost of a sale", () => {
  it("is reached by more sales of the same calls, or by more calls at the same conversion", () => {
    const sheet = sheetWith({
      work: [outboundStream({ reached: 500, sales: 100, handleSeconds: 120 })],
      costs: [line({ id: "wages", amount: 40_000 }), line({ id: "minutes", amount: 1, basis: { kind: "perMinute" } })],
    });
    const goals = goalsOf(sheet, 330, HELD, "perSale");
    expectValue(outcomeOf(goals, "results.perSale"), 41_000 / 330);
    expect(outcomeOf(goals, "results.perSale")).toMatchObject({ whole: { value: 125, costPer: 328 } });
    // 40,000 + 2 x reached = 330 x reached / 5
    expectValue(outcomeOf(goals, "volume.perSale"), 625);
  });
});

describe("what has no answer", () => {
  it("is left out while today's value is unknown", () => {
    const drivers = driversOf(helpline, boundsAt);
    const sheet = { ...helpline, team: { ...helpline.team, shrinkage: null } };
    const { goals } = valueOf(goalSeek({ sheet, headline: "perCall", team: HELD }, 50, drivers));
    expect(goals).toHaveLength(drivers.length - 1);
    expect(goals.map(({ driver }) => driverKey(driver))).not.toContain("number.team.shrinkage");
  });

  it("is a reason when the count or a weight is unknown", () => {
    const ask = (sheet: CostSheet) =>
      reasonOf(goalSeek({ sheet, headline: "perCall", team: HELD }, 5, driversOf(sheet, boundsAt)));
    expect(ask(sheetWith({ work: [inboundStream({ handled: null })], costs: [line()] }))).toBe("noCalls");
    expect(ask(sheetWith({ work: [outboundStream()] }))).toBe("noCalls");
    const unshared = { work: [inboundStream(), chatStream({ handled: 10 })], costs: [line()] };
    expect(ask(sheetWith(unshared))).toBe("noHandlingTime");
  });

  it("is a reason, too, when the target of all calls is more than a number can be", () => {
    const huge = goalSeek({ sheet: helpline, headline: "perCall", team: HELD }, 1e308, driversOf(helpline, boundsAt));
    expect(reasonOf(huge)).toBe("noCalls");
  });

  it("still says how many calls there would have to be where there are none", () => {
    const sheet = { ...helpline, work: [inboundStream({ handled: 0 })] };
    const goals = goalsOf(sheet, 60);
    expect(outcomeOf(goals, "volume.perCall")).toMatchObject({ status: "ok", value: 6_000, change: null });
    expect(outcomeOf(goals, "number.team.agents")).toEqual({ status: "unreachable", reason: "noFigure" });
  });

  it("keeps a credit a credit, and a cost a cost", () => {
    const costs = [line({ id: "cost", amount: 5_000 }), line({ id: "credit", category: "other", amount: -1_000 })];
    const goals = goalsOf(sheetWith({ costs }), 6);
    expectValue(outcomeOf(goals, "number.line.cost.amount"), 7_000);
    expect(outcomeOf(goals, "number.line.credit.amount")).toMatchObject({ reason: "limit", at: 0, costPer: 5 });
    expectValue(outcomeOf(goalsOf(sheetWith({ costs }), 3), "number.line.credit.amount"), -2_000);
  });

  it("leaves the shares of a category as they are when the target is set beside them", () => {
    const categories = ["other", "utilities", "rent"] as const;
    const shares = categories.map((category, index) =>
      line({
        id: `s${index}`,
        category: "benefits",
        amount: 0,
        basis: { kind: "shareOf", of: { kind: "category", category }, share: 0.5 },
      }),
    );
    const costs = [line({ id: "rent", category: "rent", amount: 4_000 }), ...shares];
    expectValue(outcomeOf(goalsOf(sheetWith({ costs }), 3), "number.line.rent.amount"), 2_000);
    // rent and half of it cost 1.5 x 4,000; a share of every category leaves none in which nothing follows the target
    const all = CATEGORIES_BY_GROUP.map((category, index) =>
      line({
        id: `a${index}`,
        amount: 0,
        category: category === "benefits" ? "wages" : "benefits",
        basis: { kind: "shareOf", of: { kind: "category", category }, share: category === "rent" ? 0.5 : 0 },
      }),
    );
    const shared = sheetWith({ costs: [line({ id: "rent", category: "rent", amount: 4_000 }), ...all] });
    expectValue(outcomeOf(goalsOf(shared, 3), "number.line.rent.amount"), 2_000);
  });
});
