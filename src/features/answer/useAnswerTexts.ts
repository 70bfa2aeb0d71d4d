import { useWords } from "../../i18n/useWords";
import { positionInBand } from "../../formula/benchmarkPosition";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { answerFigures, hasCost, type AnswerUnit } from "./answerFigure";
import { bandOf } from "./band";
import { useReasons } from "./useReasons";

/** One answer in short: the figure, what it is for, and where it lies; or the reason why there is no figure. */
export interface AnswerText {
  readonly unit: AnswerUnit;
  /** The amount, or null when there is a reason instead. */
  readonly money: string | null;
  readonly per: string;
  readonly position: string | null;
  readonly reason: string;
}

/** The answers of a sheet in short, for the bar of narrow screens and for being read out. */
export function useAnswerTexts(sheet: CostSheet, statement: CostStatement): AnswerText[] {
  const t = useWords("answer");
  const reasonOf = useReasons(sheet);
  const formats = useFormats();
  const band = bandOf(sheet);
  const isKnown = hasCost(statement);
  return answerFigures(sheet, statement).map(({ unit, costPer, streamIds }) => {
    const per = t(`unit.${unit}`);
    if (!isKnown) return { unit, money: null, per, position: null, reason: t("noCosts") };
    if (!costPer.ok) {
      return { unit, money: null, per, position: null, reason: reasonOf(costPer.error, streamIds).text };
    }
    const hasPosition = unit === "perCall" && band !== null && band.converted.ok;
    const position = hasPosition
      ? positionInBand(costPer.value, band.converted.value.low, band.converted.value.high)
      : null;
    return {
      unit,
      money: formats.money(costPer.value, sheet.currency),
      per,
      position: position === null ? null : t(`band.short.${position}`),
      reason: "",
    };
  });
}
