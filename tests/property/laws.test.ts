import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centreFigures, headlineFigures, type Figure } from "../../src/formula/figures";
import { findingsOf } from "../../src/formula/findings";
import { CATEGORIES_BY_GROUP } from "../../src/formula/groups";
import { hasCost } from "../../src/formula/knownTotal";
import type { Result } from "../../src/formula/result";
import { costStatement, type CostStatement } from "../../src/formula/statement";
import { gapToTarget } from "../../src/formula/targets";
import { CADENCES } from "../../src/sheet/limits";
import { rebased } from "../../src/sheet/rebased";
import type { Basis, CostLine } from "../../src/sheet/schema";
import { arbitrarySheet } from "../support/arbitrarySheet";
import { line } from "../support/sheetWith";

const everyday = arbitrarySheet({ range: "everyday" });
const complete = arbitrarySheet({ isComplete: true, range: "everyday" });

/** The sum of the lines' absolute amounts, by which the error of a sum is measured. */
function sizeOf({ lines }: CostStatement): number {
  return lines.reduce((sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0), 0);
}

/** Below this a number has fewer digits than others, and money means nothing. */
const NOTHING = 1e-290;

function expectWithin(value: number, exact: number, size: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-12 * size + NOTHING);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

describe("the parts are the whole", () => {
  it("line by line, category by category, stream by stream, whatever is not shared out", () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySheet(), everyday, complete), (sheet) => {
        const statement = costStatement(sheet);
        const { total, lines, byCategory, streams, notSharedOut } = statement;
        const size = sizeOf(statement);
        expectWithin(sum(lines.map(({ cost }) => (cost.ok ? cost.value : 0))), total, size);
        expectWithin(sum(Object.values(byCategory)), total, size);
        const borne = streams.map(({ cost, ownCost }) => (cost.ok ? cost.value.total : ownCost));
        expectWithin(sum(borne) + notSharedOut, total, size);
        for (const { cost } of streams) {
          if (cost.ok) expectWithin(sum(Object.values(cost.value.byCategory)), cost.value.total, size);
        }
      }),
    );
  });

  it("category by category of the streams, when all is shared out", () => {
    fc.assert(
      fc.property(complete, (sheet) => {
        const statement = costStatement(sheet);
        if (statement.streams.some(({ cost }) => !cost.ok)) return;
        for (const category of CATEGORIES_BY_GROUP) {
          const parts = statement.streams.map(({ cost }) => (cost.ok ? cost.value.byCategory[category] : 0));
          expectWithin(sum(parts), statement.byCategory[category], sizeOf(statement));
        }
      }),
    );
  });

  it("headline by headline: cost is cost for each x count", () => {
    fc.assert(
      fc.property(complete, (sheet) => {
        const statement = costStatement(sheet);
        for (const { cost, count, costPer } of statement.headlines) {
          if (!cost.ok || !count.ok || !costPer.ok) continue;
          expectWithin(costPer.value * count.value, cost.value.total, sizeOf(statement));
        }
      }),
    );
  });
});

describe("a statement", () => {
  it("is made of every valid sheet, and every figure is a finite number or a known reason", () => {
    const isGood = (result: Result<number, string> | null) =>
      result === null || (result.ok ? Number.isFinite(result.value) : REASONS.has(result.error));
    fc.assert(
      fc.property(fc.oneof(arbitrarySheet(), everyday), (sheet) => {
        const statement = costStatement(sheet);
        const results: (Result<number, string> | null)[] = Object.values<Figure>({
          ...centreFigures(sheet, statement),
        });
        results.push(...statement.lines.map(({ cost }) => cost));
        for (const { cost, agentMinutes, ownCost, volumeCost } of statement.streams) {
          results.push(cost.ok ? { ok: true, value: cost.value.total } : cost, agentMinutes);
          expect([ownCost, volumeCost].every(Number.isFinite)).toBe(true);
        }
        for (const headline of statement.headlines) {
          const derived = headlineFigures(sheet, statement, headline);
          const { costPerMinute, oneCallMoreTeamHeld, oneCallMoreTeamFollows, costPerResolvedIssue } = derived;
          results.push(headline.count, headline.costPer, costPerMinute, oneCallMoreTeamHeld);
          results.push(oneCallMoreTeamFollows, costPerResolvedIssue);
          const gap = gapToTarget(sheet, headline);
          expect(gap === null || Object.values(gap).every(Number.isFinite)).toBe(true);
        }
        expect(results.filter((result) => !isGood(result))).toEqual([]);
        for (const found of findingsOf(sheet, statement)) {
          const numbers = Object.values(found).filter((value) => typeof value === "number");
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the lines", () => {
    const shuffled = complete.chain((sheet) =>
      fc.shuffledSubarray(sheet.costs, { minLength: sheet.costs.length }).map((costs) => [sheet, costs] as const),
    );
    fc.assert(
      fc.property(shuffled, ([sheet, costs]) => {
        const before = costStatement(sheet);
        const after = costStatement({ ...sheet, costs });
        expectWithin(after.total, before.total, sizeOf(before));
        const inOrder = (statement: CostStatement) => statement.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(inOrder(after).map(({ id, cost }) => [id, cost.ok])).toEqual(
          inOrder(before).map(({ id, cost }) => [id, cost.ok]),
        );
      }),
    );
  });

  it("is not changed by a line of zero", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const zero = line({ id: "zeroline", category: "other", amount: 0, currency: sheet.currency });
        const before = costStatement(sheet);
        const after = costStatement({ ...sheet, costs: [...sheet.costs, zero] });
        // what is a share of a category of which it is the only line is known then, and nothing
        expect(after.total).toBe(before.total);
        expect(after.byCategory).toEqual(before.byCategory);
        // where it is the only line that has a cost, all is known to cost nothing
        if (!hasCost(before.lines)) return;
        expect(after.streams).toEqual(before.streams);
        expect(after.headlines).toEqual(before.headlines);
      }),
    );
  });
});

