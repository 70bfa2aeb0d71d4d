import type { LibraryActions } from "../features/library/LibraryDialog";
import { cleanLabel } from "../sheet/limits";
import type { CostSheet } from "../sheet/schema";
import { restoreBackup } from "../storage/backup";
import type { RowText } from "../storage/rowStore";
import { isOwnSheet } from "../storage/sheetLibrary";
import type { Workspace } from "./workspace";

/** What can be done with the kept sheets, the one on screen included; `empty` takes its place when it is the last one deleted. */
export function libraryActions(workspace: Workspace, empty: () => CostSheet): Omit<LibraryActions, "open"> {
  const openId = () => {
    const { origin } = workspace.state.getState();
    return origin.kind === "own" ? origin.rowId : null;
  };
  const library = async () => (await workspace.attach())?.library ?? null;
  const ownRow = async (id: string) => {
    const row = (await library())?.read(id) ?? null;
    return row !== null && isOwnSheet(row) ? row : null;
  };

  return {
    async rename(id, title) {
      if (id === openId()) {
        workspace.edit((sheet) => ({ ...sheet, title }));
        return workspace.settle();
      }
      const row = await ownRow(id);
      if (row === null) return false;
      const renamed = { ...row, savedAt: new Date().toISOString(), token: null, sheet: { ...row.sheet, title } };
      return (await (await library())?.write(renamed, row.savedAt))?.ok === true;
    },
    async duplicate(id, title) {
      if (id === openId()) await workspace.settle();
      const row = await ownRow(id);
      return row !== null && (await workspace.keepAll([{ ...row.sheet, title: cleanLabel(title) }])).ok;
    },
    async remove(id) {
      const wasOpen = id === openId();
      if (wasOpen) {
        const next = workspace.state.getState().ownSheets.find((row) => row.id !== id);
        const isLeft = next === undefined ? workspace.open(empty(), { kind: "empty" }) : workspace.openOwn(next.id);
        if (!(await isLeft)) return null;
      }
      const removed = await (await library())?.remove(id);
      if (removed?.ok !== true || removed.text === null) return null;
      const { text } = removed;
      return async () => {
        const placed = await (await library())?.add([{ id, text }]);
        if (placed?.ok !== true) return false;
        const [row] = placed.rows;
        if (wasOpen && row !== undefined) await workspace.openOwn(row.id);
        return true;
      };
    },
    discard: (rows) => discardRows(workspace, rows),
    async restore(file, onShare) {
      const restoring = await library();
      return restoring === null ? { ok: false, error: "refused" } : restoreBackup(restoring, file, onShare);
    },
  };
}

/** Removes rows for the reader who asks for it, and gives what brings them back; null when nothing was removed. */
export async function discardRows(
  workspace: Workspace,
  rows: readonly RowText[],
): Promise<(() => Promise<boolean>) | null> {
  const library = (await workspace.attach())?.library;
  const discarded = await library?.discard(rows);
  if (library === undefined || discarded?.ok !== true || discarded.rows.length === 0) return null;
  return async () => (await library.add(discarded.rows)).ok;
}
