import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { useEntryProblems } from "../../ui/EntryProblems";
import { focusField } from "../../ui/focusField";
import styles from "./StaffingAnswers.module.css";

interface HeldFiguresProps {
  /** Whether a newer answer is longer in coming than a moment. */
  readonly isWaiting: boolean;
}

/** Says that the figures are of older entries: while a new answer is on its way, and while some entry cannot be read. */
export function HeldFigures({ isWaiting }: HeldFiguresProps) {
  const t = useWords(["staffingAnswers", "answer"]);
  const problems = useEntryProblems();
  return (
    <>
      <p className={styles.working}>{isWaiting && t("working")}</p>
      {problems.length > 0 && (
        <div className={styles.held}>
          <p>
            <strong>{t("answer:stale")}</strong> {t("answer:staleFields")}
          </p>
          <ul className={styles.ways}>
            {problems.map(({ fieldId, label }) => (
              <li key={fieldId}>
                <Button look="link" onClick={() => focusField(fieldId)}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
