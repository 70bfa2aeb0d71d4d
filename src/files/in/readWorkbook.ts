import readXlsxFile from "read-excel-file/universal";
import { inflateEntry } from "./inflateEntry";
import { storedZip, type ZipFile } from "./storedZip";
import { findExcess, READ_LIMITS, type Cell, type Read, type ReadError, type Table } from "./table";
import { readZipDirectory } from "./zipDirectory";

/** A row, or a cell by its column and row: "12", "AB12". */
const REFERENCE = /^([A-Z]{0,3})(\d{0,7})$/i;

/** Reads all sheets of an XLSX workbook, under limits that hold before and while it is inflated. */
export async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts = directory.entries.filter(({ path }) => /\.xml(\.rels)?$/.test(path));
  if (!parts.some(({ path }) => path === "xl/workbook.xml")) return { ok: false, error: "notATable" };
  const files: ZipFile[] = [];
  let cells = 0;
  for (const entry of parts) {
    const inflated = await inflateEntry(bytes, entry);
    if (inflated === null) return { ok: false, error: "damaged" };
    const size = sizeOfSheet(inflated);
    if (!size.ok) return size;
    cells += size.cells;
    if (cells > READ_LIMITS.cells) return { ok: false, error: "tooManyRows" };
    files.push({ path: entry.path, bytes: inflated });
  }
  const tables = await tablesOf(files);
  if (tables === null) return { ok: false, error: "damaged" };
  const error = tables.map(({ rows }) => findExcess(rows)).find((found) => found !== null);
  if (error !== undefined) return { ok: false, error };
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return { ok: false, error: "nothingInside" };
  return {
    ok: true,
    value: { kind: "workbook", tables: filled, delimiter: null, encoding: null, hasOpenQuote: false },
  };
}

async function tablesOf(files: readonly ZipFile[]): Promise<Table[] | null> {
  try {
    const sheets = await readXlsxFile(storedZip(files));
    // the package declares cells as any value of its schemas; without a schema they are what `Cell` names
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
  } catch {
    return null;
  }
}

/**
 * How many cells a part takes once it is laid out, or why it is refused before: a single cell far away makes millions of
 * empty ones. Looks at every row and cell reference; one that is written as no spreadsheet writes it is taken for damage.
 */
function sizeOfSheet(
  bytes: Uint8Array,
): { readonly ok: true; readonly cells: number } | { readonly ok: false; readonly error: ReadError } {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("sheetData")) return { ok: true, cells: 0 };
  let rows = 0;
  let columns = 0;
  for (const [, double, single] of text.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const reference = REFERENCE.exec(double ?? single ?? "");
    if (reference === null) return { ok: false, error: "damaged" };
    const [, letters = "", digits = ""] = reference;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  if (rows > READ_LIMITS.rows) return { ok: false, error: "tooManyRows" };
  if (columns > READ_LIMITS.columns) return { ok: false, error: "tooManyColumns" };
  return { ok: true, cells: rows * columns };
}

/** "A" is 1, "AA" is 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
