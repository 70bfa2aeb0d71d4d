import type { ReactNode } from "react";
import styles from "./Staffing.module.css";

interface PartProps {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One question of the view, with its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
