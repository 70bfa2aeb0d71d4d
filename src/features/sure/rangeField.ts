import { placeKey } from "../../formula/numberPlace";
import type { NumberPlace } from "../../sheet/numberPlace";
import { NUMBERS_OF_SHAPE, type RangeNumber } from "../../sheet/edits/ranges";
import type { NumberRange } from "../../sheet/ranges";

/** The id of the field in which a part of a range is typed. */
export function rangeField(place: NumberPlace, part: RangeNumber | "shape"): string {
  return `range-${placeKey(place)}-${part}`;
}

/** The id of the field of a range in which its first number is typed. */
export function firstField({ of, shape }: NumberRange): string {
  return rangeField(of, NUMBERS_OF_SHAPE[shape][0] ?? "shape");
}

/** The id of the choice of a number that is to have a range. */
export const ADD_FIELD = "range-add";
