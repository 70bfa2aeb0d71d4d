import type { DrawMissing } from "../../formula/uncertainty/drawnFigures";
import type { Summary } from "../../formula/uncertainty/summary";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { SimulationRequest } from "../../workers/simulationWork";

/** How the outcome of a simulation is put into words, in the language that is shown. */
export interface OutcomeTexts {
  /** An amount of each, in the sheet's currency; with more decimals than usual where told so. */
  amount(value: number, digits?: number): string;
  /** A standard error of an amount, with the two digits that matter. */
  error(value: number): string;
  /** A share, and the standard error of one in percentage points. */
  share(value: number): string;
  shareError(value: number): string;
  /** The answer in a sentence: between what the figure lies in nine of ten draws. */
  sentence(summary: Summary): string;
  /** Why a draw has no figure. */
  missing(reason: DrawMissing): string;
}

/** Two digits of an error say enough, and no error needs more decimals than this. */
const MOST_DECIMALS = 8;

/** The words for what was drawn of one headline. */
export function useOutcomeTexts({ sheet, headline }: Pick<SimulationRequest, "sheet" | "headline">): OutcomeTexts {
  const t = useWords(["sure", "drivers", "common"]);
  const { money, number, percent } = useFormats();
  const { currency } = sheet;
  const amount = (value: number, digits?: number) => money(value, currency, digits === undefined ? {} : { digits });
  return {
    amount,
    error: (value) => amount(value, twoDigits(value, minorDigits(currency))),
    share: (value) => percent(value),
    shareError: (value) => t("figures.points", { points: number(value * 100, { digits: twoDigits(value * 100, 0) }) }),
    sentence({ p5, p50, p95 }) {
      const texts = { unit: t(`drivers:unit.${headline}`), low: amount(p5.value), high: amount(p95.value) };
      if (texts.low === texts.high) return t("sentence.same", { ...texts, cost: texts.low });
      return t("sentence.between", { ...texts, middle: amount(p50.value) });
    },
    missing: (reason) =>
      reason === "beyondBounds" || reason === "needUnknown" ? t(`drivers:${reason}`) : t(`common:unknown.${reason}`),
  };
}

function twoDigits(value: number, least: number): number {
  if (!(value > 0)) return least;
  return Math.min(MOST_DECIMALS, Math.max(least, 1 - Math.floor(Math.log10(value))));
}
