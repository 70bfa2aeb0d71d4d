import { written } from "./writtenDifference";

/**
 * Parts rounded to `digits` decimals so that they sum to the rounded `whole`, as a reader who adds them up expects: by
 * the largest remainder. Each is rounded down, and those that lost most are rounded up instead, as many as are needed.
 * No part is off by a whole last digit. `whole` is the sum of the parts, or that sum as it is written; where it is not,
 * such as of a statement that is a key behind, each part is rounded by itself.
 */
export function roundedParts(parts: readonly number[], whole: number, digits: number): number[] {
  const unit = 10 ** digits;
  const rounded = parts.map((part) => Math.floor(part * unit));
  const lost = (index: number) => (parts[index] ?? 0) * unit - (rounded[index] ?? 0);
  const losers = [...parts.keys()].sort((a, b) => lost(b) - lost(a));
  const missing = rounded.reduce((left, part) => left - part, Math.round(written(whole, digits) * unit));
  if (missing < 0 || missing > parts.length) return parts.map((part) => written(part, digits));
  const isUp = new Set(losers.slice(0, missing));
  return rounded.map((part, index) => (part + (isUp.has(index) ? 1 : 0)) / unit);
}

/** A part of a whole and what it is made of itself. */
export interface PartWithParts {
  readonly sum: number;
  readonly parts: readonly number[];
}

/** Parts rounded as by `roundedParts`, and what each is made of so that it sums to its part as that is written. */
export function roundedGroups(groups: readonly PartWithParts[], whole: number, digits: number): PartWithParts[] {
  const sums = groups.map(({ sum }) => sum);
  return roundedParts(sums, whole, digits).map((sum, index) => ({
    sum,
    parts: roundedParts(groups[index]?.parts ?? [], sum, digits),
  }));
}
