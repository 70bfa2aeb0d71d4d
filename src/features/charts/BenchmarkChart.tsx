import { useWords } from "../../i18n/useWords";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { benchmarkRows, isPartial, ratesUsed, verdictOf } from "./benchmarkRows";
import type { ChartRow } from "./Mark";
import { RowChart } from "./RowChart";
import { unitCosts } from "./unitCost";
import { useBenchmarkWords } from "./useBenchmarkWords";
import { useChartWords } from "./useChartWords";

interface BenchmarkChartProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
}

/** How does our cost stand against the published figures that were chosen, and against our own targets? */
export function BenchmarkChart({ sheet, statement }: BenchmarkChartProps) {
  const t = useWords(["charts", "common", "benchmarks"]);
  const words = useChartWords(statement);
  const { money } = useFormats();
  const { currency, targets } = sheet;
  const figures = unitCosts(sheet, statement);
  const published = benchmarkRows(sheet);
  const say = useBenchmarkWords(currency);
  const amount = (value: number) => money(value, currency);

  const own = figures.flatMap(({ unit, costPer }): ChartRow[] => {
    const figure: ChartRow = {
      id: unit,
      label: t(`benchmarks.own.${unit}`),
      value: costPer.ok ? amount(costPer.value) : "",
      reason: costPer.ok ? undefined : words.reason(costPer.error),
      details: [],
      span: costPer.ok ? [costPer.value, costPer.value] : null,
      look: "own",
    };
    const target = unit === "perContact" ? null : targets[unit];
    if (target === null || unit === "perContact") return [figure];
    const label = t(`benchmarks.target.${unit}`);
    return [
      figure,
      { id: `target ${unit}`, label, value: amount(target), details: [], span: [target, target], look: "target" },
    ];
  });
  const others = published.map((row) => say.chartRow(row));
  const call = figures.find(({ unit }) => unit === "perCall");
  const reference = call?.costPer.ok === true ? call.costPer.value : undefined;
  const rates = ratesUsed(published, currency);
  const partial = published.filter(({ benchmark }) => isPartial(benchmark));
  const hasResults = figures.some(({ unit }) => unit === "perSale" || unit === "perLead");
  const notes = [
    ...(hasResults && published.length > 0 ? [t("benchmarks.bandIsPerCall")] : []),
    ...(partial.length > 0 ? [t("benchmarks.partial", { titles: say.titles(partial) })] : []),
    t("benchmarks.noVerdict"),
    ...(reference === undefined ? [] : words.soFar),
  ];
  const title = say.finding(figures, published, verdictOf(figures, published));
  const rows = [...own, ...others];
  const isDrawn = rows.some(({ span }) => span !== null);
  return (
    <ChartFrame
      title={title}
      description={[
        published.length > 0 ? t("benchmarks.describes", { currency }) : t("benchmarks.describesYours", { currency }),
        ...(rates.length > 0 ? [say.conversion(rates, sheet.ratesAsOf)] : []),
      ].join(" ")}
      words={words.frame}
      chart={(width) => (
        <RowChart
          rows={rows}
          width={width}
          label={words.drawing(title)}
          axis={isDrawn ? (value) => money(value, currency, Number.isInteger(value) ? { digits: 0 } : {}) : undefined}
          reference={reference}
        />
      )}
      table={
        <ChartTable
          caption={t("benchmarks.caption")}
          columns={[
            t("benchmarks.columns.figure"),
            t("benchmarks.columns.sheet", { currency }),
            t("benchmarks.columns.source"),
            t("benchmarks.columns.age"),
          ]}
          rows={[
            ...own.map(({ id, label, value, reason }) => ({ id, heading: label, cells: [reason ?? value, "", ""] })),
            ...published.map((row) => say.tableRow(row)),
          ]}
        />
      }
      notes={notes}
    />
  );
}
