import { benchmarkInCurrency, type ConvertedBenchmark } from "../../formula/benchmarkPosition";
import { PUBLISHED_BAND } from "../../formula/publishedBand";
import type { Result } from "../../formula/result";
import type { CostSheet } from "../../sheet/schema";

/** The published band that the answer is held against, in the sheet's currency where there is a rate. */
export interface Band {
  readonly benchmark: typeof PUBLISHED_BAND;
  readonly converted: Result<ConvertedBenchmark, "noRate">;
}

/** The published band, or null when the reader has not chosen it. */
export function bandOf(sheet: CostSheet): Band | null {
  if (!sheet.benchmarks.includes(PUBLISHED_BAND.id)) return null;
  return { benchmark: PUBLISHED_BAND, converted: benchmarkInCurrency(PUBLISHED_BAND, sheet.rates, sheet.currency) };
}
