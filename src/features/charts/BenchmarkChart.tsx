import { useWords } from "../../i18n/useWords";
import { chosenBenchmarks, isOfWholeCost } from "../../formula/benchmarkPosition";
import { BENCHMARKS } from "../../formula/benchmarks";
import { figureOfUnit } from "../../formula/figureId";
import type { CostStatement } from "../../formula/statement";
import { unitCosts } from "../../formula/unitCosts";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { AskRows, type AskableRow, type AskHow } from "./AskRows";
import { ratesUsed } from "./benchmarkRows";
import type { ChartRow } from "./Mark";
import { RowChart } from "./RowChart";
import { useBenchmarkWords } from "./useBenchmarkWords";
import { useChartWords } from "./useChartWords";

interface BenchmarkChartProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly onHow: AskHow;
}

/** How does our cost stand against the published figures that were chosen, and against our own targets? */
export function BenchmarkChart({ sheet, statement, onHow }: BenchmarkChartProps) {
  const t = useWords(["charts", "common", "benchmarks"]);
  const words = useChartWords(sheet, statement);
  const { money } = useFormats();
  const { currency, targets } = sheet;
  const figures = unitCosts(sheet, statement);
  const published = chosenBenchmarks(sheet, BENCHMARKS);
  const say = useBenchmarkWords(currency);
  const amount = (value: number) => money(value, currency);

  const own = figures.flatMap(({ unit, costPer, streamIds }): ChartRow[] => {
    const figure: ChartRow = {
      id: unit,
      label: t(`benchmarks.own.${unit}`),
      value: costPer.ok ? amount(costPer.value) : "",
      reason: costPer.ok ? undefined : words.reason(costPer.error, streamIds),
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
  const others = published.map((row) => say.chartRow(row, figures));
  const call = figures.find(({ unit }) => unit === "perCall");
  const reference = call?.costPer.ok === true ? call.costPer.value : undefined;
  const rates = ratesUsed(published, currency);
  const partial = published.filter(({ benchmark }) => !isOfWholeCost(benchmark));
  const hasResults = figures.some(({ unit }) => unit === "perSale" || unit === "perLead");
  const notes = [
    ...(hasResults && published.length > 0 ? [t("benchmarks.bandIsPerCall")] : []),
    ...(partial.length > 0 ? [t("benchmarks.partial", { titles: say.titles(partial) })] : []),
    t("benchmarks.noVerdict"),
    ...(reference === undefined ? [] : words.soFar),
  ];
  const askable = [
    ...figures.flatMap(({ unit }): AskableRow[] => [
      { label: t(`benchmarks.own.${unit}`), figure: figureOfUnit(unit) },
      ...(unit === "perContact" || targets[unit] === null
        ? []
        : [{ label: t(`benchmarks.target.${unit}`), figure: { kind: "target" as const, headline: unit } }]),
    ]),
    ...published.map((row): AskableRow => ({
      label: say.titleOf(row),
      figure: { kind: "benchmark", id: row.benchmark.id },
    })),
  ];
  const title = say.finding(figures, published);
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
        <>
          <RowChart
            rows={rows}
            width={width}
            label={words.drawing(title)}
            axis={isDrawn ? (value) => money(value, currency, Number.isInteger(value) ? { digits: 0 } : {}) : undefined}
            reference={reference}
          />
          <AskRows rows={askable} onHow={onHow} />
        </>
      )}
      table={
        <>
          <ChartTable
            caption={t("benchmarks.caption")}
            scrollHint={t("scroll")}
            columns={[
              t("benchmarks.columns.figure"),
              t("benchmarks.columns.sheet", { currency }),
              t("benchmarks.columns.gap"),
              t("benchmarks.columns.gapPeriod"),
              t("benchmarks.columns.source"),
              t("benchmarks.columns.age"),
            ]}
            rows={[
              ...own.map(({ id, label, value, reason }) => ({
                id,
                heading: label,
                cells: [reason ?? value, "", "", "", ""],
              })),
              ...published.map((row) => say.tableRow(row, figures)),
            ]}
          />
          <AskRows rows={askable} onHow={onHow} />
        </>
      }
      notes={notes}
    />
  );
}
