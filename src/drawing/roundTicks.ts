const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Round amounts at even steps (1, 2, 2.5 or 5 times a power of ten) that hold both ends: as many as there can be without
 * exceeding `most`, which is taken as at least 3 where 0 lies between the ends, being among them, and else as at least 2. No
 * step is less than `least`.
 */
export function roundTicks(ends: readonly [number, number], most: number, least = 0): readonly number[] {
  const isAcrossZero = ends[0] < 0 && ends[1] > 0;
  return evenTicks(ends, Math.max(most, isAcrossZero ? 3 : 2), least, [Math.floor, Math.ceil]);
}

/** Round amounts at even steps between the ends, `most` of them or less; there may be one alone. */
export function ticksWithin(ends: readonly [number, number], most: number): readonly number[] {
  return evenTicks(ends, most, 0, [Math.ceil, Math.floor]);
}

type Round = (value: number) => number;

function evenTicks(
  [low, high]: readonly [number, number],
  most: number,
  least: number,
  [roundLow, roundHigh]: readonly [Round, Round],
): readonly number[] {
  for (let exponent = Math.floor(Math.log10((high - low) / most)) - 1; ; exponent += 1) {
    for (const factor of STEPS) {
      const step = factor * 10 ** exponent;
      const first = roundLow(low / step);
      const last = roundHigh(high / step);
      if (step < least || last - first + 1 > most) continue;
      return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
    }
  }
}
