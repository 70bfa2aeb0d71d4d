import { isThere } from "../isThere";
import type { CostSheet } from "../schema";

/** The sheet without the ranges of what is no longer on it; the very same sheet when none is lost. */
export function withoutLostRanges(sheet: CostSheet): CostSheet {
  const { ranges } = sheet.whatIf;
  const kept = ranges.filter(({ of }) => isThere(of, sheet));
  return kept.length === ranges.length ? sheet : { ...sheet, whatIf: { ...sheet.whatIf, ranges: kept } };
}
