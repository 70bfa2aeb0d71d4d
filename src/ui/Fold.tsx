import type { ReactNode } from "react";
import { ChevronIcon } from "./icons";
import styles from "./Fold.module.css";

interface FoldProps {
  readonly title: string;
  /** What stands beside the title, so that the main thing is known without opening. */
  readonly summary?: ReactNode;
  readonly isOpen?: boolean | undefined;
  readonly onToggle?: ((isOpen: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** A part that few need: closed to its title until it is asked for. Left to itself it keeps its own state. */
export function Fold({ title, summary, isOpen, onToggle, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.head}>
        <span className={styles.sign}>
          <ChevronIcon />
        </span>
        <span>
          <span className={styles.title}>{title}</span>
          {summary !== undefined && <span className={styles.summary}> {summary}</span>}
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
