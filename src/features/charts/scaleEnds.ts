/** A scale shorter than this has nothing to show: amounts of money below it are no money. */
const LEAST_LENGTH = 1e-9;

/** The ends of a scale that holds 0 and all values; from 0 to 1 where there is nothing to show. */
export function scaleEnds(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return high - low > LEAST_LENGTH ? [low, high] : [0, 1];
}
