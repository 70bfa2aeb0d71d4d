import { correlation, ranksOf } from "./ranks";

/** What an uncertain number does to the spread of a figure. */
export interface SpreadShare {
  /** Rank correlation (Spearman) with the figure, -1 to 1: above 0 where more of it makes the figure larger. */
  readonly correlation: number;
  /** The square of `correlation` over the sum of the squares of all; all shares sum to 1, or are 0 where nothing moves. */
  readonly share: number;
}

/**
 * Whose uncertainty the spread of a figure comes from, by squared rank correlations. Each column holds, draw by draw, what
 * ranks one number: its probability or its rank. Ranks ask only what is larger, so no single far-off draw decides, and the
 * order of the draws plays no part. Draws without a figure (NaN) are left out. Numbers that make up for each other, or whose effect turns
 * round half way, are outside what a correlation can see.
 */
export function sharesOfSpread(columns: readonly Float64Array[], figures: Float64Array): SpreadShare[] {
  const known = (column: Float64Array) => column.filter((_, row) => !Number.isNaN(figures[row]));
  const isComplete = !figures.some(Number.isNaN);
  const ranks = ranksOf(isComplete ? figures : known(figures));
  const correlations = columns.map((column) => correlation(isComplete ? column : known(column), ranks));
  const sum = correlations.reduce((squares, each) => squares + each * each, 0);
  return correlations.map((each) => ({ correlation: each, share: sum > 0 ? (each * each) / sum : 0 }));
}
