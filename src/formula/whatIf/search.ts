import { crossingBetween } from "./findRoot";
import { hasFigure, isRoot, pointOf, type Probe, type ProbeAt } from "./probe";

/** The first step of a search, as a part of the value from which it starts. */
const FIRST_STEP = 1 / 64;
/** How near to an end a search goes, in halvings of the way there: a figure may have a pole at it. */
const HALVINGS = 40;

/** Steps by thirds, after which the turn of a curve is as exact as its values are. */
const TURN_STEPS = 100;

/** What a search came by. */
export interface Found {
  readonly root: Probe | null;
  readonly seen: readonly Probe[];
}

/** How near to where figures end the last one is sought, in halvings; a root may lie before it. */
const END_HALVINGS = 24;

/**
 * Looks outwards from today's value to each end for a change of sign, and takes the crossing that is nearest. Where the
 * figure jumps across the target, as with whole agents, there is none; the nearer side of the jump is then among what was seen.
 */
export function searchRoot(today: Probe, ends: readonly number[], probeAt: ProbeAt): Found {
  const seen: Probe[] = [];
  const roots: Probe[] = [];
  for (const end of ends) {
    let before = today;
    for (const probe of outwards(today, end, probeAt)) {
      seen.push(probe);
      const crossing = crossingOf(before, probe, probeAt);
      if (crossing !== null && isRoot(crossing)) {
        roots.push(crossing);
        break;
      }
      if (crossing !== null) seen.push(crossing);
      before = probe;
    }
  }
  const [nearest] = roots.toSorted((a, b) => Math.abs(a.at - today.at) - Math.abs(b.at - today.at));
  return { root: nearest ?? null, seen };
}

/** Probes from today's value, left out, to an end; where figures end on the way, the last one stands for the end. */
export function* outwards(today: Probe, end: number, probeAt: ProbeAt): Generator<Probe, void> {
  let before = today;
  let isBroken = false;
  for (const at of outwardGrid(today.at, end)) {
    const probe = probeAt(at) ?? (isBroken ? null : lastBefore(at, before, probeAt));
    if (probe?.at !== at) isBroken = true;
    if (probe === null) continue;
    yield probe;
    before = probe;
  }
}

/**
 * Where a figure that crosses the target nowhere turns back before it, or the root that lies in the bend after all:
 * narrowed down by thirds between the values beside the nearest. Null where the nearest is at an end.
 */
export function searchTurn(probes: readonly Probe[], probeAt: ProbeAt): Probe | null {
  const inOrder = probes.filter(hasFigure).toSorted((a, b) => a.at - b.at);
  const distances = inOrder.map(distanceOf);
  const index = distances.indexOf(Math.min(...distances));
  let [left, nearest, right] = [inOrder[index - 1], inOrder[index], inOrder[index + 1]];
  for (let step = 0; step < TURN_STEPS; step++) {
    if (left === undefined || nearest === undefined || right === undefined) return null;
    const isLeftWider = nearest.at - left.at > right.at - nearest.at;
    const between = probeAt(nearest.at + ((isLeftWider ? left.at : right.at) - nearest.at) / 3);
    if (between === null || !hasFigure(between)) return nearest;
    if (between.money > 0 !== nearest.money > 0) return rootBetween(nearest, between, probeAt) ?? nearest;
    const [inner, outer] = distanceOf(between) < distanceOf(nearest) ? [between, nearest] : [nearest, between];
    if (outer.at < inner.at) left = outer;
    else right = outer;
    nearest = inner;
  }
  return nearest ?? null;
}

function distanceOf({ money, count }: Probe): number {
  return Math.abs(money / count);
}

/**
 * Values from `start` (left out) to `end` (included), in order: steps that double from a 64th of the start, and steps
 * that halve what is left of the way.
 */
function outwardGrid(start: number, end: number): number[] {
  const way = end - start;
  const length = Math.abs(way);
  const first = Math.max(Math.max(Math.abs(start), length * 1e-15) * FIRST_STEP, Number.MIN_VALUE);
  const steps = [length];
  for (let step = first; step < length; step *= 2) steps.push(step);
  for (let halving = 1; halving <= HALVINGS; halving++) steps.push(length * (1 - 2 ** -halving));
  const values = steps.toSorted((a, b) => a - b).map((step) => (step === length ? end : start + Math.sign(way) * step));
  return values.filter((value, index) => value !== start && value !== values[index - 1]);
}

/** The last value with a figure before one that has none; null where that is where the search stands already. */
function lastBefore(without: number, from: Probe, probeAt: ProbeAt): Probe | null {
  let last: Probe | null = null;
  let beyond = without;
  for (let halving = 0; halving < END_HALVINGS; halving++) {
    const probe = probeAt(((last ?? from).at + beyond) / 2);
    if (probe === null) beyond = ((last ?? from).at + beyond) / 2;
    else last = probe;
  }
  return last;
}

/** Where the gap is 0 between two probes; null where it is not, as at a jump. */
export function rootBetween(from: Probe, to: Probe, probeAt: ProbeAt): Probe | null {
  const crossing = crossingOf(from, to, probeAt);
  return crossing !== null && isRoot(crossing) ? crossing : null;
}

/** Where the gap changes its sign, next to a jump as well; null where it does not. */
function crossingOf(from: Probe, to: Probe, probeAt: ProbeAt): Probe | null {
  if (to.money === 0) return to;
  if (from.money === 0 || from.money > 0 === to.money > 0) return null;
  const crossing = crossingBetween((at) => probeAt(at)?.money ?? null, pointOf(from), pointOf(to));
  return crossing === null ? null : probeAt(crossing.at);
}
