import { useWords } from "../../i18n/useWords";
import type { FigureId } from "../../formula/figureId";
import { centreFigures } from "../../formula/figures";
import { perPeriod } from "../../formula/period";
import { ok } from "../../formula/result";
import type { CostStatement } from "../../formula/statement";
import { CADENCES } from "../../sheet/limits";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { Segmented } from "../../ui/Segmented";
import { KeyFigure } from "./KeyFigure";
import styles from "./KeyFigures.module.css";
import { PerHeadline } from "./PerHeadline";

interface KeyFiguresProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onHow: (figure: FigureId) => void;
  readonly showPer: Cadence;
  readonly onShowPer: (period: Cadence) => void;
}

/** The figures beside the headline: the total, in the period that the reader chooses, and costs for other units. */
export function KeyFigures({ sheet, statement, onHow, showPer, onShowPer }: KeyFiguresProps) {
  const t = useWords("answer");
  const common = useWords("common");
  const { costPerContact, costPerProductiveHour } = centreFigures(sheet, statement);
  const { length } = sheet.period;
  const period = common(`perCadence.${showPer}`);
  const allStreams = sheet.work.map(({ id }) => id);
  const hasSeveralChannels = sheet.work.length > 1 && statement.headlines.length > 0;
  return (
    <section className={styles.key} aria-labelledby="answer-key-title">
      <h3 id="answer-key-title" className="visually-hidden">
        {t("key.title")}
      </h3>
      <div className={styles.head}>
        <dl>
          <KeyFigure
            label={t("key.total", { period })}
            sheet={sheet}
            figure={ok(perPeriod(statement.total, length, showPer))}
            streamIds={allStreams}
            onAsk={() => onHow({ kind: "total" })}
          />
        </dl>
        <Segmented
          label={t("key.showPer")}
          value={showPer}
          options={CADENCES.map((cadence) => ({ value: cadence, label: common(`cadences.${cadence}`) }))}
          onChange={onShowPer}
        />
      </div>
      {showPer !== length && (
        <p className={styles.note}>{t("key.converted", { period, own: common(`perCadence.${length}`) })}</p>
      )}
      <dl className={styles.grid}>
        {hasSeveralChannels && (
          <KeyFigure
            label={t("key.perContact")}
            sheet={sheet}
            figure={costPerContact}
            streamIds={allStreams}
            onAsk={() => onHow({ kind: "costPerContact" })}
          />
        )}
        <KeyFigure
          label={t("key.perProductiveHour")}
          sheet={sheet}
          figure={costPerProductiveHour}
          streamIds={allStreams}
          onAsk={() => onHow({ kind: "costPerProductiveHour" })}
        />
        {statement.headlines.map((headline) => (
          <PerHeadline key={headline.kind} sheet={sheet} statement={statement} headline={headline} onHow={onHow} />
        ))}
      </dl>
    </section>
  );
}
