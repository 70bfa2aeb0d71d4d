import { createStore } from "zustand/vanilla";
import type { TokenError } from "../share/decodeToken";
import type { Edit } from "../sheet/edits/edit";
import type { ExampleId } from "../sheet/examples/loadExample";
import type { CostSheet } from "../sheet/schema";
import { newRowId } from "../storage/keys";
import type { KeepError } from "../storage/keyValueStore";
import type { OwnSheet, UnreadableRow } from "../storage/storedRow";
import type { Archive } from "./archive";
import { createSheetStore } from "./sheetStore";

/** Where the sheet on screen comes from. All but one's own become one's own, as a new sheet, at the first edit. */
export type Origin =
  | { readonly kind: "example"; readonly id: ExampleId; readonly isChosen: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "shared" }
  | { readonly kind: "own"; readonly rowId: string; readonly isCopyOfShared: boolean };

/** What the screen must know beside the sheet. */
export interface WorkspaceState {
  readonly origin: Origin;
  /** Why the link that was opened shows no sheet, until the reader goes on. */
  readonly linkProblem: TokenError | null;
  /** Why the sheet is not kept in this browser. */
  readonly keepProblem: KeepError | null;
  /** The reader's own sheets, newest first. */
  readonly ownSheets: readonly OwnSheet[];
  /** Counts the sheets that have been opened, so that nothing of one is taken for a part of the next. */
  readonly document: number;
  /** Kept sheets that do not open. */
  readonly unreadable: readonly UnreadableRow[];
}

/** What the workspace needs of the browser. */
export interface Surroundings {
  /** Links and kept sheets, once they can be read. */
  readonly archive: () => Promise<Archive>;
  /** Whether what is kept outlives the page; where the browser forbids keeping, the reader is told. */
  readonly isLasting: boolean;
  /** Puts a fragment (without #) into the address, without a new entry in the history; may throw where that is refused. */
  readonly showFragment: (token: string) => void;
  /** Tells an example among the sheets of links from someone's own. */
  readonly recognise: (sheet: CostSheet, origin: Origin) => Promise<Origin>;
  /** Notes that the row was kept newer than the address says, for a reload. */
  readonly noteLeaving: (rowId: string) => void;
  readonly random: () => number;
}

/** What the page starts with. */
export interface Opening {
  readonly sheet: CostSheet;
  readonly origin: Origin;
  readonly linkProblem: TokenError | null;
}

/** How long typing rests before the address and the kept sheet follow, in milliseconds. */
const REST_MS = 300;

/** The sheet on screen, where it comes from, and where it is kept: always in the address, and in the browser once it is one's own. */
export type Workspace = ReturnType<typeof createWorkspace>;

