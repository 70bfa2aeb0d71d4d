import type { Cadence, CostSheet } from "../schema";
import type { Change } from "./edit";

/** Sets what is known of the team. */
export function changeTeam(change: Partial<CostSheet["team"]>): Change {
  return (sheet) => ({ ...sheet, team: { ...sheet.team, ...change } });
}

/** Sets how callers whose issue was not resolved come back. */
export function changeRepeatCalls(change: Partial<CostSheet["repeatCalls"]>): Change {
  return (sheet) => ({ ...sheet, repeatCalls: { ...sheet.repeatCalls, ...change } });
}

/** Says how long the period is that all counts are for; the counts stay as they are. */
export function setPeriodLength(length: Cadence): Change {
  return (sheet) => ({ ...sheet, period: { ...sheet.period, length } });
}

/** Puts the period on the time line by its first day (yyyy-mm-dd), or takes it off for null. */
export function startPeriodOn(day: string | null): Change {
  return (sheet) => ({ ...sheet, period: { ...sheet.period, start: day } });
}
