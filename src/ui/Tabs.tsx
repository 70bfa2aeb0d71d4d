import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import styles from "./Tabs.module.css";

interface TabsProps<Id extends string> {
  /** What all of them are together, read out. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Several views of which one is shown. Arrows, Home and End go from tab to tab; Tab goes on into the view. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const name = useId();
  const bar = useRef<HTMLDivElement>(null);
  const goBy = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs.at(placeAfter(event.key, now, tabs.length) ?? now);
    if (next === undefined || next.id === chosen) return;
    event.preventDefault();
    onChoose(next.id);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={bar} className={styles.bar} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={goBy}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-${id}`}
            data-tab={id}
            data-title={title}
            className={styles.tab}
            aria-selected={id === chosen}
            aria-controls={`${name}-view`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div id={`${name}-view`} role="tabpanel" aria-labelledby={`${name}-${chosen}`} className={styles.view}>
        {children}
      </div>
    </div>
  );
}

/** The place that a key goes to from `now`, round the ends; null for all other keys. */
function placeAfter(key: string, now: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (now + 1) % count;
    case "ArrowLeft":
      return (now - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
