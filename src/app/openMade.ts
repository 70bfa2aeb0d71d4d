import { missingField } from "../formula/missingField";
import { isSameSheet } from "../sheet/isSameSheet";
import type { CostSheet } from "../sheet/schema";
import { isOwnSheet } from "../storage/sheetLibrary";
import { focusField } from "../ui/focusField";
import type { Workspace } from "./workspace";

/**
 * Keeps sheets that were made of the one on screen as new ones of the reader's own and opens the first. Which one is on
 * screen now is said at the top of the page, where one goes on: in the field for what was handled if that is not known yet.
 */
export async function openMade(workspace: Workspace, made: readonly CostSheet[]): Promise<void> {
  const { state, sheets } = workspace;
  if (!(await workspace.settle())) return;
  const { origin, document: before } = state.getState();
  const { sheet } = sheets.getState();
  const kept = await workspace.openAll(made);
  const { document: now } = state.getState();
  const [first] = made;
  if (!kept.ok || first === undefined || now === before) return;
  const rows = kept.rowIds.flatMap((rowId, at) => (made[at] === undefined ? [] : [{ rowId, sheet: made[at] }]));
  state.setState({ madeFrom: { sheet, origin, rows, document: now } });
  const fieldId = missingField("noContacts", first, []);
  requestAnimationFrame(() => fieldId !== null && focusField(fieldId));
}

/** Goes back to the sheet from which the one on screen was made, as it is now; says whether it could. */
export function openMaker({ state, open, openOwn }: Workspace): Promise<boolean> {
  const { madeFrom } = state.getState();
  if (madeFrom === undefined || madeFrom === null) return Promise.resolve(false);
  const { sheet, origin } = madeFrom;
  return origin.kind === "own" ? openOwn(origin.rowId) : open(sheet, origin);
}

/** Goes back to the sheet from which others were made and removes those, but for any that was changed since; says whether it could. */
export async function undoMade(workspace: Workspace): Promise<boolean> {
  const { madeFrom } = workspace.state.getState();
  if (madeFrom === undefined || madeFrom === null || !(await openMaker(workspace))) return false;
  const library = (await workspace.attach())?.library;
  if (library === undefined) return false;
  const asMade = madeFrom.rows.flatMap(({ rowId, sheet }) => {
    const [row, text] = [library.read(rowId), library.rawText(rowId)];
    const isAsMade = row !== null && isOwnSheet(row) && isSameSheet(row.sheet, sheet);
    return isAsMade && text !== null ? [{ id: rowId, text }] : [];
  });
  return (await library.discard(asMade)).ok;
}
