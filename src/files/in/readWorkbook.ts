import readXlsxFile from "read-excel-file/universal";
import { hasLongPart } from "./longParts";
import { inflateEntry } from "./inflateEntry";
import {
  legibleCells,
  percentStyles,
  shortenedStyles,
  shownSheets,
  showsNumbersIn,
  withoutCdata,
} from "./legibleCells";
import { shownCurrency } from "./shownCurrency";
import { excessAtEnds, sizeOfSheet } from "./sheetSize";
import { storedZip, type ZipFile } from "./storedZip";
import { findExcess, isBlank, READ_LIMITS, type Cell, type Read, type Table } from "./table";
import { readZipDirectory } from "./zipDirectory";

/** Reads all sheets of an XLSX workbook, under limits that hold before and while it is inflated. */
export async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts = directory.entries.filter(({ path }) => /\.xml(\.rels)?$/.test(path));
  if (!parts.some(({ path }) => path === "xl/workbook.xml")) return { ok: false, error: "notATable" };
  const files: TextFile[] = [];
  let cells = 0;
  for (const entry of parts) {
    const inflated = await inflateEntry(bytes, entry, (some) => excessAtEnds(some) !== null);
    if (inflated === null) return { ok: false, error: "damaged" };
    const excess = excessAtEnds(inflated);
    if (excess !== null) return { ok: false, error: excess };
    const decoded = new TextDecoder().decode(inflated);
    const isOfCells = entry.path.startsWith("xl/");
    if (isOfCells && hasLongPart(decoded)) return { ok: false, error: "damaged" };
    const text = isOfCells ? withoutCdata(decoded) : decoded;
    const size = sizeOfSheet(text);
    if (!size.ok) return size;
    cells += size.cells;
    if (cells > READ_LIMITS.cells) return { ok: false, error: "tooManyRows" };
    files.push({ path: entry.path, text });
  }
  const tables = await tablesOf(files);
  if (tables === null) return { ok: false, error: "damaged" };
  const error = tables.map(({ rows }) => findExcess(rows)).find((found) => found !== null);
  if (error !== undefined) return { ok: false, error };
  const filled = tables.filter(({ rows }) => rows.some((row) => !row.every(isBlank)));
  if (filled.length === 0) return { ok: false, error: "nothingInside" };
  return {
    ok: true,
    value: { kind: "workbook", tables: filled, delimiter: null, encoding: null, hasOpenQuote: false },
  };
}

/** A part of a workbook. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The tables of the sheets that are shown; of all where none is. */
async function tablesOf(files: readonly TextFile[]): Promise<Table[] | null> {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? "";
  try {
    const styles = textOf("xl/styles.xml");
    const percent = percentStyles(styles);
    const shortened = shortenedStyles(styles);
    const ofCells = files.map(({ text }) => text).filter((text) => text.includes("sheetData"));
    const isShownShortened = ofCells.some((text) => showsNumbersIn(text, shortened));
    const currency = shownCurrency(ofCells, styles);
    const legible = files.map(({ path, text }): ZipFile => {
      const shown = text.includes("sheetData") ? legibleCells(text, percent) : text;
      return { path, bytes: new TextEncoder().encode(shown) };
    });
    const sheets = await readXlsxFile(storedZip(legible));
    // the package declares cells as any value of its schemas; without a schema they are what `Cell` names
    const tables = sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data as unknown as Cell[][],
      ...(isShownShortened && { isShownShortened }),
      ...(currency !== null && { shownCurrency: currency }),
    }));
    const isShown = shownSheets(textOf("xl/workbook.xml"));
    const shown = tables.filter((_, at) => isShown[at] !== false);
    return shown.length > 0 ? shown : tables;
  } catch {
    return null;
  }
}
