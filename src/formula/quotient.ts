/**
 * One number for each unit of another, or null where no number says it: the divisor is not above 0, or so near to 0 that
 * the quotient is beyond every number. So no figure is ever infinite or NaN, whatever a sheet holds.
 */
export function quotient(dividend: number, divisor: number): number | null {
  if (!(divisor > 0)) return null;
  const value = dividend / divisor;
  return Number.isFinite(value) ? value : null;
}
