import { READ_LIMITS, type ReadError } from "./table";

/** How many rows and columns a part of a workbook takes once it is laid out, or why it is refused before. */
export type SheetSize =
  { readonly ok: true; readonly cells: number } | { readonly ok: false; readonly error: ReadError };

/** A row, or a cell by its column and row: "12", "AB12". */
const REFERENCE = /^([A-Z]{0,3})(\d{0,7})$/i;
const ATTRIBUTE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * How many cells a part takes once it is laid out, or why it is refused before: a single cell far away makes millions of
 * empty ones. Looks at every row and cell reference; one that is written as no spreadsheet writes it is taken for damage.
 */
export function sizeOfSheet(text: string): SheetSize {
  if (!text.includes("sheetData")) return { ok: true, cells: 0 };
  const extent = extentOf(text);
  if (extent === null) return { ok: false, error: "damaged" };
  const error = excessOf(extent);
  return error === null ? { ok: true, cells: extent.rows * extent.columns } : { ok: false, error };
}

/** The first and the last bytes that are looked at. */
const ENDS = 64_000;

/** Why a sheet is refused by its first and last cells alone, before all of it is looked through; null where these do not tell. */
export function excessAtEnds(bytes: Uint8Array): ReadError | null {
  const decoder = new TextDecoder();
  const head = decoder.decode(bytes.subarray(0, ENDS));
  if (bytes.length <= ENDS || !head.includes("sheetData")) return null;
  const ends = [extentOf(head), extentOf(decoder.decode(bytes.subarray(-ENDS)))];
  const rows = Math.max(...ends.map((extent) => extent?.rows ?? 0));
  const columns = Math.max(...ends.map((extent) => extent?.columns ?? 0));
  const error = excessOf({ rows, columns });
  return error ?? (rows * columns > READ_LIMITS.cells ? "tooManyRows" : null);
}

function excessOf({ rows, columns }: Extent): ReadError | null {
  if (rows > READ_LIMITS.rows) return "tooManyRows";
  return columns > READ_LIMITS.columns ? "tooManyColumns" : null;
}

/** The farthest row and column that a text refers to; null for one that refers to a cell as no spreadsheet does. */
function extentOf(text: string): Extent | null {
  let rows = 0;
  let columns = 0;
  for (const [, double, single] of text.matchAll(ATTRIBUTE)) {
    const reference = REFERENCE.exec(double ?? single ?? "");
    if (reference === null) return null;
    const [, letters = "", digits = ""] = reference;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return { rows, columns };
}

/** "A" is 1, "AA" is 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
