import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DANISH_MONTH, digestOf } from "../../../support/broughtIn";

const YEAR = { ...DANISH_MONTH, period: { length: "year", start: "2026-01-01" } } as const;
const ALL = { periods: { kind: "all" } } as const;

describe("amounts that stand in a year and in none of its months", () => {
  const text = "Konto;2026;jan 2026;feb 2026\nLøn;30;10;20\nRevision;12;;\nEl;3;1;2";

  it("count in full where all months are added up, as they are in a sheet of that year", async () => {
    for (const digest of [await digestOf(text, {}, YEAR), await digestOf(text, ALL)]) {
      expect(digest.periodChoice).toEqual({ kind: "all" });
      expect(digest.mapping).toMatchObject({ amounts: [2, 3], wholes: [1] });
      expect(digest.onlyWhole).toEqual({ taken: [{ row: 3, text: "Revision" }], left: [] });
      expect(digest.sheets?.[0]?.lines.map(({ amount }) => amount)).toEqual([30, 12, 3]);
      expect(digest.periods).toHaveLength(2);
    }
  });

  it("are told where each month is a sheet of its own, or one is taken", async () => {
    for (const periods of [{ kind: "each" }, { kind: "one", key: "2026-01 month" }] as const) {
      const digest = await digestOf(text, { periods });
      expect(digest.onlyWhole).toEqual({ taken: [], left: [{ row: 3, text: "Revision" }] });
      expect(digest.problemCount).toBe(0);
      expect(digest.otherPeriods).toBe(periods.kind === "each" ? 0 : 2);
    }
    expect((await digestOf(text, { periods: { kind: "each" } })).totals).toEqual([{ currency: "DKK", amount: 33 }]);
  });

  it("are the same in a column of totals, and totals below are none of them", async () => {
    const digest = await digestOf("Account,Jan,Feb,Total\nWages,100,110,210\nAudit,,,40\nTotal,100,110,250", ALL);
    expect(digest.mapping).toMatchObject({ name: 0, amounts: [1, 2], wholes: [3] });
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 250 }]);
    expect(digest.leftOut.totals.map(({ row }) => row)).toEqual([4]);
    expect((await digestOf("Konto;Jan;Feb;Sum;I alt\nLøn;1;2;3;3\nRevision;;;40;40", ALL)).totals).toEqual([
      { currency: "DKK", amount: 43 },
    ]);
    const grouped = "Konto;Jan;Feb;I alt\nLøn;1;2;3\nRevision;;;40\nDrift i alt;;;43\nHusleje;5;5;10";
    expect((await digestOf(grouped, ALL)).totals).toEqual([{ currency: "DKK", amount: 53 }]);
  });

  it("are those of the year, not of its quarters as well, and those of each quarter where the year is blank", async () => {
    const months = ["jan", "feb", "mar"].map((month) => `${month} 2026`).join(";");
    const head = `Konto;2026;Q1 2026;Q2 2026;${months}`;
    const digest = await digestOf(`${head}\nLøn;6;6;;1;2;3\nRevision;12;5;7;;;\nLeje;;8;9;;;\nGaver;7;7;;;;`, ALL);
    expect(digest.mapping.wholes).toEqual([1, 2]);
    expect(digest.onlyWhole.taken.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(digest.sheets?.[0]?.lines.map(({ name, amount }) => [name, amount])).toEqual([
      ["Løn", 6],
      ["Revision", 12],
      ["Leje", 17],
      ["Gaver", 7],
    ]);
  });

  it("that cannot be read spoil no row that has its months", async () => {
    const digest = await digestOf("Konto;2026;jan 2026;feb 2026\nLøn;#N/A;10;20\nRevision;#N/A;;\nEl;3;1;2", ALL);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 33 }]);
    expect(digest.problems).toEqual([{ row: 3, error: "errorInCell", text: "#N/A" }]);
  });

  it("are no part of it where the reader takes another column", async () => {
    const digest = await digestOf(text, { columns: { amounts: [1] } });
    expect(digest.mapping.wholes).toEqual([]);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 45 }]);
  });
});

describe("a total beside its periods", () => {
  it("that is another amount than they are is told, to the rounding of the ledger", async () => {
    const digest = await digestOf("Konto;jan;feb;I alt\nLøn;1,00;2,00;3,01\nEl;1;2;4\nLeje;5;5;", ALL);
    expect(digest.unequalWholes).toEqual([{ row: 3, text: "El" }]);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 16 }]);
    const thousands = await digestOf("Konto (t.kr.);jan;feb;I alt\nLøn;1;2;4\nEl;1;2;5", ALL);
    expect(thousands.unequalWholes).toEqual([{ row: 3, text: "El" }]);
  });

  it("is none of a year with other months than those that are there", async () => {
    expect((await digestOf("Konto;2026;jan 2026;feb 2026\nLøn;120;10;20", ALL)).unequalWholes).toEqual([]);
  });

  it("never adds to rows that have their periods", async () => {
    const cell = fc.option(fc.integer({ min: 1, max: 999 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const lines = rows.map(([a, b, total], at) => `Konto ${at}x;${a ?? ""};${b ?? ""};${total ?? ""}`);
        const digest = await digestOf(["Navn;jan 2026;feb 2026;I alt", "Løn;1;1;2", ...lines].join("\n"), ALL);
        const expected = rows.map(([a, b, total]) => (a === null && b === null ? (total ?? 0) : (a ?? 0) + (b ?? 0)));
        expect(digest.totals[0]?.amount).toBe(expected.reduce((sum, amount) => sum + amount, 2));
      }),
      { numRuns: 40 },
    );
  });
});
