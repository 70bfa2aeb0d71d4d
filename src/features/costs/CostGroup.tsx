import { useState, type ReactNode } from "react";
import type { GroupId } from "../../formula/groups";
import type { Formats } from "../../i18n/format";
import { ChevronIcon } from "../../ui/icons";
import fills from "../../ui/GroupFill.module.css";
import styles from "./CostGroup.module.css";
import { HowFigure } from "./HowFigure";
import { shareFigure, sumFigure, type ShareOfTotal } from "./moneyFigure";
import type { Words } from "./words";

interface CostGroupProps {
  readonly group: GroupId;
  readonly money: number;
  /** Its part of what the whole sheet costs; null where that means nothing. */
  readonly share: ShareOfTotal | null;
  readonly currency: string;
  readonly isRounded: boolean;
  readonly formats: Formats;
  readonly words: Words;
  readonly onAsk: () => void;
  /** Its lines. */
  readonly children: ReactNode;
}

/**
 * A group of costs: its name, its share of the total as words and as the inked part of the rule below, its subtotal. The
 * name folds the lines away; what leads to one of them opens them again (`ui/focusField`).
 */
export function CostGroup(props: CostGroupProps) {
  const { group, money, share, currency, isRounded, formats, words, onAsk, children } = props;
  const [isOpen, setIsOpen] = useState(true);
  const headingId = `costs-group-${group}`;
  const linesId = `${headingId}-lines`;
  const name = words(`common:groups.${group}`);
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h3 id={headingId} className={styles.name}>
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isOpen}
              aria-controls={linesId}
              onClick={() => setIsOpen(!isOpen)}
            >
              {name}
              <ChevronIcon />
            </button>
          </h3>{" "}
          {share !== null && (
            <span className={styles.share}>
              {shareFigure(share, formats)}
              <span className="visually-hidden"> {words("ofTotal")}</span>
            </span>
          )}
        </div>
        <span className={styles.sum}>
          <HowFigure
            figure={sumFigure(money, currency, isRounded, formats)}
            label={words("inPeriodOf", { line: name })}
            question={words("common:how")}
            isStrong
            onAsk={onAsk}
          />
        </span>
      </header>
      <svg className={styles.rule} aria-hidden="true">
        <rect className={styles.track} width="100%" height="100%" />
        <rect className={fills[group]} width={`${inkedPercent(share?.exact ?? 0)}%`} height="100%" />
      </svg>
      <details id={linesId} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary hidden aria-label={name} />
        <ul data-group={group}>{children}</ul>
      </details>
    </section>
  );
}

/** How much of the rule is inked, in percent; a credit inks nothing, and nothing inks more than the rule. */
function inkedPercent(share: number): number {
  return Math.round(1_000 * Math.min(1, Math.max(0, share))) / 10;
}
