import type { ReactNode } from "react";
import styles from "./WorkingLine.module.css";

/** Says that newer figures are on their way, in the gap above those that stand; its grid names that gap `--gap`. */
export function WorkingLine({ children }: { readonly children: ReactNode }) {
  return <p className={styles.line}>{children}</p>;
}
