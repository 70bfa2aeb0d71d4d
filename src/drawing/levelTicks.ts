const STEPS = [1, 2, 2.5, 5, 10] as const;
/** Of a figure that does not move, this part on either side is shown. */
const AROUND = 0.02;

/**
 * Round amounts at even steps that hold all levels, at most `most` of them (taken as at least 2, or 3 where 0 is among them). The scale need not hold
 * 0: it shows the part that moves. No step is less than `least`, the smallest amount that is written.
 */
export function levelTicks(levels: readonly number[], most: number, least: number): readonly number[] {
  const [low, high] = ends(levels, least);
  const count = Math.max(low < 0 && high > 0 ? 3 : 2, most);
  for (let exponent = Math.floor(Math.log10((high - low) / count)) - 1; ; exponent += 1) {
    for (const factor of STEPS) {
      const step = factor * 10 ** exponent;
      const first = Math.floor(low / step);
      const last = Math.ceil(high / step);
      if (step < least || last - first + 1 > count) continue;
      return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
    }
  }
}

function ends(levels: readonly number[], least: number): readonly [number, number] {
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  if (high - low >= least) return [low, high];
  const around = Math.max(Math.abs(high) * AROUND, least);
  return [low - around, high + around];
}
