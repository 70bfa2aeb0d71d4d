import { useEffect, useMemo, useState, type ChangeEvent } from "react";
import { readWeekOfCalls } from "../../files/in/readWeekOfCalls";
import { useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { StaffingPlan } from "../../sheet/staffing";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { DialogFoot } from "../../ui/DialogFoot";
import { PasteField } from "../../ui/PasteField";
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

/** How long typing rests before many rows are read, in milliseconds: reading them all at every key would hold it up. */
const REST_MS = 400;

/** A week from a spreadsheet: it is pasted, what was read of it is shown, and only then it is taken. */
export function PasteWeek({ plan, pasted, onTake, onClose }: PasteWeekProps) {
  const t = useWords(["staffing", "common"]);
  const language = useLanguage();
  const [text, setText] = useState(pasted);
  const [rested, setRested] = useState(pasted);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const read = useMemo(
    () => (rested.trim() === "" ? null : readWeekOfCalls(rested, weekReaders(language, plan))),
    [rested, language, plan],
  );
  const change = ({ currentTarget: { value }, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    setText(value);
    if (isPaste(nativeEvent)) setRested(value);
  };
  return (
    <Dialog title={t("paste.title")} closeLabel={t("common:close")} onClose={onClose} width="wide">
      <div className={styles.body}>
        <p>{t("paste.intro")}</p>
        <ul className={styles.list}>
          <li>{t("paste.asGrid")}</li>
          <li>{t("paste.asLog")}</li>
        </ul>
        <PasteField
          id="staffing-paste"
          label={t("paste.label")}
          rows={text === "" ? 6 : 3}
          value={text}
          spellCheck={false}
          onChange={change}
          // who leaves the text, for the button above all, acts on what stands in it
          onBlur={() => setRested(text)}
        />
        <p role="status" className={styles.problem}>
          {read !== null && !read.ok ? t(`paste.errors.${read.error}`) : ""}
        </p>
        {read?.ok === true && (
          <>
            <WeekPreview week={read.value} opening={plan.opening} />
            <DialogFoot isLow>
              <Button
                look="primary"
                onClick={() => onTake({ intervalMinutes: read.value.intervalMinutes, calls: [...read.value.calls] })}
              >
                {t("paste.take")}
              </Button>
            </DialogFoot>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Whether a text came all at once. */
function isPaste(event: Event): boolean {
  return "inputType" in event && (event.inputType === "insertFromPaste" || event.inputType === "insertFromDrop");
}
