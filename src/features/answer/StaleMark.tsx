import { useWords } from "../../i18n/useWords";
import { useEntryProblems } from "../../ui/EntryProblems";
import styles from "./Answer.module.css";
import { GoToField } from "./GoToField";

/** Says that the figures rest on older entries while some cannot be read, and leads to those; otherwise nothing. */
export function StaleMark() {
  const t = useWords("answer");
  const problems = useEntryProblems();
  if (problems.length === 0) return null;
  return (
    <div className={styles.stale}>
      <p>
        <strong>{t("stale")}</strong> {t("staleFields")}
      </p>
      <ul className={styles.fields}>
        {problems.map(({ fieldId, label }) => (
          <li key={fieldId}>
            <GoToField fieldId={fieldId}>{label}</GoToField>
          </li>
        ))}
      </ul>
    </div>
  );
}
