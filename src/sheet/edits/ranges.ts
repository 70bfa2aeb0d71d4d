import { boundsAt } from "../boundsAt";
import type { NumberPlace } from "../numberPlace";
import type { NumberRange, RangeShape } from "../ranges";
import { MOST_RANGES } from "../rangeLimits";
import type { CostSheet } from "../schema";
import type { Change } from "./edit";

/** The name of a number of a range. */
export type RangeNumber = "low" | "likely" | "high" | "p5" | "p95";

/** How far a new range goes to either side of today's number, as a share of it. */
const FIRST_REACH = 0.1;

/** The numbers of which a range of a shape consists, in the order in which they are asked for. */
export const NUMBERS_OF_SHAPE: Readonly<Record<RangeShape, readonly RangeNumber[]>> = {
  uniform: ["low", "high"],
  triangular: ["low", "likely", "high"],
  pert: ["low", "likely", "high"],
  normal: ["p5", "p95"],
  lognormal: ["p5", "p95"],
};

/** One number of a range; null for one that is not typed, and for one that its shape does not have. */
export function rangeNumber(range: NumberRange, name: RangeNumber): number | null {
  const value: unknown = Object.entries(range).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : null;
}

/** The range of a number, if it has one. */
export function rangeOf(sheet: CostSheet, place: NumberPlace): NumberRange | undefined {
  return sheet.whatIf.ranges.find((range) => isSamePlace(range.of, place));
}

/** Gives a number a range, in place of the one that it had; takes it away for null. Does nothing where there is no room. */
export function setRange(place: NumberPlace, range: NumberRange | null): Change {
  return (sheet) => {
    const { ranges } = sheet.whatIf;
    const index = ranges.findIndex(({ of }) => isSamePlace(of, place));
    if (index === -1 && (range === null || ranges.length >= MOST_RANGES)) return sheet;
    const now = index === -1 ? ranges : ranges.toSpliced(index, 1);
    const after = range === null ? now : now.toSpliced(index === -1 ? now.length : index, 0, range);
    return { ...sheet, whatIf: { ...sheet.whatIf, ranges: after } };
  };
}

/**
 * Gives a number its first range: triangular around what it is today, a tenth to either side, within the bounds of its
 * field. Around an unknown number, or around 0, the ends are left to be typed. A number that has a range keeps it.
 */
export function addRange(place: NumberPlace, today: number | null): Change {
  return (sheet) => (rangeOf(sheet, place) === undefined ? setRange(place, firstRange(place, today))(sheet) : sheet);
}

/** Types one number of a range; does nothing where the number has no range, or one of a shape without it. */
export function setRangeNumber(place: NumberPlace, name: RangeNumber, value: number | null): Change {
  return (sheet) => {
    const range = rangeOf(sheet, place);
    if (range === undefined || !NUMBERS_OF_SHAPE[range.shape].includes(name)) return sheet;
    return setRange(place, { ...range, [name]: value } as NumberRange)(sheet);
  };
}

/**
 * Gives a range another shape. Its lower and its upper number stay, as ends or as 5th and 95th percentile; a likely value
 * that it did not have is today's number where that lies between them, and else their middle.
 */
export function reshapeRange(place: NumberPlace, shape: RangeShape, today: number | null): Change {
  return (sheet) => {
    const range = rangeOf(sheet, place);
    if (range === undefined || range.shape === shape) return sheet;
    return setRange(place, reshaped(range, shape, today))(sheet);
  };
}

function isSamePlace(left: NumberPlace, right: NumberPlace): boolean {
  const parts = Object.entries(left);
  return parts.every(([key, part]) => (right as Record<string, unknown>)[key] === part);
}

function firstRange(of: NumberPlace, today: number | null): NumberRange {
  const shape = "triangular";
  if (today === null || today === 0) return { of, shape, low: null, likely: today, high: null };
  const { least, most, isWhole } = boundsAt(of);
  const isCounted = isWhole || (of.kind === "work" && of.field === "handleSeconds");
  const ends = [today * (1 - FIRST_REACH), today * (1 + FIRST_REACH)].map((end) => {
    // without the noise of a multiplication
    const plain = isCounted ? Math.round(end) : Number(end.toPrecision(12));
    return Math.min(most, Math.max(least, plain));
  });
  return { of, shape, low: Math.min(...ends, today), likely: today, high: Math.max(...ends, today) };
}

function reshaped(range: NumberRange, shape: RangeShape, today: number | null): NumberRange {
  const { of } = range;
  const [lower, upper] = "p5" in range ? [range.p5, range.p95] : [range.low, range.high];
  if (shape === "normal" || shape === "lognormal") return { of, shape, p5: lower, p95: upper };
  if (shape === "uniform") return { of, shape, low: lower, high: upper };
  const likely = "likely" in range ? range.likely : likelyBetween(lower, upper, today);
  return { of, shape, low: lower, likely, high: upper };
}

function likelyBetween(lower: number | null, upper: number | null, today: number | null): number | null {
  if (lower === null || upper === null) return today;
  if (today !== null && lower <= today && today <= upper) return today;
  return Number((lower / 2 + upper / 2).toPrecision(12));
}
