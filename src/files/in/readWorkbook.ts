import readXlsxFile from "read-excel-file/universal";
import { inflateEntry } from "./inflateEntry";
import { storedZip, type ZipFile } from "./storedZip";
import { findExcess, READ_LIMITS, type Cell, type Read, type ReadError, type Table } from "./table";
import { readZipDirectory } from "./zipDirectory";

/** Reads all sheets of an XLSX workbook, under limits that hold before and while it is inflated. */
export async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts = directory.entries.filter(({ path }) => /\.xml(\.rels)?$/.test(path));
  if (!parts.some(({ path }) => path === "xl/workbook.xml")) return { ok: false, error: "notATable" };
  const files: ZipFile[] = [];
  for (const entry of parts) {
    const inflated = await inflateEntry(bytes, entry);
    if (inflated === null) return { ok: false, error: "damaged" };
    const error = excessOfSheet(inflated);
    if (error !== null) return { ok: false, error };
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
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
  } catch {
    return null;
  }
}

/**
 * Why a sheet is refused before it is laid out: a single cell far away would make millions of empty ones. Looks at every
 * row and cell reference; one written so that it could hide from that is no spreadsheet's.
 */
function excessOfSheet(bytes: Uint8Array): ReadError | null {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("sheetData")) return null;
  if (/\sr\s*=\s*(?:"[^"]*&|'[^']*&)/.test(text)) return "damaged";
  for (const [, letters = "", digits = ""] of text.matchAll(/\sr\s*=\s*["']([A-Za-z]*)(\d*)/g)) {
    if (Number(digits) > READ_LIMITS.rows) return "tooManyRows";
    if (columnNumber(letters) > READ_LIMITS.columns) return "tooManyColumns";
  }
  return null;
}

/** "A" is 1, "AA" is 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
