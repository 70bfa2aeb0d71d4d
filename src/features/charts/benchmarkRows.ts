import type { ChosenBenchmark } from "../../formula/benchmarkPosition";
import type { BENCHMARKS } from "../../formula/benchmarks";

/** A published figure of this release. */
export type PublishedFigure = (typeof BENCHMARKS)[number];

/** A chosen published figure in the sheet's currency, or that there is no rate for it. */
export type BenchmarkRow = ChosenBenchmark<PublishedFigure>;

/** What one unit of each foreign currency of the rows is in the sheet's, in the order in which they are shown. */
export function ratesUsed(rows: readonly BenchmarkRow[], sheetCurrency: string): { code: string; rate: number }[] {
  const rates = new Map<string, number>();
  for (const { benchmark, converted } of rows) {
    if (converted.ok && benchmark.currency !== sheetCurrency) rates.set(benchmark.currency, converted.value.rate);
  }
  return [...rates].map(([code, rate]) => ({ code, rate }));
}
