import type { StoreApi } from "zustand/vanilla";
import type { CostSheet } from "../sheet/schema";
import type { Archive } from "./archive";
import type { createSheetStore } from "./sheetStore";
import type { Surroundings, WorkspaceState } from "./workspaceState";

/** How long typing rests before the address and the kept sheet follow, in milliseconds. */
const REST_MS = 300;
/** How long what is typed without a rest stays unkept at the most, in milliseconds. */
const LONGEST_MS = 500;
/** How long after the address has followed a reload may still go to the former one, at the most, in milliseconds. */
const RELOAD_MS = 1_000;

/**
 * Lets the address and the kept row follow the sheet store from here on, and the sheet follow what another tab made of its
 * row.
 */
export function createKeeping(
  sheets: ReturnType<typeof createSheetStore>,
  state: StoreApi<WorkspaceState>,
  surroundings: Surroundings,
) {
  let archive: Archive | null = null;
  /** The sheet as it was opened. */
  let opened = sheets.getState().sheet;
  /** The token in the address, once it is that of the sheet on screen. */
  let shownToken: string | null = null;
  /** Whether something was changed that is not kept yet. */
  let isDirty = false;
  /** Whether the address lags behind the row. */
  let isLagging = false;
  /** The sheet that was given out as a file, and may be left unkept. */
  let handedOut: CostSheet | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let noteEnds: ReturnType<typeof setTimeout> | undefined;
  /** Keepings wait for each other. */
  let last: Promise<void> = Promise.resolve();

  const stopLongest = () => {
    clearTimeout(longest);
    longest = undefined;
  };

  sheets.subscribe((now, before) => {
    if (now.sheet === before.sheet) return;
    isDirty = true;
    isLagging = true;
    shownToken = null;
    clearTimeout(rest);
    rest = setTimeout(() => void mirror(), REST_MS);
    longest ??= setTimeout(() => {
      longest = undefined;
      flush();
    }, LONGEST_MS);
  });

  /** Reads what is kept in the browser, once it can be read; null while it cannot, which the reader is told. */
  async function attach(): Promise<Archive | null> {
    if (archive !== null) return archive;
    try {
      const arrived = await surroundings.archive();
      if (archive !== null) return archive;
      archive = arrived;
    } catch {
      state.setState({ keepProblem: "refused" });
      return null;
    }
    const { library, keeper, replayed } = archive;
    const { origin } = state.getState();
    keeper.begin(origin.kind === "own" ? origin.rowId : null, opened);
    state.setState({ ...rowsOf(library), ...(replayed.problem !== null && { keepProblem: replayed.problem }) });
    library.listen((ids) => {
      state.setState(rowsOf(library));
      // a browser that answered late keeps what was made until then, too
      if (library.isLasting && !isDirty && state.getState().keepProblem === "refused")
        state.setState({ keepProblem: null });
      look(ids);
    });
    if (isDirty) flush();
    else if (origin.kind === "own") look([origin.rowId]);
    return archive;
  }

  /** Lets the sheet follow what another tab made of its row, unless something was typed here that is not kept yet. */
  function look(ids: readonly string[]): void {
    const { origin } = state.getState();
    if (archive === null || origin.kind !== "own" || isDirty || !ids.includes(origin.rowId)) return;
    const row = archive.keeper.look(origin.rowId);
    if (row.kind === "gone") state.setState({ elsewhere: "gone" });
    if (row.kind !== "changed") return;
    archive.keeper.begin(origin.rowId, row.sheet);
    sheets.getState().change(() => row.sheet);
    isDirty = false;
    stopLongest();
    state.setState({ elsewhere: "followed" });
    void mirror();
  }

  /** Lets the kept sheet and the address follow the sheet on screen. */
  async function mirror(): Promise<void> {
    const { sheet } = sheets.getState();
    const token = await (await attach())?.encodeSheet(sheet);
    if (token === undefined || sheet !== sheets.getState().sheet) return;
    shownToken = token;
    try {
      // a reload that has begun goes to the former address, though it has followed by now
      noteLagging();
      surroundings.showFragment(token);
      if (isLagging) noteEnds = setTimeout(() => surroundings.noteLeaving(null), RELOAD_MS);
      isLagging = false;
    } catch {
      // some browsers allow only so many changes of the address in a while; the next rest tries again
      shownToken = null;
    }
    await keep();
  }

  /** Notes, where it is so, that the row holds newer things than the address says. */
  function noteLagging(): void {
    const { origin } = state.getState();
    if (!isLagging || origin.kind !== "own") return;
    clearTimeout(noteEnds);
    surroundings.noteLeaving(origin.rowId);
  }

  /** Keeps the sheet in the browser if it is one's own and was changed. */
  function keep(): Promise<void> {
    last = last.then(() => keepNow());
    return last;
  }

  async function keepNow(): Promise<void> {
    const { origin, document } = state.getState();
    if (origin.kind !== "own" || archive === null || !isDirty) return;
    const { sheet } = sheets.getState();
    archive.keeper.note(origin.rowId, sheet);
    const kept = await archive.keeper.keep(origin.rowId, shownToken, sheet);
    const now = state.getState();
    if (now.document !== document || now.origin.kind !== "own") return;
    if (!kept.ok) return state.setState({ keepProblem: kept.error });
    if (sheet === sheets.getState().sheet) {
      isDirty = false;
      // the address still follows at the next rest
      stopLongest();
      archive.keeper.settle();
    } else archive.keeper.note(kept.rowId, sheets.getState().sheet);
    state.setState({
      origin: { ...now.origin, rowId: kept.rowId },
      keepProblem: archive.library.isLasting ? null : "refused",
      elsewhere: kept.isBeside ? "both" : now.elsewhere === "gone" ? null : now.elsewhere,
    });
  }

  /** Notes at once what is not kept yet, since the page may be left or killed, and begins to keep it. */
  function flush(): void {
    const { origin } = state.getState();
    noteLagging();
    if (!isDirty || origin.kind !== "own") return;
    archive?.keeper.note(origin.rowId, sheets.getState().sheet);
    void keep();
  }

  return {
    attach,
    mirror,
    flush,
    /** Whether another sheet may take the place of the one on screen: all of it is kept or was given out as a file. */
    async settle(): Promise<boolean> {
      // nothing to wait for where nothing is unkept: what is typed right after must reach the sheet that is opened
      while (isDirty && state.getState().origin.kind === "own") {
        await attach();
        const { sheet } = sheets.getState();
        await keep();
        if (isDirty && sheet === sheets.getState().sheet) return sheet === handedOut;
      }
      return true;
    },
    /** Another sheet is shown, as one of the reader's own if `rowId` says so. */
    begin(rowId: string | null, sheet: CostSheet): void {
      stopLongest();
      opened = sheet;
      isDirty = false;
      archive?.keeper.settle();
      archive?.keeper.begin(rowId, sheet);
      if (rowId === null) return;
      // a row may hold another number of agents than its plan needs by now
      isDirty = sheet !== sheets.getState().sheet;
      archive?.library.markLast(rowId);
      isLagging = true;
      noteLagging();
    },
    handOut(): void {
      handedOut = sheets.getState().sheet;
    },
    /** Whether the address already says so. */
    isShown: (hash: string) => shownToken !== null && hash === `#${shownToken}`,
    /** What is kept, once it is known. */
    archive: () => archive,
  };
}

function rowsOf(library: Archive["library"]): Pick<WorkspaceState, "ownSheets" | "unreadable"> {
  return { ownSheets: library.ownSheets(), unreadable: library.unreadable() };
}
