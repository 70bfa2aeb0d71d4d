import type { DifferenceStep, DifferenceWaterfall } from "../../formula/comparison/whyTheyDiffer";
import { roundedParts } from "../../i18n/roundedParts";
import { roundedDecimal } from "../../i18n/rounding";

/** From this amount on, the parts of a whole centre's money below one unit are noise and left out. */
const WHOLE = 100;

/** A waterfall as it is written: every number rounded, and the steps summing to the written difference. */
export interface WrittenSteps {
  readonly digits: number;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly DifferenceStep[];
}

/** Rounds a waterfall so that a reader who adds up what is written gets what is written. */
export function writtenSteps({ from, to, steps }: DifferenceWaterfall, isTotal: boolean, minor: number): WrittenSteps {
  const digits = isTotal && Math.max(Math.abs(from), Math.abs(to)) >= WHOLE ? 0 : minor;
  const round = (value: number) => Number(roundedDecimal(value, digits));
  const ends = { from: round(from), to: round(to) };
  const changes = roundedParts(
    steps.map(({ change }) => change),
    ends.to - ends.from,
    digits,
  );
  let level = ends.from;
  const written = steps.map(({ aspects }, index): DifferenceStep => {
    const change = changes[index] ?? 0;
    level = round(level + change);
    return { aspects, change, to: level };
  });
  return { digits, ...ends, steps: written };
}
