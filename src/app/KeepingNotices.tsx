import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { sheetFileText } from "../files/out/sheetFile";
import { ExampleLeftNotice } from "../features/origin/ExampleLeftNotice";
import { MadeNotice } from "../features/origin/MadeNotice";
import { ProblemNotices } from "../features/origin/ProblemNotices";
import { useWords } from "../i18n/useWords";
import { downloadText } from "../ui/downloadText";
import { fileName } from "../ui/fileName";
import { discardRows } from "./libraryActions";
import { workOffline } from "./offline";
import { openMaker, undoMade } from "./openMade";
import { otherSheets } from "./otherSheets";
import type { Workspace } from "./workspace";

/** What must be said about links, sheets just made, the keeping of sheets and newer releases, joined to the workspace. */
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
    >
      <MadeFrom workspace={workspace} />
      {origin.kind === "own" && <StillExample workspace={workspace} />}
    </ProblemNotices>
  );
}

/** From which sheet the one on screen was just made, for as long as there is a way back to that one. */
function MadeFrom({ workspace }: { readonly workspace: Workspace }) {
  const state = useStore(workspace.state);
  const sheet = useStore(workspace.sheets, (now) => now.sheet);
  const { madeFrom } = state;
  if (madeFrom === undefined || madeFrom === null || madeFrom.document !== state.document) return null;
  const { origin, rows } = madeFrom;
  const row = otherSheets(state).find(({ id }) => origin.kind === "own" && origin.rowId === id);
  if (origin.kind === "own" && row === undefined) return null;
  return (
    <MadeNotice
      key={madeFrom.document}
      sheet={sheet}
      from={row?.sheet ?? madeFrom.sheet}
      made={rows.map((each) => each.sheet)}
      onBack={() => void openMaker(workspace)}
      onUndo={() => void undoMade(workspace)}
      onDismiss={() => workspace.state.setState({ madeFrom: null })}
    />
  );
}

/** What of a sheet of the reader's own is still an example's. */
function StillExample({ workspace }: { readonly workspace: Workspace }) {
  return <ExampleLeftNotice sheet={useStore(workspace.sheets, (now) => now.sheet)} />;
}
