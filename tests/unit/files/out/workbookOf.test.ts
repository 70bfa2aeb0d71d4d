import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbookOf } from "../../../../src/files/out/workbook/workbookOf";
import { costStatement } from "../../../../src/formula/statement";
import { LANGUAGES } from "../../../../src/i18n/language";
import { EXAMPLE_IDS, loadExample } from "../../../../src/sheet/examples/loadExample";
import type { CostSheet } from "../../../../src/sheet/schema";
import { arbitrarySheet } from "../../../support/arbitrarySheet";
import { richSheet } from "../../../support/richSheet";
import { chatStream, inboundStream, line, sheetWith } from "../../../support/sheetWith";
import { calculator, differences, overtype, recalculated, workbookWords } from "../../../support/workbooks";

const words = await workbookWords("da");

describe.each(LANGUAGES)("a workbook in %s", (language) => {
  it.each(EXAMPLE_IDS)("recalculates the example %s", async (id) => {
    const sheet = await loadExample(id, (word) => word, ["curtisBarryFull"], ["USD"]);
    const book = workbookOf(sheet, await workbookWords(language));
    const figures = recalculated(calculator(book), book);
    expect(figures.length).toBeGreaterThan(40);
    expect(differences(figures, 0)).toEqual([]);
  });
});

describe("a workbook", () => {
  it("recalculates every basis, channel and reference", () => {
    const book = workbookOf(richSheet, words);
    expect(differences(recalculated(calculator(book), book), 0)).toEqual([]);
  });

  it("recalculates any sheet, with the same reasons where something is unknown", () => {
    fc.assert(
      fc.property(arbitrarySheet({ range: "everyday" }), (sheet) => {
        const scale = scaleOf(sheet);
        fc.pre(scale !== null);
        const book = workbookOf(sheet, words);
        expect(differences(recalculated(calculator(book), book), scale)).toEqual([]);
      }),
      { numRuns: 60, seed: 4 },
    );
  }, 60_000);

  it("follows what is overtyped as the sheet would", () => {
    fc.assert(
      fc.property(
        arbitrarySheet({ range: "everyday" }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (sheet, by) => {
          const changed = withOtherNumbers(sheet, by);
          const scale = scaleOf(changed);
          fc.pre(scale !== null);
          const before = workbookOf(sheet, words);
          const after = workbookOf(changed, words);
          const book = calculator(before);
          overtype(book, before, after);
          expect(differences(recalculated(book, after), scale)).toEqual([]);
        },
      ),
      { numRuns: 30, seed: 4 },
    );
  }, 60_000);

  it("follows a rate, the agents and a life, each alone", () => {
    const changes: ((sheet: CostSheet) => CostSheet)[] = [
      (sheet) => ({ ...sheet, rates: { ...sheet.rates, USD: 7 } }),
      (sheet) => ({ ...sheet, team: { ...sheet.team, agents: 30 } }),
      (sheet) => ({ ...sheet, period: { length: "year", start: "2026-11-01" } }),
      (sheet) => ({ ...sheet, sharing: { ...sheet.sharing, by: "volume" } }),
      (sheet) => ({ ...sheet, repeatCalls: { ...sheet.repeatCalls, model: "multiplier" } }),
    ];
    for (const change of changes) {
      const before = workbookOf(richSheet, words);
      const after = workbookOf(change(richSheet), words);
      const book = calculator(before);
      expect(overtype(book, before, after)).toBeGreaterThan(0);
      expect(differences(recalculated(book, after), 0)).toEqual([]);
    }
  });

  it("keeps names that look like formulas, jokers or quotes as text", () => {
    const name = '=1+1"*?~';
    const sheet = sheetWith({
      title: "=cmd|' /C calc'!A0",
      work: [inboundStream({ name, handleSeconds: 60 }), chatStream({ name: "*", handleSeconds: 60 })],
      costs: [line({ name: "@SUM(A1)", for: "in" }), line({ id: "two", name: "-2" })],
    });
    const book = workbookOf(sheet, words);
    expect(differences(recalculated(calculator(book), book), 0)).toEqual([]);
    const texts = book.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula === null);
    expect(texts.map((cell) => cell?.value)).toEqual(expect.arrayContaining([sheet.title, "@SUM(A1)", "-2"]));
    const formulas = book.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell?.formula ?? []);
    expect(formulas.filter((formula) => formula.includes("cmd|") || formula.includes("@SUM"))).toEqual([]);
  });
});

/**
 * What counts as near nothing beside the costs of a sheet, which a spreadsheet adds up without compensation: 1e-14 of them
 * is its rounding. Null where amounts have no full precision, or cancel out so far that shares of the total mean nothing.
 */
function scaleOf(sheet: CostSheet): number | null {
  if (sheet.costs.some(({ amount }) => amount !== null && amount !== 0 && Math.abs(amount) < 1e-6)) return null;
  const { lines, total } = costStatement(sheet);
  const size = lines.reduce((sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0), 0);
  return Math.abs(total) < 1e-4 * size ? null : 1e-6 + 1e-5 * size;
}

/** The same sheet with all its amounts, counts, shares and times smaller by one factor, and what was unknown still so. */
function withOtherNumbers(sheet: CostSheet, by: number): CostSheet {
  // adding zero turns the negative zero that no sheet holds into 0
  const smaller = (value: number | null) => (value === null ? null : value * by + 0);
  const { team, work, costs, rates, sharing } = sheet;
  return sheetWith({
    ...sheet,
    team: {
      agents: smaller(team.agents),
      paidHoursPerWeek: smaller(team.paidHoursPerWeek),
      shrinkage: smaller(team.shrinkage),
    },
    work: work.map((stream) => {
      const handleSeconds = smaller(stream.handleSeconds);
      if (stream.kind === "inbound")
        return {
          ...stream,
          handleSeconds,
          handled: smaller(stream.handled),
          resolvedFirstTime: smaller(stream.resolvedFirstTime),
        };
      if (stream.kind === "outbound")
        return {
          ...stream,
          handleSeconds,
          reached: smaller(stream.reached),
          dialled: smaller(stream.dialled),
          sales: smaller(stream.sales),
        };
      return { ...stream, handleSeconds, handled: smaller(stream.handled) };
    }),
    costs: costs.map((cost) => ({
      ...cost,
      ...(cost.basis.kind === "shareOf"
        ? { basis: { ...cost.basis, share: smaller(cost.basis.share) } }
        : { amount: smaller(cost.amount), quantity: smaller(cost.quantity) }),
    })),
    rates: Object.fromEntries(Object.entries(rates).map(([code, rate]) => [code, smaller(rate)])),
    sharing: {
      ...sharing,
      weights: Object.fromEntries(Object.entries(sharing.weights).map(([id, weight]) => [id, (weight ?? 0) * by + 0])),
    },
  });
}
