import { useEffect, useRef, useState, type ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./Menu.module.css";

/** One entry of a menu; `heading` entries name what follows and cannot be chosen. */
export type MenuEntry =
  | { readonly heading: string }
  | {
      /** Tells entries apart; without one, the label does. */
      readonly id?: string | undefined;
      readonly label: string;
      readonly onChoose: () => void;
      readonly detail?: string | undefined;
      readonly isDangerous?: boolean | undefined;
      readonly isDisabled?: boolean | undefined;
    };

interface MenuProps {
  /** The name of the button, read out where it shows a sign alone. */
  readonly label: string;
  readonly button: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly look?: "icon" | "quiet" | "bare" | undefined;
  /** Which edge of the button the list keeps to. */
  readonly side?: "left" | "right" | undefined;
  /** On a phone the list is as wide as what the menu stands in, and no higher than leaves the answer in sight. */
  readonly isWide?: boolean | undefined;
}

/**
 * A button that opens a short list of actions. Built on `<details>`: it opens before scripts run, closes by Escape, by
 * choosing and by a press elsewhere, and its entries are plain buttons in the order of the keyboard. They are made when
 * the menu is first opened, so that a page may hold hundreds of menus.
 */
export function Menu({ label, button, entries, look = "quiet", side = "left", isWide = false }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current !== null) details.current.open = false;
    details.current?.querySelector("summary")?.focus();
  };
  const [isUsed, setIsUsed] = useState(false);
  const use = () => setIsUsed(true);
  useEffect(() => {
    // It may have been opened before this script ran.
    if (details.current?.open === true) setIsUsed(true);
    if (!isUsed) return;
    const closeElsewhere = (event: Event) => {
      const element = details.current;
      if (element?.open === true && event.target instanceof Node && !element.contains(event.target))
        element.open = false;
    };
    const closeByEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || details.current?.open !== true) return;
      event.stopPropagation();
      close();
    };
    const element = details.current;
    element?.addEventListener("keydown", closeByEscape);
    document.addEventListener("pointerdown", closeElsewhere);
    document.addEventListener("focusin", closeElsewhere);
    return () => {
      element?.removeEventListener("keydown", closeByEscape);
      document.removeEventListener("pointerdown", closeElsewhere);
      document.removeEventListener("focusin", closeElsewhere);
    };
  }, [isUsed]);
  return (
    <details ref={details} className={styles.menu} onToggle={use}>
      <summary className={classNames(styles.button, styles[look])} aria-label={label} onClick={use}>
        {button}
      </summary>
      <ul className={classNames(styles.list, side === "right" && styles.right, isWide && styles.wide)}>
        {(isUsed ? entries : []).map((entry) =>
          "heading" in entry ? (
            <li key={`heading ${entry.heading}`} className={styles.heading}>
              {entry.heading}
            </li>
          ) : (
            <li key={entry.id ?? entry.label}>
              <button
                type="button"
                className={classNames(styles.entry, entry.isDangerous && styles.dangerous)}
                disabled={entry.isDisabled}
                onClick={() => {
                  close();
                  entry.onChoose();
                }}
              >
                {entry.label}
                {entry.detail !== undefined && <span className={styles.detail}>{entry.detail}</span>}
              </button>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
