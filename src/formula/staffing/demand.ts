import type { IntervalMinutes } from "../../sheet/staffingTerms";
import { err, ok, type Result } from "../result";
import type { CallProfile } from "./profiles";

const MINUTES_A_DAY = 1_440;

/** When the centre is open on one day, in minutes from midnight, 0 to 1,440, closing after opening. */
export interface OpenHours {
  readonly opens: number;
  readonly closes: number;
}

/** When calls come in a week, however many they are. */
export interface WeekOfHours {
  /** The time for which staff is planned at once; intervals start on the hour. */
  readonly intervalMinutes: IntervalMinutes;
  /** Seven days from Monday; null is closed. */
  readonly opening: readonly (OpenHours | null)[];
  readonly profile: CallProfile;
  /** How far calls stand from their mean: 1 as the profile says, 0 not at all, 1.5 half as far again. */
  readonly peakFactor: number;
}

/** How many calls come in a week. */
export interface CallsOfWeek {
  readonly callsPerWeek: number;
  readonly handleSeconds: number;
}

/** One interval of the week in which the centre is open, if only for a part of it. */
export interface Interval {
  /** 0 is Monday. */
  readonly day: number;
  /** Minutes from midnight to where the interval starts, on the grid of intervals. */
  readonly startMinute: number;
  readonly openMinutes: number;
  readonly calls: number;
  /** Erlangs while open: calls x handling time / open time. */
  readonly load: number;
}

/** Why calls cannot be spread over the week: it is never open, or no open hour has any weight. */
export type DemandUnknown = "neverOpen" | "noCallsInOpenHours";

/** The open intervals of a week and how densely calls come in each beside the others. */
export interface WeekSpread {
  readonly intervals: readonly SpreadInterval[];
  /** Density x open minutes of all intervals, summed. */
  readonly whole: number;
}

interface SpreadInterval extends Pick<Interval, "day" | "startMinute" | "openMinutes"> {
  readonly density: number;
}

/**
 * How calls are spread over a week. How densely they come in an interval is the mean of the profile over its open minutes; the
 * peak factor moves each density away from the mean of all open time, not below 0.
 */
export function spreadOfWeek(week: WeekOfHours): Result<WeekSpread, DemandUnknown> {
  const open = openIntervals(week);
  const minutes = open.reduce((sum, { openMinutes }) => sum + openMinutes, 0);
  if (!(minutes > 0)) return err("neverOpen");
  const mean = open.reduce((sum, { density, openMinutes }) => sum + density * openMinutes, 0) / minutes;
  const peaked = ({ density }: SpreadInterval) => Math.max(0, mean + week.peakFactor * (density - mean));
  const intervals = open.map((interval) => ({ ...interval, density: peaked(interval) }));
  const whole = intervals.reduce((sum, { density, openMinutes }) => sum + density * openMinutes, 0);
  return whole > 0 ? ok({ intervals, whole }) : err("noCallsInOpenHours");
}

/** The intervals of a week with the calls of each, which sum to those of the week. */
export function intervalsOfSpread(
  { intervals, whole }: WeekSpread,
  { callsPerWeek, handleSeconds }: CallsOfWeek,
): readonly Interval[] {
  return intervals.map(({ day, startMinute, openMinutes, density }) => {
    // By the density alone, so that intervals alike have exactly the same load and are worked out once.
    const callsPerMinute = (callsPerWeek * density) / whole;
    const calls = callsPerMinute * openMinutes;
    return { day, startMinute, openMinutes, calls, load: (callsPerMinute * handleSeconds) / 60 };
  });
}

function openIntervals({ opening, profile, intervalMinutes }: WeekOfHours): SpreadInterval[] {
  return opening.flatMap((hours, day) => {
    if (hours === null) return [];
    const { opens, closes } = hours;
    const intervals: SpreadInterval[] = [];
    const first = Math.floor(opens / intervalMinutes) * intervalMinutes;
    for (let startMinute = first; startMinute < closes; startMinute += intervalMinutes) {
      const openMinutes = Math.min(closes, startMinute + intervalMinutes) - Math.max(opens, startMinute);
      const density = densityFrom(profile, day * MINUTES_A_DAY + Math.max(opens, startMinute), openMinutes);
      intervals.push({ day, startMinute, openMinutes, density });
    }
    return intervals;
  });
}

/** Mean of a profile over minutes from a minute of the week; exactly its density wherever that is the same all along. */
function densityFrom({ intervalMinutes, calls }: CallProfile, from: number, minutes: number): number {
  const end = from + minutes;
  const first = Math.floor(from / intervalMinutes);
  const density = calls[first] ?? 0;
  let change = 0;
  for (let place = first + 1; place * intervalMinutes < end; place += 1) {
    const inPlace = Math.min(end - place * intervalMinutes, intervalMinutes);
    change += ((calls[place] ?? 0) - density) * inPlace;
  }
  return Math.max(0, density + change / minutes);
}

/** Intervals of one load: what happens in one happens in all, so it is worked out once. */
export interface LoadClass {
  readonly load: number;
  /** Calls of all of them in a week. */
  readonly calls: number;
  /** Open hours of all of them in a week. */
  readonly hours: number;
  /** Their places among the intervals of the week. */
  readonly places: readonly number[];
}

/** A load of less is none: one call in longer than the world is old, of which no figure can be worked out in numbers. */
const LEAST_LOAD = 1e-100;

/** The intervals by load; those without calls are left out, since they need no one. */
export function loadClasses(intervals: readonly Interval[]): readonly LoadClass[] {
  const classes = new Map<number, { load: number; calls: number; hours: number; places: number[] }>();
  intervals.forEach(({ load, calls, openMinutes }, place) => {
    if (!(load > LEAST_LOAD)) return;
    const known = classes.get(load) ?? { load, calls: 0, hours: 0, places: [] };
    known.calls += calls;
    known.hours += openMinutes / 60;
    known.places.push(place);
    classes.set(load, known);
  });
  return [...classes.values()];
}
