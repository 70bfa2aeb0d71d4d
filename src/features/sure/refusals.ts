import { placeKey } from "../../formula/numberPlace";
import { checkRange, type RangeRefusal } from "../../formula/uncertainty/range";
import type { SimulationResult } from "../../formula/uncertainty/simulation";
import { boundsAt } from "../../sheet/boundsAt";
import type { NumberRange } from "../../sheet/ranges";

const known = new WeakMap<NumberRange, RangeRefusal | null>();

/** Why a range is none that numbers can be drawn from; null for one that is. Worked out once for each. */
export function refusalOf(range: NumberRange): RangeRefusal | null {
  const before = known.get(range);
  if (before !== undefined) return before;
  const checked = checkRange(range, boundsAt(range.of));
  const refusal = checked.ok ? null : checked.error;
  known.set(range, refusal);
  return refusal;
}

/** The ranges that numbers are drawn from. */
export function usableRanges(ranges: readonly NumberRange[]): NumberRange[] {
  return ranges.filter((range) => refusalOf(range) === null);
}

/** The refused ranges of numbers that a result was drawn from: it stands until they are mended or taken away. */
export function refusedOf(
  { numbers }: Pick<SimulationResult, "numbers">,
  ranges: readonly NumberRange[],
): NumberRange[] {
  const drawn = new Set(numbers.map(({ of }) => placeKey(of)));
  return ranges.filter((range) => drawn.has(placeKey(range.of)) && refusalOf(range) !== null);
}
