import { useId } from "react";
import { useWords } from "../../i18n/useWords";
import type { CostStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";
import type { AskHow } from "./AskRows";
import { BenchmarkChart } from "./BenchmarkChart";
import styles from "./charts.module.css";
import { MakeUpChart } from "./MakeUpChart";
import { StreamChart } from "./StreamChart";

interface ChartsProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  /** Opens how a figure came about. */
  readonly onHow: AskHow;
}

/**
 * The answer drawn: against others, by kind of cost and, with several of them, by workstream. The one way to the charts'
 * package, so that it loads after the first paint.
 */
export function Charts({ sheet, statement, onHow }: ChartsProps) {
  const t = useWords("charts");
  const headingId = useId();
  return (
    <section className={styles.charts} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {t("title")}
      </h2>
      <BenchmarkChart sheet={sheet} statement={statement} onHow={onHow} />
      <MakeUpChart sheet={sheet} statement={statement} onHow={onHow} />
      {sheet.work.length > 1 && <StreamChart sheet={sheet} statement={statement} onHow={onHow} />}
    </section>
  );
}
