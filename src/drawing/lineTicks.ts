import { levelTicks } from "./levelTicks";

const MOST_LEVELS = 6;

/** What stands on the axis of a drawing of dots through time. */
interface Drawn {
  readonly points: readonly { readonly level: number }[];
  /** The smallest step of levels that is written. */
  readonly least: number;
  readonly band: readonly [number, number] | null;
  readonly target: number | null;
}

/** The levels that are written beside the axis of dots through time; the first and the last are its ends. */
export function lineTicks({ points, least, band, target }: Drawn): readonly number[] {
  const levels = [...points.map(({ level }) => level), ...(band ?? []), ...(target === null ? [] : [target])];
  return levelTicks(levels, MOST_LEVELS, least);
}
