import { quotient } from "../quotient";
import { err, ok, type Result } from "../result";

/** What turns hours on the phone into paid staff. */
export interface StaffTerms {
  /** Share of paid time in which an agent is not available, below 1. */
  readonly shrinkage: number;
  /** Paid hours of one full-time agent. */
  readonly paidHoursPerWeek: number;
}

/** Why hours do not become staff: nobody is ever available, or nobody is paid for any hour. */
export type StaffUnknown = "nobodyAvailable" | "zeroPaidHours";

/** Hours on the phone / (1 - shrinkage), never x (1 + shrinkage). The same holds for agents of an interval. */
export function scheduled(onThePhone: number, shrinkage: number): Result<number, "nobodyAvailable"> {
  const value = quotient(onThePhone, 1 - shrinkage);
  return value === null ? err("nobodyAvailable") : ok(value);
}

/** Full-time equivalents for hours of work a week, other channels' work included: scheduled hours / paid hours. */
export function fullTimeEquivalents(
  hours: number,
  { shrinkage, paidHoursPerWeek }: StaffTerms,
): Result<number, StaffUnknown> {
  const hoursScheduled = scheduled(hours, shrinkage);
  if (!hoursScheduled.ok) return hoursScheduled;
  const value = quotient(hoursScheduled.value, paidHoursPerWeek);
  return value === null ? err("zeroPaidHours") : ok(value);
}
