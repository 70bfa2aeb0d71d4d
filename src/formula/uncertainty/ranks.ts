/**
 * The rank of each value among all, from 0; values that are equal share the middle of their ranks, so that ranks do not
 * depend on the order in which the values come.
 */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  return values.map((value) => (firstAtLeast(sorted, value) + firstAbove(sorted, value) - 1) / 2);
}

/** How many of ascending values are below a value: the index of the first that is not. */
export function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ascending values are at most a value: the index of the first above it. */
export function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far two columns of equal length move together, from -1 to 1; 0 where one of them does not move at all. */
export function correlation(first: Float64Array, second: Float64Array): number {
  const [firstMean, secondMean] = [meanOf(first), meanOf(second)];
  let together = 0;
  let firstAlone = 0;
  let secondAlone = 0;
  for (let index = 0; index < first.length; index++) {
    const a = (first[index] ?? 0) - firstMean;
    const b = (second[index] ?? 0) - secondMean;
    together += a * b;
    firstAlone += a * a;
    secondAlone += b * b;
  }
  const alone = Math.sqrt(firstAlone) * Math.sqrt(secondAlone);
  return alone > 0 ? Math.max(-1, Math.min(1, together / alone)) : 0;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
