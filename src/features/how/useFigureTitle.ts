import { useNames } from "../../i18n/useNames";
import { useWords } from "../../i18n/useWords";
import { benchmarkOf } from "../../formula/benchmarks";
import type { FigureId } from "../../formula/figureId";
import type { CostSheet } from "../../sheet/schema";

/** What a figure is called in the language that is shown; lines and workstreams by their own names where they have one. */
export function useFigureTitle(sheet: CostSheet, figure: FigureId): string {
  const t = useWords("how");
  const common = useWords("common");
  const benchmarks = useWords("benchmarks");
  const answer = useWords("answer");
  const names = useNames();
  switch (figure.kind) {
    case "headline":
      return common(`headlines.${figure.headline}`);
    case "line": {
      const line = sheet.costs.find(({ id }) => id === figure.lineId);
      return line === undefined ? common("how") : names.ofLine(line);
    }
    case "group":
      return common(`groups.${figure.group}`);
    case "groupPart":
      return t("partTitle", { part: common(`groups.${figure.group}`), unit: answer(`unit.${figure.unit}`) });
    case "categoryPart":
      return t("partTitle", { part: common(`categories.${figure.category}`), unit: answer(`unit.${figure.unit}`) });
    case "streamCost":
    case "streamPerContact":
    case "streamPerMinute":
    case "streamPerResult": {
      const stream = sheet.work.find(({ id }) => id === figure.streamId);
      if (stream === undefined) return common("how");
      const isPerLead = stream.kind === "outbound" && stream.pricedPer === "lead";
      const key = figure.kind === "streamPerResult" ? (isPerLead ? "streamPerLead" : "streamPerSale") : figure.kind;
      return t(`streamTitles.${key}`, { name: names.ofStream(stream) });
    }
    case "benchmark": {
      const benchmark = benchmarkOf(figure.id);
      return benchmark === null ? common("how") : benchmarks(`${benchmark.id}.title`);
    }
    default:
      return t(`figures.${figure.kind}.title`);
  }
}
