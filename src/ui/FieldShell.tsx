import type { ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./Field.module.css";

/** What stands around the box of every field. */
export interface FieldSurroundings {
  /** The id of the input. */
  readonly id: string;
  readonly label: string;
  /** A quiet word after the label: "optional". */
  readonly labelNote?: string | undefined;
  /** Written before or after what is typed, always in sight: "kr.", "%", "min.". */
  readonly unit?: string | undefined;
  readonly unitSide?: "before" | "after" | undefined;
  /** In tables (cell) and beside words that name it (alone) the label stands elsewhere and is only read out here. */
  readonly look?: "field" | "cell" | "alone" | undefined;
}

interface FieldShellProps extends FieldSurroundings {
  /** Whether what stands in the box is not taken. */
  readonly hasProblem?: boolean;
  /** Below the box; the input names them by `noteIdOf` as its description. Null for none. */
  readonly notes?: ReactNode;
  /** What stands in the input, so that a unit before it stands right before the figure. */
  readonly shown?: string;
  /** The input, which fills the box. */
  readonly children: ReactNode;
}

/** A field without its input: label, box, unit and notes, the same for every kind of field. */
export function FieldShell(props: FieldShellProps) {
  const { id, label, labelNote, unit, unitSide = "after", look = "field", hasProblem = false } = props;
  const { notes = null, shown, children } = props;
  const sign = unit === undefined ? null : <span className={styles.unit}>{unit}</span>;
  return (
    <div className={classNames(styles.field, look === "cell" && styles.cell)}>
      <label className={look === "field" ? styles.label : "visually-hidden"} htmlFor={id}>
        {label}
        {labelNote !== undefined && " "}
        {labelNote !== undefined && <span className={styles.labelNote}>{labelNote}</span>}
        {unit !== undefined && " "}
        {unit !== undefined && <span className="visually-hidden">({unit})</span>}
      </label>
      <span className={classNames(styles.box, hasProblem && styles.bad)}>
        {unitSide === "before" && sign}
        {unitSide === "before" && shown !== undefined && (
          <span className={styles.before} aria-hidden="true">
            {unit}
            <i>{shown}</i>
          </span>
        )}
        {children}
        {unitSide === "after" && sign}
      </span>
      {notes !== null && (
        <div id={noteIdOf(id)} className={styles.notes}>
          {notes}
        </div>
      )}
    </div>
  );
}

/** The id of the notes below a field. */
export function noteIdOf(fieldId: string): string {
  return `${fieldId}-note`;
}
