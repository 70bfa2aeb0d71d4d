import { lazy, Suspense, type ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import type { chosenBand } from "../../formula/benchmarkPosition";
import { figureOfUnit, type FigureId } from "../../formula/figureId";
import type { UnitCost } from "../../formula/unitCosts";
import type { Cadence, CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import { AgainstBand } from "./AgainstBand";
import styles from "./Answer.module.css";
import { BigFigure } from "./BigFigure";
import { useReasons } from "./useReasons";

// Few sheets have a target, and the published examples none.
const TargetLine = lazy(() => import("./TargetLine").then((part) => ({ default: part.TargetLine })));

interface HeadlineAnswerProps {
  readonly sheet: CostSheet;
  readonly answer: UnitCost;
  readonly band: ReturnType<typeof chosenBand>;
  readonly isFirst: boolean;
  /** Whether a cost still lacks a number and is not in the figure. */
  readonly isSoFar: boolean;
  readonly showPer: Cadence;
  readonly onHow: (figure: FigureId) => void;
  readonly onBenchmarks: () => void;
  /** What the figure is made of. */
  readonly children: ReactNode;
}

/** One of the figures that this page is for: the figure itself, where it lies, and what it is made of. */
export function HeadlineAnswer({
  sheet,
  answer,
  band,
  isFirst,
  isSoFar,
  showPer,
  onHow,
  onBenchmarks,
  children,
}: HeadlineAnswerProps) {
  const t = useWords("answer");
  const common = useWords("common");
  const reasonOf = useReasons(sheet);
  const { unit, headline, costPer } = answer;
  const name = unit === "perContact" ? t("perContactTitle") : common(`headlines.${unit}`);
  const how = (
    <Button look="link" aria-label={t("howOf", { figure: name })} onClick={() => onHow(figureOfUnit(unit))}>
      {t("how")}
    </Button>
  );
  if (!costPer.ok) {
    const { text, fieldId } = reasonOf(costPer.error, answer.streamIds);
    return (
      <div className={styles.headline}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.reason}>{text}</p>
        {fieldId !== null && (
          <p>
            <Button onClick={() => focusField(fieldId)}>{t("fillIn")}</Button>
          </p>
        )}
        <p className={styles.small}>{how}</p>
      </div>
    );
  }
  const target = headline === null ? null : sheet.targets[headline.kind];
  return (
    <div className={styles.headline}>
      <div>
        <h3 className={styles.name}>
          {name}
          {isSoFar && <span className={styles.soFar}>{t("soFar")}</span>}
        </h3>
        <BigFigure amount={costPer.value} currency={sheet.currency} />
        <p className={styles.small}>{how}</p>
      </div>
      {headline !== null && (
        <>
          {target !== null && (
            <Suspense fallback={null}>
              <TargetLine
                sheet={sheet}
                headline={headline}
                showPer={showPer}
                onAsk={() => onHow({ kind: "target", headline: headline.kind })}
              />
            </Suspense>
          )}
          <AgainstBand
            sheet={sheet}
            unit={unit}
            name={name}
            value={costPer.value}
            count={answer.count}
            target={target}
            band={band}
            isFirst={isFirst}
            showPer={showPer}
            onHow={onHow}
            onBenchmarks={onBenchmarks}
          />
        </>
      )}
      {children}
    </div>
  );
}
