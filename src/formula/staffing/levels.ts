/**
 * Levels of service are sought by the log of the share that is late, -ln(1 - level), in which the step from 99 % to 99.9 % is
 * as long as that from 90 % to 99 %. Beyond this one, one call in a thousand million late, no level is told from 100 %.
 */
const HIGHEST = Math.log(1e9);
/** Where the search starts: 80 %. */
const FIRST = Math.log(5);
/** Two places nearer to each other than this are one level. */
const SAME = 1e-13;
/** Ends a search that the last digits, or a figure in steps, keep from closing in fast. */
const MOST_STEPS = 100;

/** The highest level that takes no more than these hours, when higher levels take more and level 0 does not. */
export function highestLevelWithin(hours: number, hoursAt: (level: number) => number): number {
  const beyond = (place: number) => hoursAt(levelAt(place)) - hours;
  let below = FIRST;
  let tooFew = beyond(below);
  let above = below;
  let tooMany = tooFew;
  while (tooFew > 0 && below > SAME) {
    [above, tooMany] = [below, tooFew];
    below /= 2;
    tooFew = beyond(below);
  }
  while (tooMany <= 0) {
    if (above === HIGHEST) return levelAt(HIGHEST);
    [below, tooFew] = [above, tooMany];
    above = Math.min(2 * above, HIGHEST);
    tooMany = beyond(above);
  }
  for (let step = 0; step < MOST_STEPS && above - below > SAME * above; step += 1) {
    const place = between(below, above, tooFew / (tooFew - tooMany));
    const excess = beyond(place);
    // An end that stays counts half, so that the other does not creep towards it.
    if (excess <= 0) [below, tooFew, tooMany] = [place, excess, tooMany / 2];
    else [above, tooMany, tooFew] = [place, excess, tooFew / 2];
  }
  return levelAt(below);
}

/** The lowest level, not below one, from which on something holds that then holds for all higher ones; null where it never does. */
export function lowestLevelThat(least: number, holds: (level: number) => boolean): number | null {
  if (holds(least)) return least;
  let below = -Math.log1p(-least);
  let above = Math.min(below + 0.1, HIGHEST);
  while (!holds(levelAt(above))) {
    if (above === HIGHEST) return null;
    const step = above - below;
    below = above;
    above = Math.min(above + 2 * step, HIGHEST);
  }
  // near level 0 no place is told from the next by its digits alone
  while (above - below > SAME * Math.max(above, 1)) {
    const middle = (below + above) / 2;
    if (holds(levelAt(middle))) above = middle;
    else below = middle;
  }
  return levelAt(above);
}

/** A place between two others, by a part of their distance, but in their middle where the part is none. */
function between(below: number, above: number, part: number): number {
  const place = below + (above - below) * part;
  return place > below && place < above ? place : (below + above) / 2;
}

function levelAt(place: number): number {
  return -Math.expm1(-place);
}
