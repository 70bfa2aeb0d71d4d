/** A scale shorter than this has nothing to show: amounts of money below it are no money. */
const LEAST_LENGTH = 1e-9;
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The ends of a scale that holds 0 and all values; from 0 to 1 where there is nothing to show. */
export function scaleEnds(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return high - low > LEAST_LENGTH ? [low, high] : [0, 1];
}

/**
 * Round amounts at even steps (1, 2, 2.5 or 5 times a power of ten) that hold both ends and 0: as many as there can be
 * without exceeding `most`, which is taken as at least 3 where the scale goes below 0 and else as at least 2.
 */
export function roundTicks([low, high]: readonly [number, number], most: number): readonly number[] {
  const least = low < 0 && high > 0 ? 3 : 2;
  const power = Math.floor(Math.log10((high - low) / Math.max(most, least))) - 1;
  for (let exponent = power; ; exponent += 1) {
    for (const step of STEPS) {
      const first = Math.floor(low / (step * 10 ** exponent));
      const last = Math.ceil(high / (step * 10 ** exponent));
      if (last - first + 1 > Math.max(most, least)) continue;
      const at = (index: number) => Number(((first + index) * step * 10 ** exponent).toPrecision(12));
      return Array.from({ length: last - first + 1 }, (_, index) => at(index));
    }
  }
}
