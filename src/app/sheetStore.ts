import { createStore } from "zustand/vanilla";
import { isLinked } from "../formula/staffing/isLinked";
import type { NeedUnknown } from "../formula/staffing/neededTeam";
import type { Change } from "../sheet/edits/edit";
import { withoutLostRanges } from "../sheet/edits/lostRanges";
import type { CostSheet } from "../sheet/schema";

/** How many actions can be undone. */
const LONGEST_HISTORY = 200;

/** The sheet on screen, and the only way to change it. */
export interface SheetState {
  readonly sheet: CostSheet;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
  /** The sheet before each action that can be undone, the latest last, and after each that can be done again, the next first. */
  readonly past: readonly CostSheet[];
  readonly future: readonly CostSheet[];
  /** Changes the sheet; changes with the same `visit` in a row are one action for undo. */
  readonly change: (change: Change, visit?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows another sheet; what was done to the former one cannot be undone in it. */
  readonly show: (sheet: CostSheet) => void;
  /** Loads what it takes to know the agents of a sheet, if they are not typed: before it is shown. Never rejects. */
  readonly ready: (sheet: CostSheet) => Promise<void>;
}

const loadLink = async () => (await import("../formula/staffing/withNeededAgents")).withNeededAgents;

/**
 * A store that shows the given sheet, with undo and redo of whole actions. Everything on screen is derived from it. Where the
 * plan sets the agents, they are its need after every change, in the same action; the formula is loaded for the first such
 * sheet, and until it is there the agents stay.
 */
export function createSheetStore(initial: CostSheet, load: typeof loadLink = loadLink) {
  let lastVisit: string | undefined;
  let withNeed: Awaited<ReturnType<typeof load>> | undefined;
  const store = createStore<SheetState>()((set, get) => {
    const settled = (sheet: CostSheet) => {
      if (withNeed !== undefined) return withNeed(sheet);
      void ready(sheet);
      // what could not be loaded is not there before it is
      return { sheet, needUnknown: isLinked(sheet) ? get().needUnknown : null };
    };
    const ready = async (sheet: CostSheet) => {
      if (withNeed !== undefined || !isLinked(sheet)) return;
      try {
        withNeed = await load();
        set(settled(get().sheet));
      } catch {
        // whatever changes next tries again; a sheet that is not shown yet does so when it is
        if (isLinked(get().sheet)) set({ needUnknown: "notLoaded" });
      }
    };
    return {
      sheet: initial,
      needUnknown: null,
      past: [],
      future: [],
      change: (change, visit) => {
        const { sheet, past } = get();
        const changed = withoutLostRanges(change(sheet));
        if (changed === sheet) return;
        const isSameAction = visit !== undefined && visit === lastVisit;
        lastVisit = visit;
        set({
          ...settled(changed),
          ...(!isSameAction && { past: [...past, sheet].slice(-LONGEST_HISTORY), future: [] }),
        });
      },
      undo: () => {
        const { sheet, past, future } = get();
        const before = past.at(-1);
        lastVisit = undefined;
        if (before) set({ ...settled(before), past: past.slice(0, -1), future: [sheet, ...future] });
      },
      redo: () => {
        const { sheet, past, future } = get();
        const [after] = future;
        lastVisit = undefined;
        if (after) set({ ...settled(after), past: [...past, sheet], future: future.slice(1) });
      },
      show: (sheet) => {
        lastVisit = undefined;
        set({ ...settled(sheet), past: [], future: [] });
      },
      ready,
    };
  });
  return store;
}
