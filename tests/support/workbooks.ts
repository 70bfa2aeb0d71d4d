import { HyperFormula, type CellValue } from "hyperformula";
import type { WorkbookSheet } from "../../src/files/out/workbook/cells";
import type { WorkbookWords } from "../../src/files/out/workbook/words";
import type { Language } from "../../src/i18n/language";
import { loadLanguage, loadLaterStrings } from "../../src/i18n/loadLanguage";
import { namesIn } from "../../src/i18n/namesIn";
import type { FirstResources, ViewResources } from "../../src/i18n/resources";
import { createI18n } from "../../src/i18n/setUp";

/** The words of a workbook in a language, as the app has them. */
export async function workbookWords(language: Language): Promise<WorkbookWords> {
  const first: FirstResources = await loadLanguage(language);
  const views = (await loadLaterStrings(language, "views")) as ViewResources;
  return {
    workbook: views.workbook,
    common: first.common,
    names: namesIn(createI18n(language, first).getFixedT(language, "common")),
  };
}

/** A workbook that calculates, from its description; texts stay texts whatever they begin with. */
export function calculator(sheets: readonly WorkbookSheet[]): HyperFormula {
  const content = sheets.map(({ name, rows }) => [
    name,
    rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        if (cell.formula !== null) return `=${cell.formula}`;
        return asContent(cell.value);
      }),
    ),
  ]);
  return HyperFormula.buildFromSheets(Object.fromEntries(content), { licenseKey: "gpl-v3", smartRounding: false });
}

/** Overtypes the cells in which another workbook of the same shape holds something else. */
export function overtype(
  hyperFormula: HyperFormula,
  before: readonly WorkbookSheet[],
  after: readonly WorkbookSheet[],
) {
  let changed = 0;
  after.forEach(({ name, rows }, sheetIndex) =>
    rows.forEach((row, rowIndex) =>
      row.forEach((cell, column) => {
        const was = before[sheetIndex]?.rows[rowIndex]?.[column] ?? null;
        if (cell === null || cell.formula !== null || was?.value === cell.value) return;
        const sheet = hyperFormula.getSheetId(name);
        if (sheet === undefined) throw new Error(`no sheet ${name}`);
        hyperFormula.setCellContents({ sheet, row: rowIndex, col: column }, [[asContent(cell.value)]]);
        changed += 1;
      }),
    ),
  );
  return changed;
}

/** A figure of a workbook beside what it is recalculated to. */
export interface Recalculated {
  readonly place: string;
  readonly said: string | number;
  readonly is: CellValue;
}

/** Every figure that the app says in a workbook, with what the formula in its cell comes to. */
export function recalculated(hyperFormula: HyperFormula, sheets: readonly WorkbookSheet[]): Recalculated[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        if (cell === null || cell.formula === null || cell.value === null) return [];
        const sheet = hyperFormula.getSheetId(name) ?? 0;
        const is = hyperFormula.getCellValue({ sheet, row: rowIndex, col: column });
        return [{ place: `${name} ${row[0]?.value ?? ""} (${rowIndex + 1}, ${column + 1})`, said: cell.value, is }];
      }),
    ),
  );
}

/** The figures that are not what the app says, to 1e-9 of their size or, near nothing, of `scale`; reasons word by word. */
export function differences(figures: readonly Recalculated[], scale: number): Recalculated[] {
  return figures.filter(({ said, is }) =>
    typeof said === "number" && typeof is === "number"
      ? !(Math.abs(said - is) <= 1e-9 * Math.max(Math.abs(said), scale))
      : said !== (is ?? ""),
  );
}

function asContent(value: string | number | null): string | number | null {
  return typeof value === "string" ? `'${value}` : value;
}
