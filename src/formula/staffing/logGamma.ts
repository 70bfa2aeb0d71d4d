/** Below this the series of Stirling's rest is not accurate; above it, its first terms left out are below 1e-17. */
const SMALLEST_FOR_SERIES = 16;
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * What Stirling's formula leaves out: ln x! - (x ln x - x + ln(2 pi x) / 2), for any x above 0. About 1 / (12 x), so a
 * difference of two large factorials keeps its digits when the main parts are subtracted by hand.
 */
export function stirlingRest(x: number): number {
  if (x >= SMALLEST_FOR_SERIES) {
    const r = 1 / (x * x);
    return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / x;
  }
  let raised = x;
  let product = 1;
  while (raised < SMALLEST_FOR_SERIES) {
    raised += 1;
    product *= raised;
  }
  const logFactorialOfRaised = (raised + 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + stirlingRest(raised);
  return logFactorialOfRaised - Math.log(product) - ((x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}

/**
 * How far x is from a mean, in the log of a Poisson probability: x ln(x / mean) + mean - x, both above 0. Near the mean
 * the plain form would lose all digits, so there it is a series in (x - mean) / (x + mean).
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) > 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const part = difference / (x + mean);
  const square = part * part;
  let sum = difference * part;
  let power = 2 * x * part;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

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
