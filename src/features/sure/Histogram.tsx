import { useMemo } from "react";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import type { Summary } from "../../formula/uncertainty/summary";
import { figureOf } from "../../formula/whatIf/question";
import { minorDigits } from "../../i18n/format";
import { useFormats } from "../../i18n/useLanguage";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useWords } from "../../i18n/useWords";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import type { SimulationRequest } from "../../workers/simulationWork";
import { HistogramDrawing } from "./HistogramDrawing";
import { decimalsBetween, type HistogramMark } from "./histogramLayout";
import { useOutcomeTexts } from "./useOutcomeTexts";

/** So many bars are one row of the table. */
const BARS_A_ROW = 4;

interface HistogramProps {
  readonly request: SimulationRequest;
  readonly result: SimulationResult;
  readonly summary: Summary;
}

/** How the draws of a headline spread, against the published band, today's figure and the target. */
export function Histogram({ request, result, summary }: HistogramProps) {
  const t = useWords(["sure", "charts", "drivers"]);
  const frameWords = useFrameWords();
  const { number, percent } = useFormats();
  const texts = useOutcomeTexts(request);
  const { sheet, headline, band } = request;
  const { histogram } = summary;
  const target = sheet.targets[headline];
  const today = useMemo(() => figureOf(sheet, headline), [sheet, headline]);
  const withFigure = histogram.counts.reduce((sum, count) => sum + count, histogram.below + histogram.above);
  const least = minorDigits(sheet.currency);
  const digits = decimalsBetween([histogram.from, histogram.to], histogram.counts.length, least);
  const edge = (index: number) =>
    texts.amount(histogram.from + ((histogram.to - histogram.from) * index) / histogram.counts.length, digits);
  const barRange = (index: number) => t("charts:range", { low: edge(index), high: edge(index + 1) });
  const shareOf = (count: number) => percent(count / withFigure, { digits: 2, fixed: true });

  const marks: HistogramMark[] = [
    ...(target === null
      ? []
      : [{ id: "target", at: target, text: t("histogram.target", { cost: texts.amount(target) }) } as const]),
    ...(today.ok
      ? [{ id: "today", at: today.value, text: t("histogram.today", { cost: texts.amount(today.value) }) } as const]
      : []),
  ];
  const title = finding();
  const rows = [
    ...(histogram.below > 0
      ? [{ id: "below", heading: t("histogram.below", { cost: edge(0) }), count: histogram.below }]
      : []),
    ...tableRows(histogram.counts).map(({ from, to, count }) => ({
      id: String(from),
      heading: t("charts:range", { low: edge(from), high: edge(to) }),
      count,
    })),
    ...(histogram.above > 0
      ? [
          {
            id: "above",
            heading: t("histogram.above", { cost: edge(histogram.counts.length) }),
            count: histogram.above,
          },
        ]
      : []),
  ];
  return (
    <ChartFrame
      isHalfWide
      title={title}
      description={t("histogram.describes", { unit: t(`drivers:unit.${headline}`) })}
      words={frameWords}
      chart={(width) => (
        <HistogramDrawing
          summary={summary}
          marks={marks}
          band={band === null ? null : { ...band, text: t("histogram.band") }}
          width={width}
          words={{
            label: `${title}. ${t("histogram.keys")}`,
            middle: t("histogram.middle"),
            tick: (amount, apart) =>
              texts.amount(
                amount,
                Number.isInteger(apart) && Number.isInteger(amount) ? 0 : decimalsBetween([0, apart], 1, least),
              ),
            bar: (index) => {
              const count = histogram.counts[index] ?? 0;
              return t("histogram.bar", { range: barRange(index), draws: number(count), share: shareOf(count) });
            },
            hint: t("histogram.hint"),
          }}
        />
      )}
      table={
        <ChartTable
          caption={t("histogram.caption")}
          scrollHint={t("charts:scroll")}
          columns={[t("histogram.columns.range"), t("histogram.columns.draws"), t("histogram.columns.share")]}
          rows={rows.map(({ id, heading, count }) => ({ id, heading, cells: [number(count), shareOf(count)] }))}
        />
      }
    />
  );

  /** What the draws say of the band, else of the target, else of today's figure. */
  function finding(): string {
    const { insideBand, withinTarget } = result;
    const part = insideBand ?? withinTarget;
    if (part !== null) {
      const size = part.value === 0 ? "none" : part.value === 1 ? "all" : "some";
      const said = { share: texts.share(part.value), target: target === null ? "" : texts.amount(target) };
      return t(`finding.${insideBand === null ? "target" : "band"}.${size}`, said);
    }
    return t("finding.spread", { draws: number(result.drawn) });
  }
}

/** Several bars as one row each, by the edges between bars. */
function tableRows(counts: readonly number[]): { from: number; to: number; count: number }[] {
  return Array.from({ length: Math.ceil(counts.length / BARS_A_ROW) }, (_, row) => {
    const from = row * BARS_A_ROW;
    const bars = counts.slice(from, from + BARS_A_ROW);
    return { from, to: from + bars.length, count: bars.reduce((sum, count) => sum + count, 0) };
  });
}
