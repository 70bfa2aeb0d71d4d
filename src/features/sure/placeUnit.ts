import { unitOfPlace } from "../../formula/whatIf/unitOfPlace";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";

/** What the number at a place is counted in. */
export type PlaceUnit =
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "share" | "duration" | "hours" | "months" | "count" };

/** The unit of the number at a place of a sheet. */
export function unitAt(place: NumberPlace, { costs, currency }: Pick<CostSheet, "costs" | "currency">): PlaceUnit {
  const unit = unitOfPlace(place);
  switch (unit) {
    case "money": {
      const line = place.kind === "line" ? costs.find(({ id }) => id === place.line) : undefined;
      return { kind: "money", currency: line?.currency ?? currency };
    }
    case "rate":
      return { kind: "money", currency };
    case "seconds":
      return { kind: "duration" };
    case "contacts":
    case "agents":
    case "number":
      return { kind: "count" };
    default:
      return { kind: unit };
  }
}
