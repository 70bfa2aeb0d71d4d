import { quotient } from "../quotient";
import type { Gap } from "./gap";
import { hasFigure, isRoot, type Probe, type ProbeAt } from "./probe";
import { outwards, rootBetween, type Found } from "./search";

/** Values looked at to a side for a root, and then for the nearest figure; a figure of many small steps is not followed to the last. */
const MOST_SPLITS = 400;
/** Values nearer to each other than this part of them are the two sides of a step. */
const SIDES = 1e-12;
/** Hours that differ by less than this part of them are the same. */
const SAME_HOURS = 1e-12;

/** What comes nearer by less than this part is no nearer. */
const NEARER = 1 - 1e-12;

/** Two values, each with the hours of both. */
const CORNERS = 4;

/** Two values that were looked at, with nothing looked at between them. */
type Between = readonly [Probe, Probe];

/**
 * As `searchRoot`, of a figure that goes by steps, since whole agents come and go on the way: the root that is nearest to today's
 * value, also between two steps, and where there is none the figure that comes nearest to the target. The hours on the way
 * between two values are taken to lie between theirs, and the figure to go one way with the value and one way with the
 * hours; so it lies between those of the four corners, and what cannot hold what is sought is left aside.
 */
export function searchSteps(today: Probe, ends: readonly number[], probeAt: ProbeAt): Found {
  const seen: Probe[] = [];
  const roots: Probe[] = [];
  for (const end of ends) {
    let splits = 0;
    let before = today;
    const rootWithin = (from: Probe, to: Probe): Probe | null => {
      if (isRoot(from)) return from;
      if (!isRoot(to) && !mayReach(from, to)) return null;
      const middle = isSplit(from, to) && splits < MOST_SPLITS ? probeAt((from.at + to.at) / 2) : null;
      if (middle === null) return rootBetween(from, to, probeAt) ?? (isRoot(to) ? to : null);
      splits += 1;
      seen.push(middle);
      return rootWithin(from, middle) ?? rootWithin(middle, to);
    };
    for (const probe of outwards(today, end, probeAt)) {
      seen.push(probe);
      const root = rootWithin(before, probe);
      if (root !== null) {
        roots.push(root);
        break;
      }
      before = probe;
    }
  }
  const [nearest] = roots.toSorted((a, b) => Math.abs(a.at - today.at) - Math.abs(b.at - today.at));
  if (nearest !== undefined) return { root: nearest, seen };
  return { root: null, seen: [...seen, ...nearestWithin([today, ...seen], probeAt)] };
}

/** Looks between values where the figure may come nearer to the target than at any of them, the most promising first. */
function nearestWithin(probes: readonly Probe[], probeAt: ProbeAt): Probe[] {
  const inOrder = probes.filter(hasFigure).toSorted((a, b) => a.at - b.at);
  const seen: Probe[] = [];
  let best = Math.min(...inOrder.map(distanceOf));
  const open: { readonly between: Between; readonly bound: number }[] = [];
  const add = (from: Probe, to: Probe) => {
    const bound = isSplit(from, to) ? boundOf(from, to) : Infinity;
    if (bound < best * NEARER) open.push({ between: [from, to], bound });
  };
  inOrder.slice(1).forEach((probe, index) => add(inOrder[index] ?? probe, probe));
  for (let split = 0; split < MOST_SPLITS; split += 1) {
    const next = open.toSorted((a, b) => a.bound - b.bound)[0];
    if (next === undefined || !(next.bound < best * NEARER)) break;
    open.splice(open.indexOf(next), 1);
    const [from, to] = next.between;
    const middle = probeAt((from.at + to.at) / 2);
    if (middle === null || !hasFigure(middle)) continue;
    seen.push(middle);
    best = Math.min(best, distanceOf(middle));
    add(from, middle);
    add(middle, to);
  }
  return seen;
}

/** Whether hours change between two values, which are not yet the two sides of a step. */
function isSplit(from: Probe, to: Probe): boolean {
  if (isSameHours(from, to)) return false;
  return Math.abs(to.at - from.at) > SIDES * Math.max(Math.abs(from.at), Math.abs(to.at));
}

/** Whether two figures are of the same agents, so that there is no step between them. */
export function isSameHours({ staffed: one }: Probe, { staffed: other }: Probe): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one.hours - other.hours) <= SAME_HOURS * Math.max(one.hours, other.hours);
}

function mayReach(from: Probe, to: Probe): boolean {
  const gaps = cornersOf(from, to);
  return gaps.length < CORNERS || (Math.min(...gaps) <= 0 && Math.max(...gaps) >= 0);
}

/** How near to the target the figure can come between two values. */
function boundOf(from: Probe, to: Probe): number {
  const gaps = cornersOf(from, to);
  return gaps.length < CORNERS ? 0 : Math.max(0, Math.min(...gaps), -Math.max(...gaps));
}

/** The gaps for each at both values, each with the hours of both; fewer where that cannot be told, and then it may be anything. */
function cornersOf(from: Probe, to: Probe): number[] {
  const isSame = isSameHours(from, to);
  const corners: (Gap | null | undefined)[] = [
    from,
    to,
    isSame ? from : to.staffed && from.staffed?.withHours(to.staffed.hours),
    isSame ? to : from.staffed && to.staffed?.withHours(from.staffed.hours),
  ];
  return corners.flatMap((gap) => (gap ? (quotient(gap.money, gap.count) ?? []) : []));
}

function distanceOf({ money, count }: Probe): number {
  return Math.abs(money / count);
}
