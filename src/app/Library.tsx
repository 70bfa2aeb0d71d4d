import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { LibraryDialog } from "../features/library/LibraryDialog";
import { useLanguage } from "../i18n/useLanguage";
import { emptyIn } from "./openingSheets";
import { libraryActions } from "./libraryActions";
import type { Workspace } from "./workspace";

interface LibraryProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** The library, joined to the workspace. Who opens it cares for what is kept: the browser is asked to let it last. */
export function Library({ workspace, onClose }: LibraryProps) {
  const { origin, ownSheets, unreadable } = useStore(workspace.state);
  const language = useLanguage();
  const [isPromised, setIsPromised] = useState<boolean | null>(null);
  useEffect(() => {
    void workspace.settle();
    void workspace.attach().then((archive) => archive?.library.refresh());
    // Not every browser can be asked, and some refuse.
    void Promise.resolve(navigator.storage?.persist?.() ?? false).then(setIsPromised, () => setIsPromised(false));
  }, [workspace]);
  const actions = useMemo(() => libraryActions(workspace, () => emptyIn(language)), [workspace, language]);
  const open = async (id: string) => {
    if (origin.kind !== "own" || origin.rowId !== id) await workspace.openOwn(id);
    onClose();
  };
  return (
    <LibraryDialog
      ownSheets={ownSheets}
      unreadable={unreadable}
      openId={origin.kind === "own" ? origin.rowId : null}
      isPromised={isPromised}
      actions={{ ...actions, open: (id) => void open(id) }}
      onClose={onClose}
    />
  );
}
