import { memo } from "react";
import { useStore } from "zustand";
import { OriginNotice } from "../features/origin/OriginNotice";
import { useLanguage } from "../i18n/useLanguage";
import { emptyIn } from "./openingSheets";
import type { Workspace } from "./workspace";

/** The notice on whose figures are on screen, joined to the workspace. */
export const SheetNotice = memo(function SheetNotice({ workspace }: { readonly workspace: Workspace }) {
  const { origin, linkProblem, keepProblem, ownSheets } = useStore(workspace.state);
  const language = useLanguage();
  const [own] = ownSheets.filter(({ id }) => origin.kind !== "own" || origin.rowId !== id);
  return (
    <OriginNotice
      origin={origin.kind === "own" && origin.isCopyOfShared ? "copyOfShared" : origin.kind}
      linkProblem={linkProblem}
      keepProblem={keepProblem}
      hasOwnSheet={own !== undefined}
      onEmpty={() => workspace.open(emptyIn(language), { kind: "empty" })}
      onOwn={() => own !== undefined && workspace.openOwn(own.id)}
      onDismiss={workspace.dismissNotice}
    />
  );
});
