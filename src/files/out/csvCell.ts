/** How a language writes a table as text: Danish spreadsheets want semicolons and decimal commas. */
export interface CsvStyle {
  readonly separator: "," | ";";
  readonly decimalMark: "." | ",";
}

/** What a spreadsheet would take for a formula if a text began with it. */
const STARTS_FORMULA = /^(?:[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** One cell. A text that would be taken for a formula gets an apostrophe before it; numbers stay numbers, negative ones too. */
export function csvCell(value: string | number | null, { decimalMark }: Pick<CsvStyle, "decimalMark">): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimalMark);
  const safe = STARTS_FORMULA.test(value) ? `'${value}` : value;
  // whatever separator the program that opens it goes by, no part of a text is a cell of its own
  const isPlain = !/[",;|\t\r\n]/.test(safe);
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
