import { quotient } from "../quotient";
import type { EqualService } from "./equalService";
import type { LostCallPrice } from "./lostCallPrice";
import type { WeekFigures } from "./weekFigures";

/** What a way of staffing costs, in the sheet's currency and for its period. */
export interface StaffingCost {
  readonly fullTimeEquivalents: number;
  readonly callsHandled: number;
  readonly callsLost: number;
  /** The whole sheet, without a price of lost calls. */
  readonly total: number;
  /** Cost of inbound calls / calls handled, without a price of lost calls. */
  readonly costPerCall: number;
}

/**
 * Asks a sheet what it costs with so many hours on the phone a week when this share of arriving calls is answered; null
 * when no call is handled.
 */
export type CostOfStaffing = (hours: number, answeredShare: number) => StaffingCost | null;

/** One level of service with its price. */
export interface FrontierPoint extends StaffingCost {
  /** The service level that every interval has. */
  readonly level: number;
  /** Hours on the phone in a week. */
  readonly hours: number;
  readonly figures: WeekFigures;
  /** Price of all calls lost in the period. */
  readonly lostCallsCost: number;
  /** Cost per call + price of lost calls / calls handled: what is to be lowest. */
  readonly fullCostPerCall: number;
}

/** The point of a week of equal service, or null when no call is handled. */
export function frontierPoint(
  { level, hours, figures }: EqualService,
  costOf: CostOfStaffing,
  lostCallPrice: LostCallPrice,
): FrontierPoint | null {
  const cost = costOf(hours, 1 - figures.abandonment);
  if (cost === null) return null;
  const lostCallsCost = lostCallPrice(cost.costPerCall) * cost.callsLost;
  const lostPerCall = quotient(lostCallsCost, cost.callsHandled);
  if (lostPerCall === null) return null;
  return { level, hours, figures, ...cost, lostCallsCost, fullCostPerCall: cost.costPerCall + lostPerCall };
}
