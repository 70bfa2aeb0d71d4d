import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsFollow } from "../../src/formula/agentsFollow";
import { headlineKindOf, type HeadlineKind } from "../../src/formula/headlines";
import { hasCost } from "../../src/formula/knownTotal";
import { numberAt, placesOf, withNumberAt } from "../../src/formula/numberPlace";
import { costStatement } from "../../src/formula/statement";
import type { Distribution } from "../../src/formula/uncertainty/distribution";
import { lognormalOfPercentiles, momentsOf, normalOfPercentiles } from "../../src/formula/uncertainty/distribution";
import { drawnColumns } from "../../src/formula/uncertainty/drawnColumns";
import { drawnFigures, figureOfDraw, type DrawMissing } from "../../src/formula/uncertainty/drawnFigures";
import { headlineFormula } from "../../src/formula/uncertainty/headlineFormula";
import type { UncertainNumber } from "../../src/formula/uncertainty/range";
import { startSimulation } from "../../src/formula/uncertainty/simulation";
import type { Question, TeamAnswer, TeamRule } from "../../src/formula/whatIf/question";
import { boundsAt } from "../../src/sheet/boundsAt";
import type { NumberPlace } from "../../src/sheet/numberPlace";
import type { CostSheet } from "../../src/sheet/schema";
import { arbitrarySheet } from "../support/arbitrarySheet";

