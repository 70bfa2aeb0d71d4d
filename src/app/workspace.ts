import { createStore } from "zustand/vanilla";
import type { PageAddress } from "../share/link";
import type { Edit } from "../sheet/edits/edit";
import type { CostSheet } from "../sheet/schema";
import { newRowId } from "../storage/keys";
import type { KeptAll } from "./archive";
import { createKeeping } from "./keeping";
import type { Opening, Origin } from "./opening";
import { createSheetStore } from "./sheetStore";
import type { Surroundings, WorkspaceState } from "./workspaceState";

/** The sheet on screen, where it comes from, and where it is kept: always in the address, and in the browser once it is one's own. */
export type Workspace = ReturnType<typeof createWorkspace>;

/** A workspace that shows what the page opened with. */
export function createWorkspace(opening: Opening, surroundings: Surroundings) {
  const sheets = createSheetStore(opening.sheet);
  const state = createStore<WorkspaceState>()(() => ({
    origin: opening.origin,
    linkProblem: opening.linkProblem,
    keepProblem: null,
    elsewhere: null,
    ownSheets: [],
    newLines: null,
    unreadable: [],
    document: 0,
  }));
  const keeping = createKeeping(sheets, state, surroundings);
  const { attach } = keeping;
  let lastFragment = 0;
  let lastOpened = 0;

  /** The first edit of what is not one's own makes it so: as a new sheet, never over another. */
  function becomeOwn(): void {
    const { origin, linkProblem } = state.getState();
    if (linkProblem !== null) state.setState({ linkProblem: null });
    if (origin.kind === "own") return;
    const rowId = newRowId(surroundings.random);
    keeping.archive()?.keeper.begin(null, sheets.getState().sheet);
    state.setState({ origin: { kind: "own", rowId, isCopyOfShared: origin.kind === "shared" } });
  }

  const edit: Edit = (change, visit) => {
    const before = sheets.getState().sheet;
    sheets.getState().change(change, visit);
    if (sheets.getState().sheet !== before) becomeOwn();
  };

  /**
   * Opens another sheet, and says whether it did: not while the one on screen cannot be kept and was not given out as a
   * file either, which the reader is told, since it would be lost; and not once the reader has opened yet another.
   */
  async function open(sheet: CostSheet, origin: Origin): Promise<boolean> {
    const opened = (lastOpened += 1);
    await sheets.getState().ready(sheet);
    if (opened !== lastOpened || !(await keeping.settle()) || opened !== lastOpened) return false;
    state.setState({ origin, linkProblem: null, elsewhere: null, document: state.getState().document + 1 });
    sheets.getState().show(sheet);
    keeping.begin(origin.kind === "own" ? origin.rowId : null, sheet);
    return true;
  }

  /** Opens one of the reader's own sheets, if it is still there. */
  async function openOwn(rowId: string): Promise<boolean> {
    if (!(await keeping.settle())) return false;
    const row = keeping.archive()?.library.read(rowId) ?? null;
    return row !== null && "sheet" in row && open(row.sheet, { kind: "own", rowId, isCopyOfShared: false });
  }

  /** Keeps new sheets as rows of the reader's own: all of them, or none and why. The sheet on screen stays. */
  async function keepAll(made: readonly CostSheet[]): Promise<KeptAll> {
    return (await attach())?.addSheets(made) ?? { ok: false, error: "refused" };
  }

  /** Keeps new sheets as rows of the reader's own and opens the first; all or none, which the reader is told. */
  async function openAll(made: readonly CostSheet[]): Promise<KeptAll> {
    if (!(await keeping.settle())) return { ok: false, error: state.getState().keepProblem ?? "refused" };
    const kept = await keepAll(made);
    if (!kept.ok) state.setState({ keepProblem: kept.error });
    else if (kept.rowIds[0] !== undefined) await openOwn(kept.rowIds[0]);
    return kept;
  }

  return {
    sheets,
    state,
    edit,
    open,
    openOwn,
    keepAll,
    openAll,
    attach,
    flush: keeping.flush,
    mirror: keeping.mirror,
    settle: keeping.settle,
    /** The sheet on screen was given out as a file: another may be opened even while it cannot be kept. */
    handOut: keeping.handOut,
    /** Opens a sheet that was made of the one on screen as a new one of the reader's own. */
    openCopy: (sheet: CostSheet) => openAll([sheet]),
    /** The address that opens the sheet on screen anywhere; null while it cannot be made. `page` is where this page is. */
    addressOfSheet: async (page: PageAddress) =>
      (await (await attach())?.addressOf(page, sheets.getState().sheet)) ?? null,
    /** Opens the sheet of a fragment that was put into the address of the open page; a bad one changes nothing. */
    async openFragment(hash: string): Promise<void> {
      const fragment = (lastFragment += 1);
      if (keeping.isShown(hash)) return state.setState({ linkProblem: null });
      const linked = (await (await attach())?.openLink(hash)) ?? null;
      const origin = linked?.ok === true ? await surroundings.recognise(linked.sheet, linked.origin) : null;
      if (linked === null || fragment !== lastFragment) return;
      if (linked.ok && origin !== null) await open(linked.sheet, origin);
      if (!linked.ok) state.setState({ linkProblem: linked.error });
    },
    /** Takes note that the reader has seen the problem or the notice. */
    dismissNotice(): void {
      const { origin } = state.getState();
      const seen = origin.kind === "own" ? { ...origin, isCopyOfShared: false } : origin;
      state.setState({ linkProblem: null, elsewhere: null, origin: seen });
    },
  };
}
