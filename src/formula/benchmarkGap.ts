import { gapToBand, isOfWholeCost, type BenchmarkGap, type ChosenBenchmark } from "./benchmarkPosition";
import type { UnitCost } from "./unitCosts";

/** How far our own cost is from a chosen benchmark; null where the two are not of one kind, or either has no figure. */
export function gapToBenchmark(
  { benchmark, converted }: ChosenBenchmark,
  costs: readonly UnitCost[],
): BenchmarkGap | null {
  const own = costs.find(({ unit }) => unit === benchmark.metric);
  if (own?.costPer.ok !== true || !converted.ok || !isOfWholeCost(benchmark)) return null;
  return gapToBand(own.costPer.value, own.count, converted.value);
}
