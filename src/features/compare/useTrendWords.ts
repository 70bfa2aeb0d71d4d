import type { LinePoint } from "../../drawing/LineDrawing";
import type { TrendMeasure } from "../../formula/comparison/trend";
import type { CostUnit } from "../../formula/unitCosts";
import { useAmounts } from "../../i18n/useAmounts";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import type { TableRow } from "../../ui/ChartTable";
import { sharedTimes } from "./sharedTimes";
import type { TrendRow } from "./trendRows";

/** No more sheets of a partly shared time are told of one by one. */
const MOST_PAIRS = 3;

/**
 * What the trend of one measure says, in the language that is shown; `unit` is what is counted, `nameOfSheet` tells each sheet
 * from all others.
 */
export function useTrendWords(
  { currency }: CostSheet,
  unit: CostUnit,
  measure: TrendMeasure,
  nameOfSheet: (id: string) => string,
) {
  const t = useWords(["compare", "common"]);
  const { number, money, date, list } = useFormats();
  const amounts = useAmounts(currency);
  const names = useNames();
  const nameOf = (of: TrendMeasure) => (of === "count" ? t(`trend.measures.count.${unit}`) : t(`trend.measures.${of}`));
  const write = (value: number) =>
    measure === "count"
      ? number(value, { digits: 0 })
      : amounts.amount(measure === "total" ? "total" : "perCall", value);
  return {
    nameOf,
    /** The smallest step of levels that is written. */
    least: measure === "count" ? 1 : amounts.least,
    /** Writes a level beside the axis. */
    axis: (level: number) => (measure === "count" ? number(level) : amounts.level(level)),
    /** The dots of the sheets whose figure is known, joined where the next sheet follows at once and has one, too. */
    drawn: (points: readonly TrendRow[]) => {
      const { same } = sharedTimes(points);
      return points.flatMap((point, index): LinePoint[] => {
        const figure = point.figures[measure];
        if (figure?.ok !== true) return [];
        return [
          {
            id: point.id,
            time: Date.parse(point.start),
            level: figure.value,
            label: names.ofSheet(point),
            value: write(figure.value),
            details: [
              date(point.start),
              ...same.filter((group) => group.includes(point)).map((group) => sameDots(group, point)),
              ...(point.link === "gap" ? [t("trend.toGap")] : []),
            ],
            leadsOn: point.link === "next" && points[index + 1]?.figures[measure]?.ok === true,
          },
        ];
      });
    },
    /** Which sheets tell of the same time, and which of their dots are hidden. */
    sharedTime(points: readonly TrendRow[]): string[] {
      const { same, inPart } = sharedTimes(points);
      const more = inPart.length - MOST_PAIRS;
      return [
        ...same.map((group) => {
          const sheets = list(group.map(({ id }) => quoted(id)));
          return `${t("trend.sameTime", { sheets })}${isOneDot(group) ? ` ${t("trend.oneDot")}` : ""}`;
        }),
        ...inPart
          .slice(0, MOST_PAIRS)
          .map(([first, next]) => t("trend.overlap", { first: quoted(first.id), next: quoted(next.id) })),
        ...(more > 0 ? [t("trend.moreOverlaps", { count: more })] : []),
      ];
    },
    /** What the drawing shows from its first dot to its last; null for fewer than two. */
    finding(dots: readonly LinePoint[]): string | null {
      const [first, last] = [dots[0], dots.at(-1)];
      if (first === undefined || last === undefined || dots.length < 2) return null;
      const texts = { measure: nameOf(measure), from: first.value, to: last.value };
      if (first.time === last.time) {
        // nothing rises or falls where no time goes by
        const ordered = dots.toSorted((a, b) => a.level - b.level);
        const of = { ...texts, from: (ordered[0] ?? first).value, to: (ordered.at(-1) ?? last).value };
        return t(of.from === of.to ? "trend.finding.oneTimeSame" : "trend.finding.oneTime", of);
      }
      if (texts.from === texts.to) return t("trend.finding.same", texts);
      return t(last.level > first.level ? "trend.finding.rises" : "trend.finding.falls", texts);
    },
    tableRow(point: TrendRow): TableRow {
      const figure = point.figures[measure];
      const target =
        measure === "perCall" || measure === "perSale" || measure === "perLead" ? point.targets[measure] : null;
      const told =
        figure === undefined ? t("none") : figure.ok ? write(figure.value) : t(`common:unknown.${figure.error}`);
      return {
        id: point.id,
        heading: names.ofSheet(point),
        cells: [date(point.start), told, target === null ? t("none") : money(target, currency)],
      };
    },
  };

  function quoted(id: string): string {
    return t("trend.quoted", { name: nameOfSheet(id) });
  }

  /** Whether the figures of several sheets are written alike, so that their dots lie on one another. */
  function isOneDot(group: readonly TrendRow[]): boolean {
    const figures = group.map(({ figures: { [measure]: figure } }) =>
      figure?.ok === true ? write(figure.value) : null,
    );
    return figures.every((figure) => figure !== null && figure === figures[0]);
  }

  function sameDots(group: readonly TrendRow[], point: TrendRow): string {
    const others = group.filter((other) => other !== point);
    if (isOneDot(group)) return t("trend.underDot", { sheets: list(others.map(({ id }) => quoted(id))) });
    const told = others.map(({ id, figures: { [measure]: figure } }) =>
      figure?.ok === true ? t("trend.figureOf", { sheet: quoted(id), figure: write(figure.value) }) : quoted(id),
    );
    return t("trend.besideDot", { sheets: list(told) });
  }
}
