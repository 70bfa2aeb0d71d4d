import type { ComparedFigureId } from "../../formula/comparison/comparedFigures";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import { written, writtenDifference } from "../../i18n/writtenDifference";
import type { Cadence } from "../../sheet/schema";

/** Money of the whole centre, of which parts below one unit are left out. */
const WHOLE: readonly ComparedFigureId["kind"][] = ["total", "category"];
const COUNTED: readonly ComparedFigureId["kind"][] = ["count", "workload", "availableHours"];

/** Counts below this are written with decimals. */
const FEW = 100;

/**
 * What the figures of a comparison are called, and how they are written, in the language that is shown: totals and their
 * categories with `wholeDigits` decimals.
 */
export function useFigureTexts(currency: string, per: Cadence, wholeDigits: number) {
  const t = useWords(["compare", "common"]);
  const { money, number, percent } = useFormats();
  const period = t(`common:perCadence.${per}`);
  return {
    nameOf(figure: ComparedFigureId): string {
      switch (figure.kind) {
        case "costPer":
          return t(`figures.costPer.${figure.unit}`);
        case "count":
          return t(`figures.count.${figure.unit}`, { period });
        case "group":
          return t("figures.part", { part: t(`common:groups.${figure.group}`), each: t(`each.${figure.unit}`) });
        case "category":
          return t("figures.category", { category: t(`common:categories.${figure.category}`), period });
        case "costPerMinute":
        case "oneCallMore":
          return t(`figures.${figure.kind}.${figure.headline}`);
        default:
          return t(`figures.${figure.kind}`, { period });
      }
    },
    write({ kind }: ComparedFigureId, value: number): string {
      if (kind === "occupancy") return percent(value);
      if (COUNTED.includes(kind)) return number(value, { digits: countDigits(value) });
      return money(value, currency, { digits: moneyDigits(kind) });
    },
    /** The difference of two figures as they are written, with its sign; nothing where they are written alike. */
    difference({ kind }: ComparedFigureId, from: number, to: number): string {
      if (kind === "occupancy") {
        // written in percent with a decimal, which are three of the share
        const points = writtenDifference(from, to, 3) * 100;
        return points === 0 ? "" : `${number(points, { digits: 1, signed: true })} ${t("figures.points")}`;
      }
      if (COUNTED.includes(kind)) {
        const value = written(to, countDigits(to)) - written(from, countDigits(from));
        return value === 0 ? "" : number(value, { signed: true });
      }
      const digits = moneyDigits(kind);
      const value = writtenDifference(from, to, digits);
      return value === 0 ? "" : money(value, currency, { digits, signed: true });
    },
  };

  function moneyDigits(kind: ComparedFigureId["kind"]): number {
    return WHOLE.includes(kind) ? wholeDigits : minorDigits(currency);
  }
}

function countDigits(count: number): number {
  return Math.abs(count) < FEW ? 2 : 0;
}
