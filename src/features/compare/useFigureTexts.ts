import type { ComparedFigureId } from "../../formula/comparison/comparedFigures";
import { useAmounts } from "../../i18n/useAmounts";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Cadence } from "../../sheet/schema";

/** Money of the whole centre, of which parts below one unit are left out. */
const WHOLE: readonly ComparedFigureId["kind"][] = ["total", "category"];
const COUNTED: readonly ComparedFigureId["kind"][] = ["count", "workload", "availableHours"];

/** Counts below this are written with decimals. */
const FEW = 100;

/** What the figures of a comparison are called, and how they are written, in the language that is shown. */
export function useFigureTexts(currency: string, per: Cadence) {
  const t = useWords(["compare", "common"]);
  const { number, percent } = useFormats();
  const { amount, change } = useAmounts(currency);
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
      if (COUNTED.includes(kind)) return number(value, { digits: Math.abs(value) < FEW ? 2 : 0 });
      return amount(WHOLE.includes(kind) ? "total" : "perCall", value);
    },
    /** A difference with its sign; nothing where it is written as none. */
    difference({ kind }: ComparedFigureId, from: number, to: number): string {
      const value = to - from;
      const digits = Math.max(Math.abs(from), Math.abs(to)) < FEW ? 2 : 0;
      const written = (figure: number) => {
        if (kind === "occupancy") return `${number(figure * 100, { digits: 1, signed: true })} ${t("figures.points")}`;
        if (COUNTED.includes(kind)) return number(figure, { digits, signed: true });
        return change(WHOLE.includes(kind) ? "total" : "perCall", figure);
      };
      return written(value) === written(0) ? "" : written(value);
    },
  };
}
