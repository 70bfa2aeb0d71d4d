import { quotient } from "../quotient";
import type { Point } from "./findRoot";
import type { Gap } from "./gap";

/** Where a figure stands when a driver has a value. */
export interface Probe extends Gap {
  readonly at: number;
  /** Where a plan sets the agents, which are whole in each interval, so that the figure goes by steps. */
  readonly staffed?: Staffed;
}

/** The hours that a plan staffs. */
export interface Staffed {
  /** A week, other channels' work included. */
  readonly hours: number;
  /** The gap at the same value with the agents that other hours take. */
  readonly withHours: (hours: number) => Gap | null;
}

/** The gap when a driver has a value; null where there is none. */
export type ProbeAt = (at: number) => Probe | null;

/** A gap that is none, as a part of the sizes that are added: the promised exactness of the answer. */
const ON_TARGET = 1e-12;
/** What a gap loses in adding, as a part of the same. */
export const NOISE = 1e-15;
/** How far a point may be off a straight line: far more than noise, far less than any bend that matters. */
export const STRAIGHT = 1e-9;

/** Whether there is a count to divide by. */
export function hasFigure({ money, count }: Probe): boolean {
  return quotient(money, count) !== null;
}

/** Whether the figure is on the target. */
export function isRoot(probe: Probe): boolean {
  return hasFigure(probe) && Math.abs(probe.money) <= ON_TARGET * probe.size;
}

/** Whether the figure is on the target as nearly as numbers can say. */
export function isNothing(probe: Probe): boolean {
  return hasFigure(probe) && Math.abs(probe.money) <= NOISE * probe.size;
}

/** Whether two figures are the same but for noise. */
export function isSameFigure(a: Probe, b: Probe): boolean {
  const size = Math.max(a.size / a.count, b.size / b.count);
  return Math.abs(a.money / a.count - b.money / b.count) <= 4 * NOISE * size;
}

/** Whether a probe lies on the straight lines, of money and of count, through two others. */
export function isOnLine(first: Probe, second: Probe, probe: Probe): boolean {
  const part = (probe.at - first.at) / (second.at - first.at);
  const isNear = (value: number, from: number, to: number, size: number) =>
    Math.abs(value - (from + part * (to - from))) <=
    STRAIGHT * size + 10 * NOISE * Math.abs(part) * (Math.abs(from) + Math.abs(to));
  return (
    isNear(probe.money, first.money, second.money, probe.size) &&
    isNear(probe.count, first.count, second.count, Math.abs(probe.count))
  );
}

/** A probe as a point of the curve of money. */
export function pointOf({ at, money }: Probe): Point {
  return { at, value: money };
}
