import { isInstant } from "../storage/storedRow";
import { isSameSheet } from "../sheet/isSameSheet";
import type { CostSheet } from "../sheet/schema";
import { newRowId } from "../storage/keys";
import type { KeepError } from "../storage/keyValueStore";
import type { Journal } from "../storage/journal";
import { isOwnSheet, type SheetLibrary } from "../storage/sheetLibrary";

/** The time as an ISO instant, and numbers from 0 up to 1 by chance. */
export interface Clock {
  readonly now: () => string;
  readonly random: () => number;
}

/** What came of keeping a sheet: in which row it now is, or why it is not. */
export type Keeping =
  | { readonly ok: true; readonly rowId: string; readonly isBeside: boolean }
  | { readonly ok: false; readonly error: KeepError };

/** How the row of the open sheet stands to what this page knows of it. */
export type RowNow = { readonly kind: "same" | "gone" } | { readonly kind: "changed"; readonly sheet: CostSheet };

/** Keeps the open sheet in its row, but never over what another tab has kept there since. */
export type RowKeeper = ReturnType<typeof createRowKeeper>;

/** A keeper that also notes in the journal what is typed and not kept yet. */
export function createRowKeeper(library: SheetLibrary, journal: Journal, { now, random }: Clock) {
  /** When the row was kept last, as far as this page knows; null when it never was. */
  let keptAt: string | null = null;
  /** The instant of a keeping that has not been answered yet. */
  let pendingAt: string | null = null;

  const ownRow = (rowId: string) => {
    const row = library.read(rowId);
    return row !== null && isOwnSheet(row) ? row : null;
  };

  return {
    /** Another row is open from here on, and this sheet is shown as what it holds. */
    begin(rowId: string | null, shown: CostSheet): void {
      const row = rowId === null ? null : ownRow(rowId);
      const isShown = row !== null && isSameSheet(row.sheet, shown);
      keptAt = isShown ? row.savedAt : null;
    },
    /** What other tabs have made of the row; a change is taken note of, for whoever shows it. */
    look(rowId: string): RowNow {
      const row = ownRow(rowId);
      if (row === null) return { kind: keptAt === null || library.read(rowId) !== null ? "same" : "gone" };
      if (row.savedAt === keptAt || row.savedAt === pendingAt) return { kind: "same" };
      return { kind: "changed", sheet: row.sheet };
    },
    /** Notes at once what is typed and not kept yet. */
    note(rowId: string, sheet: CostSheet): void {
      const follows = [keptAt, pendingAt].filter((instant) => instant !== null);
      journal.note({ row: { id: rowId, savedAt: now(), token: null, sheet }, follows });
    },
    /** The sheet is kept as it stands: the note of it is needed no more, unless nothing kept here outlives the page. */
    settle(): void {
      if (library.isLasting) journal.clear();
    },
    /** Keeps the sheet and says in which row: a new one beside, if another tab has changed it. `token` is its own, or null. */
    async keep(rowId: string, token: string | null, sheet: CostSheet): Promise<Keeping> {
      const savedAt = later(keptAt, now());
      pendingAt = savedAt;
      let id = rowId;
      let written = await library.write({ id, savedAt, token, sheet }, keptAt);
      const there = ownRow(rowId);
      if (!written.ok && written.error === "changed" && there !== null) {
        // The same was kept there: nothing stands against anything.
        if (isSameSheet(there.sheet, sheet)) {
          keptAt = there.savedAt;
          pendingAt = null;
          return { ok: true, rowId, isBeside: false };
        }
      }
      const isBeside = !written.ok && written.error === "changed";
      if (isBeside) {
        id = newRowId(random);
        written = await library.write({ id, savedAt, token, sheet }, null);
      }
      pendingAt = null;
      if (!written.ok) return { ok: false, error: written.error === "full" ? "full" : "refused" };
      keptAt = savedAt;
      library.markLast(id);
      return { ok: true, rowId: id, isBeside };
    },
  };
}

/** The instant now, or the next after another: no two keepings of a row have the same. */
function later(than: string | null, now: string): string {
  if (than === null || now > than) return now;
  const next = new Date(Date.parse(than) + 1).toISOString();
  // a row from elsewhere may be dated to the end of all time, after which no instant is written
  return isInstant(next) ? next : now;
}
