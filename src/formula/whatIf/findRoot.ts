/** A number for a number, or null where there is none. */
export type Curve = (at: number) => number | null;

/** A point of a curve. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** More steps than halving takes from the largest number to the last bit of the smallest. */
const MOST_STEPS = 2_200;

/**
 * Where a curve crosses 0 between two points of opposite sign, to the last bit: two steps by the secant, then one by
 * halves, and so on. Null where the curve breaks off on the way. A jump across 0 is found as a
 * crossing, so look at the value.
 */
export function crossingBetween(curve: Curve, from: Point, to: Point): Point | null {
  let [left, right] = from.at <= to.at ? [from, to] : [to, from];
  let best = Math.abs(left.value) <= Math.abs(right.value) ? left : right;
  for (let step = 0; step < MOST_STEPS && best.value !== 0; step++) {
    const at = step % 3 === 2 ? middle(left.at, right.at) : withinBracket(secantRoot(left, right), left.at, right.at);
    if (!(at > left.at && at < right.at)) break;
    const value = curve(at);
    if (value === null) return null;
    if (Math.abs(value) < Math.abs(best.value)) best = { at, value };
    if (value > 0 === left.value > 0) left = { at, value };
    else right = { at, value };
  }
  return best;
}

/** Where the straight line through two points is 0; not a finite number where it never is. */
export function secantRoot(first: Point, second: Point): number {
  const near = Math.abs(first.value) <= Math.abs(second.value) ? first : second;
  const far = near === first ? second : first;
  return near.at - (near.value * (far.at - near.at)) / (far.value - near.value);
}

/** By halves of the number itself while the ends are far apart, so that small numbers are reached in few steps too. */
function middle(low: number, high: number): number {
  if (low > 0 && high > 4 * low) return Math.sqrt(low) * Math.sqrt(high);
  if (high < 0 && low < 4 * high) return -Math.sqrt(low * -1) * Math.sqrt(high * -1);
  return low + (high - low) / 2;
}

/** Kept off the ends, by the next number, so that a bracket whose crossing is at an end closes on it. */
function withinBracket(at: number, low: number, high: number): number {
  const least = Math.max(Math.abs(low), Math.abs(high)) * Number.EPSILON;
  if (!Number.isFinite(at)) return middle(low, high);
  return Math.min(Math.max(at, low + least), high - least);
}
