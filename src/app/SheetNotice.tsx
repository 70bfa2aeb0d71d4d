import { lazy, memo } from "react";
import { useStore } from "zustand";
import { OriginNotice } from "../features/origin/OriginNotice";
import { useLanguage } from "../i18n/useLanguage";
import { LoadedLater } from "./LoadedLater";
import { emptyIn } from "./openingSheets";
import type { Workspace } from "./workspace";

const ProblemNotices = lazy(() =>
  import("../features/origin/ProblemNotices").then((part) => ({ default: part.ProblemNotices })),
);

/** The notice on whose figures are on screen, joined to the workspace. */
export const SheetNotice = memo(function SheetNotice({ workspace }: { readonly workspace: Workspace }) {
  const { origin, linkProblem, keepProblem, ownSheets, unreadable } = useStore(workspace.state);
  const language = useLanguage();
  const [own] = ownSheets.filter(({ id }) => origin.kind !== "own" || origin.rowId !== id);
  const hasProblem = linkProblem !== null || keepProblem !== null || unreadable.length > 0;
  return (
    <>
      {hasProblem && (
        <LoadedLater>
          <ProblemNotices
            linkProblem={linkProblem}
            isExample={origin.kind === "example"}
            keepProblem={keepProblem}
            unreadable={unreadable}
            onDismiss={workspace.dismissNotice}
          />
        </LoadedLater>
      )}
      <OriginNotice
        origin={origin.kind === "own" && origin.isCopyOfShared ? "copyOfShared" : origin.kind}
        hasOwnSheet={own !== undefined}
        onEmpty={() => workspace.open(emptyIn(language), { kind: "empty" })}
        onOwn={() => own !== undefined && workspace.openOwn(own.id)}
        onDismiss={workspace.dismissNotice}
      />
    </>
  );
});
