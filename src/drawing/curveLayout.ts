import { levelTicks } from "./levelTicks";
import { px } from "./px";
import { drawnWidth } from "./drawnWidth";

/** One place on a curve; `second` is that of another curve at the same place, null where there is no other. */
export interface CurveStop {
  readonly x: number;
  readonly y: number;
  readonly second: number | null;
  /** Whether the curve goes through it; else it stands alone, beyond what was worked out. */
  readonly isJoined: boolean;
}

/** A place that is named above the drawing. */
export interface CurveMark {
  readonly id: "circle" | "diamond" | "triangle";
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where the parts of a curve stand, in CSS pixels. */
export interface CurveLayout {
  readonly xOf: (x: number) => number;
  readonly yOf: (y: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly height: number;
  /** The curves as paths. */
  readonly path: string;
  readonly secondPath: string;
  /** At which end the curves are further apart, so that they can be named there. */
  readonly apartAt: CurveStop | null;
}

/** A line of words above the drawing. */
export const LINE = 19;
const PLOT = 232;
const BELOW = 44;
const MOST_LEVELS = 6;
/** What half a word under either end needs. */
const SIDE = 20;

interface CurveScales {
  /** Ends of the axis below. */
  readonly xEnds: readonly [number, number];
  /** Round places on it, to be thinned out where there is no room for all. */
  readonly xTicks: readonly number[];
  readonly xText: (x: number) => string;
  /** Writes a step beside the curve; all steps may be whole. */
  readonly yText: (y: number, isWhole: boolean) => string;
  /** The smallest step of the axis beside the curve that can be written. */
  readonly least: number;
}

/** Lays curves out in a width; stops are in the order of x. */
export function curveLayout(
  stops: readonly CurveStop[],
  marks: readonly CurveMark[],
  { xEnds, xTicks, xText, yText, least }: CurveScales,
  width: number,
): CurveLayout {
  const heights = [
    ...stops.flatMap(({ y, second }) => (second === null ? [y] : [y, second])),
    ...marks.map(({ y }) => y),
  ];
  const steps = levelTicks(heights, MOST_LEVELS, least);
  const isWhole = steps.every(Number.isInteger);
  const yTicks = steps.map((y) => ({ y, text: yText(y, isWhole) }));
  const left = Math.max(...yTicks.map(({ text }) => drawnWidth(text))) + 8;
  const right = width - SIDE;
  const top = marks.length * LINE + 10;
  const base = top + PLOT;
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const xOf = (x: number) => left + ((x - xEnds[0]) / (xEnds[1] - xEnds[0])) * Math.max(1, right - left);
  const yOf = (y: number) => base - ((y - low) / (high - low)) * PLOT;
  const path = (heightOf: (stop: CurveStop) => number | null) =>
    stops
      .filter(({ isJoined }) => isJoined)
      .flatMap((stop) => {
        const y = heightOf(stop);
        return y === null ? [] : [`${px(xOf(stop.x))} ${px(yOf(y))}`];
      })
      .map((place, index) => (index === 0 ? "M" : "L") + place)
      .join("");
  const room = Math.max(...xTicks.map((tick) => drawnWidth(xText(tick)))) + 12;
  return {
    xOf,
    yOf,
    xTicks: thinned(xTicks, Math.max(2, Math.floor((right - left) / room))),
    yTicks,
    left,
    right,
    top,
    base,
    height: base + BELOW,
    path: path(({ y }) => y),
    secondPath: path(({ second }) => second),
    apartAt: furtherApart(stops.filter(({ isJoined }) => isJoined)),
  };
}

/** Every so many of them that no more than `most` are left, the last always among them. */
function thinned(ticks: readonly number[], most: number): readonly number[] {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0);
}

function furtherApart(stops: readonly CurveStop[]): CurveStop | null {
  const [first, last] = [stops.at(0), stops.at(-1)];
  if (first === undefined || last === undefined || first.second === null || last.second === null) return null;
  return Math.abs(first.y - first.second) >= Math.abs(last.y - last.second) ? first : last;
}
