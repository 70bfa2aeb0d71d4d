import type { ReactNode } from "react";
import { CloseIcon } from "./icons";
import styles from "./Notice.module.css";

interface NoticeProps {
  /** What just happened; null while there is nothing to say. */
  readonly children: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** Says what an action did beyond what was asked, politely read out. Stays mounted while empty, or nothing would be read. */
export function Notice({ children, closeLabel, onClose }: NoticeProps) {
  return (
    <div role="status">
      {children !== null && (
        <div className={styles.notice}>
          <div className={styles.text}>{children}</div>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
