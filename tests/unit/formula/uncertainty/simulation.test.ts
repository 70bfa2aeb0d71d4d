import { describe, expect, it } from "vitest";
import { checkRange, type UncertainNumber } from "../../../../src/formula/uncertainty/range";
import {
  startSimulation,
  type SimulationResult,
  type SimulationTask,
} from "../../../../src/formula/uncertainty/simulation";
import type { Question } from "../../../../src/formula/whatIf/question";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import type { NumberRange } from "../../../../src/sheet/ranges";
import type { CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const cost: NumberPlace = { kind: "line", line: "line", field: "amount" };
const calls: NumberPlace = { kind: "work", stream: "in", field: "handled" };
const agents: NumberPlace = { kind: "team", field: "agents" };

function uncertain(range: NumberRange): UncertainNumber {
  const checked = checkRange(range, boundsAt(range.of));
  if (!checked.ok) throw new Error(`The range of this test is refused: ${checked.error}`);
  return checked.value;
}

function simulate(
  sheet: CostSheet,
  ranges: readonly NumberRange[],
  overrides: Partial<SimulationTask> & Partial<Pick<Question, "headline" | "team">> = {},
): SimulationResult {
  const { headline = "perCall", team = { kind: "held" }, ...task } = overrides;
  const simulation = startSimulation({
    question: { sheet, headline, team },
    numbers: ranges.map(uncertain),
    seed: 1,
    draws: 20_000,
    band: null,
    target: null,
    ...task,
  });
  simulation.advance(simulation.draws);
  return simulation.result();
}

function expectEstimate(estimate: number, exact: number, errorTimesSqrtN: number, draws: number): void {
  expect(Math.abs(estimate - exact)).toBeLessThan((5 * errorTimesSqrtN) / Math.sqrt(draws));
}

const million = { draws: 1_000_000, band: { low: 2.7, high: 5.6 }, target: 4 };
/** One line and one count: cost / calls. */
const costOverCalls = (...more: CostSheet["costs"]) => sheetWith({ costs: [line({ amount: 50_000 }), ...more] });

describe("a million draws of cost / calls on a sheet", () => {
  it("of two even ranges agree with the exact answers: the mean is 12.5 ln 1.5, not 50,000 / 10,000", () => {
    const result = simulate(
      costOverCalls(),
      [
        { of: cost, shape: "uniform", low: 40_000, high: 60_000 },
        { of: calls, shape: "uniform", low: 8_000, high: 12_000 },
      ],
      million,
    );
    const { p5, p50, p95, mean, sd } = result.summary ?? expect.fail("no summary");
    expectEstimate(mean.value, 12.5 * Math.log(1.5), 0.8373, 1e6);
    expectEstimate(p5.value, 3.792338186007223, 1.0648, 1e6);
    expectEstimate(p50.value, 5, 1, 1e6);
    expectEstimate(p95.value, 6.592239081483749, 1.851, 1e6);
    expect(sd).toBeCloseTo(0.8373, 2);
    expectEstimate(result.insideBand?.value ?? 0, 0.7421428571428571, 0.4375, 1e6);
    expect(result.figureAtMeans).toBeCloseTo(5, 1);
    expect(Math.abs((result.figureAtMeans ?? 0) - mean.value)).toBeGreaterThan(0.05);
    // what each estimate says of its own error is what theory says
    expect(mean.standardError).toBeCloseTo(0.8373 / 1_000, 5);
    expect(p95.standardError).toBeCloseTo(1.851 / 1_000, 4);
  }, 30_000);

  it("of two lognormals by percentiles agree with the exact answers", () => {
    const ends = (median: number, sigma: number) => {
      const factor = Math.exp(1.6448536269514722 * sigma);
      return { shape: "lognormal", p5: median / factor, p95: median * factor } as const;
    };
    const result = simulate(
      costOverCalls(),
      [
        { of: cost, ...ends(60_000, 0.25) },
        { of: calls, ...ends(15_000, 0.2) },
      ],
      million,
    );
    const { p5, p50, p95, mean } = result.summary ?? expect.fail("no summary");
    expectEstimate(mean.value, 4.210344027577423, 1.3833, 1e6);
    expectEstimate(p5.value, 2.362414654920288, 1.5983, 1e6);
    expectEstimate(p50.value, 4, 1.605, 1e6);
    expectEstimate(p95.value, 6.772731436742577, 4.5821, 1e6);
    expectEstimate(result.insideBand?.value ?? 0, 0.7435745981704854, 0.4367, 1e6);
    expectEstimate(result.withinTarget?.value ?? 0, 0.5, 0.5, 1e6);
  }, 30_000);

  it("with a fixed cost beside an uncertain one agree with the exact answers", () => {
    const factor = Math.exp(1.6448536269514722 * 0.35);
    const sheet = sheetWith({
      work: [inboundStream({ handled: 15_000 })],
      costs: [line({ amount: 1 }), line({ id: "fixed", amount: 20_000, category: "rent" })],
    });
    const result = simulate(
      sheet,
      [{ of: cost, shape: "lognormal", p5: 40_000 / factor, p95: 40_000 * factor }],
      million,
    );
    const { p50, mean } = result.summary ?? expect.fail("no summary");
    expectEstimate(mean.value, 4.168439125690937, 1.0235, 1e6);
    expectEstimate(p50.value, 4, 1.1698, 1e6);
    expectEstimate(result.insideBand?.value ?? 0, 0.8822675968055272, 0.3223, 1e6);
  }, 30_000);
});

describe("a simulation", () => {
  const range: NumberRange = { of: cost, shape: "pert", low: 40_000, likely: 50_000, high: 80_000 };

  it("knows nothing before the first draw", () => {
    const simulation = startSimulation({
      question: { sheet: costOverCalls(), headline: "perCall", team: { kind: "held" } },
      numbers: [uncertain(range)],
      seed: 1,
      draws: 10,
      band: { low: 1, high: 2 },
      target: null,
    });
    const nothing = { drawn: 0, asked: 10, summary: null, insideBand: null, withinTarget: null, figureAtMeans: null };
    expect(simulation.result()).toMatchObject(nothing);
  });

  it("gives the same figures for the same seed, and others for another", () => {
    expect(simulate(costOverCalls(), [range])).toEqual(simulate(costOverCalls(), [range]));
    const other = simulate(costOverCalls(), [range], { seed: 2 });
    expect(other.summary?.p50.value).not.toBe(simulate(costOverCalls(), [range]).summary?.p50.value);
  });

  it("gives these very figures: a link that was sent says the same for ever", () => {
    const { summary } = simulate(costOverCalls(), [
      range,
      { of: calls, shape: "triangular", low: 900, likely: 1_000, high: 1_300 },
    ]);
    expect([summary?.p5.value, summary?.p50.value, summary?.p95.value].map((value) => value?.toFixed(9))).toEqual([
      "38.792135117",
      "49.643430595",
      "64.574778748",
    ]);
  });

  it("without ranges is the figure itself", () => {
    const { summary, numbers, figureAtMeans } = simulate(costOverCalls(), [], { draws: 100, target: 50 });
    expect(summary).toMatchObject({
      p5: { value: 50 },
      p95: { value: 50 },
      mean: { value: 50, standardError: 0 },
      sd: 0,
    });
    expect(numbers).toEqual([]);
    expect(figureAtMeans).toBe(50);
  });

  it("counts draws without a figure by reason and takes the rest", () => {
    const sheet = sheetWith({ work: [inboundStream({ handled: null })], costs: [line()] });
    const none = simulate(sheet, [{ of: cost, shape: "uniform", low: 1, high: 2 }], {
      draws: 500,
      band: { low: 1, high: 2 },
    });
    expect(none).toMatchObject({
      drawn: 500,
      withoutFigure: { noCalls: 500 },
      summary: null,
      insideBand: null,
      figureAtMeans: null,
    });
    // a count of 0 in each draw whose handling time is unknown: nothing was handled
    const zero = simulate(sheet, [{ of: calls, shape: "uniform", low: 0, high: 0 }], { draws: 500 });
    expect(zero.withoutFigure).toEqual({ zeroCalls: 500 });
  });

  it("takes the rest where some draws have no figure: of 0, 1 and 2 calls those with any", () => {
    // a quarter of the draws are 0, a half 1 and a quarter 2
    const bounds = { ...boundsAt(calls), isWhole: true };
    const number: UncertainNumber = { of: calls, distribution: { kind: "uniform", low: 0, high: 2 }, bounds };
    const simulation = startSimulation({
      question: { sheet: costOverCalls(), headline: "perCall", team: { kind: "held" } },
      numbers: [number],
      seed: 1,
      draws: 4_000,
      band: { low: 50_000, high: 60_000 },
      target: 25_000,
    });
    simulation.advance(4_000);
    const { withoutFigure, summary, insideBand, withinTarget } = simulation.result();
    expectEstimate((withoutFigure.zeroCalls ?? 0) / 4_000, 1 / 4, Math.sqrt(3 / 16), 4_000);
    expect([summary?.p5.value, summary?.p50.value]).toEqual([25_000, 50_000]);
    expectEstimate(insideBand?.value ?? 0, 2 / 3, Math.sqrt(2 / 9), 3_000);
    expect((insideBand?.value ?? 0) + (withinTarget?.value ?? 0)).toBeCloseTo(1, 12);
  });

  it("ranks as many draws as it is asked to: the first ones, as if there were no others", () => {
    const started = () =>
      startSimulation({
        question: { sheet: costOverCalls(), headline: "perCall", team: { kind: "held" } },
        numbers: [uncertain(range), uncertain({ of: calls, shape: "uniform", low: 900, high: 1_100 })],
        seed: 1,
        draws: 3_000,
        band: null,
        target: null,
      });
    const [long, short] = [started(), started()];
    long.advance(3_000);
    short.advance(100);
    expect(long.result(100).numbers).toEqual(short.result().numbers);
    expect(long.result().numbers).not.toEqual(short.result().numbers);
  });

  it("draws a number that is unknown on the sheet", () => {
    const sheet = sheetWith({ work: [inboundStream({ handled: null })], costs: [line({ amount: 50_000 })] });
    const { summary } = simulate(sheet, [{ of: calls, shape: "uniform", low: 1_000, high: 1_000 }]);
    expect(summary?.p50.value).toBe(50);
  });

  it("shows the share of draws drawn again: of a normal from -1 to 9, one in eleven", () => {
    const { numbers } = simulate(costOverCalls(), [{ of: agents, shape: "normal", p5: -1, p95: 9 }, range], {
      draws: 100_000,
    });
    // mean 4, sd 10 / 3.2897: below 0 lie Phi(-1.3159) = 0.0941
    expectEstimate(numbers[0]?.drawnAgain ?? 0, 0.0941, Math.sqrt(0.0941 * 0.9059), 100_000);
    expect(numbers[1]?.drawnAgain).toBe(0);
  });

  it("says whose uncertainty the spread comes from: an agent that no cost depends on has none of it", () => {
    const ranges: NumberRange[] = [
      { of: cost, shape: "uniform", low: 20_000, high: 80_000 },
      { of: calls, shape: "uniform", low: 950, high: 1_050 },
      { of: agents, shape: "uniform", low: 10, high: 30 },
      { of: { kind: "team", field: "shrinkage" }, shape: "uniform", low: 0.3, high: 0.3 },
    ];
    const { numbers } = simulate(costOverCalls(), ranges);
    expect(numbers.map(({ of }) => of)).toEqual(ranges.map(({ of }) => of));
    expect(numbers[0]?.share).toBeGreaterThan(0.98);
    expect(numbers[1]?.correlation).toBeLessThan(0);
    expect(numbers[2]?.share).toBeLessThan(0.001);
    expect(numbers[3]).toMatchObject({ correlation: 0, share: 0, drawnAgain: 0 });
  });

  it.each<[string, boolean, NumberRange]>([
    ["an even range from 0", true, { of: calls, shape: "uniform", low: 0, high: 100 }],
    ["a normal that goes below 0", true, { of: calls, shape: "normal", p5: 100, p95: 2_000 }],
    ["a normal far from 0", false, { of: calls, shape: "normal", p5: 900, p95: 1_100 }],
    ["a lognormal, always above 0", false, { of: calls, shape: "lognormal", p5: 1, p95: 5_000 }],
    ["a range of a cost alone", false, { of: cost, shape: "uniform", low: 0, high: 1 }],
  ])("warns of a count that comes near to 0: %s %s", (_, isWarned, of) => {
    expect(simulate(costOverCalls(), [of], { draws: 10 }).countReachesZero).toBe(isWarned);
  });

  it("is not warned of a count that another stream keeps from 0", () => {
    const sheet = sheetWith({ work: [inboundStream(), inboundStream({ id: "second", handled: 5 })], costs: [] });
    const { countReachesZero } = simulate(sheet, [{ of: calls, shape: "uniform", low: 0, high: 100 }], { draws: 10 });
    expect(countReachesZero).toBe(false);
  });

  it("is warned of a count that only another channel is beside, or another stream without calls", () => {
    const few: NumberRange = { of: calls, shape: "uniform", low: 0, high: 100 };
    const warned = (...work: CostSheet["work"]) => simulate(sheetWith({ work }), [few], { draws: 10 }).countReachesZero;
    expect(warned(inboundStream(), chatStream())).toBe(true);
    expect(warned(inboundStream(), inboundStream({ id: "second", handled: 0 }))).toBe(true);
    const none = sheetWith({ work: [inboundStream({ handled: 0 })], costs: [line()] });
    const ofCost: NumberRange = { of: cost, shape: "uniform", low: 0, high: 100 };
    expect(simulate(none, [ofCost], { draws: 10 }).countReachesZero).toBe(false);
  });

  it("keeps agents or lets them follow: twice the calls need twice the agents, and the cost of each stays", () => {
    const sheet = sheetWith({
      team: { agents: 10, paidHoursPerWeek: null, shrinkage: null },
      work: [inboundStream({ handled: 1_000, handleSeconds: 300 })],
      costs: [line({ amount: 500, basis: { kind: "perAgent", every: "month" } })],
    });
    const twice: NumberRange = { of: calls, shape: "uniform", low: 2_000, high: 2_000 };
    const held = simulate(sheet, [twice], { draws: 10 });
    expect([held.team, held.summary?.p50.value]).toEqual([{ kind: "held" }, 2.5]);
    const team = { kind: "follows", realisedShare: 0 } as const;
    const follows = simulate(sheet, [twice], { draws: 10, team });
    expect([follows.team, follows.summary?.p50.value]).toEqual([team, 5]);
    const unknown = { ...sheet, work: [inboundStream({ handled: 1_000 })] };
    const stays = simulate(unknown, [twice], { draws: 10, team });
    expect([stays.team, stays.summary?.p50.value]).toEqual([{ kind: "stays", reason: "noHandlingTime" }, 2.5]);
  });

  it("asks for one headline of several, common cost shared as drawn", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handled: 1_000 }), outboundStream({ reached: 500 }), chatStream({ handled: 500 })],
      costs: [line({ amount: 4_000 })],
      sharing: { by: "volume", weights: {} },
    });
    const doubled: NumberRange = { of: calls, shape: "uniform", low: 3_000, high: 3_000 };
    // the sales calls bear 500 / 4,000 of 4,000, over 100 sales
    expect(simulate(sheet, [doubled], { draws: 5, headline: "perSale" }).summary?.p50.value).toBe(5);
    expect(simulate(sheet, [doubled], { draws: 5, headline: "perLead" }).withoutFigure).toEqual({ noLeads: 5 });
  });

  it("hands out the first draws as columns", () => {
    const simulation = startSimulation({
      question: { sheet: costOverCalls(), headline: "perCall", team: { kind: "held" } },
      numbers: [uncertain(range), uncertain({ of: calls, shape: "uniform", low: 900, high: 1_100 })],
      seed: 1,
      draws: 3_000,
      band: null,
      target: null,
    });
    simulation.advance(1_500);
    const { values, figures } = simulation.firstDraws();
    expect([values.length, values[0]?.length, figures.length, simulation.drawn()]).toEqual([2, 1_500, 1_500, 1_500]);
    const [costs = figures, counts = figures] = values;
    expect(
      figures.every((figure, row) => Math.abs(figure - (costs[row] ?? 0) / (counts[row] ?? 0)) < 1e-12 * figure),
    ).toBe(true);
    simulation.advance(9_999);
    expect(simulation.drawn()).toBe(3_000);
  });
});
