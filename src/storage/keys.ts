import type { KeyValueStore } from "./keyValueStore";

/** What the key of every row began with while rows stood in local storage; they are moved from there. */
export const ROW_PREFIX = "cost-per-call:sheet:";
/** What the key of every note of unkept typing begins with. */
export const JOURNAL_PREFIX = "cost-per-call:journal:";
/** Where the id of the row that was open last is kept: also the mark, read before the first paint, that there are any. */
export const LAST_KEY = "cost-per-call:last";
/** Where a tab notes, for its reload, that a row holds newer things than the address says: the row's id and the fragment. */
export const LEAVING_KEY = "cost-per-call:leaving";

/** Row ids have up to eight letters and digits. */
const ROW_IDS = 36 ** 8;

/** An id for a new row; `random` gives numbers from 0 up to 1. One of 2.8 trillion, so none is met twice in practice. */
export function newRowId(random: () => number): string {
  return Math.floor(random() * ROW_IDS).toString(36);
}

/** Whether sheets are kept, as far as can be known at once; the script that runs before the first paint asks the same. */
export function hasKeptSheets(store: KeyValueStore): boolean {
  return keysOf(store).some((key) => key === LAST_KEY || key.startsWith(ROW_PREFIX) || key.startsWith(JOURNAL_PREFIX));
}

/** All keys of a store; none where the browser forbids looking. */
export function keysOf(store: KeyValueStore): readonly string[] {
  try {
    return Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  } catch {
    return [];
  }
}
