/** What stands in a cell of a table that was read. A date is a day or a moment in UTC, as a workbook holds it. */
export type Cell = string | number | boolean | Date | null;

/** A table as it was read: rows of cells, in their order, blank ones included. A row may be shorter than another. */
export interface Table {
  /** The name of the sheet in the workbook; empty for a text. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether its workbook shows amounts in thousands or millions by their format, while its cells hold all of them. */
  readonly isShownShortened?: boolean;
  /** The currency that its workbook shows with amounts by their format, as it is written there. */
  readonly shownCurrency?: string;
}

/** What a file or a pasted text holds, and how it was read. */
export interface ReadTables {
  readonly kind: "text" | "workbook";
  readonly tables: readonly Table[];
  /** What stood between the cells of a text; null for a workbook. */
  readonly delimiter: Delimiter | null;
  /** How the characters of a text file were stored; null for pasted text and for a workbook. */
  readonly encoding: Encoding | null;
  /** Whether quotation marks were left as they stand, since one was never closed. */
  readonly hasOpenQuote: boolean;
}

/** What can stand between the cells of a text. */
export type Delimiter = "\t" | ";" | "|" | ",";

/** How the characters of a text file can be stored. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

/** Why nothing was read; each is a key of the namespace `bringIn`. */
export type ReadError =
  | "tooLarge"
  | "tooMuchInside"
  | "tooManyRows"
  | "tooManyColumns"
  | "nothingInside"
  | "oldOrLocked"
  | "notATable"
  | "damaged";

/** What was read as a whole, or why nothing was: never a part. */
export type Read =
  { readonly ok: true; readonly value: ReadTables } | { readonly ok: false; readonly error: ReadError };

/** What is refused rather than read. */
export const READ_LIMITS = {
  /** Of the file or the text as it is given. */
  bytes: 20_000_000,
  /** Of all parts of a workbook together, once they are inflated. */
  inflatedBytes: 150_000_000,
  /** Of one table, blank ones included. */
  rows: 50_000,
  columns: 300,
  /** Rows times columns of one table. */
  cells: 2_000_000,
} as const;

/** Whether a cell shows nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Characters that show nothing and are copied along, as between the parts of a long word. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** A cell in words: dates as yyyy-mm-dd, nothing as "", and without what cannot be seen. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell).replace(INVISIBLE, "").trim();
}

/** Why a table is too large to go on with; null for one that is not. */
export function findExcess(rows: readonly (readonly Cell[])[]): ReadError | null {
  if (rows.length > READ_LIMITS.rows) return "tooManyRows";
  let cells = 0;
  for (const row of rows) {
    if (row.length > READ_LIMITS.columns) return "tooManyColumns";
    cells += row.length;
  }
  return cells > READ_LIMITS.cells ? "tooManyRows" : null;
}
