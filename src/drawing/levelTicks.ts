import { roundTicks } from "./roundTicks";

/** Of a figure that does not move, this part on either side is shown. */
const AROUND = 0.02;

/**
 * Round amounts at even steps that hold all levels, at most `most` of them (taken as at least 2, or 3 where 0 is among
 * them). The scale need not hold 0: it shows the part that moves. No step is less than `least`, the smallest amount that is
 * written.
 */
export function levelTicks(levels: readonly number[], most: number, least: number): readonly number[] {
  return roundTicks(ends(levels, least), most, least);
}

function ends(levels: readonly number[], least: number): readonly [number, number] {
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  if (high - low >= least) return [low, high];
  const around = Math.max(Math.abs(high) * AROUND, least);
  return [low - around, high + around];
}
