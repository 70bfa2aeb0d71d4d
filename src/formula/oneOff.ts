import type { CostSheet } from "../sheet/schema";
import { unitsInPeriod, UNITS_PER_MONTH, type Ratio } from "./period";

/**
 * The share of a purchase that falls in the sheet's period, straight line over `lifeMonths` from the month `from`
 * (yyyy-mm; null: from the start of the period). All shares over the life of a purchase sum to 1, so it is never charged
 * more than once. A life of 0 months charges everything in the period in which `from` falls.
 */
export function shareOfLife(lifeMonths: number, from: string | null, period: CostSheet["period"]): number {
  const { numerator, denominator } = partOfLife(lifeMonths, from, period);
  return numerator / denominator;
}

/** `shareOfLife` as an exact fraction of two whole numbers. */
export function partOfLife(lifeMonths: number, from: string | null, period: CostSheet["period"]): Ratio {
  const length = unitsInPeriod(period.length);
  const elapsed = elapsedMonths(from, period.start) * UNITS_PER_MONTH;
  if (lifeMonths === 0) return { numerator: -length < elapsed && elapsed <= 0 ? 1 : 0, denominator: 1 };
  const life = lifeMonths * UNITS_PER_MONTH;
  const overlap = Math.min(elapsed + length, life) - Math.max(elapsed, 0);
  return { numerator: Math.max(0, overlap), denominator: life };
}

/** Whole months from `from` to the month of `start`; the day plays no part, and 0 where either is unknown. */
function elapsedMonths(from: string | null, start: string | null): number {
  return from === null || start === null ? 0 : monthNumber(start) - monthNumber(from);
}

function monthNumber(isoDateOrMonth: string): number {
  return 12 * Number(isoDateOrMonth.slice(0, 4)) + Number(isoDateOrMonth.slice(5, 7));
}
