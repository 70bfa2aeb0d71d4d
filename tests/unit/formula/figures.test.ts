import { describe, expect, it } from "vitest";
import { centreFigures, headlineFigures } from "../../../src/formula/figures";
import { costStatement } from "../../../src/formula/statement";
import type { CostSheet, Workstream } from "../../../src/sheet/schema";
import { expectFigure, expectNear, reasonOf, valueOf } from "../../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const centre = sheetWith({
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [
    inboundStream({ handled: 6_000, handleSeconds: 240, resolvedFirstTime: 0.8 }),
    outboundStream({ dialled: 4_000, reached: 1_000, sales: 100, handleSeconds: 300 }),
    chatStream({ handled: 1_000, handleSeconds: 480, concurrency: 2 }),
  ],
  costs: [
    line({ id: "pay", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "rent", category: "rent", amount: 40_000 }),
    line({ id: "calls", category: "telephony", amount: 0.5, basis: { kind: "perContact", per: "handled" } }),
    line({ id: "dials", category: "telephony", amount: 0.25, basis: { kind: "perContact", per: "dialled" } }),
    line({ id: "minutes", category: "telephony", amount: 0.1, basis: { kind: "perMinute" } }),
    line({ id: "refund", category: "other", amount: -5_000, for: "in" }),
    line({
      id: "social",
      category: "benefits",
      basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1 },
    }),
  ],
});

const figuresOf = (sheet: CostSheet) => centreFigures(sheet, costStatement(sheet));

function figuresBehind(sheet: CostSheet, kind: string) {
  const statement = costStatement(sheet);
  const headline = statement.headlines.find((candidate) => candidate.kind === kind);
  if (headline === undefined) throw new Error(`no headline ${kind}`);
  return headlineFigures(sheet, statement, headline);
}

describe("figures of the whole centre", () => {
  it("follow from minutes and hours", () => {
    const figures = figuresOf(centre);
    const { total } = costStatement(centre);
    // agent minutes: 24,000 + 5,000 + 8,000 / 2
    const hours = 33_000 / 60;
    const available = (10 * 37 * 52.1775 * 0.7) / 12;
    expectFigure(figures.contacts, 8_000);
    expectFigure(figures.costPerContact, total / 8_000);
    expectFigure(figures.workloadHours, hours);
    expectFigure(figures.availableHours, available);
    expectFigure(figures.occupancy, hours / available);
    expectFigure(figures.costPerProductiveHour, total / available);
  });

  it("have a reason where something is unknown or zero", () => {
    const bare = figuresOf(sheetWith());
    expect(reasonOf(bare.costPerContact)).toBe("noCost");
    expect(reasonOf(bare.workloadHours)).toBe("noHandlingTime");
    expect(reasonOf(bare.availableHours)).toBe("noAgents");
    const withTeam = (team: CostSheet["team"]) =>
      figuresOf(sheetWith({ team, work: [inboundStream({ handled: 0 })], costs: [line()] }));
    expect(reasonOf(withTeam({ agents: 1, paidHoursPerWeek: null, shrinkage: 0 }).availableHours)).toBe("noPaidHours");
    expect(reasonOf(withTeam({ agents: 1, paidHoursPerWeek: 37, shrinkage: null }).availableHours)).toBe("noShrinkage");
    const idle = withTeam({ agents: 1, paidHoursPerWeek: 37, shrinkage: 1 });
    expect(reasonOf(idle.costPerContact)).toBe("zeroCalls");
    expect(reasonOf(idle.occupancy)).toBe("zeroHours");
    expect(reasonOf(idle.costPerProductiveHour)).toBe("zeroHours");
    const uncounted = sheetWith({ work: [inboundStream({ handled: null })] });
    expect(reasonOf(figuresOf(uncounted).contacts)).toBe("noContacts");
    expect(reasonOf(figuresOf({ ...uncounted, costs: [line()] }).costPerContact)).toBe("noContacts");
  });

  it("miss a cost before all else", () => {
    expect(reasonOf(figuresOf(sheetWith({ work: [inboundStream({ handled: null })] })).costPerContact)).toBe("noCost");
  });

  it("take shrinkage out of paid hours: 1 - 0.3 of them remain, not 1 / 1.3", () => {
    const team = { agents: 1, paidHoursPerWeek: 40, shrinkage: 0.3 };
    expectFigure(figuresOf(sheetWith({ team, period: { length: "week", start: null } })).availableHours, 28);
  });
});

describe("cost per minute", () => {
  it("is the cost of the streams over the minutes of their agents", () => {
    const { headlines } = costStatement(centre);
    const cost = valueOf(headlines[1]?.cost).total;
    expectFigure(figuresBehind(centre, "perSale").costPerMinute, cost / 5_000);
    expect(reasonOf(figuresBehind(sheetWith({ costs: [line()] }), "perCall").costPerMinute)).toBe("noHandlingTime");
    const idle = sheetWith({ work: [inboundStream({ handled: 0 })], costs: [line()] });
    expect(reasonOf(figuresBehind(idle, "perCall").costPerMinute)).toBe("zeroMinutes");
  });
});

/** The sheet with one contact more on a stream and its other counts in proportion, the team as given. */
function withOneMore(sheet: CostSheet, id: string, agents: number | null): CostSheet {
  const work = sheet.work.map((stream): Workstream => {
    if (stream.id !== id) return stream;
    if (stream.kind !== "outbound") return { ...stream, handled: (stream.handled ?? 0) + 1 };
    const reached = stream.reached ?? 0;
    return { ...stream, reached: reached + 1, dialled: ((stream.dialled ?? 0) * (reached + 1)) / reached };
  });
  return { ...sheet, work, team: { ...sheet.team, agents } };
}

