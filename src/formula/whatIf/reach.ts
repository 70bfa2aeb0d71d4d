import type { Driver } from "./driver";
import { hasFigure, isNothing, isOnLine, isRoot, isSameFigure, type Probe, type ProbeAt } from "./probe";
import { searchRoot, searchTurn } from "./search";
import { isSameHours, searchSteps } from "./searchSteps";
import { straightRoot } from "./straightRoot";

/** Whether a driver alone can bring a figure to a target. */
export type Reach =
  | { readonly kind: "root"; readonly probe: Probe }
  /** Every value gives the target. */
  | { readonly kind: "any" }
  /** The figure is the same at every value; `probe` is one of them, of a target of 0. */
  | { readonly kind: "noEffect"; readonly probe: Probe }
  | NearestFigure
  /** There is no figure, whatever the value. */
  | { readonly kind: "noFigure" };

/**
 * The nearest that a figure comes to the target: `gapEach` from it, at a value, or as the driver grows without end (`at`
 * null). Not attained where it only tends to it.
 */
interface NearestFigure {
  readonly kind: "limit";
  readonly at: number | null;
  readonly gapEach: number;
  readonly isAttained: boolean;
}

/**
 * The value nearest to today's at which the gap is 0. Cost and count are straight lines in most drivers, so three
 * statements find it; where they are not (first-contact resolution, shared cost, a team that follows), both directions
 * are searched and the crossing is closed in on to the last bit. Where an end has no gap, as no handling time to share by,
 * the last number before it stands for it: what is half way says nothing of the figure there. `figureAt` probes with a
 * target of 0.
 */
export function reachOf(driver: Driver, today: Probe, probeAt: ProbeAt, figureAt: ProbeAt): Reach {
  const ends = endsOf(driver, today.at);
  const others: Probe[] = [];
  for (const at of [...besides(driver, today.at), ...ends]) {
    const other = at === today.at ? null : (probeAt(at) ?? probeAt(nextTo(at, today.at)));
    if (other === null) continue;
    const probe = straightRoot(driver, today, other, probeAt);
    if (probe !== null) return { kind: "root", probe };
    others.push(other);
  }
  const probes = [today, ...others];
  const withFigure = probes.filter(hasFigure);
  const isStepped = isBySteps(today, others, ends);
  if (isStepped && isNothing(today)) return { kind: "root", probe: today };
  if (!isStepped && areSameFigure(withFigure)) {
    if (withFigure.every(isRoot)) return { kind: "any" };
    // beside a target far away, figures that are not the same lose their digits
    const figures = withFigure.flatMap(({ at }) => figureAt(at) ?? []);
    const [figure] = figures;
    if (figure !== undefined && areSameFigure(figures)) return { kind: "noEffect", probe: figure };
  }
  const atEnd = others.find(isNothing);
  if (atEnd !== undefined) return { kind: "root", probe: atEnd };
  const [other, ...third] = others;
  // two points are always on a line
  if (!isStepped && other !== undefined && third.length > 0 && probes.every((probe) => isOnLine(today, other, probe))) {
    return nearestOf(driver, probes, endless(driver, today, other));
  }
  const last = ends.map((end) => (probes.some(({ at }) => at === end) ? end : nextTo(end, today.at)));
  const { root, seen } = (isStepped ? searchSteps : searchRoot)(today, last, probeAt);
  if (root !== null) return { kind: "root", probe: root };
  // between steps there is no bend that was not looked into
  const turn = isStepped ? null : searchTurn([...probes, ...seen], probeAt);
  if (turn !== null && isRoot(turn)) return { kind: "root", probe: turn };
  const all = [...probes, ...seen, ...(turn === null ? [] : [turn])];
  return nearestOf(driver, all, [], last);
}

/** Whether whole agents come and go between the ends; where there is no figure at one, values of the same agents say nothing of it. */
function isBySteps(today: Probe, others: readonly Probe[], ends: readonly number[]): boolean {
  if (today.staffed === undefined) return false;
  const known = [today, ...others].filter(hasFigure).map(({ at }) => at);
  const isKnown = (end: number) => known.includes(end) || known.includes(nextTo(end, today.at));
  return !ends.every(isKnown) || !others.every((other) => isSameHours(today, other));
}

function areSameFigure(probes: readonly Probe[]): boolean {
  const [first] = probes;
  return first !== undefined && probes.every((probe) => isSameFigure(first, probe));
}

/** Half and double today's value, as far as the driver goes; from 0 at most half way to its ends, to see whether it bends. */
function besides({ least, most }: Driver, today: number): number[] {
  if (today === 0) return [Math.max(-1, least / 2), Math.min(1, most / 2)];
  const [below, above] = [Math.min(today / 2, today * 2), Math.max(today / 2, today * 2)];
  return [Math.max(below, least), Math.min(above, most)];
}

/** The least and the most of a driver; a million times today's value where it has no bound. */
function endsOf({ least, most }: Driver, today: number): number[] {
  const far = Math.max(1, Math.abs(today)) * 2 ** 20;
  return [Number.isFinite(least) ? least : -far, Number.isFinite(most) ? most : far];
}

/** The number next to another on the way to a third. */
function nextTo(from: number, to: number): number {
  // beside 0 are numbers that make no difference to any other, so it is what is nothing beside the third
  const size = Math.abs(from) || Math.abs(to);
  // more than half of the way to the next number, on either side of a power of 2, and less than to the one after
  return from + Math.sign(to - from) * size * 0.6 * Number.EPSILON;
}

/** `ends`: the last values that were asked for, beyond which there are none; figures may end before. */
function nearestOf(
  driver: Driver,
  probes: readonly Probe[],
  further: readonly NearestFigure[] = [],
  ends?: readonly number[],
): Reach {
  const inOrder = probes.filter(hasFigure).toSorted((a, b) => a.at - b.at);
  const [first, last] = [inOrder[0]?.at, inOrder.at(-1)?.at];
  const endAt = (at: number) => {
    if (ends !== undefined && !ends.includes(at)) return null;
    // by value, since an end may have been looked at twice
    return at === first ? driver.least : at === last ? driver.most : null;
  };
  const figures = inOrder.map((probe) => nearestAt(driver, probe, endAt(probe.at)));
  const [nearest] = [...figures, ...further].toSorted((a, b) => Math.abs(a.gapEach) - Math.abs(b.gapEach));
  return nearest ?? { kind: "noFigure" };
}

/**
 * A figure as the nearest one. The first and the last may stand for an end, which has none itself or is only what a sheet
 * holds; so the figure tends to it.
 */
function nearestAt({ least, most, isEndless }: Driver, probe: Probe, end: number | null): NearestFigure {
  const gapEach = probe.money / probe.count;
  if (end === null) return { kind: "limit", at: probe.at, gapEach, isAttained: true };
  // credits grow downwards, and have 0 as their most
  if (isEndless && end === (most === 0 ? least : most)) return { kind: "limit", at: null, gapEach, isAttained: false };
  // the least above 0 stands for 0 itself
  if (end === Number.MIN_VALUE) return { kind: "limit", at: 0, gapEach, isAttained: false };
  return { kind: "limit", at: end, gapEach, isAttained: probe.at === end };
}

/** Where cost and count are straight lines and the count grows, the figure tends to what each further one costs. */
function endless({ isEndless }: Driver, today: Probe, other: Probe): NearestFigure[] {
  const growth = (other.count - today.count) / (other.at - today.at);
  if (!isEndless || !(growth > 0)) return [];
  const gapEach = (other.money - today.money) / (other.count - today.count);
  return [{ kind: "limit", at: null, gapEach, isAttained: false }];
}