describe("money", () => {
  it("scales: all amounts times a factor cost that much more", () => {
    fc.assert(
      fc.property(complete, fc.integer({ min: 2, max: 1_000 }), (sheet, factor) => {
        const costs = sheet.costs.map((cost) => ({ ...cost, amount: (cost.amount ?? 0) * factor }));
        const before = costStatement(sheet);
        const after = costStatement({ ...sheet, costs });
        expectWithin(after.total, factor * before.total, factor * sizeOf(before));
        after.headlines.forEach(({ costPer }, index) => {
          const each = before.headlines[index]?.costPer;
          if (costPer.ok && each?.ok === true) {
            expectWithin(costPer.value, factor * each.value, Math.abs(costPer.value) + factor * sizeOf(before));
          }
        });
      }),
    );
  });

  it("is worth the same in another currency: the total is that of before times the rate", () => {
    fc.assert(
      fc.property(complete, (sheet) => {
        const [code] = Object.keys(sheet.rates);
        const result = code === undefined ? null : rebased(sheet, code);
        if (result?.ok !== true || result.value.rate === null) return;
        const before = costStatement(sheet);
        expectWithin(
          costStatement(result.value.sheet).total,
          before.total * result.value.rate,
          sizeOf(before) * result.value.rate,
        );
      }),
    );
  });

  it("recurs alike by every cadence: a line said by another one costs the same", () => {
    const years = { week: 400 / 20_871, month: 1 / 12, quarter: 1 / 4, year: 1 };
    const cadence = fc.constantFrom(...CADENCES);
    fc.assert(
      fc.property(complete, cadence, cadence, (sheet, every, other) => {
        const costOf = (amount: number, basis: Basis) => {
          const cost: CostLine = line({ amount, basis, currency: sheet.currency });
          return costStatement({ ...sheet, costs: [cost] }).total;
        };
        const amount = 12_345.67;
        const cost = costOf(amount, { kind: "wholeCentre", every });
        const said = costOf((amount * years[other]) / years[every], { kind: "wholeCentre", every: other });
        expectWithin(said, cost, cost);
      }),
    );
  });
});

const REASONS: ReadonlySet<string> = new Set([
  "noAmount",
  "noQuantity",
  "noRate",
  "noLife",
  "noShare",
  "noShareBase",
  "noDialled",
  "noOutbound",
  "noCost",
  "noAgents",
  "noPaidHours",
  "noShrinkage",
  "noContacts",
  "noHandlingTime",
  "noConcurrency",
  "noWeight",
  "allWeightsZero",
  "noCalls",
  "noSales",
  "noLeads",
  "zeroCalls",
  "zeroSales",
  "zeroLeads",
  "zeroMinutes",
  "zeroHours",
  "noResolvedFirstTime",
  "noGiveUpShare",
  "noCallsPerUnresolved",
  "neverResolved",
] satisfies (keyof Reasons)[]);

type ErrorsOf<R> = R extends { readonly ok: false; readonly error: infer E extends string } ? E : never;
type Headlines = CostSheetHeadline["costPer"] | CostSheetHeadline["count"] | CostSheetHeadline["cost"];
type CostSheetHeadline = CostStatement["headlines"][number];
type Lines = CostStatement["lines"][number]["cost"];
/** Every reason that the types of the formulas know: a reason that no list here names does not compile. */
type Reasons = Record<ErrorsOf<Headlines> | ErrorsOf<Lines> | ErrorsOf<Figure>, true>;
