import { plainDecimal, shiftedDecimal } from "./rounding";

/** The share (0..1) that a typed percentage means, as if it had been typed with the point two places further left. */
export function shareOfPercent(percent: number): number {
  return Number(shiftedDecimal(plainDecimal(percent), -2));
}

/** The percentage to show in a field for a share, without the noise of a multiplication: 0.07 is 7. */
export function percentOfShare(share: number): number {
  return Number(shiftedDecimal(plainDecimal(share), 2));
}
