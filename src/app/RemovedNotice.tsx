import { useEffect, useState } from "react";
import { useNames } from "../i18n/useNames";
import { useWords } from "../i18n/useWords";
import { removalBetween, type Removal } from "../sheet/edits/removal";
import { Button } from "../ui/Button";
import { FloatingNotice } from "../ui/FloatingNotice";
import type { Workspace } from "./workspace";

interface RemovedNoticeProps {
  readonly workspace: Workspace;
}

/** Says which line or workstream was just removed, and takes it back; until closed, or until something else is done. */
export function RemovedNotice({ workspace }: RemovedNoticeProps) {
  const { sheets } = workspace;
  const [removal, setRemoval] = useState<Removal | null>(null);
  useEffect(
    () =>
      sheets.subscribe((now, before) => {
        if (now.sheet === before.sheet) return;
        // what one comes to by undoing, or by opening another sheet, has not removed anything
        const isAction = now.past.at(-1) === before.sheet;
        setRemoval(isAction ? removalBetween(before.sheet, now.sheet) : null);
      }),
    [sheets],
  );
  const t = useWords(["aftermath", "common"]);
  const text = useRemovedText(removal);
  const undo = () => {
    if (removal === null) return;
    sheets.getState().undo();
    // what is back is on screen once it has been rendered
    requestAnimationFrame(() => restoredPlace(removal)?.focus({ preventScroll: true }));
  };
  return (
    <FloatingNotice
      headingId={removal?.kind === "stream" ? "handled-heading" : "costs-heading"}
      closeLabel={t("common:close")}
      onClose={() => setRemoval(null)}
    >
      {text === null ? null : (
        <>
          <p>{text}</p>
          <Button look="link" onClick={undo}>
            {t("common:undo")}
          </Button>
        </>
      )}
    </FloatingNotice>
  );
}

function useRemovedText(removal: Removal | null): string | null {
  const t = useWords("aftermath");
  const names = useNames();
  if (removal === null) return null;
  if (removal.kind === "line") return t("removed", { name: names.ofLine(removal.line) });
  const name = names.ofStream(removal.stream);
  return removal.lines === 0 ? t("removed", { name }) : t("removedStream", { name, count: removal.lines });
}

/** Where the focus belongs once something is back: the menu of the line, or what removes the workstream. */
function restoredPlace(removal: Removal): HTMLElement | null {
  if (removal.kind === "line")
    return document.querySelector(`[data-line="${removal.line.id}"] [data-line-menu] summary`);
  return document.querySelector(`[aria-labelledby="work-${removal.stream.id}-heading"] header button`);
}
