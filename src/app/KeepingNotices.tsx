import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { sheetFileText } from "../files/out/sheetFile";
import { ProblemNotices } from "../features/origin/ProblemNotices";
import { useWords } from "../i18n/useWords";
import { downloadText } from "../ui/downloadText";
import { fileName } from "../ui/fileName";
import { discardRows } from "./libraryActions";
import { workOffline } from "./offline";
import type { Workspace } from "./workspace";

/** What must be said about links, the keeping of sheets and newer releases, joined to the workspace and the service worker. */
export function KeepingNotices({ workspace }: { readonly workspace: Workspace }) {
  const t = useWords("kept");
  const { origin, linkProblem, keepProblem, elsewhere, unreadable } = useStore(workspace.state);
  const [update, setUpdate] = useState<{ readonly take: () => void; readonly isTaken: boolean } | null>(null);
  useEffect(() => void workOffline({ onUpdate: (take) => setUpdate({ take, isTaken: false }) }), []);
  const takeUpdate = async () => {
    if (update === null || !(await workspace.settle())) return;
    setUpdate({ ...update, isTaken: true });
    update.take();
  };
  const downloadSheet = () => {
    const { sheet } = workspace.sheets.getState();
    downloadText(sheetFileText(sheet), fileName(sheet.title, t("sheetFileName"), "json"));
    workspace.handOut();
  };
  return (
    <ProblemNotices
      linkProblem={linkProblem}
      isExample={origin.kind === "example"}
      keepProblem={keepProblem}
      elsewhere={elsewhere}
      unreadable={unreadable}
      update={update === null ? null : update.isTaken ? "taken" : "ready"}
      onUpdate={() => void takeUpdate()}
      onLater={() => setUpdate(null)}
      onDownload={downloadSheet}
      onDiscard={(rows) => discardRows(workspace, rows)}
      onDismiss={workspace.dismissNotice}
    />
  );
}
