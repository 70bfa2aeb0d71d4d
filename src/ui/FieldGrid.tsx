import type { ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./FieldGrid.module.css";

interface FieldGridProps {
  /** Narrow for numbers; wide where a field holds words. */
  readonly columns?: "narrow" | "wide" | undefined;
  readonly children: ReactNode;
}

/** Fields side by side, as many as there is room for; labels, boxes and notes of one row stand on the same lines. */
export function FieldGrid({ columns = "narrow", children }: FieldGridProps) {
  return <div className={classNames(styles.grid, columns === "wide" && styles.wide)}>{children}</div>;
}
