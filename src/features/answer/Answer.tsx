import { useTranslation } from "react-i18next";
import type { FigureId } from "../../formula/figureId";
import type { CostStatement } from "../../formula/statement";
import type { Cadence, CostSheet } from "../../sheet/schema";
import styles from "./Answer.module.css";
import { answerFigures, hasCost } from "./answerFigure";
import { bandOf } from "./band";
import { Findings } from "./Findings";
import { HeadlineAnswer } from "./HeadlineAnswer";
import { KeyFigures } from "./KeyFigures";
import { SpokenAnswer } from "./SpokenAnswer";
import { StaleMark } from "./StaleMark";
import { StreamsTable } from "./StreamsTable";

interface AnswerProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onHow: (figure: FigureId) => void;
  readonly onBenchmarks: () => void;
  /** The period in which totals are shown; never changes the sheet. */
  readonly showPer: Cadence;
  readonly onShowPer: (period: Cadence) => void;
}

/** What a call costs, whether that is much, what it is made of, and what one should know before believing it. */
export function Answer({ sheet, statement, onHow, onBenchmarks, showPer, onShowPer }: AnswerProps) {
  const { t } = useTranslation("answer");
  const band = bandOf(sheet);
  const isKnown = hasCost(statement);
  return (
    <div className={styles.card}>
      <h2 className="visually-hidden">{t("title")}</h2>
      <SpokenAnswer sheet={sheet} statement={statement} />
      <StaleMark />
      {isKnown ? (
        answerFigures(sheet, statement).map((answer, index) => (
          <HeadlineAnswer
            key={answer.unit}
            sheet={sheet}
            answer={answer}
            band={band}
            isFirst={index === 0}
            isSoFar={statement.unfinishedLines > 0}
            showPer={showPer}
            onHow={onHow}
            onBenchmarks={onBenchmarks}
          />
        ))
      ) : (
        <div>
          <p className={styles.noCosts}>{t("noCosts")}</p>
          <p className={styles.small}>{t("noCostsHint")}</p>
        </div>
      )}
      <Findings sheet={sheet} statement={statement} />
      {isKnown && (
        <KeyFigures sheet={sheet} statement={statement} onHow={onHow} showPer={showPer} onShowPer={onShowPer} />
      )}
      {isKnown && sheet.work.length > 1 && (
        <StreamsTable sheet={sheet} statement={statement} showPer={showPer} onHow={onHow} />
      )}
    </div>
  );
}
