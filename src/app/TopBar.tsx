import type { i18n } from "i18next";
import { lazy, memo } from "react";
import { useStore } from "zustand";
import { Header } from "../features/header/Header";
import type { Language } from "../i18n/language";
import type { CostSheet } from "../sheet/schema";
import type { KeyValueStore } from "../storage/keyValueStore";
import type { OpenDialog } from "./Dialogs";
import { LoadedLater } from "./LoadedLater";
import { useSheetMenu } from "./useSheetMenu";
import type { Workspace } from "./workspace";

const ExportMenu = lazy(() => import("../features/handOn/ExportMenu").then((part) => ({ default: part.ExportMenu })));

interface TopBarProps {
  readonly i18n: i18n;
  readonly workspace: Workspace;
  readonly store: KeyValueStore;
  readonly title: string;
  readonly period: CostSheet["period"];
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** The header, joined to the workspace; it is not drawn anew while only figures change. */
export const TopBar = memo(function TopBar({ i18n, workspace, store, title, period, onDialog }: TopBarProps) {
  const state = useStore(workspace.state);
  const canUndo = useStore(workspace.sheets, ({ past }) => past.length > 0);
  const canRedo = useStore(workspace.sheets, ({ future }) => future.length > 0);
  const onLanguage = async (language: Language) => {
    const { showLanguage } = await import("./showLanguage");
    await showLanguage(language, i18n, workspace, store);
  };
  const { undo, redo } = workspace.sheets.getState();
  const show = async (kind: "share" | "report") => {
    const page = {
      href: location.href,
      root: document.documentElement.dataset["root"] === "../" ? "../" : "./",
    } as const;
    const address = await workspace.addressOfSheet(page);
    if (address !== null) onDialog({ kind, address });
  };
  return (
    <Header
      title={title}
      period={period}
      onTitle={(text, visit) => workspace.edit((before) => ({ ...before, title: text }), visit)}
      sheets={useSheetMenu(i18n, workspace, state, () => onDialog({ kind: "library" }))}
      canUndo={canUndo}
      canRedo={canRedo}
      onUndo={undo}
      onRedo={redo}
      onLanguage={(language) => void onLanguage(language)}
      onShare={() => void show("share")}
    >
      <LoadedLater>
        <ExportMenu
          sheet={() => workspace.sheets.getState().sheet}
          onReport={() => void show("report")}
          onHandedOut={workspace.handOut}
          onOpen={(sheet) => void workspace.openCopy(sheet)}
        />
      </LoadedLater>
    </Header>
  );
});
