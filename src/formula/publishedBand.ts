import type { Benchmark } from "./benchmark";

/** What the figures of F. Curtis Barry & Company have in common. */
export const US_DIRECT_SELLERS = {
  metric: "perCall",
  average: null,
  currency: "USD",
  country: "US",
  sector: "directSelling",
  year: null,
  lastYear: null,
  yearNote: "undated",
  grade: "B",
  publisher: "F. Curtis Barry & Company",
} as const;

/** What the three figures of that firm's older page have in common. */
export const CURTIS_BARRY_BAND = {
  ...US_DIRECT_SELLERS,
  isDated: true,
  source: "https://www.fcbco.com/articles-and-whitepapers/articles/bid/129578/managing-your-cost-per-call",
} as const;

/**
 * The published band that this product is known by: $2.70 to $5.60 for a call, all costs counted. The only figure known
 * to us that covers the whole cost of a call, and so the one that a cost per call is held against.
 */
export const PUBLISHED_BAND = {
  ...CURTIS_BARRY_BAND,
  id: "curtisBarryFull",
  covers: "full",
  low: 2.7,
  high: 5.6,
} as const satisfies Benchmark;
