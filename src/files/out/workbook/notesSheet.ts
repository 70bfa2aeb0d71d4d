import { benchmarkOf } from "../../../formula/benchmarks";
import type { CostSheet } from "../../../sheet/schema";
import { Grid, text, type WorkbookSheet } from "./cells";
import type { WorkbookWords } from "./words";

/** How to use the workbook, what the figures mean, and where published figures and rates come from. */
export function notesSheet(sheet: CostSheet, { workbook }: WorkbookWords): WorkbookSheet {
  const { notes, sheets } = workbook;
  const grid = new Grid();
  const add = (...cells: ReturnType<typeof text>[]) => grid.putRow(1, grid.height + 1, cells);
  add(text(sheets.notes, "title"));
  add(text(notes.howTitle, "heading"));
  for (const line of Object.values(notes.how)) add(text(line, "note"));
  add(text(notes.meaningTitle, "heading"));
  for (const { name, words } of Object.values(notes.meaning)) add(text(name), text(words, "note"));
  add(text(notes.sourcesTitle, "heading"));
  const chosen = sheet.benchmarks.flatMap((id) => benchmarkOf(id) ?? []);
  for (const { publisher, low, high, currency, source, year, lastYear } of chosen) {
    const years =
      year === null ? notes.undated : lastYear === null || lastYear === year ? `${year}` : `${year}–${lastYear}`;
    add(
      text(`${publisher}, ${years}`),
      text(`${currency} ${low === high ? low : `${low}–${high}`} · ${source}`, "note"),
    );
  }
  add(
    text(notes.rates),
    text(sheet.ratesAsOf === null ? notes.ratesUndated : `${notes.ratesOf} ${sheet.ratesAsOf}`, "note"),
  );
  return grid.sheet(sheets.notes, [44, 100]);
}
