import type { KeyValueStore } from "./keyValueStore";

/** What the key of every row begins with; the script that runs before the first paint looks for it. */
export const ROW_PREFIX = "cost-per-call:sheet:";
/** Where the id of the row that was open last is kept. */
export const LAST_KEY = "cost-per-call:last";

/** Row ids have up to eight letters and digits. */
const ROW_IDS = 36 ** 8;

/** An id for a new row; `random` gives numbers from 0 up to 1. One of 2.8 trillion, so none is met twice in practice. */
export function newRowId(random: () => number): string {
  return Math.floor(random() * ROW_IDS).toString(36);
}

/** Whether anything is kept as a sheet, readable or not; looks at the keys alone. */
export function hasKeptSheets(store: KeyValueStore): boolean {
  try {
    return Array.from({ length: store.length }, (_, index) => store.key(index) ?? "").some((key) =>
      key.startsWith(ROW_PREFIX),
    );
  } catch {
    return false;
  }
}
