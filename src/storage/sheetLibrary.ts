import { isSameSheet } from "../sheet/isSameSheet";
import { loadSheet } from "../sheet/migrations";
import type { CostSheet } from "../sheet/schema";
import { LAST_KEY } from "./keys";
import { keep, textAt, type KeepError, type Kept, type KeyValueStore } from "./keyValueStore";
import { placeRows, type Placed, type RowStore, type RowText } from "./rowStore";
import type { RowNews } from "./rowNews";
import { createTurns, pageTurn } from "./turns";
import { isInstant, isRowId, rowOfText, textOfRow, type OwnSheet, type UnreadableRow } from "./storedRow";

/** Any row, readable or not. */
export type LibraryRow = OwnSheet | UnreadableRow;

/** Whether a row was written; "changed" when it no longer is what the writer knew, so that it was left as it is. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly error: KeepError | "changed" };

/** Which rows were removed, or why none was. */
export type Discarded = { readonly ok: true; readonly rows: readonly RowText[] } | Exclude<Kept, { ok: true }>;

/** The reader's own sheets in this browser, all known in memory, so that reading never waits. No method throws. */
export interface SheetLibrary {
  /** Whether what is kept outlives the page; may become so while the page is open. */
  readonly isLasting: boolean;
  /** The own sheets, newest first and then by id. */
  ownSheets(): readonly OwnSheet[];
  /** The rows that do not open. */
  unreadable(): readonly UnreadableRow[];
  /** The own sheet that was open last; else the newest; null when there is none. */
  latest(): OwnSheet | null;
  /** One row; null when there is none of that id. */
  read(id: string): LibraryRow | null;
  /** The raw text of a row; null when there is none. */
  rawText(id: string): string | null;
  /** What a text would be as a row of that id; it is checked once, though it is added afterwards. */
  check(id: string, text: string): LibraryRow;
  /** The own sheet that a sheet is the same as, by what both hold; null when it is none of the reader's. */
  findOwn(wanted: CostSheet): OwnSheet | null;
  /**
   * Keeps a row if there is none of its id, or if that is still the one that was kept at `keptAt`. A row that does not
   * open stays, and data that would not open is refused.
   */
  write(row: OwnSheet, keptAt: string | null): Promise<Written>;
  /** Adds rows as raw texts in one step, all or none, each under another id where its own is taken by another text. */
  add(texts: readonly RowText[]): Promise<Placed>;
  /** Removes an own sheet and gives its text, to be added again by who undoes it; a row that does not open is refused. */
  remove(id: string): Promise<{ readonly ok: true; readonly text: string | null } | Exclude<Kept, { ok: true }>>;
  /**
   * Removes rows in one step, also those that do not open: for the reader who asks for it, and never else. A row that no
   * longer holds the text is left. Gives those that were removed, to be added again by who undoes it.
   */
  discard(texts: readonly RowText[]): Promise<Discarded>;
  /** Remembers which row is open. */
  markLast(id: string): Kept;
  /** Reads everything anew: what other tabs did while this one could not hear. */
  refresh(): Promise<void>;
  /** Calls the listener at each change with the ids of the rows; with none when rows in memory last from here on. */
  listen(listener: (ids: readonly string[]) => void): void;
}

