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
