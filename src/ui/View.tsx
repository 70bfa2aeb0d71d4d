import { useId, type ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./View.module.css";

interface ViewProps {
  readonly title: string;
  /** What the view is for, below its title. */
  readonly intro?: ReactNode;
  /** Whether what it shows is about to be replaced. */
  readonly isBusy?: boolean | undefined;
  /** How far its parts stand from each other: wide where each is a whole of its own. */
  readonly gap?: "usual" | "wide" | undefined;
  readonly children: ReactNode;
}

/** What stands behind one tab: its heading, what it is for, and its parts one below the other. */
export function View({ title, intro, isBusy, gap = "usual", children }: ViewProps) {
  const headingId = useId();
  return (
    <section
      className={classNames(styles.view, gap === "wide" && styles.parted)}
      aria-labelledby={headingId}
      aria-busy={isBusy}
    >
      <header className={styles.head}>
        <h2 id={headingId} className={styles.title}>
          {title}
        </h2>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </header>
      {children}
    </section>
  );
}