/** A workspace that shows what the page opened with. */
export function createWorkspace(opening: Opening, surroundings: Surroundings) {
  const sheets = createSheetStore(opening.sheet);
  const state = createStore<WorkspaceState>()(() => ({
    origin: opening.origin,
    linkProblem: opening.linkProblem,
    keepProblem: null,
    ownSheets: [],
    unreadable: [],
    document: 0,
  }));
  let archive: Archive | null = null;
  /** The token in the address, once it is that of the sheet on screen. */
  let shownToken: string | null = null;
  /** Whether something was changed that is not kept yet. */
  let isDirty = false;
  let lastFragment = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  sheets.subscribe((now, before) => {
    if (now.sheet === before.sheet) return;
    isDirty = true;
    shownToken = null;
    clearTimeout(timer);
    timer = setTimeout(() => void mirror(), REST_MS);
  });

  /** Reads what is kept in the browser, once it can be read; null while it cannot, which the reader is told. */
  async function attach(): Promise<Archive | null> {
    try {
      archive ??= await surroundings.archive();
    } catch {
      state.setState({ keepProblem: "refused" });
      return null;
    }
    const { origin } = state.getState();
    if (origin.kind === "own") archive.rows.meet(archive.shelf, origin.rowId);
    state.setState({ ownSheets: archive.shelf.ownSheets(), unreadable: archive.shelf.unreadable() });
    return archive;
  }

  /** Lets the kept sheet and the address follow the sheet on screen. */
  async function mirror(): Promise<void> {
    const { sheet } = sheets.getState();
    const token = await (await attach())?.encodeSheet(sheet);
    if (token === undefined || sheet !== sheets.getState().sheet) return;
    shownToken = token;
    keep();
    try {
      surroundings.showFragment(token);
    } catch {
      // some browsers allow only so many changes of the address in a while; the next rest tries again
      shownToken = null;
    }
  }

  /** Keeps the sheet in the browser if it is one's own and was changed. */
  function keep(): void {
    const { origin } = state.getState();
    if (origin.kind !== "own" || archive === null || !isDirty) return;
    const { kept, rowId } = archive.rows.keep(archive.shelf, origin.rowId, shownToken, sheets.getState().sheet);
    if (kept.ok) isDirty = false;
    const keepProblem = kept.ok ? (surroundings.isLasting ? null : "refused") : kept.error;
    state.setState({ origin: { ...origin, rowId }, keepProblem, ownSheets: archive.shelf.ownSheets() });
  }

  /** Keeps at once what typing has not yet rested to keep: the page is being left, or another sheet opened. */
  function flush(): void {
    if (!isDirty) return;
    keep();
    const { origin } = state.getState();
    if (origin.kind === "own" && !isDirty) surroundings.noteLeaving(origin.rowId);
  }

  /** The first edit of what is not one's own makes it so: as a new sheet, never over another. */
  function becomeOwn(): void {
    const { origin, linkProblem } = state.getState();
    if (linkProblem !== null) state.setState({ linkProblem: null });
    if (origin.kind === "own") return;
    const rowId = newRowId(surroundings.random);
    archive?.rows.begin();
    state.setState({ origin: { kind: "own", rowId, isCopyOfShared: origin.kind === "shared" } });
  }

  const edit: Edit = (change, visit) => {
    const before = sheets.getState().sheet;
    sheets.getState().change(change, visit);
    if (sheets.getState().sheet !== before) becomeOwn();
  };

  function open(sheet: CostSheet, origin: Origin): void {
    flush();
    archive?.rows.begin();
    if (origin.kind === "own" && archive !== null) archive.rows.meet(archive.shelf, origin.rowId);
    state.setState({ origin, linkProblem: null, document: state.getState().document + 1 });
    sheets.getState().show(sheet);
    isDirty = false;
    if (origin.kind === "own") archive?.shelf.markLast(origin.rowId);
  }

  return {
    sheets,
    state,
    edit,
    open,
    flush,
    mirror,
    attach,
    /**
     * Opens a sheet that was made of the one on screen as a new one of the reader's own, which it is kept as at once. Not
     * while the one on screen cannot be kept, which the reader is told: it would be lost.
     */
    async openCopy(sheet: CostSheet): Promise<void> {
      await attach();
      flush();
      if (isDirty && state.getState().origin.kind === "own") return;
      open(sheet, { kind: "own", rowId: newRowId(surroundings.random), isCopyOfShared: false });
      isDirty = true;
      void mirror();
    },
    /** The token of the sheet on screen; null while it cannot be made. */
    tokenOfSheet: async () => (await (await attach())?.encodeSheet(sheets.getState().sheet)) ?? null,
    /** Opens one of the reader's own sheets, if it is still there. */
    openOwn(rowId: string): void {
      const row = archive?.shelf.read(rowId) ?? null;
      if (row !== null && "sheet" in row) open(row.sheet, { kind: "own", rowId, isCopyOfShared: false });
    },
    /** Opens the sheet of a fragment that was put into the address of the open page; a bad one changes nothing. */
    async openFragment(hash: string): Promise<void> {
      const fragment = (lastFragment += 1);
      if (shownToken !== null && hash === `#${shownToken}`) return state.setState({ linkProblem: null });
      const linked = (await (await attach())?.openLink(hash)) ?? null;
      const origin = linked?.ok === true ? await surroundings.recognise(linked.sheet, linked.origin) : null;
      if (linked === null || fragment !== lastFragment) return;
      if (linked.ok && origin !== null) open(linked.sheet, origin);
      if (!linked.ok) state.setState({ linkProblem: linked.error });
    },
    /** Takes note that the reader has seen the problem or the notice. */
    dismissNotice(): void {
      const { origin } = state.getState();
      const seen = origin.kind === "own" ? { ...origin, isCopyOfShared: false } : origin;
      state.setState({ linkProblem: null, origin: seen });
    },
  };
}
