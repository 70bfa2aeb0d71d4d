import type { NumberPlace } from "../../sheet/numberPlace";
import type { DriverUnit } from "./driver";

/** What the number at a place of a sheet is counted in; money is in the currency of its line. */
export function unitOfPlace(place: NumberPlace): Exclude<DriverUnit, "factor"> {
  switch (place.kind) {
    case "team":
      return ({ agents: "agents", paidHoursPerWeek: "hours", shrinkage: "share" } as const)[place.field];
    case "work":
      if (place.field === "handleSeconds") return "seconds";
      if (place.field === "resolvedFirstTime") return "share";
      return place.field === "concurrency" ? "number" : "contacts";
    case "line":
      if (place.field === "amount") return "money";
      if (place.field === "quantity") return "number";
      return place.field;
    case "rate":
      return "rate";
    case "repeatCalls":
      return place.field === "giveUpShare" ? "share" : "number";
    case "weight":
      return "number";
  }
}
