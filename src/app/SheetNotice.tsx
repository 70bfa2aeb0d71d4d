import { lazy, memo } from "react";
import { useStore } from "zustand";
import { OriginNotice } from "../features/origin/OriginNotice";
import { useLanguage } from "../i18n/useLanguage";
import { LoadedLater } from "./LoadedLater";
import { emptyIn } from "./openingSheets";
import { otherSheets } from "./otherSheets";
import type { Workspace } from "./workspace";

const KeepingNotices = lazy(() => import("./KeepingNotices").then((part) => ({ default: part.KeepingNotices })));

/** The notices on whose figures are on screen and how they are kept, joined to the workspace. */
export const SheetNotice = memo(function SheetNotice({ workspace }: { readonly workspace: Workspace }) {
  const { origin, ownSheets } = useStore(workspace.state);
  const language = useLanguage();
  const [own] = otherSheets({ origin, ownSheets });
  return (
    <>
      <LoadedLater>
        <KeepingNotices workspace={workspace} />
      </LoadedLater>
      <OriginNotice
        origin={origin.kind === "own" && origin.isCopyOfShared ? "copyOfShared" : origin.kind}
        hasOwnSheet={own !== undefined}
        onEmpty={() => void workspace.open(emptyIn(language), { kind: "empty" })}
        onOwn={() => own !== undefined && void workspace.openOwn(own.id)}
        onDismiss={workspace.dismissNotice}
      />
    </>
  );
});
