import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";

/** What the number at a place is counted in. */
export type PlaceUnit =
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "share" | "duration" | "hours" | "months" | "count" };

/** The unit of the number at a place of a sheet. */
export function unitAt(place: NumberPlace, { costs, currency }: Pick<CostSheet, "costs" | "currency">): PlaceUnit {
  switch (place.kind) {
    case "team":
      return { kind: place.field === "agents" ? "count" : place.field === "shrinkage" ? "share" : "hours" };
    case "work":
      if (place.field === "handleSeconds") return { kind: "duration" };
      return { kind: place.field === "resolvedFirstTime" ? "share" : "count" };
    case "line":
      if (place.field === "months" || place.field === "share") return { kind: place.field };
      if (place.field === "quantity") return { kind: "count" };
      return { kind: "money", currency: costs.find(({ id }) => id === place.line)?.currency ?? currency };
    case "rate":
      return { kind: "money", currency };
    case "repeatCalls":
      return { kind: place.field === "giveUpShare" ? "share" : "count" };
    case "weight":
      return { kind: "count" };
  }
}
