import { useEffect, useId, useRef, type ReactNode } from "react";
import { classNames } from "./classNames";
import { CloseIcon } from "./icons";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  /** The name of the close button. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: "narrow" | "wide" | undefined;
}

/**
 * A modal dialog on the browser's own `<dialog>`: it keeps the focus, closes by Escape, by its button and by a press
 * outside, and gives the focus back to where it was. It is open for as long as it is mounted.
 */
export function Dialog({ title, closeLabel, onClose, children, width = "narrow" }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const latestOnClose = useRef(onClose);
  useEffect(() => {
    latestOnClose.current = onClose;
  });
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    const closeByBackdrop = (event: MouseEvent) => event.target === element && latestOnClose.current();
    element?.showModal();
    element?.addEventListener("click", closeByBackdrop);
    return () => {
      element?.removeEventListener("click", closeByBackdrop);
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, width === "wide" && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}
