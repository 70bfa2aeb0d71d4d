/** The two ends of a strip, in the money that is drawn on it. */
export interface StripScale {
  readonly low: number;
  readonly high: number;
}

/** A text under or over a strip: where its mark lies (0..1) and how it is anchored there. */
export interface StripLabel {
  readonly text: string;
  readonly at: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Below this nothing could be told apart in print, and the scale goes to 1. */
const SMALLEST_SPAN = 1e-6;

const ROUND_STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The width of the narrowest strip in characters of its labels: 250 px at 7 px a figure. */
const NARROWEST = 36;

/** A scale with round ends that holds all values with some air above; it starts at 0 unless a value is negative. */
export function stripScale(values: readonly number[]): StripScale {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest - lowest < SMALLEST_SPAN) return { low: Math.min(lowest, 0), high: 1 };
  return { low: 0 - roundAbove(-lowest * 1.15), high: roundAbove(highest * 1.15) };
}

/** Where a value lies between the ends, 0..1; what lies outside is held at the end. */
export function positionOn({ low, high }: StripScale, value: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** A label at a place, anchored so that it stays within the strip. */
export function labelAt(text: string, at: number): StripLabel {
  const half = text.length / 2 / NARROWEST;
  return { text, at, anchor: at < half ? "start" : at > 1 - half ? "end" : "middle" };
}

/**
 * The labels of a band's ends, which never touch: two where there is room for both, otherwise one with both in it at the
 * middle of the band.
 */
export function bandLabels(low: StripLabel, high: StripLabel): StripLabel[] {
  const gap = startOf(high) - endOf(low);
  if (gap >= 1 / NARROWEST) return [low, high];
  return [labelAt(`${low.text}–${high.text}`, (low.at + high.at) / 2)];
}

/** The labels of the scale's own ends that do not touch any of the others. */
export function endLabels(texts: readonly [string, string], others: readonly StripLabel[]): StripLabel[] {
  const ends: StripLabel[] = [
    { text: texts[0], at: 0, anchor: "start" },
    { text: texts[1], at: 1, anchor: "end" },
  ];
  const air = 1 / NARROWEST;
  return ends.filter((end) =>
    others.every((other) => startOf(end) >= endOf(other) + air || startOf(other) >= endOf(end) + air),
  );
}

/** Where a label begins, 0..1, by an estimate of its width on the narrowest strip. */
export function startOf({ text, at, anchor }: StripLabel): number {
  const width = text.length / NARROWEST;
  return at - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
}

/** Where a label ends, 0..1, by the same estimate. */
export function endOf(label: StripLabel): number {
  return startOf(label) + label.text.length / NARROWEST;
}

function roundAbove(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = ROUND_STEPS.find((candidate) => candidate * power >= value) ?? 10;
  return Number((step * power).toPrecision(3));
}
