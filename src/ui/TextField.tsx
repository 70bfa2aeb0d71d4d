import { useRef } from "react";
import { classNames } from "./classNames";
import styles from "./Field.module.css";

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** `visit` is the same for all changes between entering and leaving the field: one action for undo. */
  readonly onChange: (value: string, visit: string) => void;
  /** What stands there while nothing of its own was typed; shown like a value. */
  readonly placeholder?: string | undefined;
  readonly type?: "text" | "date" | "month" | undefined;
  readonly look?: "field" | "cell" | undefined;
  /** The field is left. */
  readonly onLeave?: (() => void) | undefined;
}

/** A field for a short text or a date. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, onChange, placeholder, type = "text", look = "field", onLeave } = props;
  const visits = useRef(0);
  return (
    <div className={classNames(styles.field, look === "cell" && styles.cell)}>
      <label className={look === "cell" ? "visually-hidden" : styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.box}>
        <input
          id={id}
          className={styles.text}
          type={type}
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          onFocus={() => {
            visits.current += 1;
          }}
          onBlur={onLeave}
          onChange={(event) => onChange(event.currentTarget.value, `${id}#${visits.current}`)}
        />
      </span>
    </div>
  );
}
