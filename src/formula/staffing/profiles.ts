import type { ProfileName } from "../../sheet/staffingTerms";

/** How calls are spread over a week: weights, of which only the ratios matter. */
export interface CallProfile {
  /** One for each hour of the day, from midnight: how many calls come in it beside other hours. */
  readonly hours: readonly number[];
  /** One for each day, from Monday. */
  readonly days: readonly number[];
}

const EVERY_HOUR = Array.from({ length: 24 }, () => 1);
const EVERY_DAY = Array.from({ length: 7 }, () => 1);

/**
 * Typical shapes to start from, of our own making and not measured: even; an office with a peak before and one after
 * lunch, Monday busiest; a shop that is called most in the evening and at weekends too; a line that is open day and night.
 * Hours in which the centre is closed do not matter.
 */
export const CALL_PROFILES: Readonly<Record<ProfileName, CallProfile>> = {
  flat: { hours: EVERY_HOUR, days: EVERY_DAY },
  officeHours: {
    hours: [1, 1, 1, 1, 1, 1, 2, 4, 8, 11, 12, 10, 7, 9, 11, 9, 6, 4, 3, 2, 2, 1, 1, 1],
    days: [6, 5, 5, 5, 4, 2, 1],
  },
  shopWithEvenings: {
    hours: [1, 1, 1, 1, 1, 1, 1, 2, 4, 6, 8, 8, 7, 7, 7, 8, 9, 10, 11, 12, 11, 8, 4, 2],
    days: [11, 10, 10, 10, 10, 9, 8],
  },
  roundTheClock: {
    hours: [4, 3, 2, 2, 2, 3, 5, 8, 10, 12, 12, 11, 10, 10, 10, 10, 10, 10, 10, 9, 8, 7, 6, 5],
    days: [11, 10, 10, 10, 10, 9, 9],
  },
};
