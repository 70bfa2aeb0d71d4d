import { useState } from "react";
import { classNames } from "./classNames";
import { useReportProblem } from "./EntryProblems";
import styles from "./Field.module.css";
import { FieldShell, noteIdOf, type FieldSurroundings } from "./FieldShell";
import { useVisit } from "./useVisit";

interface DateFieldProps extends FieldSurroundings {
  /** A day as yyyy-mm-dd; null for none. */
  readonly value: string | null;
  /** The days that the browser offers. */
  readonly from: string;
  readonly to: string;
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
  const { value, from, to, isAllowed, onChange, problem, hint, ...around } = props;
  const { id, label } = around;
  const visit = useVisit(id);
  const [draft, setDraft] = useState<{ readonly day: string; readonly of: string | null } | null>(null);
  const [isInside, setIsInside] = useState(false);
  const shown = draft !== null && draft.of === value ? draft.day : (value ?? "");
  const hasProblem = shown !== "" && !isAllowed(shown) && !isInside;
  useReportProblem(id, label, hasProblem);
  const note = hasProblem ? problem : hint;
  return (
    <FieldShell
      {...around}
      hasProblem={hasProblem}
      notes={note === undefined ? null : <p className={hasProblem ? styles.problem : styles.hint}>{note}</p>}
    >
      <input
        id={id}
        className={classNames(styles.text, shown === "" && styles.empty)}
        type="date"
        min={from}
        max={to}
        value={shown}
        aria-invalid={hasProblem || undefined}
        aria-describedby={note === undefined ? undefined : noteIdOf(id)}
        onFocus={() => {
          visit.begin();
          setIsInside(true);
        }}
        onBlur={() => setIsInside(false)}
        onChange={(event) => {
          const day = event.currentTarget.value;
          const next = day === "" ? null : day;
          const isTaken = next === null || isAllowed(next);
          setDraft(isTaken ? null : { day, of: value });
          if (isTaken && next !== value) onChange(next, visit.current());
        }}
      />
    </FieldShell>
  );
}
