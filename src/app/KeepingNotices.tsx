import { useStore } from "zustand";
import { ProblemNotices } from "../features/origin/ProblemNotices";
import { useWords } from "../i18n/useWords";
import { backupText } from "../storage/backup";
import { downloadText } from "../ui/downloadText";
import type { Workspace } from "./workspace";

/** What must be said about links and the keeping of sheets, joined to the workspace. */
export function KeepingNotices({ workspace }: { readonly workspace: Workspace }) {
  const t = useWords("kept");
  const { origin, linkProblem, keepProblem, elsewhere, unreadable } = useStore(workspace.state);
  const downloadSheet = () => {
    const id = origin.kind === "own" ? origin.rowId : "sheet";
    const { sheet } = workspace.sheets.getState();
    const row = { id, savedAt: new Date().toISOString(), token: null, sheet };
    downloadText(backupText([row]), t("sheetFileName"));
    workspace.handOut();
  };
  return (
    <ProblemNotices
      linkProblem={linkProblem}
      isExample={origin.kind === "example"}
      keepProblem={keepProblem}
      elsewhere={elsewhere}
      unreadable={unreadable}
      onDownload={downloadSheet}
      onDismiss={workspace.dismissNotice}
    />
  );
}
