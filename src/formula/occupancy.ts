import type { CostSheet } from "../sheet/schema";
import { quotient } from "./quotient";
import { err, ok, type Result } from "./result";
import { availableHours, workloadMinutes, type HoursUnknown, type MinutesUnknown } from "./workload";

/**
 * Workload / available hours, both over the period of the sheet: above 1 it is impossible. Where both are unknown, the
 * reason is that of the hours.
 */
export function occupancyOf(sheet: CostSheet): Result<number, HoursUnknown | MinutesUnknown | "zeroHours"> {
  const hours = availableHours(sheet);
  if (!hours.ok) return hours;
  const minutes = workloadMinutes(sheet);
  if (!minutes.ok) return minutes;
  const share = quotient(minutes.value / 60, hours.value);
  return share === null ? err("zeroHours") : ok(share);
}
