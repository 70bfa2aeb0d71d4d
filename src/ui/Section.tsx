import type { ReactNode } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  /** The start of the ids in this part: its heading is `<id>-heading`. */
  readonly id: string;
  readonly title: string;
  /** The place of this part in the order of filling in; none for parts that stand outside it. */
  readonly number?: number | undefined;
  readonly children: ReactNode;
}

/** One of the large parts of the screen, with its heading. */
export function Section({ id, title, number, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.title}>
        {number !== undefined && <span className={styles.number}>{number}</span>} {title}
      </h2>
      {children}
    </section>
  );
}
