import type { NumberPlace } from "./numberPlace";
import type { CostSheet } from "./schema";

/** Whether what a number belongs to is on a sheet; the number itself may be unknown, or of no use to that kind of stream. */
export function isThere(
  place: NumberPlace,
  { work, costs, rates }: Pick<CostSheet, "work" | "costs" | "rates">,
): boolean {
  switch (place.kind) {
    case "work":
    case "weight":
      return work.some(({ id: stream }) => stream === place.stream);
    case "line":
      return costs.some(({ id: line }) => line === place.line);
    case "rate":
      return Object.hasOwn(rates, place.currency);
    default:
      return true;
  }
}