describe("one call more", () => {
  const before = costStatement(centre).total;

  it.each([
    ["perCall", "in", 4],
    ["perSale", "out", 5],
  ] as const)("costs what the statement of a sheet with one more costs more: %s", (kind, id, minutes) => {
    const held = costStatement(withOneMore(centre, id, 10)).total - before;
    const follows = costStatement(withOneMore(centre, id, (10 * (33_000 + minutes)) / 33_000)).total - before;
    const figures = figuresBehind(centre, kind);
    expect(valueOf(figures.oneCallMoreTeamHeld)).toBeCloseTo(held, 8);
    expect(valueOf(figures.oneCallMoreTeamFollows)).toBeCloseTo(follows, 8);
  });

  it("is 0.50 for the call and 0.10 for each of four minutes with the team held, and 40 of pay when it follows", () => {
    const { oneCallMoreTeamHeld, oneCallMoreTeamFollows } = figuresBehind(centre, "perCall");
    expectFigure(oneCallMoreTeamHeld, 0.9);
    // 330,000 for 33,000 minutes
    expectFigure(oneCallMoreTeamFollows, 0.9 + 40);
  });

  it("needs handling times only where cost moves with agents", () => {
    const costs = [line({ amount: 2, basis: { kind: "perContact", per: "handled" } })];
    const figures = figuresBehind(sheetWith({ costs }), "perCall");
    expectFigure(figures.oneCallMoreTeamHeld, 2);
    expectFigure(figures.oneCallMoreTeamFollows, 2);
    const team = { agents: 3, paidHoursPerWeek: null, shrinkage: null };
    const paid = sheetWith({ team, costs: [line({ basis: { kind: "perAgent", every: "month" } })] });
    expect(reasonOf(figuresBehind(paid, "perCall").oneCallMoreTeamFollows)).toBe("noHandlingTime");
    const timed = { ...paid, work: [inboundStream({ handleSeconds: 0 })] };
    expect(reasonOf(figuresBehind(timed, "perCall").oneCallMoreTeamFollows)).toBe("zeroMinutes");
  });

  it("has no figure without a call", () => {
    const idle = sheetWith({ work: [inboundStream({ handled: 0 })], costs: [line()] });
    expect(reasonOf(figuresBehind(idle, "perCall").oneCallMoreTeamHeld)).toBe("zeroCalls");
    expect(reasonOf(figuresBehind(idle, "perCall").oneCallMoreTeamFollows)).toBe("zeroCalls");
    const noCalls = {
      ...centre,
      work: centre.work.map((stream) => ({ ...stream, ...(stream.id === "in" && { handled: 0 }) })),
    };
    expect(reasonOf(figuresBehind(noCalls, "perCall").agentCostPerCall)).toBe("zeroCalls");
  });
});

describe("cost per resolved issue", () => {
  it("is inbound cost over the issues resolved in the end", () => {
    const cost = costStatement(centre).headlines[0]?.cost;
    const { total } = valueOf(cost);
    // 6,000 calls at 1 / 0.8 calls each
    expectFigure(figuresBehind(centre, "perCall").costPerResolvedIssue, total / 4_800);
    expect(figuresBehind(centre, "perSale").costPerResolvedIssue).toBe(null);
  });

  it("adds the issues of streams that resolve differently", () => {
    const work = [
      inboundStream({ id: "a", handled: 100, resolvedFirstTime: 0.5 }),
      inboundStream({ id: "b", handled: 100, resolvedFirstTime: 1 }),
    ];
    const sheet = sheetWith({ work, costs: [line({ amount: 3_000 })], sharing: { by: "volume", weights: {} } });
    expectNear(valueOf(figuresBehind(sheet, "perCall").costPerResolvedIssue), 3_000 / 150);
  });

  it("has a reason while a share is unknown, and when nothing is ever resolved", () => {
    const reasonWith = (stream: Workstream, repeatCalls: Partial<CostSheet["repeatCalls"]> = {}) => {
      const sheet = sheetWith({ work: [stream], costs: [line()] });
      const figure = figuresBehind({ ...sheet, repeatCalls: { ...sheet.repeatCalls, ...repeatCalls } }, "perCall");
      return figure.costPerResolvedIssue === null ? null : reasonOf(figure.costPerResolvedIssue);
    };
    expect(reasonWith(inboundStream())).toBe("noResolvedFirstTime");
    expect(reasonWith(inboundStream({ resolvedFirstTime: 0 }))).toBe("neverResolved");
    expect(reasonWith(inboundStream({ resolvedFirstTime: 0.5 }), { model: "giveUp" })).toBe("noGiveUpShare");
    expect(reasonWith(inboundStream({ resolvedFirstTime: 0.5 }), { model: "multiplier" })).toBe("noCallsPerUnresolved");
    expect(reasonWith(inboundStream({ handled: 0, resolvedFirstTime: 0.5 }))).toBe("zeroCalls");
    expect(reasonWith(inboundStream({ handled: null, resolvedFirstTime: 0.5 }))).toBe("noContacts");
  });

  it("misses what the issues lack before what the cost lacks", () => {
    const unshared = (resolvedFirstTime: number | null) =>
      sheetWith({ work: [inboundStream({ resolvedFirstTime }), chatStream()], costs: [line()] });
    const reason = (sheet: CostSheet) => {
      const { costPerResolvedIssue: figure } = figuresBehind(sheet, "perCall");
      return figure === null ? null : reasonOf(figure);
    };
    expect(reason(unshared(null))).toBe("noResolvedFirstTime");
    expect(reason(unshared(0.5))).toBe("noHandlingTime");
  });
});
