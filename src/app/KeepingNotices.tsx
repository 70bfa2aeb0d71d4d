import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { ProblemNotices } from "../features/origin/ProblemNotices";
import { useWords } from "../i18n/useWords";
import { backupText } from "../storage/backup";
import { downloadText } from "../ui/downloadText";
import { workOffline } from "./offline";
import type { Workspace } from "./workspace";

/** What must be said about links, the keeping of sheets and newer releases, joined to the workspace and the service worker. */
export function KeepingNotices({ workspace }: { readonly workspace: Workspace }) {
  const t = useWords("kept");
  const { origin, linkProblem, keepProblem, elsewhere, unreadable } = useStore(workspace.state);
  const [update, setUpdate] = useState<{ readonly take: () => void } | null>(null);
  useEffect(() => void workOffline({ onUpdate: (take) => setUpdate({ take }) }), []);
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
      onUpdate={update === null ? null : () => void workspace.settle().then((isSafe) => isSafe && update.take())}
      onLater={() => setUpdate(null)}
      onDownload={downloadSheet}
      onDismiss={workspace.dismissNotice}
    />
  );
}
