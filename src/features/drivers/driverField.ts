import {
  lineField,
  rateField,
  repeatCallsField,
  streamField,
  teamField,
  weightField,
  type StreamEntry,
} from "../../formula/fieldId";
import { headlineKindOf, type HeadlineKind } from "../../formula/headlines";
import type { DriverId } from "../../formula/whatIf/driver";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";

/** The id of the field in which a driver is typed, the first of several; null where the sheet has none. */
export function driverField(id: DriverId, sheet: CostSheet): string | null {
  switch (id.kind) {
    case "volume":
      return fieldOfHeadline(id.of, id.of === "perCall" ? "handled" : "reached", sheet);
    case "results":
      return fieldOfHeadline(id.of, id.of === "perSale" ? "sales" : "leads", sheet);
    case "handlingTime":
      return fieldOfHeadline(id.of, "handleSeconds", sheet);
    case "resolution":
      return streamField(id.stream, "resolvedFirstTime");
    case "lever":
      return null;
    case "category": {
      const line = sheet.costs.find(({ category, basis }) => category === id.category && basis.kind !== "shareOf");
      return line === undefined ? null : lineField(line.id, "amount");
    }
    case "number":
      return placeField(id.place);
  }
}

function fieldOfHeadline(kind: HeadlineKind, entry: StreamEntry, { work }: CostSheet): string | null {
  const stream = work.find((each) => headlineKindOf(each) === kind);
  return stream === undefined ? null : streamField(stream.id, entry);
}

function placeField(place: NumberPlace): string {
  switch (place.kind) {
    case "team":
      return teamField(place.field);
    case "work":
      return streamField(place.stream, place.field);
    case "line":
      return lineField(place.line, place.field);
    case "rate":
      return rateField(place.currency);
    case "repeatCalls":
      return repeatCallsField(place.field);
    case "weight":
      return weightField(place.stream);
  }
}
