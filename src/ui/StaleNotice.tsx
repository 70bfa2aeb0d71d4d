import { Button } from "./Button";
import { classNames } from "./classNames";
import { useEntryProblems, type EntryProblem } from "./EntryProblems";
import { focusField } from "./focusField";
import styles from "./StaleNotice.module.css";

interface StaleNoticeProps {
  /** That the figures rest on older entries. */
  readonly stale: string;
  /** What is to be done in the fields that are named after it. */
  readonly mend: string;
  /** Fields to be mended beside those whose entries cannot be read. */
  readonly others?: readonly EntryProblem[];
  readonly className?: string | undefined;
}

/** Says that figures rest on older entries while some cannot be read, and leads to those; otherwise nothing. */
export function StaleNotice({ stale, mend, others = [], className }: StaleNoticeProps) {
  const fields = [...useEntryProblems(), ...others];
  if (fields.length === 0) return null;
  return (
    <div className={classNames(styles.notice, className)}>
      <p>
        <strong>{stale}</strong> {mend}
      </p>
      <ul className={styles.fields}>
        {fields.map(({ fieldId, label }) => (
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
