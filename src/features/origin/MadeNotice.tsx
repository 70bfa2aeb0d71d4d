import { useEffect, useRef } from "react";
import { periodStart } from "../../i18n/periodStart";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { CloseIcon } from "../../ui/icons";
import styles from "./OriginNotice.module.css";

interface MadeNoticeProps {
  /** The sheet on screen. */
  readonly sheet: CostSheet;
  /** The one from which it was made. */
  readonly from: CostSheet;
  /** All that were made at once; the first is on screen. */
  readonly made: readonly CostSheet[];
  readonly onBack: () => void;
  /** Removes what was made and goes back. */
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** How many sheets are named one by one. */
const NAMED = 12;

/**
 * Says that the sheet on screen was just made from another, which stays as it was and is one press away. Several that were made
 * at once are named, and can be taken back.
 */
export function MadeNotice({ sheet, from, made, onBack, onUndo, onDismiss }: MadeNoticeProps) {
  const t = useWords(["kept", "common"]);
  const formats = useFormats();
  const names = useNames();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    notice.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const [title, maker] = [sheet, from].map((each) => {
    const when = periodStart(each.period, formats);
    // months that follow one another often have one name
    return when === null || names.ofSheet(sheet) !== names.ofSheet(from)
      ? names.ofSheet(each)
      : t("made.named", { title: names.ofSheet(each), when });
  });
  const count = made.length;
  const each = made.slice(0, NAMED).map((one) => names.ofSheet(one));
  const all = formats.list(count > NAMED ? [...each, "…"] : each);
  return (
    <p ref={notice} tabIndex={-1} className={styles.marked}>
      <span>
        {t("made.now", { count, title, all })} {t("made.asItWas", { title: maker })}{" "}
        <Button look="link" className={count > 1 ? styles.first : undefined} onClick={onBack}>
          {t("made.back")}
        </Button>
        {count > 1 && (
          <>
            {" "}
            <Button look="link" onClick={onUndo}>
              {t("common:undo")}
            </Button>
          </>
        )}
      </span>
      <Button look="icon" aria-label={t("dismiss")} onClick={onDismiss}>
        <CloseIcon />
      </Button>
    </p>
  );
}
