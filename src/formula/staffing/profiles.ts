import type { StaffingPlan } from "../../sheet/staffing";
import type { IntervalMinutes, ProfileName } from "../../sheet/staffingTerms";

/** How calls are spread over a week; only the ratios of its calls matter. */
export interface CallProfile {
  readonly intervalMinutes: IntervalMinutes;
  /** One for each interval of a whole week from Monday midnight: how many calls come in it beside others. */
  readonly calls: readonly number[];
}

const EVERY_HOUR = Array.from({ length: 24 }, () => 1);
const EVERY_DAY = Array.from({ length: 7 }, () => 1);

/**
 * Typical shapes to start from, of our own making and not measured: even; an office with a peak before and one after
 * lunch, Monday busiest; a shop that is called most in the evening and at weekends too; a line that is open day and night.
 * Hours in which the centre is closed do not matter.
 */
export const CALL_PROFILES: Readonly<Record<ProfileName, CallProfile>> = {
  flat: hoursByDay(EVERY_HOUR, EVERY_DAY),
  officeHours: hoursByDay(
    [1, 1, 1, 1, 1, 1, 2, 4, 8, 11, 12, 10, 7, 9, 11, 9, 6, 4, 3, 2, 2, 1, 1, 1],
    [6, 5, 5, 5, 4, 2, 1],
  ),
  shopWithEvenings: hoursByDay(
    [1, 1, 1, 1, 1, 1, 1, 2, 4, 6, 8, 8, 7, 7, 7, 8, 9, 10, 11, 12, 11, 8, 4, 2],
    [11, 10, 10, 10, 10, 9, 8],
  ),
  roundTheClock: hoursByDay(
    [4, 3, 2, 2, 2, 3, 5, 8, 10, 12, 12, 11, 10, 10, 10, 10, 10, 10, 10, 9, 8, 7, 6, 5],
    [11, 10, 10, 10, 10, 9, 9],
  ),
};

/** A profile that has the same shape every day, but not as many calls: weight of the hour x weight of the day from Monday. */
export function hoursByDay(hours: readonly number[], days: readonly number[]): CallProfile {
  return { intervalMinutes: 60, calls: days.flatMap((day) => hours.map((hour) => hour * day)) };
}

/** The profile that a plan names or holds. */
export function profileOf({ profile }: Pick<StaffingPlan, "profile">): CallProfile {
  return profile.kind === "own" ? profile : CALL_PROFILES[profile.name];
}
