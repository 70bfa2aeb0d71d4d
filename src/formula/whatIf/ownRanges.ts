import type { NumberPlace } from "../../sheet/numberPlace";
import type { NumberRange } from "../../sheet/ranges";
import type { CostSheet } from "../../sheet/schema";
import { headlineKindOf } from "../headlines";
import { placeKey } from "../numberPlace";
import { driverKey, type Driver, type DriverId } from "./driver";

/** The values between which a manager expects a driver. */
export interface DriverRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The ranges that a manager has given to numbers of the sheet, by `driverKey` of the drivers that move those numbers and
 * no other of their kind: its ends, or the values that it stays between in 18 of 20 cases. Unfinished ones are left out.
 */
export function ownRanges(sheet: CostSheet, drivers: readonly Driver[]): ReadonlyMap<string, DriverRange> {
  const ranges = new Map(sheet.whatIf.ranges.map((range) => [placeKey(range.of), endsOf(range)]));
  return new Map(
    drivers.flatMap(({ id }) => {
      const place = placeOf(id, sheet);
      const ends = place === null ? null : (ranges.get(placeKey(place)) ?? null);
      return ends === null ? [] : [[driverKey(id), ends] as const];
    }),
  );
}

function endsOf(range: NumberRange): DriverRange | null {
  const [low, high] = "p5" in range ? [range.p5, range.p95] : [range.low, range.high];
  return low === null || high === null || low > high ? null : { low, high };
}

/** The one number that a driver stands for; null for one that moves several of a kind. */
function placeOf(id: DriverId, { work }: CostSheet): NumberPlace | null {
  if (id.kind === "number") return id.place;
  if (id.kind === "category" || id.kind === "lever") return null;
  if (id.kind === "resolution") return { kind: "work", stream: id.stream, field: "resolvedFirstTime" };
  const [stream, ...others] = work.filter((each) => headlineKindOf(each) === id.of);
  if (stream === undefined || others.length > 0) return null;
  if (id.kind === "handlingTime") return { kind: "work", stream: stream.id, field: "handleSeconds" };
  if (id.kind === "results") return { kind: "work", stream: stream.id, field: id.of === "perSale" ? "sales" : "leads" };
  return { kind: "work", stream: stream.id, field: stream.kind === "outbound" ? "reached" : "handled" };
}
