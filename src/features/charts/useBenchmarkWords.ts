import { useWords } from "../../i18n/useWords";
import { rateDecimals } from "../../i18n/decimals";
import { useFormats } from "../../i18n/useLanguage";
import type { TableRow } from "../../ui/ChartTable";
import { isPartial, type BenchmarkRow, type PublishedFigure, type Verdict } from "./benchmarkRows";
import type { ChartRow } from "./Mark";
import type { UnitCost } from "./unitCost";

/** What the chart of published figures says, in the language that is shown; `currency` is the sheet's. */
export function useBenchmarkWords(currency: string) {
  const t = useWords(["charts", "common", "benchmarks"]);
  const { money, date, list } = useFormats();
  const amount = (value: number) => money(value, currency);
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
    finding(figures: readonly UnitCost[], rows: readonly BenchmarkRow[], verdict: Verdict | null): string {
      if (verdict === null) return withoutVerdict(figures, rows);
      const { cost, low, high, gap } = verdict;
      const texts = { cost: amount(cost), low: amount(low), high: amount(high), gap: amount(Math.abs(gap.outside)) };
      if (low < high) return t(`benchmarks.${gap.position}`, texts);
      if (gap.position === "inside") return t("benchmarks.same", { cost: texts.cost });
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
    titles: (rows: readonly BenchmarkRow[]) => list(rows.map(({ benchmark }) => title(benchmark))),
    chartRow(row: BenchmarkRow): ChartRow {
      const { benchmark, converted: figure } = row;
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
        ],
        span: figure.ok ? [figure.value.low, figure.value.high] : null,
        strokeAt: average,
        look: isPartial(benchmark) ? "partial" : "published",
      };
    },
    tableRow: (row: BenchmarkRow): TableRow => ({
      id: row.benchmark.id,
      heading: title(row.benchmark),
      cells: [converted(row), source(row.benchmark), age(row.benchmark)],
    }),
  };

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
