import { useState } from "react";
import { classNames } from "./classNames";
import styles from "./Field.module.css";

/** One choice of a select; choices with the same `group` stand together under that heading. */
export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string | undefined;
}

interface SelectFieldProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly look?: "field" | "cell" | undefined;
}

/** A choice of one from a short list: the browser's own select, so that every device offers it in its own way. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { id, label, value, options, onChange, look = "field" } = props;
  // In tables there are hundreds of selects: one has its other choices from the moment it is pointed at or entered.
  const [isEntered, setIsEntered] = useState(look === "field");
  const enter = () => setIsEntered(true);
  const offered = isEntered ? options : options.filter((option) => option.value === value);
  const groups = [...new Set(offered.map((option) => option.group))];
  return (
    <div className={classNames(styles.field, look === "cell" && styles.cell)}>
      <label className={look === "cell" ? "visually-hidden" : styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.box}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onPointerEnter={enter}
          onPointerDown={enter}
          onFocus={enter}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {groups.map((group) => {
            const choices = offered
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ));
            return group === undefined ? (
              choices
            ) : (
              <optgroup key={group} label={group}>
                {choices}
              </optgroup>
            );
          })}
        </select>
        <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </span>
    </div>
  );
}
