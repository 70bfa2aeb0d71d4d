import type { CostSheet } from "../sheet/schema";
import { newRowId } from "../storage/keys";
import type { Kept } from "../storage/keyValueStore";
import type { SheetShelf } from "../storage/sheetShelf";

/** The time as an ISO instant, and numbers from 0 up to 1 by chance. */
export interface Clock {
  readonly now: () => string;
  readonly random: () => number;
}

/**
 * Keeps the open sheet in its row of the shelf, but never over what another tab has kept there since: then it goes into a
 * new row beside, so that neither tab's work is lost.
 */
export function createRowKeeper({ now, random }: Clock) {
  /** When the row was kept last, as far as this page knows; null before the first time. */
  let keptAt: string | null = null;

  function instantOf(shelf: SheetShelf, rowId: string): string | null {
    const row = shelf.read(rowId);
    return row !== null && "savedAt" in row ? row.savedAt : null;
  }

  return {
    /** Another sheet is open from here on. */
    begin(): void {
      keptAt = null;
    },
    /** Notes when the row of the open sheet was kept, the first time that it is looked at. */
    meet(shelf: SheetShelf, rowId: string): void {
      keptAt ??= instantOf(shelf, rowId);
    },
    /** Keeps the sheet and says in which row; `token` is the sheet's own, or null. */
    keep(
      shelf: SheetShelf,
      rowId: string,
      token: string | null,
      sheet: CostSheet,
    ): { readonly kept: Kept; readonly rowId: string } {
      const found = instantOf(shelf, rowId);
      const isKeptElsewhere = found !== null && found !== keptAt;
      const id = isKeptElsewhere ? newRowId(random) : rowId;
      const savedAt = now();
      const kept = shelf.write({ id, savedAt, token, sheet });
      if (!kept.ok) return { kept, rowId };
      keptAt = savedAt;
      shelf.markLast(id);
      return { kept, rowId: id };
    },
  };
}
