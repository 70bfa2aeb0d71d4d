import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { ExplainedLine } from "../../formula/explain/explanation";
import type { LineUnknown } from "../../formula/charge";
import type { CostSheet } from "../../sheet/schema";
import styles from "./HowDialog.module.css";
import { calculationText, type Writing } from "./operandText";

interface ExplainedLinesProps {
  readonly sheet: CostSheet;
  readonly lines: readonly ExplainedLine[];
  readonly writing: Writing;
  readonly reason: (code: LineUnknown) => string;
}

/** The cost lines that go into a figure, each with its own calculation or with what it lacks. */
export function ExplainedLines({ sheet, lines, writing, reason }: ExplainedLinesProps) {
  const t = useWords("how");
  const names = useNames();
  const lineNames = new Map(sheet.costs.map((line) => [line.id, names.ofLine(line)]));
  return (
    <ul className={styles.lines}>
      {lines.map(({ lineId, cost, calculation }) => (
        <li key={lineId}>
          <span className={styles.lineName}>{lineNames.get(lineId)}</span>
          <span className={styles.calculation}>
            {calculation !== null && calculationText(calculation, writing)}
            {!cost.ok && `${reason(cost.error)} (${t("notCounted")})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
