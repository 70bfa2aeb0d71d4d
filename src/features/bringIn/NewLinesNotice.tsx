import { useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/useWords";
import type { NewLines } from "../../sheet/edits/newLines";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./NewLinesNotice.module.css";

interface NewLinesNoticeProps {
  /** What came into the sheet; null while there is nothing to say. */
  readonly lines: NewLines | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/**
 * Says how many lines came into the sheet at once, and takes them back; in view wherever on the page the lines are, and out of
 * the way of all else: it hides while no costs are in sight.
 */
export function NewLinesNotice({ lines, onUndo, onClose }: NewLinesNoticeProps) {
  const t = useWords(["bringIn", "common"]);
  const { added = [], replaced = 0, kept = 0 } = lines ?? {};
  const told = replaced > 0 ? "doneReplacing" : kept > 0 ? "doneBeside" : "done";
  const notice = useRef<HTMLDivElement>(null);
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    const costs = notice.current?.closest("[aria-labelledby=costs-heading]") ?? null;
    if (lines === null || costs === null || typeof IntersectionObserver !== "function") return undefined;
    const observer = new IntersectionObserver((entries) => setIsAway(entries.at(-1)?.isIntersecting === false));
    observer.observe(costs);
    return () => observer.disconnect();
  }, [lines]);
  return (
    <div ref={notice} className={styles.inView} hidden={isAway}>
      <Notice closeLabel={t("common:close")} onClose={onClose}>
        {lines === null ? null : (
          <>
            <p>{t(told, { count: added.length, replaced, kept, all: kept + added.length })}</p>
            <Button look="link" onClick={onUndo}>
              {t("common:undo")}
            </Button>
          </>
        )}
      </Notice>
    </div>
  );
}
