import styles from "./Field.module.css";
import { FieldShell, type FieldSurroundings } from "./FieldShell";
import { useVisit } from "./useVisit";

interface TextFieldProps extends FieldSurroundings {
  readonly value: string;
  /** `visit` is the same for all changes between entering and leaving the field: one action for undo. */
  readonly onChange: (value: string, visit: string) => void;
  /** What stands there while nothing of its own was typed; shown like a value. */
  readonly placeholder?: string | undefined;
  readonly type?: "text" | "month" | undefined;
  /** The field is left. */
  readonly onLeave?: (() => void) | undefined;
}

/** A field for a short text or a month. */
export function TextField({ value, onChange, placeholder, type = "text", onLeave, ...around }: TextFieldProps) {
  const visit = useVisit(around.id);
  return (
    <FieldShell {...around}>
      <input
        id={around.id}
        className={styles.text}
        type={type}
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        onFocus={visit.begin}
        onBlur={onLeave}
        onChange={(event) => onChange(event.currentTarget.value, visit.current())}
      />
    </FieldShell>
  );
}
