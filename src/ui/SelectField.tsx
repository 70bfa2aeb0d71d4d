import { useState, type ReactNode } from "react";
import styles from "./Field.module.css";
import { FieldShell, noteIdOf, type FieldSurroundings } from "./FieldShell";

/** One choice of a select; choices with the same `group` stand together under that heading. */
export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string | undefined;
}

interface SelectFieldProps<T extends string> extends FieldSurroundings {
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  /** What the choice comes to, below the box. */
  readonly notes?: ReactNode;
  readonly onChange: (value: T) => void;
}

/** A choice of one from a short list: the browser's own select, so that every device offers it in its own way. */
export function SelectField<T extends string>({ value, options, onChange, ...around }: SelectFieldProps<T>) {
  // In tables there are hundreds of selects: one has its other choices from the moment it is pointed at or entered.
  const [isEntered, setIsEntered] = useState(around.look !== "cell");
  const enter = () => setIsEntered(true);
  return (
    <FieldShell {...around}>
      <select
        id={around.id}
        className={styles.select}
        value={value}
        aria-describedby={around.notes ? noteIdOf(around.id) : undefined}
        onPointerEnter={enter}
        onPointerDown={enter}
        onFocus={enter}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choicesOf(isEntered ? options : options.filter((option) => option.value === value))}
      </select>
      <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </FieldShell>
  );
}

function choicesOf(options: readonly SelectOption<string>[]) {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.map((group) => {
    const choices = options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));
    if (group === undefined) return choices;
    return (
      <optgroup key={group} label={group}>
        {choices}
      </optgroup>
    );
  });
}
