import { useNumberEntry, type FieldEntry, type FieldKind } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";
import type { PlaceUnit } from "./placeUnit";

/** A range may reach over the edge of what its number can be: what is drawn there is drawn again. */
const REACH = { minimum: -BOUNDS.amount, maximum: BOUNDS.amount };

/** Reading and writing of the numbers of a range: in the unit of the number that it is of. */
export function useRangeEntry(unit: PlaceUnit): FieldEntry {
  return useNumberEntry(fieldKindOf(unit));
}

function fieldKindOf(unit: PlaceUnit): FieldKind {
  switch (unit.kind) {
    case "money":
      return { kind: "money", currency: unit.currency, ...REACH };
    case "share":
      return { kind: "share", ...REACH };
    case "duration":
      return { kind: "duration", maximum: BOUNDS.handleSeconds };
    default:
      return { kind: "count", ...REACH };
  }
}
