import { useWords } from "../../i18n/useWords";
import type { NewLines } from "../../sheet/edits/newLines";
import { Button } from "../../ui/Button";
import { FloatingNotice } from "../../ui/FloatingNotice";

interface NewLinesNoticeProps {
  /** What came into the sheet; null while there is nothing to say. */
  readonly lines: NewLines | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says how many lines came into the sheet at once, and takes them back. */
export function NewLinesNotice({ lines, onUndo, onClose }: NewLinesNoticeProps) {
  const t = useWords(["bringIn", "common"]);
  const { added = [], replaced = 0, kept = 0 } = lines ?? {};
  const told = replaced > 0 ? "doneReplacing" : kept > 0 ? "doneBeside" : "done";
  return (
    <FloatingNotice headingId="costs-heading" closeLabel={t("common:close")} onClose={onClose}>
      {lines === null ? null : (
        <>
          <p>{t(told, { count: added.length, replaced, kept, all: kept + added.length })}</p>
          <Button look="link" onClick={onUndo}>
            {t("common:undo")}
          </Button>
        </>
      )}
    </FloatingNotice>
  );
}
