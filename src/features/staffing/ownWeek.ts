import { intervalsOfSpread, spreadOfWeek, type OpenHours } from "../../formula/staffing/demand";
import { profileOf } from "../../formula/staffing/profiles";
import type { StaffingPlan } from "../../sheet/staffing";
import { DAYS_A_WEEK, MINUTES_A_DAY, type IntervalMinutes } from "../../sheet/staffingTerms";

/** A week of one's own figures. */
export type OwnWeek = Extract<StaffingPlan["profile"], { kind: "own" }>;

/** Calls of a week that has none of its own, so that its shape can be seen in whole numbers. */
const SOME_CALLS = 1_000;

/** The week that is shown, as figures to start one's own from: whole calls of each interval in which the centre is open. */
export function startOfOwnWeek(plan: StaffingPlan, callsPerWeek: number | null): OwnWeek {
  const { intervalMinutes, opening } = plan;
  const calls = Array.from({ length: (DAYS_A_WEEK * MINUTES_A_DAY) / intervalMinutes }, () => 0);
  const spread = spreadOfWeek({ intervalMinutes, opening, profile: profileOf(plan), peakFactor: 1 });
  if (spread.ok) {
    const week = { callsPerWeek: callsPerWeek ?? SOME_CALLS, handleSeconds: 1 };
    for (const each of intervalsOfSpread(spread.value, week)) {
      calls[placeOf(each, intervalMinutes)] = Math.round(each.calls);
    }
  }
  return { kind: "own", intervalMinutes, calls };
}

/** Where the calls of an interval stand among those of a whole week. */
export function placeOf(
  { day, startMinute }: { readonly day: number; readonly startMinute: number },
  intervalMinutes: IntervalMinutes,
): number {
  return (day * MINUTES_A_DAY + startMinute) / intervalMinutes;
}

/** An interval of a week of one's own. */
export interface OwnInterval {
  readonly day: number;
  readonly startMinute: number;
  readonly calls: number;
}

/** The intervals of a week of one's own in which the centre is open, if only for a part of it. */
export function openIntervalsOf(
  { intervalMinutes, calls }: Pick<OwnWeek, "intervalMinutes"> & { readonly calls: readonly number[] },
  opening: readonly (OpenHours | null)[],
): readonly OwnInterval[] {
  return calls.flatMap((count, place) => {
    const day = Math.floor((place * intervalMinutes) / MINUTES_A_DAY);
    const startMinute = (place * intervalMinutes) % MINUTES_A_DAY;
    const hours = opening[day] ?? null;
    const isOpen = hours !== null && startMinute < hours.closes && startMinute + intervalMinutes > hours.opens;
    return isOpen ? [{ day, startMinute, calls: count }] : [];
  });
}

/** Opening hours that are as wide as it takes for all calls of a week of one's own to come in them. */
export function openForAll(
  { intervalMinutes, calls }: Pick<OwnWeek, "intervalMinutes" | "calls">,
  opening: readonly (OpenHours | null)[],
): (OpenHours | null)[] {
  return opening.map((hours, day) => {
    const first = placeOf({ day, startMinute: 0 }, intervalMinutes);
    const ofDay = calls.slice(first, first + MINUTES_A_DAY / intervalMinutes);
    const from = ofDay.findIndex((count) => count > 0);
    if (from === -1) return hours;
    const until = ofDay.findLastIndex((count) => count > 0) + 1;
    return {
      opens: Math.min(hours?.opens ?? MINUTES_A_DAY, from * intervalMinutes),
      closes: Math.max(hours?.closes ?? 0, until * intervalMinutes),
    };
  });
}

/** The same week with other calls in one interval. */
export function withCallsAt(own: OwnWeek, place: number, calls: number): OwnWeek {
  return { ...own, calls: own.calls.map((before, at) => (at === place ? calls : before)) };
}

/** All calls of a week of one's own, those outside of opening hours included. */
export function callsOf({ calls }: Pick<OwnWeek, "calls">): number {
  return calls.reduce((sum, count) => sum + count, 0);
}
