import { benchmarkInCurrency, gapToBand, type BandGap, type ConvertedBenchmark } from "../../formula/benchmarkPosition";
import { BENCHMARKS } from "../../formula/benchmarks";
import type { Result } from "../../formula/result";
import type { CostSheet } from "../../sheet/schema";
import type { UnitCost } from "./unitCost";

/** A published figure of this release. */
export type PublishedFigure = (typeof BENCHMARKS)[number];

/** A chosen published figure in the sheet's currency, or that there is no rate for it. */
export interface BenchmarkRow {
  readonly benchmark: PublishedFigure;
  readonly converted: Result<ConvertedBenchmark, "noRate">;
}

/** The chosen published figures in their usual order; ids that this release does not know are left out. */
export function benchmarkRows(sheet: CostSheet): BenchmarkRow[] {
  return BENCHMARKS.filter(({ id }) => sheet.benchmarks.includes(id)).map((benchmark) => ({
    benchmark,
    converted: benchmarkInCurrency(benchmark, sheet.rates, sheet.currency),
  }));
}

/** Whether a published figure counts only a part of the cost, and so is no yardstick for the whole of it. */
export function isPartial({ covers }: PublishedFigure): boolean {
  return covers !== "full" && covers !== "notStated";
}

/** The published figure that the cost of an inbound call is held against first, and how far it is from it. */
export interface Verdict {
  readonly cost: number;
  readonly low: number;
  readonly high: number;
  readonly gap: BandGap;
}

/** The cost of an inbound call against the first chosen figure for a whole call; null without the one or the other. */
export function verdictOf(figures: readonly UnitCost[], rows: readonly BenchmarkRow[]): Verdict | null {
  const call = figures.find(({ unit }) => unit === "perCall");
  const yardstick = rows.find(
    ({ benchmark, converted }) => benchmark.metric === "perCall" && !isPartial(benchmark) && converted.ok,
  );
  if (call?.costPer.ok !== true || yardstick?.converted.ok !== true) return null;
  const { low, high } = yardstick.converted.value;
  return { cost: call.costPer.value, low, high, gap: gapToBand(call.costPer.value, low, high) };
}

/** What one unit of each foreign currency of the rows is in the sheet's, in the order in which they are shown. */
export function ratesUsed(rows: readonly BenchmarkRow[], sheetCurrency: string): { code: string; rate: number }[] {
  const rates = new Map<string, number>();
  for (const { benchmark, converted } of rows) {
    if (converted.ok && benchmark.currency !== sheetCurrency) rates.set(benchmark.currency, converted.value.rate);
  }
  return [...rates].map(([code, rate]) => ({ code, rate }));
}
