import { describe, expect, it } from "vitest";
import { sensitivity, type Swing, type Tornado } from "../../../src/formula/sensitivity";
import { driverKey } from "../../../src/formula/whatIf/driver";
import { driversOf } from "../../../src/formula/whatIf/drivers";
import { ownRanges } from "../../../src/formula/whatIf/ownRanges";
import type { TeamRule } from "../../../src/formula/whatIf/question";
import { boundsAt } from "../../../src/sheet/boundsAt";
import type { CostSheet } from "../../../src/sheet/schema";
import { expectNear, reasonOf, valueOf } from "../../support/expectations";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";

const HELD: TeamRule = { kind: "held" };
const FOLLOWS: TeamRule = { kind: "follows", realisedShare: 1 };

function tornadoOf(sheet: CostSheet, team = HELD, ranges = new Map<string, { low: number; high: number }>()): Tornado {
  return valueOf(sensitivity({ sheet, headline: "perCall", team }, driversOf(sheet, boundsAt), ranges));
}

function swingOf(tornado: Tornado, key: string): Swing {
  const swing = tornado.swings.find(({ driver }) => driverKey(driver) === key);
  if (swing === undefined) throw new Error(`no driver ${key}`);
  return swing;
}

/** Ten agents at 30,000 and rent of 60,000 a month for 6,000 calls of 240 s, 95 of 100 resolved: 60 for each call. */
const helpline = sheetWith({
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handled: 6_000, handleSeconds: 240, resolvedFirstTime: 0.95 })],
  costs: [
    line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "rent", category: "rent", amount: 60_000 }),
  ],
});

describe("a tornado", () => {
  it("has both ends of each driver: ten percent more agents cost 65, ten percent fewer 55", () => {
    const tornado = tornadoOf(helpline);
    expect(tornado.costPer).toBe(60);
    expect(swingOf(tornado, "number.team.agents")).toEqual({
      driver: { kind: "number", place: { kind: "team", field: "agents" } },
      today: 10,
      low: { value: 9, isClipped: false, costPer: 55, delta: -5 },
      high: { value: 11, isClipped: false, costPer: 65, delta: 5 },
      swing: 10,
    });
    const calls = swingOf(tornado, "volume.perCall");
    expectNear(calls.low.costPer ?? 0, 360_000 / 5_400);
    expectNear(calls.high.costPer ?? 0, 360_000 / 6_600);
  });

  it("has the widest first, and equal ones in the order in which they came", () => {
    const tornado = tornadoOf(helpline);
    expect(tornado.swings.map(({ driver }) => driverKey(driver))).toEqual([
      "volume.perCall",
      "number.team.agents",
      "number.line.wages.amount",
      "resolution.in",
      "number.line.rent.amount",
      "handlingTime.perCall",
      "number.team.paidHoursPerWeek",
      "number.team.shrinkage",
    ]);
    expect(swingOf(tornado, "handlingTime.perCall").swing).toBe(0);
  });

  it("takes swings for equal that differ by their last digits alone, and no others", () => {
    // ten percent of 7 agents is ten percent of their pay, but for the sixteenth digit of a third
    const pay = line({ id: "pay", amount: 1 / 3, basis: { kind: "perAgent", every: "month" } });
    const team = { agents: 7, paidHoursPerWeek: null, shrinkage: null };
    const rent = line({ id: "rent", category: "rent", amount: 3 });
    const { swings } = tornadoOf(sheetWith({ team, work: [inboundStream({ handled: 1 })], costs: [rent, pay] }));
    const [, , agents, amount] = swings;
    expect(swings.map(({ driver }) => driverKey(driver))).toEqual([
      "volume.perCall",
      "number.line.rent.amount",
      "number.team.agents",
      "number.line.pay.amount",
    ]);
    expect(amount?.swing).toBeGreaterThan(agents?.swing ?? Infinity);
    const costs = [line({ id: "less", amount: 1 }), line({ id: "more", category: "rent", amount: 1 + 1e-9 })];
    expect(tornadoOf(sheetWith({ costs })).swings.map(({ driver }) => driverKey(driver))).toEqual([
      "volume.perCall",
      "number.line.more.amount",
      "number.line.less.amount",
    ]);
  });

  it("goes below nothing with a cost whose own range does, as draws do", () => {
    const ranges = new Map([["number.line.rent.amount", { low: -60_000, high: 120_000 }]]);
    // a credit of 60,000 instead of a rent: 120,000 less over 6,000 calls
    expect(swingOf(tornadoOf(helpline, HELD, ranges), "number.line.rent.amount")).toMatchObject({
      low: { value: -60_000, isClipped: false, costPer: 40 },
      high: { value: 120_000, isClipped: false, costPer: 70 },
      swing: 30,
    });
  });

  it("stops where a number cannot go further, and says so", () => {
    const tornado = tornadoOf(helpline);
    const { low, high } = swingOf(tornado, "resolution.in");
    expect(low).toMatchObject({ value: 0.855, isClipped: false });
    expect(high).toMatchObject({ value: 1, isClipped: true });
    expectNear(high.costPer ?? 0, 60 / 0.95);
  });

  it("takes a manager's own range", () => {
    const own = new Map([["number.line.rent.amount", { low: 50_000, high: 90_000 }]]);
    const { low, high, swing } = swingOf(tornadoOf(helpline, HELD, own), "number.line.rent.amount");
    expect([low.value, high.value]).toEqual([50_000, 90_000]);
    expectNear(low.costPer ?? 0, 350_000 / 6_000);
    expectNear(high.delta ?? 0, 5);
    expectNear(swing ?? 0, 40_000 / 6_000);
  });

  it("finds the ranges that are on the sheet, by the driver that moves their number", () => {
    const ranges: CostSheet["whatIf"]["ranges"] = [
      { of: { kind: "work", stream: "in", field: "handled" }, shape: "pert", low: 5_000, likely: 6_000, high: 8_000 },
      { of: { kind: "work", stream: "in", field: "handleSeconds" }, shape: "normal", p5: 200, p95: 300 },
      { of: { kind: "work", stream: "in", field: "resolvedFirstTime" }, shape: "uniform", low: 0.9, high: 1 },
      { of: { kind: "line", line: "rent", field: "amount" }, shape: "uniform", low: 50_000, high: 90_000 },
      { of: { kind: "team", field: "agents" }, shape: "uniform", low: 12, high: 9 },
      { of: { kind: "team", field: "shrinkage" }, shape: "uniform", low: null, high: 0.4 },
    ];
    const sheet = sheetWith({ ...helpline, whatIf: { ...helpline.whatIf, ranges } });
    expect(Object.fromEntries(ownRanges(sheet, driversOf(sheet, boundsAt)))).toEqual({
      "volume.perCall": { low: 5_000, high: 8_000 },
      "handlingTime.perCall": { low: 200, high: 300 },
      "resolution.in": { low: 0.9, high: 1 },
      "number.line.rent.amount": { low: 50_000, high: 90_000 },
    });
    const two = sheetWith({ ...sheet, work: [...sheet.work, inboundStream({ id: "more" })] });
    expect([...ownRanges(two, driversOf(two, boundsAt)).keys()]).toEqual(["resolution.in", "number.line.rent.amount"]);
  });

  it("has no swing where an end has no figure, and puts it last", () => {
    const { swings } = tornadoOf(helpline, HELD, new Map([["volume.perCall", { low: 0, high: 8_000 }]]));
    const last = swings.at(-1);
    expect(last && driverKey(last.driver)).toBe("volume.perCall");
    expect(last).toMatchObject({ low: { costPer: null, delta: null }, swing: null });
    expectNear(last?.high.costPer ?? 0, 45);
  });
});

