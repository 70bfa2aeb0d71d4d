import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/files/out/workbook/cells";
import { workbookOf } from "../../../../src/files/out/workbook/workbookOf";
import { costStatement } from "../../../../src/formula/statement";
import { neededTeam } from "../../../../src/formula/staffing/neededTeam";
import { LANGUAGES } from "../../../../src/i18n/language";
import { EXAMPLE_IDS, loadExample } from "../../../../src/sheet/examples/loadExample";
import type { CostSheet } from "../../../../src/sheet/schema";
import { arbitrarySheet } from "../../../support/arbitrarySheet";
import { office, officePlan } from "../../../support/plannedSheets";
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
        expect(book.flatMap(({ rows }) => rows.flat()).filter(isWithoutValue)).toEqual([]);
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

  it("recalculates the staffing of a plan, other channels included, from the agents of each interval", () => {
    const sheet = {
      ...office,
      period: { length: "month", start: null } as const,
      work: [...office.work, chatStream({ handled: 444, handleSeconds: 420 })],
    };
    const book = workbookOf(sheet, words);
    const staffing = book.at(-1);
    expect(staffing?.name).toBe("Bemanding");
    const figures = recalculated(calculator(book), book).filter(({ place }) => place.startsWith("Bemanding"));
    expect(figures).toHaveLength(6);
    expect(differences(figures, 0)).toEqual([]);
    const needed = neededTeam(sheet, officePlan);
    expect(figures.find(({ place }) => place.includes("Nødvendige"))?.is).toBeCloseTo(
      needed.ok ? needed.value.agents : 0,
      9,
    );
    expect(staffing?.rows.at(-1)?.map((cell) => cell?.value)).toEqual([
      "Fredag",
      "15:30",
      "16:00",
      expect.closeTo((4_000 * 12) / 52.1775 / 80, 6),
      expect.any(Number),
      3,
      0.5,
    ]);
  });

  it("follows agents that are typed over in an interval", () => {
    const book = workbookOf(office, words);
    const calculated = calculator(book);
    const sheet = calculated.getSheetId("Bemanding") ?? 0;
    // 7 agents in each of 80 half hours are 280 hours; 13 in the first are 3 more
    expect(calculated.getCellValue({ sheet, row: 3, col: 1 })).toBe(280);
    calculated.setCellContents({ sheet, row: 11, col: 5 }, [[13]]);
    expect(calculated.getCellValue({ sheet, row: 3, col: 1 })).toBe(283);
    expect(calculated.getCellValue({ sheet, row: 6, col: 1 })).toBeCloseTo(283 / 0.7 / 37, 10);
  });

  it("says so where the need is unknown, and has no staffing without a plan", () => {
    const unknown = workbookOf({ ...office, team: { ...office.team, shrinkage: null } }, words).at(-1);
    expect(unknown?.rows).toHaveLength(2);
    expect(workbookOf({ ...office, staffing: null }, words).map(({ name }) => name)).not.toContain("Bemanding");
  });

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

function isWithoutValue(cell: Cell | null): boolean {
  return cell !== null && cell.formula !== null && cell.value === null;
}

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
