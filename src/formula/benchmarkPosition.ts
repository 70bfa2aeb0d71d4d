import type { CostSheet } from "../sheet/schema";
import type { Benchmark } from "./benchmark";
import { err, ok, type Result } from "./result";

/** Where a value lies against a band; a value on either bound is inside. */
export type BandPosition = "below" | "inside" | "above";

/** How far a value is from a band, in the money of both. */
export interface BandGap {
  readonly position: BandPosition;
  /** From the nearest bound: negative below the band, 0 inside, positive above. */
  readonly outside: number;
  /** What the value may rise before it reaches the top; negative above the band. */
  readonly toTop: number;
  /** What the value may fall before it reaches the bottom; negative below the band. */
  readonly toBottom: number;
}

/** A benchmark's figures in the sheet's currency. */
export interface ConvertedBenchmark {
  readonly low: number;
  readonly high: number;
  readonly average: number | null;
  /** Units of the sheet's currency for one unit of the benchmark's; exactly 1 when they are the same. */
  readonly rate: number;
}

/** Where a value lies against a band, bounds inclusive; all three are money in one currency. */
export function positionInBand(value: number, low: number, high: number): BandPosition {
  if (value < low) return "below";
  return value > high ? "above" : "inside";
}

/** How far a value is from a band; all are money in one currency. */
export function gapToBand(value: number, low: number, high: number): BandGap {
  const position = positionInBand(value, low, high);
  const toTop = high - value;
  const toBottom = value - low;
  const outside = position === "below" ? toBottom : position === "above" ? -toTop : 0;
  return { position, outside, toTop, toBottom };
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
