import type { Driver } from "./driver";
import { secantRoot } from "./findRoot";
import { isNothing, isOnLine, isRoot, NOISE, pointOf, STRAIGHT, type Probe, type ProbeAt } from "./probe";
import { tidied } from "./tidied";

/** Lines drawn to close in on a root; two are enough but for drivers that are next to nothing. */
const MOST_LINES = 6;

/**
 * The root by the straight line through two probes, mended by lines through the root itself: the first one loses digits
 * where a driver is a small part of a large cost. Null unless all three are on one line, since a bend may hide a nearer
 * root.
 */
export function straightRoot(driver: Driver, today: Probe, other: Probe, probeAt: ProbeAt): Probe | null {
  if (Math.abs(other.money - today.money) <= NOISE * Math.max(other.size, today.size)) return null;
  if (isNothing(today)) return today;
  let root: Probe | null = null;
  let at = secantRoot(pointOf(today), pointOf(other));
  for (let line = 0; line < MOST_LINES; line++) {
    const probe = probeWithin(driver, at, today.at, probeAt);
    if (probe === null || (root !== null && Math.abs(probe.money) >= Math.abs(root.money))) break;
    root = probe;
    if (root.money === 0) break;
    at = secantRoot(pointOf(root), pointOf(today));
  }
  if (root === null || !isRoot(root) || !isOnLine(today, other, root)) return null;
  // what is nothing beside today's value is 0
  const tidy = Math.abs(root.at) <= STRAIGHT * Math.abs(today.at) ? 0 : tidied(root.at);
  const tidyProbe = tidy >= driver.least && tidy <= driver.most ? probeAt(tidy) : null;
  return tidyProbe !== null && isNothing(tidyProbe) ? tidyProbe : root;
}

/** The gap at a value, or at the end that it misses by its last digits only; null for no number. */
function probeWithin({ least, most }: Driver, at: number, today: number, probeAt: ProbeAt): Probe | null {
  const within = Math.min(Math.max(at, least), most);
  return Math.abs(at - within) <= STRAIGHT * Math.abs(today - within) ? probeAt(within) : null;
}
