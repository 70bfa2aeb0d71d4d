import { readSheet } from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../../../src/files/out/workbook/writeWorkbook";
import { workbookOf } from "../../../../src/files/out/workbook/workbookOf";
import { office } from "../../../support/plannedSheets";
import { renamed } from "../../../support/renamed";
import { richSheet } from "../../../support/richSheet";
import { sheetWith } from "../../../support/sheetWith";
import { unzipped } from "../../../support/unzipped";
import { workbookWords } from "../../../support/workbooks";

const words = await workbookWords("da");
const book = workbookOf({ ...richSheet, title: "=1+1" }, words);
const file = await writeWorkbook(book);

describe("the .xlsx file", () => {
  it("reads back to the values of its description, texts as texts", async () => {
    for (const { name, rows } of book) {
      const read = await readSheet(file, name);
      rows.forEach((row, rowIndex) =>
        row.forEach((cell, column) => {
          const value = cell?.value ?? null;
          expect(read[rowIndex]?.[column] ?? null).toEqual(value === "" ? null : value);
        }),
      );
    }
  });

  it.each(["=1+1", "+45 12", "-2+3", "@SUM(A1)", "'quoted", '=HYPERLINK("http://x")', "a & b <c>"])(
    "holds %j as text wherever a name can stand, and no formula for it",
    async (name) => {
      const renamedBook = workbookOf(renamed(richSheet, name), words);
      const made = await writeWorkbook(renamedBook);
      const formulas = (parts: ReturnType<typeof unzipped>) =>
        [...parts].flatMap(([, xml]) => [...xml.matchAll(/<f>/g)]).length;
      const parts = unzipped(Buffer.from(await made.arrayBuffer()));
      expect(formulas(parts)).toBe(formulas(unzipped(Buffer.from(await file.arrayBuffer()))));
      for (const { name: sheetName, rows } of renamedBook) {
        const read = await readSheet(made, sheetName);
        rows.forEach((row, at) =>
          row.forEach((cell, column) => {
            if (cell?.value === name) expect(read[at]?.[column]).toBe(name);
          }),
        );
      }
      expect(
        renamedBook.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.value === name).length,
      ).toBeGreaterThan(richSheet.costs.length);
    },
  );

  it.each(["da", "en"] as const)("has sheets with names that a spreadsheet takes, in %s", async (language) => {
    const names = workbookOf(office, await workbookWords(language)).map((sheet) => sheet.name);
    expect(names).toHaveLength(7);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(7);
    for (const name of names) expect(name).toMatch(/^(?!['\s])[^[\]:*?/\\]{1,31}(?<!['\s])$/);
  });

  it("is written of a sheet of which nothing is known", async () => {
    const { work, costs } = richSheet;
    const empty = sheetWith({
      work: work.map((stream) => ({ ...stream, handleSeconds: null })),
      costs: costs.map((cost) => ({ ...cost, amount: null, quantity: null })),
      rates: { USD: null, EUR: null },
    });
    expect((await readSheet(await writeWorkbook(workbookOf(empty, words)), "Svar"))[0]?.[0]).toBe("Ark uden navn");
  });

  it.each(["of the office", "of every basis and channel", "of which little is known"])(
    "carries a value in every cell with a formula, in the workbook %s",
    async (which) => {
      const { work } = richSheet;
      const unknown = sheetWith({ work: work.map((stream) => ({ ...stream, handleSeconds: null })) });
      const sheet = { "of the office": office, "of every basis and channel": richSheet }[which] ?? unknown;
      const made = await writeWorkbook(workbookOf(sheet, words));
      const parts = unzipped(Buffer.from(await made.arrayBuffer()));
      const cells = [...parts].flatMap(([name, xml]) =>
        name.startsWith("xl/worksheets/") ? [...xml.matchAll(/<c [^>]*>(?:(?!<\/c>).)*<f>.*?<\/c>/gs)] : [],
      );
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter(([cell]) => !/<v>[^<]*<\/v>/.test(cell))).toEqual([]);
    },
  );

  it("has a heading over every column of lines", () => {
    for (const sheet of [richSheet, sheetWith()]) {
      const costs = workbookOf(sheet, words)[2]?.rows ?? [];
      const width = Math.max(...costs.map((row) => row.length));
      expect(costs[4]?.filter((cell) => cell?.look === "heading")).toHaveLength(width);
    }
  });

  it("holds every formula as it is described, and is worked out anew on opening", async () => {
    const parts = unzipped(Buffer.from(await file.arrayBuffer()));
    book.forEach(({ rows }, index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
      const written = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = ""]) =>
        formula.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
      );
      expect(written).toEqual(rows.flat().flatMap((cell) => cell?.formula ?? []));
    });
    expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});
