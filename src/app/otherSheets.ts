import type { WorkspaceState } from "./workspaceState";

/** The reader's own sheets but the one on screen, newest first. */
export function otherSheets({ origin, ownSheets }: Pick<WorkspaceState, "origin" | "ownSheets">) {
  return ownSheets.filter(({ id }) => origin.kind !== "own" || origin.rowId !== id);
}
