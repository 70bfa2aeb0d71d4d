import { px } from "../../drawing/px";
import { ticksWithin } from "../../drawing/roundTicks";
import type { Histogram } from "../../formula/uncertainty/summary";

/** A figure that the draws are held against: a line through the drawing with its words. */
export interface HistogramMark {
  readonly id: "today" | "target";
  readonly at: number;
  readonly text: string;
}

/** Where the parts of a histogram stand, in CSS pixels; amounts are money of each. */
export interface HistogramLayout {
  readonly ends: readonly [number, number];
  readonly xOf: (amount: number) => number;
  /** The left and right edge of each bar, in money. */
  readonly edges: readonly (readonly [number, number])[];
  /** The outline of all bars as one path. */
  readonly bars: string;
  /** Round amounts within the ends. */
  readonly ticks: readonly number[];
  readonly top: number;
  readonly base: number;
  readonly height: number;
}

/** A line of words above the bars. */
export const LINE = 18;
const PLOT = 168;
/** Below the bars: the scale, the bracket and its words. */
const BELOW = 66;
/** What a dot or a word at either end needs. */
const SIDE = 10;
/** A mark widens the scale as long as the bars keep this part of it; one further off is named at the edge. */
const LEAST_PART = 0.4;
const TICK_WIDTH = 84;
/** Draws that all have one figure stand in the middle of a scale that goes this part of it to either side. */
const AROUND = 0.05;

/** Lays a histogram out in a width; `lines` is how many lines of words stand above the bars. */
export function histogramLayout(
  histogram: Histogram,
  marks: readonly number[],
  width: number,
  lines: number,
): HistogramLayout {
  const ends = endsOf(histogram, marks);
  const [low, high] = ends;
  const xOf = (amount: number) => SIDE + ((amount - low) / (high - low)) * Math.max(1, width - 2 * SIDE);
  const edges = edgesOf(histogram, ends);
  const most = Math.max(1, ...histogram.counts);
  const top = lines * LINE + 6;
  const base = top + PLOT;
  const bars = edges.map(([from, to], index) => {
    const left = xOf(from);
    const right = xOf(to);
    const gap = right - left > 5 ? 1 : 0;
    const tall = ((histogram.counts[index] ?? 0) / most) * PLOT;
    return tall === 0 ? "" : `M${px(left)} ${base}V${px(base - tall)}H${px(right - gap)}V${base}Z`;
  });
  const ticks = ticksWithin(ends, Math.max(2, Math.floor(width / TICK_WIDTH)));
  return { ends, xOf, edges, bars: bars.join(""), ticks, top, base, height: base + BELOW };
}

/** How many decimals amounts of these ends need so that neighbours are told apart, from those of the currency on. */
export function decimalsBetween([low, high]: readonly [number, number], parts: number, least: number): number {
  const step = (high - low) / parts;
  return step > 0 ? Math.min(8, Math.max(least, Math.ceil(-Math.log10(step)))) : least;
}

function endsOf({ from, to }: Histogram, marks: readonly number[]): readonly [number, number] {
  if (!(to > from)) {
    const around = Math.abs(from) * AROUND || 1;
    return [from - around, to + around];
  }
  let ends: readonly [number, number] = [from, to];
  for (const mark of marks) {
    const wider = [Math.min(ends[0], mark), Math.max(ends[1], mark)] as const;
    if (to - from >= LEAST_PART * (wider[1] - wider[0])) ends = wider;
  }
  return ends;
}

function edgesOf({ from, to, counts }: Histogram, [low, high]: readonly [number, number]) {
  if (!(to > from)) {
    const half = (high - low) / 40;
    return [[from - half, to + half] as const];
  }
  const edge = (index: number) => from + ((to - from) * index) / counts.length;
  return counts.map((_, index) => [edge(index), edge(index + 1)] as const);
}
