import { followingSheet } from "../../formula/comparison/followingPeriod";
import { followingTitle } from "../../i18n/followingTitle";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { cleanLabel } from "../../sheet/limits";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import styles from "./Compare.module.css";

interface NextPeriodProps {
  readonly sheet: CostSheet;
  readonly onOwnSheet: (sheet: CostSheet) => void;
}

/** Starts the sheet of the next period from this one, and says what it takes over; without a first day it asks for that. */
export function NextPeriod({ sheet, onOwnSheet }: NextPeriodProps) {
  const t = useWords("compare");
  const { date } = useFormats();
  const language = useLanguage();
  const next = followingSheet(sheet);
  if (sheet.period.start === null) {
    return (
      <div className={styles.next}>
        <Button onClick={() => focusField("period-start")}>{t("next.setStart")}</Button>
        <p className={styles.note}>{t("next.noStart")}</p>
      </div>
    );
  }
  if (next === null) return null;
  const title = cleanLabel(followingTitle(sheet.title, sheet.period, next.period, language));
  return (
    <div className={styles.next}>
      <Button look="primary" onClick={() => onOwnSheet({ ...next, title })}>
        {t(`next.${sheet.period.length}`)}
      </Button>
      <p className={styles.note}>{t("next.about", { date: date(next.period.start ?? "") })}</p>
    </div>
  );
}
