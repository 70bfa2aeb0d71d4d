import { useMemo, useState } from "react";
import { readWeekOfCalls } from "../../files/in/readWeekOfCalls";
import { useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { StaffingPlan } from "../../sheet/staffing";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import type { OwnWeek } from "./ownWeek";
import styles from "./PasteWeek.module.css";
import { WeekPreview } from "./WeekPreview";
import { weekReaders } from "./weekReaders";

interface PasteWeekProps {
  readonly plan: StaffingPlan;
  /** What was pasted already; "" for nothing. */
  readonly pasted: string;
  readonly onTake: (week: Omit<OwnWeek, "kind">) => void;
  readonly onClose: () => void;
}

/** A week from a spreadsheet: it is pasted, what was read of it is shown, and only then it is taken. */
export function PasteWeek({ plan, pasted, onTake, onClose }: PasteWeekProps) {
  const t = useWords(["staffing", "common"]);
  const language = useLanguage();
  const [text, setText] = useState(pasted);
  const read = useMemo(
    () => (text.trim() === "" ? null : readWeekOfCalls(text, weekReaders(language, plan))),
    [text, language, plan],
  );
  return (
    <Dialog title={t("paste.title")} closeLabel={t("common:close")} onClose={onClose} width="wide">
      <div className={styles.body}>
        <p>{t("paste.intro")}</p>
        <ul className={styles.list}>
          <li>{t("paste.asGrid")}</li>
          <li>{t("paste.asLog")}</li>
        </ul>
        <div className={styles.field}>
          <label htmlFor="staffing-paste">{t("paste.label")}</label>
          <textarea
            id="staffing-paste"
            className={styles.text}
            rows={text === "" ? 6 : 3}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p role="status" className={styles.problem}>
          {read !== null && !read.ok ? t(`paste.errors.${read.error}`) : ""}
        </p>
        {read?.ok === true && (
          <>
            <WeekPreview week={read.value} />
            <div className={styles.foot}>
              <Button
                look="primary"
                onClick={() => onTake({ intervalMinutes: read.value.intervalMinutes, calls: [...read.value.calls] })}
              >
                {t("paste.take")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
