import type { i18n } from "i18next";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { useStore } from "zustand";
import { costStatement } from "../formula/statement";
import type { KeyValueStore } from "../storage/keyValueStore";
import { EntryProblems } from "../ui/EntryProblems";
import { Boundary } from "./Boundary";
import type { OpenDialog } from "./Dialogs";
import { LoadedLater } from "./LoadedLater";
import { Page } from "./Page";
import { useBrowserEvents } from "./useBrowserEvents";
import type { Workspace } from "./workspace";

const Dialogs = lazy(() => import("./Dialogs").then((part) => ({ default: part.Dialogs })));
const Recovery = lazy(() => import("./Recovery").then((part) => ({ default: part.Recovery })));

interface AppProps {
  readonly i18n: i18n;
  readonly workspace: Workspace;
  readonly store: KeyValueStore;
}

/** The whole page: one sheet, its statement, and all features around them. */
export function App({ i18n, workspace, store }: AppProps) {
  const sheet = useStore(workspace.sheets, (state) => state.sheet);
  const statement = useMemo(() => costStatement(sheet), [sheet]);
  // A dialog belongs to the sheet over which it was opened, but for the library, which is of all sheets.
  const current = useStore(workspace.state, (state) => state.document);
  const [opened, setOpened] = useState<{ readonly dialog: OpenDialog; readonly over: number } | null>(null);
  const setDialog = useCallback(
    (dialog: OpenDialog) => setOpened({ dialog, over: workspace.state.getState().document }),
    [workspace],
  );
  const isLibrary = opened?.dialog.kind === "library";
  const dialog = isLibrary || opened?.over === current ? (opened?.dialog ?? null) : null;
  useBrowserEvents(workspace);
  useEffect(() => {
    document.documentElement.removeAttribute("data-start");
    document.documentElement.inert = false;
  }, []);

  return (
    <I18nextProvider i18n={i18n}>
      <EntryProblems>
        <Boundary
          instead={(retry) => (
            <Suspense fallback={null}>
              <Recovery workspace={workspace} retry={retry} />
            </Suspense>
          )}
        >
          <Page
            i18n={i18n}
            workspace={workspace}
            store={store}
            sheet={sheet}
            statement={statement}
            onDialog={setDialog}
          />
          {dialog !== null && (
            <LoadedLater key={dialog.kind}>
              <Dialogs
                open={dialog}
                workspace={workspace}
                sheet={sheet}
                statement={statement}
                edit={workspace.edit}
                onClose={() => setOpened(null)}
              />
            </LoadedLater>
          )}
        </Boundary>
      </EntryProblems>
    </I18nextProvider>
  );
}
