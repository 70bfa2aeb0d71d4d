import { firstAbove, firstAtLeast } from "./ranks";

/** A figure found by drawing, and how far off it typically is: its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** Bars of one width; what lies outside is counted beside them. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  /** How many values lie in each bar, its lower edge included; the last includes its upper edge, too. */
  readonly counts: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** What many values are like. */
export interface Summary {
  readonly p5: Estimate;
  readonly p50: Estimate;
  readonly p95: Estimate;
  readonly mean: Estimate;
  /** Standard deviation. */
  readonly sd: number;
  readonly histogram: Histogram;
}

const BARS = 60;
/** The bars show all but the far ends, which would press the rest into one bar. */
const BARS_FROM = 0.005;

/** What ascending values are like, or null when there are none. */
export function summaryOf(sorted: Float64Array): Summary | null {
  const { length } = sorted;
  if (length === 0) return null;
  const { mean, variance } = sampleMoments(sorted);
  return {
    p5: quantileEstimate(sorted, 0.05),
    p50: quantileEstimate(sorted, 0.5),
    p95: quantileEstimate(sorted, 0.95),
    mean: { value: mean, standardError: Math.sqrt(variance / length) },
    sd: Math.sqrt(variance),
    histogram: histogramOf(sorted),
  };
}

/** The value that a share of ascending values lies below, straight between the two nearest. */
export function quantileOf(sorted: Float64Array, probability: number): number {
  const position = Math.min(1, Math.max(0, probability)) * (sorted.length - 1);
  const index = Math.floor(position);
  const from = sorted[index] ?? Number.NaN;
  const to = sorted[index + 1] ?? from;
  return from + (to - from) * (position - index);
}

/** The share of ascending values from `low` to `high`, both included; null is without a bound. */
export function shareWithin(sorted: Float64Array, low: number | null, high: number | null): Estimate {
  const below = low === null ? 0 : firstAtLeast(sorted, low);
  const upTo = high === null ? sorted.length : firstAbove(sorted, high);
  const value = Math.max(0, upTo - below) / sorted.length;
  return { value, standardError: Math.sqrt((value * (1 - value)) / sorted.length) };
}

/** Mean and variance of values, the latter with one degree of freedom less; 0 for a single one. */
export function sampleMoments(values: Float64Array): { mean: number; variance: number } {
  // around a middle value first, so that values far from 0 and close to one another lose nothing
  const near = values[values.length >>> 1] ?? 0;
  let sum = 0;
  for (const value of values) sum += value - near;
  const fromNear = sum / values.length;
  const mean = near + fromNear;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, variance: values.length > 1 ? squares / (values.length - 1) : 0 };
}

/** Its standard error is half the way between the values that lie one standard error of their rank to either side. */
function quantileEstimate(sorted: Float64Array, probability: number): Estimate {
  const step = Math.sqrt((probability * (1 - probability)) / sorted.length);
  const width = quantileOf(sorted, probability + step) - quantileOf(sorted, probability - step);
  return { value: quantileOf(sorted, probability), standardError: width / 2 };
}

function histogramOf(sorted: Float64Array): Histogram {
  const [from, to] = [quantileOf(sorted, BARS_FROM), quantileOf(sorted, 1 - BARS_FROM)];
  const [first, last] = [firstAtLeast(sorted, from), firstAbove(sorted, to)];
  const outside = { from, to, below: first, above: sorted.length - last };
  if (from === to) return { ...outside, counts: [last - first] };
  const edges = Array.from({ length: BARS + 1 }, (_, bar) => from + ((to - from) * bar) / BARS);
  const before = edges.map((edge, bar) => (bar === BARS ? last : Math.min(last, firstAtLeast(sorted, edge))));
  return { ...outside, counts: before.slice(1).map((end, bar) => end - (before[bar] ?? 0)) };
}
