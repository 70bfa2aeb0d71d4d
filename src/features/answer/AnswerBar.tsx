import { useWords } from "../../i18n/useWords";
import type { CostStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";
import { useEntryProblems } from "../../ui/EntryProblems";
import { goToPart } from "../../ui/goToPart";
import styles from "./AnswerBar.module.css";
import { useAnswerTexts } from "./useAnswerTexts";

interface AnswerBarProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** How many answers fit on the bar. */
const SHOWN_ANSWERS = 2;

/** The answer at the bottom of narrow screens; pressing it goes to the full answer. */
export function AnswerBar({ sheet, statement }: AnswerBarProps) {
  const t = useWords("answer");
  const hasProblem = useEntryProblems().length > 0;
  const answers = useAnswerTexts(sheet, statement);
  const hasFigure = answers.some(({ money }) => money !== null);
  const shown = answers.slice(0, hasFigure ? SHOWN_ANSWERS : 1);
  const marks = [statement.unfinishedLines > 0 && t("soFar"), hasProblem && t("staleMark")].filter(
    (mark) => hasFigure && mark,
  );
  return (
    <button type="button" className={styles.bar} onClick={() => goToPart("answer")}>
      {shown.map(({ unit, money, per, position, reason }) => (
        <span key={unit} className={styles.answer}>
          {money === null ? (
            <span className={styles.reason}>{reason}</span>
          ) : (
            <>
              <span className={styles.money}>{money}</span>{" "}
              <span className={styles.per}>
                {per}
                {position !== null && ` · ${position}`}
              </span>
            </>
          )}
        </span>
      ))}
      {marks.length > 0 && <span className={styles.marks}>{marks.join(" · ")}</span>}
      <span className="visually-hidden">{t("bar")}</span>
    </button>
  );
}
