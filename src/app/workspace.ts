import { createStore } from "zustand/vanilla";
import type { TokenError } from "../share/decodeToken";
import type { Edit } from "../sheet/edits/edit";
import type { ExampleId } from "../sheet/examples/loadExample";
import type { CostSheet } from "../sheet/schema";
import { newRowId } from "../storage/keys";
import type { KeepError } from "../storage/keyValueStore";
import type { OwnSheet } from "../storage/storedRow";
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
}

/** What the workspace needs of the browser. */
export interface Surroundings {
  /** Links and kept sheets, once they can be read. */
  readonly archive: () => Promise<Archive>;
  /** Whether what is kept outlives the page; where the browser forbids keeping, the reader is told. */
  readonly isLasting: boolean;
  /** Puts a fragment (without #) into the address, without a new entry in the history. */
  readonly showFragment: (token: string) => void;
  readonly now: () => string;
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
  }));
  let archive: Archive | null = null;
  /** The token in the address, as far as it is the open sheet's, perhaps of a moment ago. */
  let shownToken: string | null = null;
  let isMirrored = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  sheets.subscribe((now, before) => {
    if (now.sheet === before.sheet) return;
    isMirrored = false;
    clearTimeout(timer);
    timer = setTimeout(() => void mirror(), REST_MS);
  });

  /** Reads what is kept in the browser, once. */
  async function attach(): Promise<Archive> {
    archive ??= await surroundings.archive();
    state.setState({ ownSheets: archive.shelf.ownSheets() });
    return archive;
  }

  /** Lets the address and the kept sheet follow the sheet on screen. */
  async function mirror(): Promise<void> {
    const { sheet } = sheets.getState();
    const token = await (await attach()).encodeSheet(sheet);
    if (sheet !== sheets.getState().sheet) return;
    shownToken = token;
    isMirrored = true;
    surroundings.showFragment(token);
    keep();
  }

  /** Keeps the sheet in the browser if it is one's own. */
  function keep(): void {
    const { origin } = state.getState();
    if (origin.kind !== "own" || archive === null) return;
    const { sheet } = sheets.getState();
    const row = { id: origin.rowId, savedAt: surroundings.now(), token: shownToken, sheet };
    const kept = archive.shelf.write(row);
    if (kept.ok) archive.shelf.markLast(origin.rowId);
    const keepProblem = kept.ok ? (surroundings.isLasting ? null : "refused") : kept.error;
    state.setState({ keepProblem, ownSheets: archive.shelf.ownSheets() });
  }

  /** Keeps at once what typing has not yet rested to keep: the page is being left, or another sheet opened. */
  function flush(): void {
    if (!isMirrored) keep();
  }

  /** The first edit of what is not one's own makes it so: as a new sheet, never over another. */
  function becomeOwn(): void {
    const { origin } = state.getState();
    if (origin.kind === "own") return;
    const rowId = newRowId(surroundings.random);
    shownToken = null;
    state.setState({ origin: { kind: "own", rowId, isCopyOfShared: origin.kind === "shared" }, linkProblem: null });
  }

  const edit: Edit = (change, visit) => {
    const before = sheets.getState().sheet;
    sheets.getState().change(change, visit);
    if (sheets.getState().sheet !== before) becomeOwn();
  };

  function open(sheet: CostSheet, origin: Origin): void {
    flush();
    shownToken = null;
    state.setState({ origin, linkProblem: null });
    sheets.getState().show(sheet);
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
    /** The token of the sheet on screen. */
    tokenOfSheet: async () => (await attach()).encodeSheet(sheets.getState().sheet),
    /** Opens one of the reader's own sheets, if it is still there. */
    openOwn(rowId: string): void {
      const row = archive?.shelf.read(rowId) ?? null;
      if (row !== null && "sheet" in row) open(row.sheet, { kind: "own", rowId, isCopyOfShared: false });
    },
    /** Opens the sheet of a fragment that was put into the address of the open page; a bad one changes nothing. */
    async openFragment(hash: string): Promise<void> {
      if (hash === `#${shownToken}`) return;
      const linked = await (await attach()).openLink(hash);
      if (linked === null) return;
      if (linked.ok) open(linked.sheet, linked.origin);
      else state.setState({ linkProblem: linked.error });
    },
    /** Takes note that the reader has seen the problem or the notice. */
    dismissNotice(): void {
      const { origin } = state.getState();
      const seen = origin.kind === "own" ? { ...origin, isCopyOfShared: false } : origin;
      state.setState({ linkProblem: null, origin: seen });
    },
  };
}
