import { isSameSheet } from "../sheet/isSameSheet";
import { readJson } from "../sheet/readJson";
import { JOURNAL_PREFIX, keysOf, newRowId } from "./keys";
import { keep, textAt, type KeepError, type KeyValueStore } from "./keyValueStore";
import { isOwnSheet, type SheetLibrary } from "./sheetLibrary";
import { rowOfText, textOfRow, type OwnSheet } from "./storedRow";

/** A sheet as it was last typed, and which keepings of its row it follows. */
export interface JournalNote {
  readonly row: OwnSheet;
  /** The instants at which the row may have been kept last without anything else having come between. */
  readonly follows: readonly string[];
}

/** What a page has typed and the rows do not hold yet; at most one note a page. */
export interface Journal {
  note(note: JournalNote): void;
  clear(): void;
}

/**
 * The journal of one page in local storage, which answers at once: also while the page is being left, and when the
 * process is killed before the database has answered.
 */
export function createJournal(store: KeyValueStore, page: string): Journal {
  const key = JOURNAL_PREFIX + page;
  return {
    note: ({ row, follows }) => void keep(store, key, JSON.stringify({ id: row.id, follows, text: textOfRow(row) })),
    clear: () => remove(store, key),
  };
}

/** What came of the notes of pages that are gone: in which row each sheet now is, and why some could not be kept. */
export interface Replayed {
  readonly movedTo: ReadonlyMap<string, string>;
  readonly problem: KeepError | null;
}

/**
 * Takes what pages that are gone had typed into their rows; beside the row, if that was kept by another since. A note is
 * removed when its sheet is kept. `isGone` tells whether the page of a note is no longer open.
 */
export async function replayJournal(
  store: KeyValueStore,
  library: SheetLibrary,
  isGone: (page: string) => Promise<boolean>,
  random: () => number,
): Promise<Replayed> {
  const movedTo = new Map<string, string>();
  let problem: KeepError | null = null;
  const pages = keysOf(store).filter((key) => key.startsWith(JOURNAL_PREFIX));
  const gone = await Promise.all(pages.map((key) => isGone(key.slice(JOURNAL_PREFIX.length))));
  for (const key of pages.filter((_, index) => gone[index])) {
    const placed = await replay(textAt(store, key) ?? "", library, random);
    if (placed === "full" || placed === "refused") problem = placed;
    else {
      if (placed !== null) movedTo.set(placed.from, placed.to);
      if (library.isLasting) remove(store, key);
    }
  }
  return { movedTo, problem };
}

async function replay(
  raw: string,
  library: SheetLibrary,
  random: () => number,
): Promise<{ readonly from: string; readonly to: string } | KeepError | null> {
  const { id, follows, text } = parsed(raw);
  const row = rowOfText(id, text);
  if (!isOwnSheet(row)) {
    // typed in a newer release, or damaged: kept as a row that does not open
    const placed = await library.add([{ id: newRowId(random), text }]);
    return placed.ok ? null : placed.error;
  }
  const there = library.read(id);
  const own = there !== null && isOwnSheet(there) ? there : null;
  const same = own !== null && isSameSheet(own.sheet, row.sheet) ? own : library.findOwn(row.sheet);
  if (same !== null) return { from: id, to: same.id };
  const isNext = own === null || follows.includes(own.savedAt);
  if (isNext) {
    const written = await library.write(row, own?.savedAt ?? null);
    if (written.ok) return { from: id, to: id };
    if (written.error !== "changed") return written.error;
  }
  const placed = await library.add([{ id: newRowId(random), text }]);
  return placed.ok ? { from: id, to: placed.rows[0]?.id ?? id } : placed.error;
}

function parsed(raw: string): { readonly id: string; readonly follows: readonly unknown[]; readonly text: string } {
  const read = readJson(raw);
  if (read.ok && typeof read.value === "object" && read.value !== null) {
    const { id, follows, text } = read.value as Record<string, unknown>;
    if (typeof id === "string" && typeof text === "string" && Array.isArray(follows)) return { id, follows, text };
  }
  // no note of ours: kept whole, as a row that does not open
  return { id: "", follows: [], text: raw };
}

function remove(store: KeyValueStore, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // forbidden: found again and replayed to the same the next time
  }
}
