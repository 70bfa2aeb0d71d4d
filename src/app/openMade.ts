import { missingField } from "../formula/missingField";
import type { CostSheet } from "../sheet/schema";
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
  state.setState({ madeFrom: { sheet, origin, count: made.length, document: now } });
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
