import { roundedDecimal } from "./rounding";

/** An amount as it is written with `digits` decimals, as a number. */
export function written(amount: number, digits: number): number {
  return Number(roundedDecimal(amount, digits));
}

/**
 * The difference of two amounts as it is written beside them: that of the written amounts, so that a reader who takes one
 * from the other gets what is written. See docs/decisions/0017-written-differences.md.
 */
export function writtenDifference(from: number, to: number, digits: number): number {
  return written(written(to, digits) - written(from, digits), digits);
}
