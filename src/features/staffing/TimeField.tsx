import styles from "../../ui/Field.module.css";
import { useReportProblem } from "../../ui/EntryProblems";
import { FieldShell, noteIdOf } from "../../ui/FieldShell";

interface TimeFieldProps {
  readonly id: string;
  /** Read out; the words in sight stand beside the row. */
  readonly label: string;
  readonly text: string;
  /** What is wrong with it; null for nothing. */
  readonly problem: string | null;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** A field for a time of day in a row of a table. */
export function TimeField({ id, label, text, problem, onType, onEnter, onLeave }: TimeFieldProps) {
  useReportProblem(id, label, problem !== null);
  return (
    <FieldShell
      id={id}
      label={label}
      look="alone"
      hasProblem={problem !== null}
      notes={problem === null ? null : <p className={styles.problem}>{problem}</p>}
    >
      <input
        id={id}
        className={styles.number}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : noteIdOf(id)}
        onFocus={(event) => {
          onEnter();
          event.currentTarget.select();
        }}
        onBlur={onLeave}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </FieldShell>
  );
}
