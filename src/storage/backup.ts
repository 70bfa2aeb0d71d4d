import { canonicalText } from "../sheet/canonicalText";
import { loadSheet } from "../sheet/migrations";
import { readJson } from "../sheet/readJson";
import { BACKUP_FORMAT } from "./backupFormat";
import { newRowId } from "./keys";
import type { KeepError } from "./keyValueStore";
import type { PlacedRow, RowText } from "./rowStore";
import { isOwnSheet, type SheetLibrary } from "./sheetLibrary";
import { createTurns, pageTurn } from "./turns";
import { textOfRow, type OwnSheet, type UnreadableRow } from "./storedRow";

/** Which shape a backup has. */
const VERSION = 1;

/** No backup is larger, in characters. */
export const LONGEST_BACKUP = 50_000_000;

/** A file of rows, each with its id and the text in which it is kept, so that those that do not open are in it, too. */
export function backupText(rows: readonly (OwnSheet | UnreadableRow)[]): string {
  const entries = rows.map((row) => ({ id: row.id, text: isOwnSheet(row) ? textOfRow(row) : row.raw }));
  return JSON.stringify({ format: BACKUP_FORMAT, version: VERSION, rows: entries }, null, 2);
}

/** What is taken from a file at once, so that none floods the library or stalls the page. */
export const MOST_TAKEN = {
  /** Sheets. */
  sheets: 1_000,
  /** Rows that do not open. */
  unreadable: 100,
  /** The text of a row in characters: more than any sheet has with its token. */
  characters: 3_000_000,
} as const;

/** So many rows of a file that are not here already are looked into at the most. */
const MOST_LOOKED_INTO = 10_000;

/** Why rows of a file were left out; they are still in the file. */
export type LeftOutBy = keyof typeof MOST_TAKEN;

/** What a restore did. */
export interface Taken {
  /** Sheets that are new here. */
  readonly added: number;
  /** Rows that do not open and are new here, as they are in the file. */
  readonly unreadable: number;
  /** Rows that were here already. */
  readonly present: number;
  /** Rows that were left out, by the limit that left them out. */
  readonly leftOut: Readonly<Record<LeftOutBy, number>>;
  /** The rows that are new here, to be discarded by who undoes it. */
  readonly rows: readonly RowText[];
}

/** What a restore did, or why nothing was taken. */
export type Restored =
  ({ readonly ok: true } & Taken) | { readonly ok: false; readonly error: "notABackup" | "newerBackup" | KeepError };

/**
 * Adds the rows of a backup to a library, all in one step. Nothing that is there is changed: a row whose sheet is there
 * already is passed over, and one whose id is taken by another sheet goes beside it under an id of its own. `onShare` hears
 * now and then which share of the rows was looked into. The file of a single sheet is taken in as that sheet.
 */
export async function restoreBackup(
  library: SheetLibrary,
  file: string,
  onShare: (share: number) => void = () => undefined,
): Promise<Restored> {
  const entries = entriesOf(file, library);
  if (typeof entries === "string") return { ok: false, error: entries };
  const { rows, ...taken } = await newRows(library, entries, onShare);
  const placed = await library.add(rows);
  return placed.ok ? { ok: true, ...taken, ...withoutPresent(library, taken, placed.rows) } : placed;
}

/** What is new, without rows that another tab had put there by the time they were placed. */
function withoutPresent(library: SheetLibrary, counted: Omit<Taken, "rows">, placed: readonly PlacedRow[]) {
  const count = { added: counted.added, unreadable: counted.unreadable, present: counted.present };
  for (const { id, text } of placed.filter(({ isNew }) => !isNew)) {
    count[isOwnSheet(library.check(id, text)) ? "added" : "unreadable"] -= 1;
    count.present += 1;
  }
  return { ...count, rows: placed.filter(({ isNew }) => isNew).map(({ id, text }) => ({ id, text })) };
}

async function newRows(
  library: SheetLibrary,
  entries: readonly RowText[],
  onShare: (share: number) => void,
): Promise<Taken> {
  const isTurn = createTurns();
  const known = new Set<string>();
  for (const { id, sheet } of library.ownSheets()) {
    if (isTurn(library.rawText(id) ?? "")) await pageTurn();
    known.add(canonicalText(sheet));
  }
  const raw = new Set(library.unreadable().map((row) => row.raw));
  const rows: RowText[] = [];
  const planned = new Map<string, string>();
  const count = { added: 0, unreadable: 0, present: 0 };
  const leftOut = { sheets: 0, unreadable: 0, characters: 0 };
  let lookedInto = 0;
  const isTurnOfRow = createTurns();
  for (const [index, { id, text }] of entries.entries()) {
    const there = planned.get(id) ?? library.rawText(id);
    if (there === text) count.present += 1;
    else if (text.length > MOST_TAKEN.characters) leftOut.characters += 1;
    else if (count.added === MOST_TAKEN.sheets || lookedInto === MOST_LOOKED_INTO) leftOut.sheets += 1;
    else {
      lookedInto += 1;
      if (isTurnOfRow(text)) {
        onShare(index / entries.length);
        await pageTurn();
      }
      const row = library.check(id, text);
      const content = isOwnSheet(row) ? canonicalText(row.sheet) : text;
      const present = isOwnSheet(row) ? known : raw;
      // Two sheets of the same content are two rows, as long as each has its id to itself.
      if (there !== null && present.has(content)) count.present += 1;
      else if (!isOwnSheet(row) && count.unreadable === MOST_TAKEN.unreadable) leftOut.unreadable += 1;
      else {
        present.add(content);
        count[isOwnSheet(row) ? "added" : "unreadable"] += 1;
        planned.set(id, planned.get(id) ?? text);
        rows.push({ id, text });
      }
    }
  }
  return { ...count, leftOut, rows };
}

function entriesOf(file: string, library: SheetLibrary): readonly RowText[] | "notABackup" | "newerBackup" {
  if (file.length > LONGEST_BACKUP) return "notABackup";
  const read = readJson(file);
  if (!read.ok) return "notABackup";
  const data = read.value;
  if (typeof data !== "object" || data === null) return "notABackup";
  if (!("format" in data)) return entryOfSheet(data, library);
  if (data.format !== BACKUP_FORMAT) return "notABackup";
  if ("version" in data && Number(data.version) > VERSION) return "newerBackup";
  const rows = "rows" in data && Array.isArray(data.rows) ? (data.rows as unknown[]) : [null];
  return rows.every(isEntry) ? rows : "notABackup";
}

/** The file of one sheet as the row that it is here, else as a new one. */
function entryOfSheet(data: object, library: SheetLibrary): ReturnType<typeof entriesOf> {
  const loaded = loadSheet(data);
  if (!loaded.ok) return loaded.error === "tooNew" ? "newerBackup" : "notABackup";
  const { id, ...row } = library.findOwn(loaded.value) ?? {
    id: newRowId(Math.random),
    savedAt: new Date().toISOString(),
    token: null,
    sheet: loaded.value,
  };
  return [{ id, text: library.rawText(id) ?? textOfRow({ id, ...row }) }];
}

function isEntry(value: unknown): value is RowText {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return false;
  return typeof value.id === "string" && value.id.length <= 100 && typeof value.text === "string";
}
