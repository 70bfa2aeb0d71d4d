import type { i18n } from "i18next";
import { useEffect, useMemo, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { useStore } from "zustand";
import { costStatement } from "../formula/statement";
import type { KeyValueStore } from "../storage/keyValueStore";
import { EntryProblems } from "../ui/EntryProblems";
import { Dialogs, type OpenDialog } from "./Dialogs";
import { Page } from "./Page";
import { useBrowserEvents } from "./useBrowserEvents";
import type { Workspace } from "./workspace";

interface AppProps {
  readonly i18n: i18n;
  readonly workspace: Workspace;
  readonly store: KeyValueStore;
}

/** The whole page: one sheet, its statement, and all features around them. */
export function App({ i18n, workspace, store }: AppProps) {
  const sheet = useStore(workspace.sheets, (state) => state.sheet);
  const statement = useMemo(() => costStatement(sheet), [sheet]);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  useBrowserEvents(workspace);
  useEffect(() => document.documentElement.removeAttribute("data-start"), []);

  return (
    <I18nextProvider i18n={i18n}>
      <EntryProblems>
        <Page
          i18n={i18n}
          workspace={workspace}
          store={store}
          sheet={sheet}
          statement={statement}
          onDialog={setDialog}
        />
        <Dialogs
          open={dialog}
          sheet={sheet}
          statement={statement}
          edit={workspace.edit}
          onClose={() => setDialog(null)}
        />
      </EntryProblems>
    </I18nextProvider>
  );
}
