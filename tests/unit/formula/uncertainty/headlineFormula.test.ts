import { describe, expect, it } from "vitest";
import type { HeadlineKind } from "../../../../src/formula/headlines";
import { numberAt, placesOf, withNumberAt } from "../../../../src/formula/numberPlace";
import { drawnColumns } from "../../../../src/formula/uncertainty/drawnColumns";
import { headlineFormula } from "../../../../src/formula/uncertainty/headlineFormula";
import { evaluate, type Polynomial } from "../../../../src/formula/uncertainty/polynomial";
import { figureOf } from "../../../../src/formula/whatIf/question";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import type { CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const agents: NumberPlace = { kind: "team", field: "agents" };

/** Every basis of a cost, for all and for one stream, with every kind of stream; nothing that a figure needs is unknown. */
const everything: CostSheet = sheetWith({
  period: { length: "quarter", start: "2026-04-01" },
  rates: { USD: 6.58 },
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [
    inboundStream({ handleSeconds: 240, offered: 1_200, resolvedFirstTime: 0.8 }),
    outboundStream({ handleSeconds: 300, dialled: 900 }),
    outboundStream({
      id: "b2b",
      dialled: 70,
      reached: 40,
      sales: null,
      leads: 8,
      pricedPer: "lead",
      handleSeconds: 600,
    }),
    chatStream({ handleSeconds: 500 }),
  ],
  costs: [
    line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "over", amount: 2, basis: { kind: "perPaidHour" }, for: "out" }),
    line({ id: "grant", amount: -600, currency: "USD", quantity: 3 }),
    line({ id: "pcs", category: "hardware", amount: 36_000, basis: { kind: "oneOff", months: 36, from: null } }),
    line({ id: "desk", category: "hardware", amount: 999, basis: { kind: "oneOff", months: 5, from: "2026-01" } }),
    line({ id: "each", amount: 3, basis: { kind: "perContact", per: "handled" } }),
    line({ id: "dials", amount: 0.5, basis: { kind: "perContact", per: "dialled" } }),
    line({ id: "sale", amount: 7, basis: { kind: "perContact", per: "handled" }, for: "out" }),
    line({ id: "talk", category: "utilities", amount: 0.2, basis: { kind: "perMinute" } }),
    line({ id: "talk2", category: "utilities", amount: 0.3, basis: { kind: "perMinute" }, for: "in" }),
    line({
      id: "half",
      amount: null,
      basis: { kind: "shareOf", of: { kind: "lines", ids: ["wages", "sale"] }, share: 0.1 },
    }),
    line({
      id: "tax",
      amount: null,
      basis: { kind: "shareOf", of: { kind: "category", category: "utilities" }, share: 0.2 },
    }),
    line({ id: "open", amount: null, basis: { kind: "shareOf", of: { kind: "lines", ids: ["wages"] }, share: null } }),
    line({ id: "blank", category: "rent", amount: null }),
  ],
  sharing: { by: "weights", weights: { in: 1, out: 2, b2b: 3, chat: 4 } },
});

const valueOf = (polynomial: Polynomial, columns: readonly Float64Array[]) => {
  const result = new Float64Array(1);
  evaluate(polynomial, columns, 1, result, new Float64Array(1));
  return result[0] ?? Number.NaN;
};

/** What the formula of a sheet says for numbers at some places, and for a team where it follows the work. */
function byFormula(sheet: CostSheet, headline: HeadlineKind, drawn: ReadonlyMap<NumberPlace, number>, team?: number) {
  const places = [...drawn.keys()];
  const columns = drawnColumns(places, team !== undefined);
  const formula = headlineFormula({ sheet, headline, team: { kind: "held" } }, places, columns);
  if (formula === null) return null;
  const values = [...drawn.values(), ...(team === undefined ? [] : [team])];
  const all = Array.from({ length: columns.size() }, (_, index) => Float64Array.of(values[index] ?? 0));
  columns.derive(all, 1);
  const of = (part: "own" | "common" | "part" | "whole" | "count") => valueOf(formula[part], all);
  return (of("own") + (formula.isShared ? (of("common") * of("part")) / of("whole") : 0)) / of("count");
}

