import type { LineUnknown } from "../../formula/charge";
import { lineField, rateField, teamField } from "../../formula/fieldId";
import type { Formats } from "../../i18n/format";
import type { CostLine } from "../../sheet/schema";
import { focusField } from "../../ui/focusField";
import { HowFigure } from "./HowFigure";
import type { LineActions } from "./lineActions";
import styles from "./LineSum.module.css";
import { moneyFigure } from "./moneyFigure";
import type { Words } from "./words";

interface LineSumProps {
  readonly line: CostLine;
  readonly name: string;
  /** What the line comes to in the period, in the sheet's currency; null with a `reason` instead. */
  readonly money: number | null;
  readonly reason: LineUnknown | null;
  readonly currency: string;
  readonly isRounded: boolean;
  readonly formats: Formats;
  readonly words: Words;
  readonly actions: LineActions;
}

/** What a line comes to in the period, or in words what is missing; the words lead to the field where it is missing. */
export function LineSum(props: LineSumProps) {
  const { line, name, money, reason, currency, isRounded, formats, words, actions } = props;
  if (reason !== null) {
    const fieldId = fieldOf(reason, line);
    const text = (
      <>
        <svg className={styles.mark} viewBox="0 0 8 8" aria-hidden="true">
          <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {words(`missing.${reason}`)}
      </>
    );
    if (fieldId === null) return <span className={styles.missing}>{text}</span>;
    return (
      <button type="button" className={styles.missing} onClick={() => focusField(fieldId)}>
        {text}
      </button>
    );
  }
  return (
    <>
      <HowFigure
        figure={moneyFigure(money ?? 0, currency, isRounded, formats)}
        label={words("inPeriodOf", { line: name })}
        question={words("common:how")}
        onAsk={() => actions.askHow({ kind: "line", lineId: line.id })}
      />
      <span className={styles.lastGood} data-last-good>
        {words("lastGood")}
      </span>
    </>
  );
}

/** The field where something is missing; null when it is missing in more places than one. */
function fieldOf(reason: LineUnknown, { id, currency }: CostLine): string | null {
  switch (reason) {
    case "noAmount":
      return lineField(id, "amount");
    case "noQuantity":
      return lineField(id, "quantity");
    case "noLife":
      return lineField(id, "months");
    case "noShare":
      return lineField(id, "share");
    case "noShareBase":
      return lineField(id, "of");
    case "noRate":
      return rateField(currency);
    case "noAgents":
      return teamField("agents");
    case "noPaidHours":
      return teamField("paidHoursPerWeek");
    default:
      return null;
  }
}
