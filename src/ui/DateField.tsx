import { useId, useRef, useState } from "react";
import { classNames } from "./classNames";
import { useReportProblem } from "./EntryProblems";
import styles from "./Field.module.css";

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** A quiet word after the label: "optional". */
  readonly labelNote?: string | undefined;
  /** A day as yyyy-mm-dd; null for none. */
  readonly value: string | null;
  /** Whether a day may be taken; others stay as typed and change nothing. */
  readonly isAllowed: (day: string) => boolean;
  /** `visit` is the same for all changes between entering and leaving the field: one action for undo. */
  readonly onChange: (value: string | null, visit: string) => void;
  /** What is wrong with a day that may not be taken. */
  readonly problem: string;
  readonly hint?: string | undefined;
}

/** A field for a day: the browser's own. While a year is typed it passes through year 2 and 20; those are no entries yet. */
export function DateField(props: DateFieldProps) {
  const { id, label, labelNote, value, isAllowed, onChange, problem, hint } = props;
  const noteId = useId();
  const [draft, setDraft] = useState<{ readonly day: string; readonly of: string | null } | null>(null);
  const [isInside, setIsInside] = useState(false);
  const visits = useRef(0);
  const shown = draft !== null && draft.of === value ? draft.day : (value ?? "");
  const hasProblem = shown !== "" && !isAllowed(shown) && !isInside;
  useReportProblem(id, label, hasProblem);
  const note = hasProblem ? problem : hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {labelNote !== undefined && " "}
        {labelNote !== undefined && <span className={styles.labelNote}>{labelNote}</span>}
      </label>
      <span className={classNames(styles.box, hasProblem && styles.bad)}>
        <input
          id={id}
          className={classNames(styles.text, shown === "" && styles.empty)}
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          value={shown}
          aria-invalid={hasProblem || undefined}
          aria-describedby={note === undefined ? undefined : noteId}
          onFocus={() => {
            visits.current += 1;
            setIsInside(true);
          }}
          onBlur={() => setIsInside(false)}
          onChange={(event) => {
            const day = event.currentTarget.value;
            const next = day === "" ? null : day;
            const isTaken = next === null || isAllowed(next);
            setDraft(isTaken ? null : { day, of: value });
            if (isTaken && next !== value) onChange(next, `${id}#${visits.current}`);
          }}
        />
      </span>
      {note !== undefined && (
        <div id={noteId} className={styles.notes}>
          <p className={hasProblem ? styles.problem : styles.hint}>{note}</p>
        </div>
      )}
    </div>
  );
}