function byStatement(sheet: CostSheet, headline: HeadlineKind, drawn: ReadonlyMap<NumberPlace, number>): number {
  const written = [...drawn].reduce((changed, [place, value]) => withNumberAt(changed, place, value), sheet);
  const figure = figureOf(written, headline);
  return figure.ok ? figure.value : expect.fail(figure.error);
}

/** Another number for each place, by parts that are unlike each other. */
function drawsOf(sheet: CostSheet): [NumberPlace, number][] {
  return placesOf(sheet).flatMap((place, index): [NumberPlace, number][] => {
    const today = numberAt(sheet, place);
    if (today === null) return [];
    const isMonths = place.kind === "line" && place.field === "months";
    return [[place, isMonths ? today - 1 : today * (0.7 + ((index * 7) % 10) / 20)]];
  });
}

const cases = (["handlingTime", "volume", "weights"] as const).flatMap((by) =>
  (["perCall", "perSale", "perLead"] as const).map((headline) => [by, headline] as const),
);

describe("the formula of a headline", () => {
  it.each(cases)(
    "says what the statement does, common cost shared by %s, %s: for each number and for all",
    (by, kind) => {
      const sheet = { ...everything, sharing: { ...everything.sharing, by } };
      const draws = drawsOf(sheet);
      expect(draws.length).toBeGreaterThan(40);
      const sets = [[], draws, draws.toReversed(), ...draws.map((draw) => [draw])].map((set) => new Map(set));
      for (const set of sets) {
        const [quick, exact] = [byFormula(sheet, kind, set) ?? Number.NaN, byStatement(sheet, kind, set)];
        expect([[...set.keys()], quick / exact]).toEqual([[...set.keys()], expect.closeTo(1, 11)]);
      }
    },
  );

  it("takes the team from its own column where it follows the work", () => {
    const draws = new Map(drawsOf(everything).filter(([place]) => place.kind !== "team"));
    const exact = byStatement(everything, "perCall", new Map([...draws, [agents, 12.5]]));
    expect((byFormula(everything, "perCall", draws, 12.5) ?? 0) / exact).toBeCloseTo(1, 11);
    const fewer = byStatement(everything, "perCall", new Map([[agents, 8]]));
    expect((byFormula(everything, "perCall", new Map(), 8) ?? 0) / fewer).toBeCloseTo(1, 11);
  });

  it("shares nothing where there is one stream, or where each cost is of one", () => {
    const alone = sheetWith({ work: [inboundStream()], costs: [line({ amount: 5_000 })] });
    expect(byFormula(alone, "perCall", new Map())).toBe(5);
    const apart = sheetWith({ work: [inboundStream(), chatStream()], costs: [line({ amount: 5_000, for: "in" })] });
    expect(byFormula(apart, "perCall", new Map())).toBe(5);
  });

  it("is none without a stream of its headline, where its count is unknown, or a weight by which cost is shared", () => {
    const sheet = sheetWith({ work: [inboundStream(), chatStream()], costs: [line()] });
    expect(byFormula(sheet, "perSale", new Map())).toBeNull();
    expect(byFormula(sheet, "perCall", new Map())).toBeNull();
    expect(byFormula({ ...sheet, sharing: { by: "volume", weights: {} } }, "perCall", new Map())).toBeCloseTo(1 / 1.2);
    expect(byFormula(sheetWith({ work: [inboundStream({ handled: null })] }), "perCall", new Map())).toBeNull();
    const nothing = { ...sheet, costs: [line({ amount: 0 })] };
    expect(byFormula(nothing, "perCall", new Map())).toBe(0);
    const amount: NumberPlace = { kind: "line", line: "line", field: "amount" };
    expect(byFormula(nothing, "perCall", new Map([[amount, 0]]))).toBeNull();
  });
});
