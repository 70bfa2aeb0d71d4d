import { canonicalText } from "../sheet/canonicalText";
import type { KeepError } from "./keyValueStore";
import { isOwnSheet, type SheetLibrary } from "./sheetLibrary";
import { rowOfText, textOfRow, type OwnSheet, type UnreadableRow } from "./storedRow";

/** What tells a backup from other files, and which shape it has. */
const FORMAT = "cost-per-call backup";
const VERSION = 1;

/** No backup is larger, in characters. */
export const LONGEST_BACKUP = 50_000_000;

/** A file of rows, each with its id and the text in which it is kept, so that those that do not open are in it, too. */
export function backupText(rows: readonly (OwnSheet | UnreadableRow)[]): string {
  const entries = rows.map((row) => ({ id: row.id, text: isOwnSheet(row) ? textOfRow(row) : row.raw }));
  return JSON.stringify({ format: FORMAT, version: VERSION, rows: entries }, null, 2);
}

/** What a restore did: how many rows were new, and how many were there already; or why nothing could be taken. */
export type Restored =
  | { readonly ok: true; readonly added: number; readonly present: number }
  | { readonly ok: false; readonly error: "notABackup" | "newerBackup" }
  | { readonly ok: false; readonly error: KeepError; readonly added: number };

/**
 * Adds the rows of a backup to a library. Nothing that is there is changed: a row whose sheet is there already is passed
 * over, and one whose id is taken by another sheet goes beside it under an id of its own.
 */
export async function restoreBackup(library: SheetLibrary, file: string): Promise<Restored> {
  const entries = entriesOf(file);
  if (typeof entries === "string") return { ok: false, error: entries };
  const known = new Set(library.ownSheets().map(({ sheet }) => canonicalText(sheet)));
  const raw = new Set(library.unreadable().map((row) => row.raw));
  let added = 0;
  for (const { id, text } of entries) {
    const row = rowOfText(id, text);
    const content = isOwnSheet(row) ? canonicalText(row.sheet) : text;
    const present = isOwnSheet(row) ? known : raw;
    // Two sheets of the same content are two rows, as long as each has its id to itself.
    if (library.rawText(id) !== null && present.has(content)) continue;
    const placed = await library.add(id, text);
    if (!placed.ok) return { ok: false, error: placed.error, added };
    present.add(content);
    added += 1;
  }
  return { ok: true, added, present: entries.length - added };
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

function entriesOf(file: string): readonly Entry[] | "notABackup" | "newerBackup" {
  if (file.length > LONGEST_BACKUP) return "notABackup";
  try {
    const data: unknown = JSON.parse(file);
    if (typeof data !== "object" || data === null || !("format" in data) || data.format !== FORMAT) return "notABackup";
    if ("version" in data && Number(data.version) > VERSION) return "newerBackup";
    const rows = "rows" in data && Array.isArray(data.rows) ? (data.rows as unknown[]) : [null];
    return rows.every(isEntry) ? rows : "notABackup";
  } catch {
    return "notABackup";
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return false;
  return typeof value.id === "string" && value.id.length <= 100 && typeof value.text === "string";
}
