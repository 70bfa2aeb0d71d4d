import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/formula/explain/explain";
import type { Calculation, Explanation } from "../../../src/formula/explain/explanation";
import type { FigureId } from "../../../src/formula/figureId";
import { centreFigures, headlineFigures } from "../../../src/formula/figures";
import { GROUPS } from "../../../src/formula/groups";
import { costStatement } from "../../../src/formula/statement";
import type { CostSheet } from "../../../src/sheet/schema";
import { arbitrarySheet } from "../../support/arbitrarySheet";
import { danishCase } from "../../support/danishCase";
import { richSheet } from "../../support/richSheet";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";

const HEADLINES = ["perCall", "perSale", "perLead"] as const;
const UNITS = [...HEADLINES, "perContact"] as const;
const STREAM_FIGURES = ["streamCost", "streamPerContact", "streamPerResult", "streamPerMinute"] as const;

/** Every figure that a sheet can be asked about. */
function figuresOf(sheet: CostSheet): FigureId[] {
  return [
    ...HEADLINES.flatMap((headline): FigureId[] => [
      { kind: "headline", headline },
      { kind: "costPerMinute", headline },
      { kind: "oneCallMore", headline },
      { kind: "target", headline },
    ]),
    { kind: "total" },
    { kind: "costPerResolvedIssue" },
    { kind: "costPerContact" },
    { kind: "workload" },
    { kind: "availableHours" },
    { kind: "occupancy" },
    { kind: "costPerProductiveHour" },
    ...sheet.work.flatMap(({ id }) => STREAM_FIGURES.map((kind): FigureId => ({ kind, streamId: id }))),
    ...UNITS.flatMap((unit): FigureId[] => [
      ...GROUPS.map(({ id }): FigureId => ({ kind: "groupPart", unit, group: id })),
      { kind: "categoryPart", unit, category: "wages" },
    ]),
    ...sheet.costs.map(({ id }): FigureId => ({ kind: "line", lineId: id })),
    ...GROUPS.map(({ id }): FigureId => ({ kind: "group", group: id })),
    { kind: "benchmark", id: "curtisBarryFull" },
    { kind: "benchmark", id: "curtisBarryAnswered" },
    { kind: "benchmark", id: "itDeskLevel1" },
  ];
}

/** What the numbers of a calculation give, and the size of what was added, by which its error is to be judged. */
function recomputed(calculation: Calculation): { value: number; size: number } {
  if (calculation.kind === "sum") {
    const values = calculation.addends.map(({ value }) => value);
    return {
      value: values.reduce((sum, value) => sum + value, 0),
      size: values.reduce((sum, value) => sum + Math.abs(value), 0),
    };
  }
  const over = calculation.over.reduce((product, { value }) => product * value, 1);
  const value = calculation.under.reduce((quotient, operand) => quotient / operand.value, over);
  return { value, size: Math.abs(value) };
}

function expectToRecompute(explanation: Explanation, allMoney: number) {
  const steps = [
    ...explanation.steps.map(({ calculation }) => calculation),
    ...explanation.lines.flatMap(({ calculation }) => calculation ?? []),
  ];
  for (const calculation of steps) {
    const { value, size } = recomputed(calculation);
    expect(Math.abs(value - calculation.result.value)).toBeLessThanOrEqual(1e-9 * Math.max(size, allMoney) + 1e-15);
  }
}

/** Sum of the absolute costs: what a small difference of large sums is judged by. */
function allMoneyOf(sheet: CostSheet): number {
  return costStatement(sheet).lines.reduce((sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0), 0);
}

function explained(sheet: CostSheet, figure: FigureId): Explanation {
  const explanation = explain(sheet, costStatement(sheet), figure);
  if (explanation === null) throw new Error(`no explanation of ${figure.kind}`);
  return explanation;
}

function valueOf(explanation: Explanation): number {
  if (!explanation.result.ok) throw new Error(explanation.result.error);
  return explanation.result.value.value;
}

