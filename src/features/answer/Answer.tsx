import { memo, useDeferredValue, useMemo, type ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import { chosenBand } from "../../formula/benchmarkPosition";
import type { FigureId } from "../../formula/figureId";
import type { CostStatement } from "../../formula/statement";
import { hasCost } from "../../formula/knownTotal";
import { mainUnitCosts } from "../../formula/unitCosts";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { StaleNotice } from "../../ui/StaleNotice";
import styles from "./Answer.module.css";
import { Composition } from "./Composition";
import { HeadlineAnswer } from "./HeadlineAnswer";
import { KeyFigures } from "./KeyFigures";

// What is below the figure itself follows a moment later, so that the figure is on screen first at every key.
const LaterComposition = memo(Composition);
const LaterKeyFigures = memo(KeyFigures);

interface AnswerProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onHow: (figure: FigureId) => void;
  readonly onBenchmarks: () => void;
  /** The period in which totals are shown; never changes the sheet. */
  readonly showPer: Cadence;
  readonly onShowPer: (period: Cadence) => void;
  /** What is loaded later: workstream by workstream, what one should know, and what reads it out. */
  readonly children?: ReactNode;
}

/** What a call costs, whether that is much, what it is made of, and what one should know before believing it. */
export function Answer({ sheet, statement, onHow, onBenchmarks, showPer, onShowPer, children }: AnswerProps) {
  const t = useWords("answer");
  const band = chosenBand(sheet);
  const isKnown = hasCost(statement.lines);
  const later = useDeferredValue(useMemo(() => ({ sheet, statement }), [sheet, statement]));
  const laterAnswers = useMemo(() => mainUnitCosts(later.sheet, later.statement), [later]);
  return (
    <div className={styles.card}>
      <h2 className="visually-hidden">{t("title")}</h2>
      {isKnown && <StaleNotice stale={t("stale")} mend={t("staleFields")} />}
      {isKnown ? (
        mainUnitCosts(sheet, statement).map((answer, index) => (
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
          >
            {laterAnswers
              .filter(({ unit, costPer }) => unit === answer.unit && costPer.ok)
              .map((known) => (
                <LaterComposition key={known.unit} answer={known} currency={later.sheet.currency} onHow={onHow} />
              ))}
          </HeadlineAnswer>
        ))
      ) : (
        <div>
          <p className={styles.noCosts}>{t("noCosts")}</p>
          <p className={styles.small}>{t("noCostsHint")}</p>
        </div>
      )}
      {isKnown && <LaterKeyFigures {...later} onHow={onHow} showPer={showPer} onShowPer={onShowPer} />}
      {children}
    </div>
  );
}
