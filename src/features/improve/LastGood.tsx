import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { useEntryProblems } from "../../ui/EntryProblems";
import { focusField } from "../../ui/focusField";
import styles from "./Results.module.css";

/** Says that the figures rest on older entries while some cannot be read, and leads to those; otherwise nothing. */
export function LastGood() {
  const t = useWords("answer");
  const problems = useEntryProblems();
  if (problems.length === 0) return null;
  return (
    <div className={styles.lastGood}>
      <p>
        <strong>{t("stale")}</strong> {t("staleFields")}
      </p>
      <ul className={styles.fields}>
        {problems.map(({ fieldId, label }) => (
          <li key={fieldId}>
            <Button look="link" onClick={() => focusField(fieldId)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
