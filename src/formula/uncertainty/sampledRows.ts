import { momentsOf } from "./distribution";
import { ranksOf } from "./ranks";
import type { UncertainNumber } from "./range";
import { samplerOf } from "./sampler";

/** Draws of several numbers, a row a draw and a column a number; the first rows are kept. */
export interface SampledRows {
  /** The rows drawn last, in the order of the numbers. */
  readonly values: readonly Float64Array[];
  /** Draws the next `count` rows. */
  fill(count: number): void;
  /** Of all rows so far, for each number: its mean, rounded where the field holds whole numbers alone. */
  means(): number[];
  /** The share of all draws of a number that its field could not hold and that were drawn again. */
  drawnAgain(index: number): number;
  /** A number in the first `count` rows. */
  firstValues(index: number, count: number): Float64Array;
  /** What ranks a number in the first `count` rows: the probability of its range at which it stands, or its rank. */
  firstRanking(index: number, count: number): Float64Array;
}

/** How many rows are kept, for the table to take away and the shares of the spread. */
export const KEPT_DRAWS = 100_000;

/**
 * Begins to draw; `most` is how many rows come in all, `block` the most at a time. Of the kept rows only the probabilities
 * are held: they rank the numbers without sorting, and the numbers follow from them.
 */
export function sampledRows(
  numbers: readonly UncertainNumber[],
  seed: number,
  most: number,
  block: number,
): SampledRows {
  const columns = numbers.map((number) => ({
    number,
    sampler: samplerOf(seed, number),
    values: new Float64Array(block),
    probabilities: new Float64Array(block),
    kept: new Float64Array(Math.min(most, KEPT_DRAWS)),
    sum: 0,
  }));
  let done = 0;

  function firstValues(index: number, count: number): Float64Array {
    const values = columns[index]?.kept.slice(0, count) ?? new Float64Array(count);
    columns[index]?.sampler.valuesAt(values, count);
    return values;
  }

  return {
    values: columns.map(({ values }) => values),
    fill(count) {
      for (const column of columns) {
        const { sampler, values, probabilities, kept } = column;
        sampler.fill(values, probabilities, count);
        let sum = 0;
        for (let row = 0; row < count; row++) sum += values[row] ?? 0;
        column.sum += sum;
        const room = Math.min(count, kept.length - done);
        if (room > 0) kept.set(probabilities.subarray(0, room), done);
      }
      done += count;
    },
    means: () =>
      columns.map(({ number, sum }) => {
        const mean = sum / Math.max(1, done);
        return number.bounds.isWhole ? Math.round(mean) : mean;
      }),
    drawnAgain(index) {
      const again = columns[index]?.sampler.drawnAgain() ?? 0;
      return again / Math.max(1, again + done);
    },
    firstValues,
    firstRanking(index, count) {
      const column = columns[index];
      if (column === undefined) return new Float64Array(count);
      const { bounds, distribution } = column.number;
      // where several probabilities give one number, they would rank what is equal
      const isStepped = bounds.isWhole || momentsOf(distribution).variance === 0;
      return isStepped ? ranksOf(firstValues(index, count)) : column.kept.subarray(0, count);
    },
  };
}
