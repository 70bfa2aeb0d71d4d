import { useWords } from "../../i18n/useWords";
import { explain } from "../../formula/explain/explain";
import type { Explanation, ExplanationUnknown } from "../../formula/explain/explanation";
import type { FigureId } from "../../formula/figureId";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { Dialog } from "../../ui/Dialog";
import { BenchmarkFacts } from "./BenchmarkFacts";
import { ExplainedLines } from "./ExplainedLines";
import styles from "./HowDialog.module.css";
import { howKey } from "./howKey";
import { operandText } from "./operandText";
import { SourceList } from "./SourceList";
import { Steps } from "./Steps";
import { useFigureTitle } from "./useFigureTitle";

interface HowDialogProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly figure: FigureId;
  readonly onClose: () => void;
}

/** How a figure came about: its formula in words, the same with this sheet's numbers, what it does not say, its source. */
export function HowDialog({ sheet, statement, figure, onClose }: HowDialogProps) {
  const t = useWords("how");
  const common = useWords("common");
  const formats = useFormats();
  const title = useFigureTitle(sheet, figure);
  const explanation = explain(sheet, statement, figure);
  const key = howKey(figure);
  const counted = explanation?.lines.filter(({ cost }) => cost.ok).length ?? 0;
  const writing = { t, formats, currency: sheet.currency };
  const reason = (code: ExplanationUnknown) => (code === "noTarget" ? t("noTarget") : common(`unknown.${code}`));

  return (
    <Dialog title={title} closeLabel={common("close")} onClose={onClose} width="wide">
      {explanation === null ? (
        <p>{t("gone")}</p>
      ) : (
        <div className={styles.sections}>
          <section className={styles.section}>
            <h3>{t("inWords")}</h3>
            <p className={styles.words}>{t(`figures.${key}.words`)}</p>
          </section>
          <section className={styles.section}>
            <h3>{t("withNumbers")}</h3>
            {explanation.result.ok ? (
              <>
                <Steps sheet={sheet} steps={explanation.steps} writing={writing} />
                {explanation.steps.length === 0 && (
                  <p className={styles.result}>
                    {`${t("sumOfLines", { count: counted, n: formats.number(counted) })} = ${operandText(explanation.result.value, writing)}`}
                  </p>
                )}
                {statement.unfinishedLines > 0 && isOfCost(figure, explanation) && (
                  <p className={styles.note}>{t("soFar")}</p>
                )}
              </>
            ) : (
              <p>
                {t("missing")} {reason(explanation.result.error)}
              </p>
            )}
          </section>
          {figure.kind === "benchmark" && <BenchmarkFacts sheet={sheet} id={figure.id} />}
          <section className={styles.section}>
            <h3>{t("goesIn")}</h3>
            <p>{t(`figures.${key}.about`)}</p>
            {figure.kind === "costPerResolvedIssue" && <p>{t(`model.${sheet.repeatCalls.model}`)}</p>}
            {isPurchase(sheet, figure) && <p>{t("lineBasis.oneOff")}</p>}
            {explanation.lines.length > 0 && (
              <ExplainedLines sheet={sheet} lines={explanation.lines} writing={writing} reason={reason} />
            )}
            {figure.kind !== "benchmark" && <p className={styles.note}>{t("inPeriod")}</p>}
          </section>
          <section className={styles.section}>
            <h3>{t("limits")}</h3>
            <p>{t(`figures.${key}.limits`)}</p>
            {figure.kind === "headline" && (
              <p>
                {t("cheaper")} {t("business")} {t("agents")}
              </p>
            )}
          </section>
          <SourceList figure={figure} />
        </div>
      )}
    </Dialog>
  );
}

/** Whether a figure rests on the total, which is "so far" while a cost lacks a number. */
function isOfCost({ kind }: FigureId, { steps }: Explanation): boolean {
  if (kind === "benchmark") return steps.some(({ name }) => name === "gapPeriod");
  return kind !== "workload" && kind !== "availableHours" && kind !== "occupancy";
}

function isPurchase(sheet: CostSheet, figure: FigureId): boolean {
  return figure.kind === "line" && sheet.costs.some(({ id, basis }) => id === figure.lineId && basis.kind === "oneOff");
}
