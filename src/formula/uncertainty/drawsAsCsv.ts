/** How a table is written: what stands between two cells, and the decimal mark of its numbers. */
export type CsvStyle =
  { readonly separator: ","; readonly decimalMark: "." } | { readonly separator: ";"; readonly decimalMark: "," };

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
  { separator, decimalMark }: CsvStyle,
): Generator<string, void, void> {
  const rows = columns[0]?.length ?? 0;
  yield headings.map((heading) => cellOf(heading, separator)).join(separator) + "\r\n";
  for (let from = 0; from < rows; from += ROWS_AT_A_TIME) {
    let text = "";
    for (let row = from; row < Math.min(rows, from + ROWS_AT_A_TIME); row++) {
      text += columns.map((column) => numberText(column[row] ?? Number.NaN, decimalMark)).join(separator) + "\r\n";
    }
    yield text;
  }
}

function numberText(value: number, decimalMark: string): string {
  return Number.isNaN(value) ? "" : String(value).replace(".", decimalMark);
}

function cellOf(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
