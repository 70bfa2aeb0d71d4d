import { useWords } from "../../i18n/useWords";
import { gapToBenchmark } from "../../formula/benchmarkGap";
import { isOfWholeCost, yardstickOf, type BenchmarkGap } from "../../formula/benchmarkPosition";
import type { UnitCost } from "../../formula/unitCosts";
import { rateDecimals } from "../../i18n/decimals";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { writtenDifference } from "../../i18n/writtenDifference";
import type { TableRow } from "../../ui/ChartTable";
import type { BenchmarkRow, PublishedFigure } from "./benchmarkRows";
import type { ChartRow } from "./Mark";

/** What the chart of published figures says, in the language that is shown; `currency` is the sheet's. */
export function useBenchmarkWords(currency: string) {
  const t = useWords(["charts", "common", "benchmarks"]);
  const { money, percent, date, list } = useFormats();
  const amount = (value: number) => money(value, currency);
  const each = ({ bound, cost }: BenchmarkGap) =>
    amount(Math.abs(writtenDifference(bound, cost, minorDigits(currency))));
  const range = (low: number, high: number, code: string) =>
    low === high ? money(low, code) : t("range", { low: money(low, code), high: money(high, code) });

  const title = ({ id }: PublishedFigure) => t(`benchmarks:${id}.title`);
  const source = (benchmark: PublishedFigure) => {
    const published = range(benchmark.low, benchmark.high, benchmark.currency);
    return `${published} ${t(`benchmarks:metric.${benchmark.metric}`)}`;
  };
  const age = ({ year, lastYear, yearNote }: PublishedFigure) => {
    if (year === null) return t("benchmarks.undated");
    const years =
      lastYear === null || lastYear === year
        ? String(year)
        : t("benchmarks.years", { first: String(year), last: String(lastYear) });
    return yearNote === "inferred" ? t("benchmarks.inferred", { years }) : years;
  };
  const converted = ({ converted: figure }: BenchmarkRow) =>
    figure.ok ? range(figure.value.low, figure.value.high, currency) : t(`common:unknown.${figure.error}`);

  return {
    /** The finding: where the cost of a call lies, or what is missing for saying so. */
    finding(costs: readonly UnitCost[], rows: readonly BenchmarkRow[]): string {
      const call = costs.find(({ unit }) => unit === "perCall");
      const yardstick = yardstickOf(rows);
      if (call?.costPer.ok !== true || yardstick === null) return withoutVerdict(costs, rows);
      const cost = amount(call.costPer.value);
      const gap = gapToBenchmark(yardstick, costs);
      if (!yardstick.converted.ok || gap === null) return t("benchmarks.noRate", { cost });
      const { low, high } = yardstick.converted.value;
      const texts = { cost, low: amount(low), high: amount(high), gap: each(gap) };
      if (low < high) return t(`benchmarks.${gap.position}`, texts);
      if (gap.position === "inside") return t("benchmarks.same", { cost });
      return t(gap.position === "below" ? "benchmarks.less" : "benchmarks.more", { ...texts, figure: texts.low });
    },
    /** The rates by which published figures were converted, and their date. */
    conversion(rates: readonly { code: string; rate: number }[], ratesAsOf: string | null): string {
      const texts = rates.map(({ code, rate }) =>
        t("benchmarks.rate", {
          sheetMoney: money(rate, currency, { digits: rateDecimals(rate) }),
          foreignMoney: money(1, code, { digits: 0 }),
        }),
      );
      const said = { rates: list(texts) };
      return ratesAsOf === null
        ? t("benchmarks.converted", said)
        : t("benchmarks.convertedOn", { ...said, date: date(ratesAsOf) });
    },
    /** The names of some published figures in a row. */
    titleOf: ({ benchmark }: BenchmarkRow) => title(benchmark),
    titles: (rows: readonly BenchmarkRow[]) => list(rows.map(({ benchmark }) => title(benchmark))),
    chartRow(row: BenchmarkRow, costs: readonly UnitCost[]): ChartRow {
      const { benchmark, converted: figure } = row;
      const [gap, whole] = gapTexts(row, costs);
      const average =
        benchmark.average === null ? undefined : (benchmark.average - benchmark.low) / (benchmark.high - benchmark.low);
      return {
        id: benchmark.id,
        label: title(benchmark),
        value: figure.ok ? converted(row) : "",
        reason: figure.ok ? undefined : converted(row),
        details: [
          ...(figure.ok && figure.value.average !== null
            ? [t("benchmarks.average", { money: amount(figure.value.average) })]
            : []),
          `${source(benchmark)}, ${age(benchmark)}`,
          t(`benchmarks:covers.${benchmark.covers}`),
          ...(gap === "" ? [] : [t("benchmarks.gapDetail", { gap, whole })]),
        ],
        span: figure.ok ? [figure.value.low, figure.value.high] : null,
        strokeAt: average,
        look: isOfWholeCost(benchmark) ? "published" : "partial",
      };
    },
    tableRow: (row: BenchmarkRow, costs: readonly UnitCost[]): TableRow => ({
      id: row.benchmark.id,
      heading: title(row.benchmark),
      cells: [converted(row), ...gapTexts(row, costs), source(row.benchmark), age(row.benchmark)],
    }),
  };

  /** How far our own cost is from a published figure, for each and for the period; empty where they cannot be compared. */
  function gapTexts(row: BenchmarkRow, costs: readonly UnitCost[]): readonly [string, string] {
    const gap = gapToBenchmark(row, costs);
    if (gap === null) return ["", ""];
    const share = gap.share === null ? "" : ` (${percent(Math.abs(gap.share))})`;
    const isTop = gap.position === "inside" && row.benchmark.low < row.benchmark.high;
    if (each(gap) === amount(0)) return [t(isTop ? "benchmarks.gap.top" : "benchmarks.gap.same"), amount(0)];
    return [t(`benchmarks.gap.${gap.position}`, { gap: each(gap) + share }), amount(Math.abs(gap.wholePeriod))];
  }

  function withoutVerdict(figures: readonly UnitCost[], rows: readonly BenchmarkRow[]): string {
    const known = figures.find(({ costPer }) => costPer.ok);
    if (known?.costPer.ok !== true) {
      if (rows.length === 0) return t("benchmarks.nothing");
      return rows.some(({ converted: figure }) => figure.ok) ? t("benchmarks.none") : t("benchmarks.unknown");
    }
    const cost = amount(known.costPer.value);
    if (rows.length === 0 && known.unit === "perCall") return t("benchmarks.alone", { cost });
    return t(`benchmarks.other.${known.unit}`, { cost });
  }
}