const complete = arbitrarySheet({ isComplete: true, range: "everyday" });
const headline = fc.constantFrom("perCall", "perSale", "perLead");
const team: fc.Arbitrary<TeamRule> = fc.oneof(
  fc.constant({ kind: "held" } as const),
  fc.record({ kind: fc.constant("follows" as const), realisedShare: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

/** Several rows of numbers for up to 8 places of a sheet. */
function drawsOn(sheet: CostSheet, numberFor: (place: NumberPlace) => fc.Arbitrary<number>): fc.Arbitrary<Draws> {
  return fc.shuffledSubarray(placesOf(sheet), { minLength: 1, maxLength: 8 }).chain((places) =>
    fc.record({
      places: fc.constant(places),
      rows: fc.array(fc.tuple(...places.map(numberFor)), { minLength: 1, maxLength: 4 }),
    }),
  );
}

/** Every number that a field holds, its ends and 0 among them. */
function anyNumberFor(place: NumberPlace): fc.Arbitrary<number> {
  const { least, most, isWhole } = boundsAt(place);
  if (isWhole) return fc.integer({ min: least, max: most });
  const any = fc.double({ min: least, max: most, noNaN: true }).map((value) => value + 0);
  return fc.oneof({ weight: 4, arbitrary: any }, fc.constantFrom(least, most, Math.max(least, 0)));
}

function everydayNumberFor(place: NumberPlace): fc.Arbitrary<number> {
  const { least, most, isWhole } = boundsAt(place);
  if (isWhole) return fc.integer({ min: 1, max: most });
  return fc.double({ min: Math.max(least, 0.01), max: Math.min(most, 100_000), noNaN: true });
}

interface Draws {
  readonly places: readonly NumberPlace[];
  readonly rows: readonly (readonly number[])[];
}

interface Draw {
  readonly places: readonly NumberPlace[];
  readonly row: readonly number[];
}

function expectSameAsStatement(question: Question, { places, rows }: Draws): void {
  const columns = places.map((_, index) => Float64Array.from(rows, (row) => row[index] ?? 0));
  const figures = new Float64Array(rows.length);
  const reasons: DrawMissing[] = [];
  const drawn = drawnFigures(question, places, rows.length);
  drawn.fill(columns, rows.length, figures, (reason) => reasons.push(reason));
  const expected = rows.map((row) => figureOfDraw(question, drawn.team, places, row));
  expect(reasons).toEqual(expected.flatMap((figure) => (figure.ok ? [] : [figure.error])));
  expected.forEach((figure, row) => {
    if (!figure.ok) return expect(figures[row]).toBeNaN();
    const room = roomFor(question, drawn.team, { places, row: rows[row] ?? [] });
    return expect(Math.abs((figures[row] ?? Number.NaN) - figure.value)).toBeLessThanOrEqual(room);
  });
}

/** Below this a number has fewer digits than others, and money means nothing. */
const NOTHING = 1e-280;

/** A spread below this comes of squares that are next to nothing. */
const NO_SPREAD = Math.sqrt(NOTHING);

/** How far two ways to a figure may differ: by 1e-11 of the sum of the absolute amounts, over the same count. */
function roomFor({ sheet, headline: kind }: Question, rule: TeamAnswer, { places, row }: Draw): number {
  const written = places.reduce((changed, place, index) => withNumberAt(changed, place, row[index] ?? 0), sheet);
  const staffed = rule.kind === "follows" ? agentsFollow(sheet, written, rule).sheet : written;
  const { lines, headlines } = costStatement(staffed);
  const sum = lines.reduce((size, { cost }) => size + (cost.ok ? Math.abs(cost.value) : 0), 0);
  const count = headlines.find((each) => each.kind === kind)?.count;
  return count?.ok === true && count.value > 0 ? (1e-11 * sum + NOTHING) / count.value : 0;
}

const withDraws = (sheets: fc.Arbitrary<CostSheet>, numberFor: (place: NumberPlace) => fc.Arbitrary<number>) =>
  sheets.chain((sheet) => fc.tuple(fc.constant(sheet), drawsOn(sheet, numberFor)));

describe("figures of draws", () => {
  it("are those of the statement, reasons included, on every sheet and for every number that fields hold", () => {
    fc.assert(
      fc.property(withDraws(arbitrarySheet(), anyNumberFor), headline, team, ([sheet, draws], kind, rule) =>
        expectSameAsStatement({ sheet, headline: kind, team: rule }, draws),
      ),
      { numRuns: 500 },
    );
  });

  it("are those of the statement on everyday sheets, most of which are worked out without it", () => {
    let [drawn, quick] = [0, 0];
    fc.assert(
      fc.property(withDraws(complete, everydayNumberFor), headline, team, ([sheet, draws], kind, rule) => {
        drawn += 1;
        const question: Question = { sheet, headline: kind, team: rule };
        if (headlineFormula(question, draws.places, drawnColumns(draws.places, rule.kind === "follows"))) quick += 1;
        expectSameAsStatement(question, draws);
      }),
      { numRuns: 500 },
    );
    expect(quick / drawn).toBeGreaterThan(0.2);
  });
});

/** A range about a number of a sheet, by the part of it that it reaches to either side. */
function rangeAbout(kind: Distribution["kind"], typed: number, part: number): Distribution {
  const [low, high] = [typed - Math.abs(typed) * part, typed + Math.abs(typed) * part];
  if (kind === "normal") return normalOfPercentiles(low, high);
  if (kind === "lognormal") return lognormalOfPercentiles(low, high);
  return kind === "uniform" ? { kind, low, high } : { kind, low, likely: typed, high };
}

/** Sheets without chat and others, so that every one has a headline. */
const withCalls = arbitrarySheet({ isComplete: true, range: "everyday", kinds: ["inbound", "outbound"] });

function headlineOf(sheet: CostSheet): HeadlineKind {
  return sheet.work.map(headlineKindOf).find((each) => each !== null) ?? "perCall";
}

const DRAWS = 4_000;
const UNBOUNDED = { least: -Infinity, most: Infinity, isWhole: false };
const kind = fc.constantFrom<Distribution["kind"]>("uniform", "triangular", "pert", "normal", "lognormal");
const part = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const widening = fc.double({ min: 1, max: 1.9, noNaN: true });

function spreadOf(sheet: CostSheet, numbers: readonly UncertainNumber[], of: HeadlineKind) {
  const question: Question = { sheet, headline: of, team: { kind: "held" } };
  const simulation = startSimulation({ question, numbers, seed: 1, draws: DRAWS, band: null, target: null });
  simulation.advance(DRAWS);
  const { summary } = simulation.result();
  return summary === null ? null : { sd: summary.sd, width: summary.p95.value - summary.p5.value };
}

describe("wider ranges never give less spread", () => {
  it("of the number itself: whichever end moves out, its variance grows", () => {
    const step = fc.double({ min: 0, max: 1_000, noNaN: true });
    fc.assert(
      fc.property(kind, step, step, step, step, (shape, below, above, lower, higher) => {
        const likely = 5_000;
        const [low, high] = [likely - below - 0.1, likely + above + 0.1];
        const of = (from: number, to: number): Distribution => {
          if (shape === "normal") return normalOfPercentiles(from, to);
          if (shape === "lognormal") return lognormalOfPercentiles(from, to);
          return shape === "uniform"
            ? { kind: shape, low: from, high: to }
            : { kind: shape, low: from, likely, high: to };
        };
        const narrow = momentsOf(of(low, high)).variance;
        expect(momentsOf(of(low - lower, high + higher)).variance).toBeGreaterThanOrEqual(narrow * (1 - 1e-12));
      }),
      { numRuns: 2_000 },
    );
  });

  it("of the figure, when the range of a count reaches further to both sides", () => {
    const sheets = arbitrarySheet({ isComplete: true, range: "everyday", kinds: ["inbound"], maxStreams: 1 });
    fc.assert(
      fc.property(sheets, kind, part, widening, (sheet, shape, narrow, times) => {
        fc.pre(hasCost(costStatement(sheet).lines));
        const stream = sheet.work[0]?.id ?? "";
        const of: NumberPlace = { kind: "work", stream, field: "handled" };
        const typed = numberAt(sheet, of) ?? 0;
        const width = (by: number) => {
          const distribution = rangeAbout(shape, typed, by);
          return spreadOf(sheet, [{ of, distribution, bounds: UNBOUNDED }], "perCall")?.width ?? Number.NaN;
        };
        const [before, after] = [width(narrow), width(Math.min(0.95, narrow * times))];
        // costs that all move with the count leave only what rounding does to a figure
        const question: Question = { sheet, headline: "perCall", team: { kind: "held" } };
        const room = roomFor(question, question.team, { places: [of], row: [typed * 0.05] });
        expect(after).toBeGreaterThanOrEqual(before - room);
      }),
      { numRuns: 60 },
    );
  });

  it("of the figure, when one of several ranges of costs gets wider", () => {
    fc.assert(
      fc.property(withCalls, kind, part, widening, fc.nat(), (sheet, shape, narrow, times, chosen) => {
        const places = sheet.costs.flatMap((line): NumberPlace[] =>
          line.basis.kind === "shareOf" || line.amount === 0 ? [] : [{ kind: "line", line: line.id, field: "amount" }],
        );
        fc.pre(places.length > 1);
        const numbers = (by: number) =>
          places.map((of, index): UncertainNumber => {
            const typed = numberAt(sheet, of) ?? 1;
            const reach = index === chosen % places.length ? by : 0.2;
            const distribution = rangeAbout(shape === "lognormal" && typed < 0 ? "normal" : shape, typed, reach);
            return { of, distribution, bounds: UNBOUNDED };
          });
        const before = spreadOf(sheet, numbers(narrow), headlineOf(sheet))?.sd;
        const after = spreadOf(sheet, numbers(narrow * times), headlineOf(sheet))?.sd;
        if (before === undefined || after === undefined || before < NO_SPREAD) return;
        // numbers drawn apart are correlated by chance, by up to some 5 / sqrt(draws); that hides so much of the variance
        const hidden = 25 / DRAWS;
        expect(after).toBeGreaterThanOrEqual(before * Math.sqrt(1 - hidden));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a simulation", () => {
  const ranges = (sheet: CostSheet) =>
    placesOf(sheet)
      .slice(0, 12)
      .filter((place) => place.kind !== "line" || place.field !== "months")
      .map((of): UncertainNumber => {
        const typed = numberAt(sheet, of) ?? 0;
        return { of, distribution: rangeAbout("uniform", typed, 0.1), bounds: boundsAt(of) };
      });

  it("draws for each number what it would draw alone, whatever else has a range", () => {
    fc.assert(
      fc.property(complete, fc.nat({ max: 2 ** 32 - 1 }), fc.nat(), (sheet, seed, chosen) => {
        const numbers = ranges(sheet);
        const one = numbers[chosen % numbers.length];
        if (one === undefined) return;
        const valuesOf = (drawn: readonly UncertainNumber[]) => {
          const question: Question = { sheet, headline: "perCall", team: { kind: "held" } };
          const simulation = startSimulation({ question, numbers: drawn, seed, draws: 50, band: null, target: null });
          simulation.advance(50);
          return simulation.firstDraws().values[drawn.indexOf(one)];
        };
        expect(valuesOf(numbers)).toEqual(valuesOf([one]));
      }),
    );
  });

  it("comes to the same however it is cut into steps", () => {
    fc.assert(
      fc.property(withCalls, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 8 }), (sheet, steps) => {
        const task = {
          question: { sheet, headline: headlineOf(sheet), team: { kind: "held" } },
          numbers: ranges(sheet),
          seed: 7,
          draws: 1_500,
          band: { low: 2.7, high: 5.6 },
          target: 5,
        } as const;
        const whole = startSimulation(task);
        whole.advance(task.draws);
        const cut = startSimulation(task);
        for (const step of steps) cut.advance(step);
        cut.advance(task.draws);
        expect(cut.result().summary).toEqual(whole.result().summary);
        expect(cut.firstDraws()).toEqual(whole.firstDraws());
      }),
      { numRuns: 25 },
    );
  });
});
