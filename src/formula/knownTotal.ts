import type { LineStatement } from "./postings";
import { err, ok, type Result } from "./result";

/**
 * Whether any line has a cost; without one, a price of zero would say what nobody knows. Costs that sum to exactly zero,
 * such as those that a grant pays in full, are known: their price is a true zero.
 */
export function hasCost(lines: readonly LineStatement[]): boolean {
  return lines.some(({ cost }) => cost.ok);
}

/** The total of a statement, or that no line has a cost. */
export function knownTotal({
  lines,
  total,
}: {
  readonly lines: readonly LineStatement[];
  readonly total: number;
}): Result<number, "noCost"> {
  return hasCost(lines) ? ok(total) : err("noCost");
}
