import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../../../src/files/out/csv";
import { csvCell } from "../../../../src/files/out/csvCell";
import { costStatement } from "../../../../src/formula/statement";
import { renamed } from "../../../support/renamed";
import { richSheet } from "../../../support/richSheet";
import { workbookWords } from "../../../support/workbooks";

const danish = { separator: ";", decimalMark: "," } as const;

describe("a cell of a CSV", () => {
  it.each(["=1+1", "+45 12", "-2", "@SUM(A1)", "\tx", "\rx", " =1+1", "＝1+1"])("neutralises the text %j", (text) => {
    expect(csvCell(text, danish).replaceAll('"', "")).toBe(`'${text}`);
  });

  it("leaves numbers numbers, in the marks of the language", () => {
    expect(csvCell(-1234.5, danish)).toBe("-1234,5");
    expect(csvCell(0.1, { decimalMark: "." })).toBe("0.1");
    expect(csvCell(null, danish)).toBe("");
  });

  it("quotes what would end a cell", () => {
    expect(csvCell('a;b "c"', danish)).toBe('"a;b ""c"""');
    // in whichever way the program that opens it separates cells
    expect(csvCell("x,=1+1", danish)).toBe('"x,=1+1"');
    expect(csvCell("x;=1+1", { decimalMark: "." })).toBe('"x;=1+1"');
    expect(csvCell("a b", danish)).toBe("a b");
  });
});

describe("the CSV of a sheet", () => {
  it("neutralises every name that a sheet can hold, and its title", async () => {
    const sheet = renamed(richSheet, "=1+1");
    const text = csvOf(sheet, await workbookWords("da"), danish);
    const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ";" });
    expect(data.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(data.flat().filter((cell) => cell === "'=1+1").length).toBeGreaterThan(sheet.costs.length);
  });

  it("has a row for each line with its cost, and the figures below", async () => {
    const text = csvOf(richSheet, await workbookWords("da"), danish);
    expect(text.startsWith("\uFEFFNavn;Kategori;Beløb;")).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ";" });
    const costs = data.slice(1, 1 + richSheet.costs.length).map((row) => Number(row.at(-1)?.replace(",", ".")));
    const { lines, total } = costStatement(richSheet);
    expect(costs).toEqual(lines.map(({ cost }) => (cost.ok ? cost.value : cost.error)));
    expect(data.find(([label]) => label === "Omkostninger i alt")?.[1]).toBe(String(total).replace(".", ","));
  });
});
