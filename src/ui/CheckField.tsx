import type { ReactNode } from "react";
import styles from "./CheckField.module.css";

interface CheckFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The id of the text that tells more about this choice. */
  readonly describedBy?: string | undefined;
}

/** A box to tick with its words beside it, all of it to be pressed. */
export function CheckField({ id, label, checked, onChange, describedBy }: CheckFieldProps) {
  return (
    <label className={styles.check} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
