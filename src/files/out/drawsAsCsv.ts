import { csvCell, type CsvStyle } from "./csvCell";

/** Rows of text that are put together at a time. */
const ROWS_AT_A_TIME = 5_000;

/**
 * Draws as a table in text: a row of headings, then one row a draw with all digits of each number. A draw without a figure
 * has an empty cell. In pieces, since the whole is larger than a text should be. Headings that a spreadsheet would take
 * for formulas are written as text.
 */
export function* drawsAsCsv(
  headings: readonly string[],
  columns: readonly Float64Array[],
  style: CsvStyle,
): Generator<string, void, void> {
  const { separator } = style;
  const rows = columns[0]?.length ?? 0;
  yield headings.map((heading) => csvCell(heading, style)).join(separator) + "\r\n";
  for (let from = 0; from < rows; from += ROWS_AT_A_TIME) {
    let text = "";
    for (let row = from; row < Math.min(rows, from + ROWS_AT_A_TIME); row++) {
      text += columns.map((column) => numberText(column[row] ?? Number.NaN, style)).join(separator) + "\r\n";
    }
    yield text;
  }
}

function numberText(value: number, style: CsvStyle): string {
  return Number.isNaN(value) ? "" : csvCell(value, style);
}
