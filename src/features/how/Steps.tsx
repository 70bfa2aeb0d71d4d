import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { Step } from "../../formula/explain/explanation";
import type { CostSheet } from "../../sheet/schema";
import styles from "./HowDialog.module.css";
import { calculationText, type Writing } from "./operandText";

interface StepsProps {
  readonly sheet: CostSheet;
  readonly steps: readonly Step[];
  readonly writing: Writing;
}

/** The steps of a calculation in their order; a single step needs no name. */
export function Steps({ sheet, steps, writing }: StepsProps) {
  const t = useWords("how");
  const names = useNames();
  const nameOf = ({ name, streamId }: Step) => {
    const stream = sheet.work.find(({ id }) => id === streamId);
    if (stream === undefined || sheet.work.length === 1) return t(`steps.${name}`);
    return t("stepOf", { step: t(`steps.${name}`), name: names.ofStream(stream) });
  };
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={index}>
          {steps.length > 1 && <span className={styles.stepName}>{nameOf(step)}</span>}
          <span className={styles.calculation}>{calculationText(step.calculation, writing)}</span>
        </li>
      ))}
    </ol>
  );
}
