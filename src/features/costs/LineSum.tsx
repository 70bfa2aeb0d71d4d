import type { LineUnknown } from "../../formula/charge";
import type { Formats } from "../../i18n/format";
import type { CostLine } from "../../sheet/schema";
import { focusField } from "../../ui/focusField";
import { HowFigure } from "./HowFigure";
import type { LineActions } from "./lineActions";
import styles from "./LineSum.module.css";
import { moneyFigure } from "./moneyFigure";
import { nameOfLine, type Words } from "./words";

interface LineSumProps {
  readonly line: CostLine;
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
  const { line, money, reason, currency, isRounded, formats, words, actions } = props;
  if (reason !== null) {
    const goThere = wayTo(reason, line, actions);
    const text = (
      <>
        <svg className={styles.mark} viewBox="0 0 8 8" aria-hidden="true">
          <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {words(`missing.${reason}`)}
      </>
    );
    if (goThere === null) return <span className={styles.missing}>{text}</span>;
    return (
      <button type="button" className={styles.missing} onClick={goThere}>
        {text}
      </button>
    );
  }
  return (
    <>
      <HowFigure
        figure={moneyFigure(money ?? 0, currency, isRounded, formats)}
        label={words("inPeriodOf", { line: nameOfLine(line, words) })}
        question={words("common:how")}
        onAsk={() => actions.askHow({ kind: "line", lineId: line.id })}
      />
      <span className={styles.lastGood} data-last-good>
        {words("lastGood")}
      </span>
    </>
  );
}

/** How to get to the field where something is missing; null when it is missing in more places than one. */
function wayTo(reason: LineUnknown, line: CostLine, actions: LineActions): (() => void) | null {
  switch (reason) {
    case "noAmount":
      return () => actions.goTo(line.id, "amount");
    case "noQuantity":
      return () => actions.goTo(line.id, "quantity");
    case "noLife":
      return () => actions.goTo(line.id, "months");
    case "noShare":
      return () => actions.goTo(line.id, "share");
    case "noShareBase":
      return () => actions.goTo(line.id, "of");
    case "noRate":
      return () => focusField(`rate-${line.currency}`);
    case "noAgents":
      return () => focusField("team-agents");
    case "noPaidHours":
      return () => focusField("team-paidHoursPerWeek");
    default:
      return null;
  }
}

/** Whether what is missing is asked for in the part of a row that is unfolded. */
export function isMissingInside(reason: LineUnknown | null): boolean {
  return reason === "noQuantity" || reason === "noLife" || reason === "noShareBase";
}