/** The library of a store of rows; `marks` is read before the first paint, `news` tells other tabs and hears of them. */
export async function openLibrary(
  rows: RowStore,
  marks: KeyValueStore,
  random: () => number,
  news: RowNews | null,
): Promise<SheetLibrary> {
  const listeners: ((ids: readonly string[]) => void)[] = [];
  // Checking a row takes far longer than finding it, and most rows stay as they were.
  const checked = new Map<string, { readonly text: string; readonly row: LibraryRow }>();
  const rowOf = (id: string, text: string): LibraryRow => {
    const known = checked.get(id);
    if (known?.text === text) return known.row;
    const row = rowOfText(id, text);
    checked.set(id, { text, row });
    return row;
  };
  /** All rows, checked in turns with the page; read again where there were any, since another tab may have had one, too. */
  async function readAll(): Promise<ReadonlyMap<string, string>> {
    const isTurn = createTurns();
    let hadTurn = false;
    const all = await rows.all();
    for (const [id, text] of all) {
      if (checked.get(id)?.text === text) continue;
      if (isTurn(text)) {
        hadTurn = true;
        await pageTurn();
      }
      rowOf(id, text);
    }
    return hadTurn ? rows.all() : all;
  }
  const texts = new Map(await readAll());
  const read = (id: string) => {
    const text = texts.get(id);
    return text === undefined ? null : rowOf(id, text);
  };
  const list = () => [...texts].map(([id, text]) => rowOf(id, text));
  const ownSheets = () => list().filter(isOwnSheet).sort(newestFirst);
  const latest = () => {
    const last = read(textAt(marks, LAST_KEY) ?? "");
    return last !== null && isOwnSheet(last) ? last : (ownSheets()[0] ?? null);
  };

  /** Holds what now stands in rows, and gives the ids of those that were not so already. */
  function hold(changes: Iterable<readonly [string, string | null]>): string[] {
    const ids: string[] = [];
    for (const [id, text] of changes) {
      if ((texts.get(id) ?? null) === text) continue;
      if (text !== null) texts.set(id, text);
      else if (texts.delete(id)) checked.delete(id);
      ids.push(id);
    }
    if (ids.length > 0) mark();
    return ids;
  }
  /** Lets the mark that is read before the first paint follow what is there. */
  function mark(): void {
    const last = latest();
    if (last !== null && textAt(marks, LAST_KEY) === null) keep(marks, LAST_KEY, "");
    try {
      // rows that do not last say nothing about those that may be in the browser all the same
      if (last === null && rows.isLasting) marks.removeItem(LAST_KEY);
    } catch {
      // forbidden: nothing can be known before the first paint
    }
  }
  mark();
  const tell = (ids: readonly string[]) => {
    for (const listener of listeners) listener(ids);
  };
  /** Takes over what this tab has done to rows, and tells the others, all at once. */
  function done(changes: readonly (readonly [string, string | null])[]): void {
    const ids = changes.map(([id]) => id);
    if (ids.length === 0) return;
    hold(changes);
    news?.tell(ids);
    tell(ids);
  }
  async function readAnew(id: string): Promise<void> {
    try {
      const changed = hold([[id, await rows.read(id)]]);
      if (changed.length > 0) tell(changed);
    } catch {
      // it cannot be read now: what was known stays
    }
  }
  let wasLasting = rows.isLasting;
  async function refresh(): Promise<void> {
    try {
      const now = await readAll();
      const ids = new Set([...texts.keys(), ...now.keys()]);
      const changed = hold([...ids].map((id) => [id, now.get(id) ?? null] as const));
      if (changed.length > 0 || rows.isLasting !== wasLasting) tell(changed);
      wasLasting = rows.isLasting;
    } catch {
      // it cannot be read now: what was known stays
    }
  }
  news?.listen((ids) => void (ids.length === 1 && ids[0] !== undefined ? readAnew(ids[0]) : refresh()));

  return {
    get isLasting() {
      return rows.isLasting;
    },
    ownSheets,
    latest,
    read,
    unreadable: () => list().filter((row): row is UnreadableRow => !isOwnSheet(row)),
    rawText: (id) => texts.get(id) ?? null,
    async write(row, keptAt) {
      if (!isRowId(row.id) || !isInstant(row.savedAt) || !loadSheet(row.sheet).ok) return REFUSED;
      const text = textOfRow(row);
      let isChanged = false;
      const kept = await rows.change(row.id, (found) => {
        const there = found === null ? null : rowOf(row.id, found);
        isChanged = there !== null && !(isOwnSheet(there) && there.savedAt === keptAt);
        return isChanged ? undefined : text;
      });
      if (!kept.ok) return kept;
      if (!isChanged) done([[row.id, text]]);
      else await readAnew(row.id);
      return isChanged ? { ok: false, error: "changed" } : kept;
    },
    check: rowOf,
    async add(added) {
      const placed = await placeRows(rows, added, random);
      if (placed.ok) done(placed.rows.map(({ id, text }) => [id, text]));
      // what was checked and not added is needed no more
      for (const id of checked.keys()) if (!texts.has(id)) checked.delete(id);
      return placed;
    },
    async discard(unwanted) {
      const removed: RowText[] = [];
      const kept = await rows.changeAll(async (change) => {
        for (const row of unwanted) {
          await change(row.id, (found) => {
            if (found !== row.text) return undefined;
            removed.push(row);
            return null;
          });
        }
      });
      if (!kept.ok) return kept;
      done(removed.map(({ id }) => [id, null]));
      return { ok: true, rows: removed };
    },
    async remove(id) {
      let text: string | null = null;
      let isRefused = false;
      const kept = await rows.change(id, (found) => {
        isRefused = found !== null && !isOwnSheet(rowOf(id, found));
        text = found;
        return isRefused || found === null ? undefined : null;
      });
      if (!kept.ok || isRefused) return kept.ok ? REFUSED : kept;
      done([[id, null]]);
      return { ok: true, text };
    },
    markLast: (id) => keep(marks, LAST_KEY, id),
    findOwn(wanted) {
      return ownSheets().find(({ sheet }) => isSameSheet(sheet, wanted)) ?? null;
    },
    refresh,
    listen: (listener) => void listeners.push(listener),
  };
}

/** Whether a row opened. */
export function isOwnSheet(row: LibraryRow): row is OwnSheet {
  return "sheet" in row;
}

const REFUSED = { ok: false, error: "refused" } as const;

function newestFirst(left: OwnSheet, right: OwnSheet): number {
  if (left.savedAt !== right.savedAt) return left.savedAt < right.savedAt ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}
