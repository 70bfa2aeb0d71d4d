import { useEffect, useState, type ReactNode } from "react";
import styles from "./FloatingNotice.module.css";
import { Notice } from "./Notice";

interface FloatingNoticeProps {
  /** What just happened; null while there is nothing to say. */
  readonly children: ReactNode;
  /** The id of the heading of the part that it is about: it hides while that part is out of sight. */
  readonly headingId: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A notice that stays in view wherever in its part one reads, and moves nothing; out of the way of all else. */
export function FloatingNotice({ children, headingId, closeLabel, onClose }: FloatingNoticeProps) {
  const [isAway, setIsAway] = useState(false);
  const isEmpty = children === null;
  useEffect(() => {
    const part = document.querySelector(`[aria-labelledby="${headingId}"]`);
    if (isEmpty || part === null || typeof IntersectionObserver !== "function") return undefined;
    const observer = new IntersectionObserver((entries) => setIsAway(entries.at(-1)?.isIntersecting === false));
    observer.observe(part);
    return () => observer.disconnect();
  }, [isEmpty, headingId]);
  return (
    <div className={styles.inView} hidden={isAway}>
      <Notice closeLabel={closeLabel} onClose={onClose}>
        {children}
      </Notice>
    </div>
  );
}
