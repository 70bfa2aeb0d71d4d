import type { NumberBounds } from "../../sheet/boundsAt";
import type { NumberPlace } from "../../sheet/numberPlace";
import type { NumberRange } from "../../sheet/ranges";
import { err, ok, type Result } from "../result";
import { lognormalOfPercentiles, normalOfPercentiles, type Distribution } from "./distribution";
import { quantileFunction } from "./quantiles";

/** Why a range is none that numbers can be drawn from. */
export type RangeRefusal =
  /** One of its numbers is not typed yet. */
  | "unfinished"
  | "lowAboveHigh"
  /** The likely value is not between low and high. */
  | "likelyOutside"
  /** A lognormal number is always above 0, so its 5th percentile is, too. */
  | "notPositive"
  /** Fewer than one draw in a hundred would be a number that the field can hold. */
  | "outsideBounds";

/** A number of the sheet with what is known of it; `bounds` are those of its field (`boundsAt`). */
export interface UncertainNumber {
  readonly of: NumberPlace;
  readonly distribution: Distribution;
  readonly bounds: NumberBounds;
}

/** How many quantiles, evenly spread, are looked at to see how much of a range its field can hold. */
const LOOKS = 400;
/** The least share of a range within the bounds of its field: below it, drawing again would not end. */
const LEAST_INSIDE = 0.01;

/** What numbers are drawn from for a range as it was typed, or why that cannot be. Low may equal high: no uncertainty. */
export function checkRange(range: NumberRange, bounds: NumberBounds): Result<UncertainNumber, RangeRefusal> {
  const distribution = distributionOf(range);
  if (!distribution.ok) return distribution;
  if (shareInside(distribution.value, bounds) < LEAST_INSIDE) return err("outsideBounds");
  return ok({ of: range.of, distribution: distribution.value, bounds });
}

/** Whether a field holds this number. */
export function isWithin(value: number, { least, most }: NumberBounds): boolean {
  return value >= least && value <= most;
}

function distributionOf(range: NumberRange): Result<Distribution, RangeRefusal> {
  switch (range.shape) {
    case "uniform": {
      const { low, high } = range;
      if (low === null || high === null) return err("unfinished");
      return low > high ? err("lowAboveHigh") : ok({ kind: "uniform", low, high });
    }
    case "triangular":
    case "pert": {
      const { shape, low, likely, high } = range;
      if (low === null || likely === null || high === null) return err("unfinished");
      if (low > high) return err("lowAboveHigh");
      return likely < low || likely > high ? err("likelyOutside") : ok({ kind: shape, low, likely, high });
    }
    case "normal":
    case "lognormal": {
      const { shape, p5, p95 } = range;
      if (p5 === null || p95 === null) return err("unfinished");
      if (p5 > p95) return err("lowAboveHigh");
      if (shape === "normal") return ok(normalOfPercentiles(p5, p95));
      return p5 > 0 ? ok(lognormalOfPercentiles(p5, p95)) : err("notPositive");
    }
  }
}

function shareInside(distribution: Distribution, bounds: NumberBounds): number {
  const values = Float64Array.from({ length: LOOKS }, (_, index) => (index + 0.5) / LOOKS);
  quantileFunction(distribution)(values, LOOKS);
  return values.filter((value) => isWithin(bounds.isWhole ? Math.round(value) : value, bounds)).length / LOOKS;
}
