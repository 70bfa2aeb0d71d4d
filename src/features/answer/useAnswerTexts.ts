import { useWords } from "../../i18n/useWords";
import { chosenBand, positionInBand } from "../../formula/benchmarkPosition";
import type { CostStatement } from "../../formula/statement";
import { mainUnitCosts, type CostUnit } from "../../formula/unitCosts";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { useReasons } from "./useReasons";

/** One answer in short: the figure, what it is for, and where it lies; or the reason why there is no figure. */
export interface AnswerText {
  readonly unit: CostUnit;
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
  const band = chosenBand(sheet);
  return mainUnitCosts(sheet, statement).map(({ unit, costPer, streamIds }) => {
    const per = t(`unit.${unit}`);
    if (!costPer.ok) {
      const reason = costPer.error === "noCost" ? t("noCosts") : reasonOf(costPer.error, streamIds).text;
      return { unit, money: null, per, position: null, reason };
    }
    const hasPosition = unit === "perCall" && band !== null && band.converted.ok;
    const position = hasPosition ? positionInBand(costPer.value, band.converted.value) : null;
    return {
      unit,
      money: formats.money(costPer.value, sheet.currency),
      per,
      position: position === null ? null : t(`band.short.${position}`),
      reason: "",
    };
  });
}
