import type { Edit } from "../sheet/edits/edit";
import { newLines } from "../sheet/edits/newLines";
import type { Workspace } from "./workspace";

/** The edit of a workspace for what brings many lines in at once: what came of it is said on the page. */
export function tellNewLines({ edit, sheets, state }: Workspace): Edit {
  return (change, visit) => {
    const before = sheets.getState().sheet;
    edit(change, visit);
    const after = sheets.getState().sheet;
    if (after !== before) state.setState({ newLines: { ...newLines(before, after), after } });
  };
}
