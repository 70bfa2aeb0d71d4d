import type { NumberPlace } from "./numberPlace";

/** What the numbers of a sheet belong to. */
interface Holders {
  readonly work: readonly { readonly id: string }[];
  readonly costs: readonly { readonly id: string }[];
  readonly rates: Readonly<Record<string, unknown>>;
}

/** Whether what a number belongs to is on a sheet; the number itself may be unknown, or of no use to that kind of stream. */
export function isThere(place: NumberPlace, { work, costs, rates }: Holders): boolean {
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
