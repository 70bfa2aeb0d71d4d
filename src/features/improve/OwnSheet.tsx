import { numberAt } from "../../formula/numberPlace";
import { isBlankName } from "../../i18n/namesIn";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { forgetLevers } from "../../sheet/edits/whatIf";
import { BOUNDS, cleanLabel } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import styles from "./Results.module.css";

interface OwnSheetProps {
  readonly before: CostSheet;
  /** The improved centre. */
  readonly after: CostSheet;
  readonly onOwnSheet: (sheet: CostSheet) => void;
}

/** Offers the improved centre as a sheet of its own, in which no lever has been tried; or says that it does not fit. */
export function OwnSheet({ before, after, onOwnSheet }: OwnSheetProps) {
  const t = useWords("improve");
  const { number } = useFormats();
  const lines = after.costs.length;
  if (lines > BOUNDS.lines) {
    const texts = { lines: number(lines), most: number(BOUNDS.lines) };
    return <p className={styles.part}>{t("ownSheet.full", texts)}</p>;
  }
  const open = () => {
    const name = isBlankName(after.title) ? t("ownSheet.untitled") : t("ownSheet.title", { title: after.title });
    const sheet = forgetLevers()(after);
    // a range was given for the number as it was
    const ranges = sheet.whatIf.ranges.filter(({ of }) => numberAt(before, of) === numberAt(after, of));
    onOwnSheet({ ...sheet, title: cleanLabel(name), whatIf: { ...sheet.whatIf, ranges } });
  };
  return (
    <div className={styles.part}>
      <p>
        <Button look="primary" onClick={open}>
          {t("ownSheet.make")}
        </Button>
      </p>
      <p className={styles.note}>{t("ownSheet.about")}</p>
    </div>
  );
}
