import type { CostSheet } from "../sheet/schema";
import type { Benchmark } from "./benchmark";
import { PUBLISHED_BAND } from "./publishedBand";
import { quotient } from "./quotient";
import { err, ok, type Result } from "./result";

/** Where a value lies against a band; a value on either bound is inside. */
export type BandPosition = "below" | "inside" | "above";

/** How far a cost for each is from a published range; money in the sheet's currency, below 0 when cheaper. */
export interface BenchmarkGap {
  readonly position: BandPosition;
  readonly cost: number;
  /** The bound that is measured from: the nearer one outside the range, the upper one inside. */
  readonly bound: number;
  /** `cost` - `bound`. */
  readonly perUnit: number;
  /** `perUnit` as a share of `bound`; null where a rate is so near to 0 that no number says it. */
  readonly share: number | null;
  /** `perUnit` x the calls or contacts of the period. */
  readonly wholePeriod: number;
}

/** A benchmark's figures in the sheet's currency. */
export interface ConvertedBenchmark {
  readonly low: number;
  readonly high: number;
  readonly average: number | null;
  /** Units of the sheet's currency for one unit of the benchmark's; exactly 1 when they are the same. */
  readonly rate: number;
}

/** A benchmark that the manager chose, in the sheet's currency, or that there is no rate for it. */
export interface ChosenBenchmark<Published extends Benchmark = Benchmark> {
  readonly benchmark: Published;
  readonly converted: Result<ConvertedBenchmark, "noRate">;
}

/** Where a value lies against a band, bounds inclusive; all are money in one currency. */
export function positionInBand(value: number, { low, high }: Pick<ConvertedBenchmark, "low" | "high">): BandPosition {
  if (value < low) return "below";
  return value > high ? "above" : "inside";
}

/** How far the cost of each of `count` is from a range; all are money in one currency. */
export function gapToBand(cost: number, count: number, range: Pick<ConvertedBenchmark, "low" | "high">): BenchmarkGap {
  const position = positionInBand(cost, range);
  const bound = position === "below" ? range.low : range.high;
  const perUnit = cost - bound;
  return { position, cost, bound, perUnit, share: quotient(perUnit, bound), wholePeriod: perUnit * count };
}

/**
 * A benchmark in the sheet's currency by the sheet's own rates, in which a rate is units of that currency for one unit
 * of the foreign one. A missing or empty rate is "noRate": it is never taken at 1.
 */
export function benchmarkInCurrency(
  benchmark: Benchmark,
  rates: CostSheet["rates"],
  sheetCurrency: string,
): Result<ConvertedBenchmark, "noRate"> {
  const { low, high, average, currency } = benchmark;
  const rate = currency === sheetCurrency ? 1 : (rates[currency] ?? null);
  if (rate === null) return err("noRate");
  return ok({ low: low * rate, high: high * rate, average: average === null ? null : average * rate, rate });
}

/** Those of a list of benchmarks that the manager chose, in the order of the list. */
export function chosenBenchmarks<Published extends Benchmark>(
  sheet: CostSheet,
  benchmarks: readonly Published[],
): ChosenBenchmark<Published>[] {
  return benchmarks
    .filter(({ id }) => sheet.benchmarks.includes(id))
    .map((benchmark) => ({ benchmark, converted: benchmarkInCurrency(benchmark, sheet.rates, sheet.currency) }));
}

/** Whether a published figure counts the whole cost, as far as its source says; one that counts a part is no yardstick. */
export function isOfWholeCost({ covers }: Benchmark): boolean {
  return covers === "full" || covers === "notStated";
}

/** The figure that the cost of a call is judged by: the first chosen one that is of a whole call. Null without any. */
export function yardstickOf<Chosen extends ChosenBenchmark>(chosen: readonly Chosen[]): Chosen | null {
  return chosen.find(({ benchmark }) => benchmark.metric === "perCall" && isOfWholeCost(benchmark)) ?? null;
}

/** The published band as the yardstick, which it is wherever it is chosen, being the first of all; null when it is not. */
export function chosenBand(sheet: CostSheet): ChosenBenchmark<typeof PUBLISHED_BAND> | null {
  return yardstickOf(chosenBenchmarks(sheet, [PUBLISHED_BAND]));
}
