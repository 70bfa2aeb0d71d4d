/** No figure that a person could read is larger; what is, comes of numbers too far apart to be divided. */
const LARGEST_FIGURE = 1e100;

/**
 * One number for each unit of another, or null where no number says it: the divisor is not above 0, or so near to 0 that
 * the quotient is beyond every number. So no figure is ever infinite or NaN, whatever a sheet holds.
 */
export function quotient(dividend: number, divisor: number): number | null {
  if (!(divisor > 0)) return null;
  const value = dividend / divisor;
  return Math.abs(value) <= LARGEST_FIGURE ? value : null;
}
