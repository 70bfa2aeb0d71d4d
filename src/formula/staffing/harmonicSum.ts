/** From here on the first terms that are left out of the series of harmonic numbers are below 1e-16. */
const SMALLEST_FOR_SERIES = 16;

/** The sum of 1 / (from + k) for k = 1 to `count`, for any `from` above 0: in a few steps, however long it is. */
export function harmonicSum(from: number, count: number): number {
  let sum = 0;
  let low = from;
  let left = count;
  for (; left > 0 && low < SMALLEST_FOR_SERIES; left -= 1) {
    low += 1;
    sum += 1 / low;
  }
  const high = low + left;
  return sum + Math.log1p(left / low) + harmonicRest(high) - harmonicRest(low);
}

/** The harmonic number of a large x less ln x and Euler's constant. */
function harmonicRest(x: number): number {
  const r = 1 / (x * x);
  return 1 / (2 * x) - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r / 132))));
}
