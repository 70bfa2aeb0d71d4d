import { isThere } from "../isThere";
import type { NumberPlace } from "../numberPlace";
import type { NumberRange } from "../ranges";
import { MOST_RANGES } from "../rangeLimits";
import type { CostSheet } from "../schema";
import type { Change } from "./edit";

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

/** The sheet without the ranges of what is no longer on it; the very same sheet when none is lost. */
export function withoutLostRanges(sheet: CostSheet): CostSheet {
  const { ranges } = sheet.whatIf;
  const kept = ranges.filter(({ of }) => isThere(of, sheet));
  return kept.length === ranges.length ? sheet : { ...sheet, whatIf: { ...sheet.whatIf, ranges: kept } };
}

function isSamePlace(left: NumberPlace, right: NumberPlace): boolean {
  const parts = Object.entries(left);
  return parts.every(([key, part]) => (right as Record<string, unknown>)[key] === part);
}
