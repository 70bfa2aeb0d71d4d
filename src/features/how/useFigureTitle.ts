import { useWords } from "../../i18n/useWords";
import { benchmarkOf } from "../../formula/benchmarks";
import type { FigureId } from "../../formula/figureId";
import type { CostSheet } from "../../sheet/schema";

/** What a figure is called in the language that is shown; lines and workstreams by their own names where they have one. */
export function useFigureTitle(sheet: CostSheet, figure: FigureId): string {
  const t = useWords("how");
  const common = useWords("common");
  const benchmarks = useWords("benchmarks");
  switch (figure.kind) {
    case "headline":
      return common(`headlines.${figure.headline}`);
    case "line": {
      const line = sheet.costs.find(({ id }) => id === figure.lineId);
      return line === undefined ? common("how") : line.name || common(`categories.${line.category}`);
    }
    case "group":
      return common(`groups.${figure.group}`);
    case "streamCost": {
      const stream = sheet.work.find(({ id }) => id === figure.streamId);
      if (stream === undefined) return common("how");
      return t("streamTitle", { name: stream.name || common(`kinds.${stream.kind}`) });
    }
    case "benchmark": {
      const benchmark = benchmarkOf(figure.id);
      return benchmark === null ? common("how") : benchmarks(`${benchmark.id}.title`);
    }
    default:
      return t(`figures.${figure.kind}.title`);
  }
}
