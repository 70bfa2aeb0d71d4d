import { placeKey } from "../../formula/numberPlace";
import { checkRange, type RangeRefusal } from "../../formula/uncertainty/range";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import { isSetByPlan } from "../../formula/staffing/isLinked";
import { boundsAt } from "../../sheet/boundsAt";
import type { NumberRange } from "../../sheet/ranges";
import type { CostSheet } from "../../sheet/schema";

/** Why nothing is drawn from a range: as it is, or since the plan of the sheet sets the number. */
export type Unused = RangeRefusal | "setByPlan";

/** What is asked of a sheet here. */
type Ranged = Pick<CostSheet, "staffing" | "whatIf">;

const known = new WeakMap<NumberRange, RangeRefusal | null>();

/** Why a range of a sheet is none that numbers are drawn from; null for one that is. Its shape is looked at once for each. */
export function refusalOf(sheet: Pick<CostSheet, "staffing">, range: NumberRange): Unused | null {
  if (isSetByPlan(sheet, range.of)) return "setByPlan";
  const before = known.get(range);
  if (before !== undefined) return before;
  const checked = checkRange(range, boundsAt(range.of));
  const refusal = checked.ok ? null : checked.error;
  known.set(range, refusal);
  return refusal;
}

/** The ranges of a sheet that numbers are drawn from. */
export function usableRanges(sheet: Ranged): NumberRange[] {
  return sheet.whatIf.ranges.filter((range) => refusalOf(sheet, range) === null);
}

/** The refused ranges of numbers that a result was drawn from: it stands until they are mended or taken away. */
export function refusedOf({ numbers }: Pick<SimulationResult, "numbers">, sheet: Ranged): NumberRange[] {
  const drawn = new Set(numbers.map(({ of }) => placeKey(of)));
  return sheet.whatIf.ranges.filter((range) => drawn.has(placeKey(range.of)) && refusalOf(sheet, range) !== null);
}
