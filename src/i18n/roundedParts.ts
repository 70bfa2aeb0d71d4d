import { roundedDecimal } from "./rounding";

/**
 * Parts rounded to `digits` decimals so that they sum to the rounded `whole`, as a reader who adds them up expects: by
 * the largest remainder. Each is rounded down, and those that lost most are rounded up instead, as many as are needed.
 * No part is off by a whole last digit. `whole` is the sum of the parts.
 */
export function roundedParts(parts: readonly number[], whole: number, digits: number): number[] {
  const unit = 10 ** digits;
  const rounded = parts.map((part) => Math.floor(part * unit));
  const lost = (index: number) => (parts[index] ?? 0) * unit - (rounded[index] ?? 0);
  const losers = [...parts.keys()].sort((a, b) => lost(b) - lost(a));
  const missing = rounded.reduce((left, part) => left - part, Math.round(Number(roundedDecimal(whole, digits)) * unit));
  const isUp = new Set(losers.slice(0, Math.max(0, missing)));
  return rounded.map((part, index) => (part + (isUp.has(index) ? 1 : 0)) / unit);
}