describe("explain", () => {
  it("shows the cost per call as total and calls", () => {
    const { steps, result } = explained(danishCase, { kind: "headline", headline: "perCall" });
    const [step] = steps;
    expect(steps).toHaveLength(1);
    expect(step?.calculation).toMatchObject({
      kind: "ratio",
      over: [{ unit: "cost" }],
      under: [{ value: 40_000, unit: "calls" }],
    });
    expect(result.ok && result.value.value).toBeCloseTo(922_973.8333333334 / 40_000, 12);
  });

  it("shows a licence in dollars as amount x rate x agents", () => {
    const { steps } = explained(danishCase, { kind: "line", lineId: "licences" });
    expect(steps[0]?.calculation).toMatchObject({
      over: [
        { value: 89, unit: "price", currency: "USD" },
        { value: 6.58, unit: "rate", currency: "USD" },
        { value: 25, unit: "agents" },
      ],
      under: [],
      result: { value: 14_640.5 },
    });
  });

  it("shows a purchase as price x pieces x months in the period / months of life", () => {
    const { steps } = explained(danishCase, { kind: "line", lineId: "headsets" });
    expect(steps[0]?.calculation).toMatchObject({
      over: [
        { value: 1_200, unit: "price" },
        { value: 25, unit: "pieces" },
        { value: 1, unit: "months" },
      ],
      under: [{ value: 36, unit: "lifeMonths" }],
    });
  });

  it.each([
    ["year", "month", [], [12]],
    ["quarter", "month", [], [3]],
    ["month", "quarter", [3], []],
    ["week", "year", [52.1775], []],
    ["year", "week", [], [52.1775]],
    ["month", "week", [12], [52.1775]],
    ["week", "quarter", [52.1775], [4]],
    ["month", "month", [], []],
  ] as const)(
    "turns a cost each %s into one for a %s by factors that a reader can check",
    (every, length, over, under) => {
      const sheet = sheetWith({
        period: { length, start: null },
        costs: [line({ basis: { kind: "wholeCentre", every } })],
      });
      const calculation = explained(sheet, { kind: "line", lineId: "line" }).steps[0]?.calculation;
      if (calculation?.kind !== "ratio") throw new Error("a line is a ratio");
      expect(calculation.over.slice(1).map(({ value }) => value)).toEqual(over);
      expect(calculation.under.map(({ value }) => value)).toEqual(under);
      expect(calculation.result.value).toBeCloseTo(recomputed(calculation).value, 9);
    },
  );

  it("explains every figure of the statement, with numbers that give it", () => {
    const statement = costStatement(richSheet);
    const centre = centreFigures(richSheet, statement);
    const call = statement.headlines.find(({ kind }) => kind === "perCall");
    if (call === undefined) throw new Error("the sheet has calls");
    const figures = headlineFigures(richSheet, statement, call);
    const expected: [FigureId, { ok: boolean; value?: number } | null][] = [
      [{ kind: "headline", headline: "perCall" }, call.costPer],
      [{ kind: "costPerMinute", headline: "perCall" }, figures.costPerMinute],
      [{ kind: "oneCallMore", headline: "perCall" }, figures.oneCallMoreTeamHeld],
      [{ kind: "costPerResolvedIssue" }, figures.costPerResolvedIssue],
      [{ kind: "costPerContact" }, centre.costPerContact],
      [{ kind: "workload" }, centre.workloadHours],
      [{ kind: "availableHours" }, centre.availableHours],
      [{ kind: "occupancy" }, centre.occupancy],
      [{ kind: "costPerProductiveHour" }, centre.costPerProductiveHour],
    ];
    for (const [figure, known] of expected) {
      const explanation = explained(richSheet, figure);
      expect(known?.ok, figure.kind).toBe(true);
      expect(valueOf(explanation), figure.kind).toBe(known?.value);
      expect(explanation.steps.length, figure.kind).toBeGreaterThan(0);
      expectToRecompute(explanation, 0);
    }
    const follows = explained(richSheet, { kind: "oneCallMore", headline: "perCall" }).steps.at(-1);
    expect(follows?.calculation.result.value).toBe(
      figures.oneCallMoreTeamFollows.ok && figures.oneCallMoreTeamFollows.value,
    );
  });

  it("ends in the figure that it explains", () => {
    for (const figure of figuresOf(richSheet)) {
      const explanation = explain(richSheet, costStatement(richSheet), figure);
      if (explanation === null || !explanation.result.ok || explanation.steps.length === 0) continue;
      const results = explanation.steps.map(({ calculation }) => calculation.result.value);
      expect(results, figure.kind).toContain(explanation.result.value.value);
    }
  });

  it("has lines that sum to the total, and to their group", () => {
    const total = explained(richSheet, { kind: "total" });
    const sum = total.lines.reduce((money, { cost }) => money + (cost.ok ? cost.value : 0), 0);
    expect(sum).toBeCloseTo(valueOf(total), 6);
    for (const { id } of GROUPS) {
      const group = explained(richSheet, { kind: "group", group: id });
      const money = group.lines.reduce((part, { cost }) => part + (cost.ok ? cost.value : 0), 0);
      expect(money).toBeCloseTo(valueOf(group), 6);
    }
  });

  it("gives the calls per resolved issue by the multiplier as 1 + (1 - r) m", () => {
    const sheet = sheetWith({
      work: [inboundStream({ resolvedFirstTime: 0.75 })],
      costs: [line()],
      repeatCalls: { model: "multiplier", giveUpShare: null, callsPerUnresolved: 1.5 },
    });
    const explanation = explained(sheet, { kind: "costPerResolvedIssue" });
    const calls = explanation.steps.find(({ name }) => name === "callsPerIssue");
    expect(calls?.calculation.result.value).toBe(1.375);
    expectToRecompute(explanation, 0);
  });

  it("gives the gap to a target as difference, share and sum for the period", () => {
    const sheet = sheetWith({
      costs: [line({ amount: 30_000 })],
      targets: { perCall: 24, perSale: null, perLead: null },
    });
    const { steps } = explained(sheet, { kind: "target", headline: "perCall" });
    expect(steps.map(({ calculation }) => calculation.result.value)).toEqual([6, 0.25, 6_000]);
  });

  it("gives the position of a benchmark as the distance to its nearer bound, the top inside", () => {
    const stepsFor = (handled: number) => {
      const work = [inboundStream({ handled })];
      const sheet = sheetWith({ currency: "USD", work, costs: [line({ amount: 1_000, currency: "USD" })] });
      return explained(sheet, { kind: "benchmark", id: "curtisBarryFull" }).steps.slice(2);
    };
    expect(stepsFor(500).map(({ name }) => name)).toEqual(["fromBottom", "gapShareOfBound", "gapPeriod"]);
    expect(stepsFor(100).map(({ name }) => name)).toEqual(["fromTop", "gapShareOfBound", "gapPeriod"]);
    const [each, share, period] = stepsFor(250).map(({ calculation }) => calculation.result.value);
    expect(each).toBeCloseTo(4 - 5.6, 12);
    expect(share).toBeCloseTo((4 - 5.6) / 5.6, 12);
    expect(period).toBeCloseTo(-400, 9);
  });

  it("says why there is no figure", () => {
    const noCalls = sheetWith({ work: [inboundStream({ handled: null })], costs: [line()] });
    expect(explained(noCalls, { kind: "headline", headline: "perCall" }).result).toEqual({
      ok: false,
      error: "noCalls",
    });
    expect(explained(danishCase, { kind: "target", headline: "perCall" }).result).toEqual({
      ok: false,
      error: "noTarget",
    });
    const noRate = sheetWith({ rates: { USD: null } });
    expect(explained(noRate, { kind: "benchmark", id: "curtisBarryFull" }).result).toEqual({
      ok: false,
      error: "noRate",
    });
  });

  it("knows nothing of what the sheet does not have", () => {
    const statement = costStatement(danishCase);
    expect(explain(danishCase, statement, { kind: "line", lineId: "gone" })).toBeNull();
    expect(explain(danishCase, statement, { kind: "streamCost", streamId: "gone" })).toBeNull();
    expect(explain(danishCase, statement, { kind: "headline", headline: "perSale" })).toBeNull();
    expect(explain(danishCase, statement, { kind: "benchmark", id: "gone" })).toBeNull();
    expect(explain(danishCase, statement, { kind: "streamPerResult", streamId: "in" })).toBeNull();
    expect(explain(danishCase, statement, { kind: "groupPart", unit: "perSale", group: "people" })).toBeNull();
  });

  it("shows numbers that recompute, whatever the sheet", () => {
    fc.assert(
      fc.property(arbitrarySheet({ isComplete: true, range: "everyday" }), (sheet) => {
        const statement = costStatement(sheet);
        const allMoney = allMoneyOf(sheet);
        for (const figure of figuresOf(sheet)) {
          const explanation = explain(sheet, statement, figure);
          if (explanation !== null) expectToRecompute(explanation, allMoney);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
