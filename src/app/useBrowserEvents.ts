import { useEffect } from "react";
import { useUndoShortcuts } from "./useUndoShortcuts";
import type { Workspace } from "./workspace";

/**
 * What the browser tells the workspace: another link in the address, the page being left, undo and redo by keyboard. The
 * address follows the sheet from the first rest on, except while a link that did not open still stands there.
 */
export function useBrowserEvents(workspace: Workspace): void {
  const { undo, redo } = workspace.sheets.getState();
  useUndoShortcuts(undo, redo);
  useEffect(() => {
    const openFragment = () => void workspace.openFragment(location.hash);
    // A hidden page may be thrown away without a word, and does not hear of what other tabs do while it sleeps.
    const leave = () => {
      if (document.visibilityState === "hidden") workspace.flush();
      else void workspace.attach().then((archive) => archive?.library.refresh());
    };
    window.addEventListener("hashchange", openFragment);
    window.addEventListener("pagehide", workspace.flush);
    document.addEventListener("visibilitychange", leave);
    void workspace.attach();
    if (workspace.state.getState().linkProblem === null) void workspace.mirror();
    return () => {
      window.removeEventListener("hashchange", openFragment);
      window.removeEventListener("pagehide", workspace.flush);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [workspace]);
}
