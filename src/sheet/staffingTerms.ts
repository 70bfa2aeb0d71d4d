/** Minutes from midnight to midnight; a week of staffing has no change of clocks. */
export const MINUTES_A_DAY = 1_440;
/** Days of the week that is staffed, Monday first. */
export const DAYS_A_WEEK = 7;
/** How long an interval may be for which staff is planned at once, in minutes. */
export const INTERVAL_MINUTES = [15, 30, 60] as const;
/** The profiles to choose from; a manager's own is entered call by call. */
export const PROFILE_NAMES = ["flat", "officeHours", "shopWithEvenings", "roundTheClock"] as const;
/**
 * Three ways to count a service level; always calls answered within the time, divided by: all calls that arrive; calls
 * that are answered; calls that arrive, but for those who hang up within the time.
 */
export const SERVICE_LEVEL_DEFINITIONS = ["ofArriving", "ofAnswered", "withoutShortAbandons"] as const;

/** The length of an interval. */
export type IntervalMinutes = (typeof INTERVAL_MINUTES)[number];
/** The name of a profile that is offered. */
export type ProfileName = (typeof PROFILE_NAMES)[number];
/** Of which calls a service level is a share. */
export type ServiceLevelDefinition = (typeof SERVICE_LEVEL_DEFINITIONS)[number];