describe("agents that follow the work", () => {
  it("give handling time and absence their swings, and take some from calls", () => {
    const tornado = tornadoOf(helpline, FOLLOWS);
    expect(tornado.team).toEqual(FOLLOWS);
    const { low, high } = swingOf(tornado, "handlingTime.perCall");
    expectNear(low.costPer ?? 0, 55);
    expectNear(high.costPer ?? 0, 65);
    expectNear(swingOf(tornado, "number.team.shrinkage").high.costPer ?? 0, 10 + (50 * 0.7) / 0.67);
    expectNear(swingOf(tornado, "volume.perCall").high.costPer ?? 0, 50 + 60_000 / 6_600);
  });

  it("have no figure at an end at which no time is left", () => {
    const range = (key: string, low: number, high: number) =>
      swingOf(tornadoOf(helpline, FOLLOWS, new Map([[key, { low, high }]])), key);
    const hours = range("number.team.paidHoursPerWeek", 0, 37);
    expect(hours).toMatchObject({ low: { costPer: null, delta: null }, high: { costPer: 60, delta: 0 }, swing: null });
    const absence = range("number.team.shrinkage", 0.3, 1);
    expect(absence).toMatchObject({
      low: { costPer: 60, delta: 0 },
      high: { costPer: null, delta: null },
      swing: null,
    });
  });

  it("stay where the work is unknown, as the answer says", () => {
    const sheet = { ...helpline, work: [inboundStream({ handled: 6_000 })] };
    expect(tornadoOf(sheet, FOLLOWS).team).toEqual({ kind: "stays", reason: "noHandlingTime" });
    expect(tornadoOf(sheet, FOLLOWS).swings).toEqual(tornadoOf(sheet).swings);
  });
});

describe("drivers", () => {
  it("of which nothing is known are left out", () => {
    const sheet = sheetWith({ costs: [line({ id: "known" }), line({ id: "unknown", amount: null })] });
    expect(tornadoOf(sheet).swings.map(({ driver }) => driverKey(driver))).toEqual([
      "volume.perCall",
      "number.line.known.amount",
    ]);
    const drivers = driversOf(sheetWith({ costs: [line({ id: "known" }), line({ id: "unknown" })] }), boundsAt);
    const { swings } = valueOf(sensitivity({ sheet, headline: "perCall", team: HELD }, drivers));
    expect(swings.map(({ driver }) => driverKey(driver))).not.toContain("number.line.unknown.amount");
  });

  it("scale a credit as they do a cost: -100 goes to -90 and to -110", () => {
    const { low, high } = swingOf(tornadoOf(sheetWith({ costs: [line({ amount: -100 })] })), "number.line.line.amount");
    expect([low.value, high.value]).toEqual([-90, -110]);
    expect([low.delta, high.delta].map((delta) => Math.sign(delta ?? 0))).toEqual([1, -1]);
  });

  it("in months go to whole ones", () => {
    const costs = [line({ id: "phones", amount: 36_000, basis: { kind: "oneOff", months: 36, from: null } })];
    const { low, high } = swingOf(tornadoOf(sheetWith({ costs })), "number.line.phones.months");
    expect([low.value, high.value]).toEqual([32, 40]);
  });

  it("need a figure to move: without calls there is a reason", () => {
    const sheet = sheetWith({ work: [inboundStream({ handled: 0 })], costs: [line()] });
    expect(reasonOf(sensitivity({ sheet, headline: "perCall", team: HELD }, driversOf(sheet, boundsAt)))).toBe(
      "zeroCalls",
    );
  });
});
