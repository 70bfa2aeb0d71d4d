import type { ComponentProps, ReactNode } from "react";
import styles from "./PasteField.module.css";

interface PasteFieldProps extends Omit<ComponentProps<"textarea">, "className" | "id"> {
  readonly id: string;
  readonly label: string;
  /** What stands right below the box, such as a hint or a button. */
  readonly children?: ReactNode;
}

/** A labelled box of several lines, into which rows of a spreadsheet are pasted or typed. */
export function PasteField({ id, label, children, ...props }: PasteFieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea {...props} id={id} className={styles.text} />
      {children}
    </div>
  );
}
