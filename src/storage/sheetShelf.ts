import { canonicalText } from "../sheet/canonicalText";
import { loadSheet } from "../sheet/migrations";
import type { CostSheet } from "../sheet/schema";
import { LAST_KEY, ROW_PREFIX } from "./keys";
import { keep, textAt, type Kept, type KeyValueStore } from "./keyValueStore";
import { isInstant, isRowId, rowOfText, textOfRow, type OwnSheet, type UnreadableRow } from "./storedRow";

/** The reader's own sheets in this browser. Nothing is held back in memory: another tab's rows are seen at once. */
export type SheetShelf = {
  /** Every row: own sheets, newest first and then by id, after them the rows that do not open. */
  list(): readonly (OwnSheet | UnreadableRow)[];
  /** The own sheets alone, newest first. */
  ownSheets(): readonly OwnSheet[];
  /** The rows that do not open. */
  unreadable(): readonly UnreadableRow[];
  /** The own sheet that was open last; else the newest; null when there is none. */
  latest(): OwnSheet | null;
  /** One row; null when there is none of that id. */
  read(id: string): OwnSheet | UnreadableRow | null;
  /** Keeps a row in place of one of the same id. A row that does not open, and data that would not open, is refused. */
  write(row: OwnSheet): Kept;
  /** Removes an own sheet; a row that does not open is refused. */
  remove(id: string): Kept;
  /** Remembers which row is open. */
  markLast(id: string): Kept;
  /** The own sheet that a token or a sheet is the same as; null when it is none of the reader's. */
  findOwn(wanted: string | CostSheet): OwnSheet | null;
};

/** The shelf in a store. No method throws, whatever the store holds or refuses. */
export function openShelf(store: KeyValueStore): SheetShelf {
  // Checking a row takes far longer than reading it, and most rows stay as they were.
  const checked = new Map<string, { readonly raw: string; readonly row: OwnSheet | UnreadableRow }>();
  const read = (id: string) => {
    const raw = textAt(store, ROW_PREFIX + id);
    if (raw === null) return null;
    const known = checked.get(id);
    if (known?.raw === raw) return known.row;
    const row = rowOfText(id, raw);
    checked.set(id, { raw, row });
    return row;
  };
  const list = () => {
    const rows = rowIds(store).flatMap((id) => read(id) ?? []);
    return [...rows.filter(isOwnSheet).sort(newestFirst), ...rows.filter((row) => !isOwnSheet(row))];
  };
  const ownSheets = () => list().filter(isOwnSheet);
  const mayChange = (id: string) => {
    const row = read(id);
    return row === null || isOwnSheet(row);
  };
  return {
    list,
    ownSheets,
    unreadable: () => list().filter((row): row is UnreadableRow => !isOwnSheet(row)),
    read,
    latest() {
      const last = read(textAt(store, LAST_KEY) ?? "");
      return last !== null && isOwnSheet(last) ? last : (ownSheets()[0] ?? null);
    },
    write(row) {
      const opens = isRowId(row.id) && isInstant(row.savedAt) && loadSheet(row.sheet).ok;
      return opens && mayChange(row.id) ? keep(store, ROW_PREFIX + row.id, textOfRow(row)) : REFUSED;
    },
    remove(id) {
      if (!mayChange(id)) return REFUSED;
      try {
        store.removeItem(ROW_PREFIX + id);
        return { ok: true };
      } catch {
        return REFUSED;
      }
    },
    markLast: (id) => keep(store, LAST_KEY, id),
    findOwn(wanted) {
      if (typeof wanted === "string") return ownSheets().find((row) => row.token === wanted) ?? null;
      const text = canonicalText(wanted);
      return ownSheets().find((row) => canonicalText(row.sheet) === text) ?? null;
    },
  };
}

/** Whether a row opened. */
export function isOwnSheet(row: OwnSheet | UnreadableRow): row is OwnSheet {
  return "sheet" in row;
}

const REFUSED = { ok: false, error: "refused" } as const;

function newestFirst(left: OwnSheet, right: OwnSheet): number {
  if (left.savedAt !== right.savedAt) return left.savedAt < right.savedAt ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}

function rowIds(store: KeyValueStore): readonly string[] {
  try {
    return Array.from({ length: store.length }, (_, index) => store.key(index) ?? "")
      .filter((key) => key.startsWith(ROW_PREFIX))
      .map((key) => key.slice(ROW_PREFIX.length));
  } catch {
    return [];
  }
}
