import { BOUNDS } from "./limits";
import type { NumberPlace } from "./numberPlace";

/** The least and the most that a sheet holds at a place, both included. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers are held. */
  readonly isWhole: boolean;
}

const upTo = (most: number): NumberBounds => ({ least: 0, most, isWhole: false });
const SHARE = upTo(1);
const COUNT = upTo(BOUNDS.count);

/**
 * What the schema lets stand at a place. In a file apart from the schema, so that the page can ask without loading the
 * checks.
 */
export function boundsAt(place: NumberPlace): NumberBounds {
  switch (place.kind) {
    case "team":
      return { agents: COUNT, paidHoursPerWeek: upTo(BOUNDS.paidHoursPerWeek), shrinkage: SHARE }[place.field];
    case "work":
      if (place.field === "handleSeconds") return upTo(BOUNDS.handleSeconds);
      if (place.field === "concurrency") return { ...upTo(BOUNDS.concurrency), least: 1 };
      return place.field === "resolvedFirstTime" ? SHARE : COUNT;
    case "line":
      if (place.field === "amount") return { ...upTo(BOUNDS.amount), least: -BOUNDS.amount };
      if (place.field === "months") return { ...upTo(BOUNDS.lifeMonths), isWhole: true };
      return place.field === "share" ? SHARE : COUNT;
    case "rate":
      // a rate is above 0, and this is the next number
      return { ...upTo(BOUNDS.rate), least: Number.MIN_VALUE };
    case "repeatCalls":
      return place.field === "giveUpShare" ? SHARE : upTo(BOUNDS.callsPerUnresolved);
    case "weight":
      return COUNT;
  }
}
