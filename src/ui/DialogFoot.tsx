import type { ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./Dialog.module.css";

interface DialogFootProps {
  /** Whether it stays in sight on a phone, too, where it must be low to leave room for the rest. */
  readonly isLow?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The last part of a dialog, with what it comes to and its main button; in sight however far the dialog is scrolled. */
export function DialogFoot({ isLow = false, className, children }: DialogFootProps) {
  return <div className={classNames(styles.foot, isLow && styles.low, className)}>{children}</div>;
}
