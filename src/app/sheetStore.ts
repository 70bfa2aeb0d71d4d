import { temporal } from "zundo";
import { createStore } from "zustand/vanilla";
import type { Change } from "../sheet/edits/edit";
import { withoutLostRanges } from "../sheet/edits/lostRanges";
import type { CostSheet } from "../sheet/schema";

/** How many actions can be undone. */
const LONGEST_HISTORY = 200;

/** The sheet on screen, and the only way to change it. */
export interface SheetState {
  readonly sheet: CostSheet;
  /** Changes the sheet; changes with the same `visit` in a row are one action for undo. */
  readonly change: (change: Change, visit?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows another sheet; what was done to the former one cannot be undone in it. */
  readonly show: (sheet: CostSheet) => void;
}

/** A store that shows the given sheet, with undo and redo of whole actions. Everything on screen is derived from it. */
export function createSheetStore(initial: CostSheet) {
  let lastVisit: string | undefined;
  let isSameAction = false;
  const store = createStore<SheetState>()(
    temporal(
      (set, get) => ({
        sheet: initial,
        change: (change, visit) => {
          const sheet = withoutLostRanges(change(get().sheet));
          if (sheet === get().sheet) return;
          isSameAction = visit !== undefined && visit === lastVisit;
          lastVisit = visit;
          set({ sheet });
        },
        undo: () => {
          lastVisit = undefined;
          store.temporal.getState().undo();
        },
        redo: () => {
          lastVisit = undefined;
          store.temporal.getState().redo();
        },
        show: (sheet) => {
          lastVisit = undefined;
          set({ sheet });
          store.temporal.getState().clear();
        },
      }),
      {
        limit: LONGEST_HISTORY,
        partialize: ({ sheet }) => ({ sheet }),
        handleSet: (record) => (past, replace, current, delta) => {
          if (!isSameAction) (record as (...all: unknown[]) => void)(past, replace, current, delta);
          isSameAction = false;
        },
      },
    ),
  );
  return store;
}
