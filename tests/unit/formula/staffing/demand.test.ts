import { describe, expect, it } from "vitest";
import {
  intervalsOfSpread,
  loadClasses,
  spreadOfWeek,
  type CallsOfWeek,
  type WeekOfHours,
} from "../../../../src/formula/staffing/demand";
import { CALL_PROFILES, hoursByDay, profileOf } from "../../../../src/formula/staffing/profiles";
import { PROFILE_NAMES } from "../../../../src/sheet/staffingTerms";

const NINE_TO_FIVE = { opens: 9 * 60, closes: 17 * 60 };
const WEEKDAYS = [NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, null, null];
const week: WeekOfHours & CallsOfWeek = {
  callsPerWeek: 4_000,
  handleSeconds: 180,
  intervalMinutes: 30,
  opening: WEEKDAYS,
  profile: CALL_PROFILES.flat,
  peakFactor: 1,
};

function intervals(changed: Partial<WeekOfHours & CallsOfWeek> = {}) {
  const changedWeek = { ...week, ...changed };
  const spread = spreadOfWeek(changedWeek);
  if (!spread.ok) throw new Error(spread.error);
  return intervalsOfSpread(spread.value, changedWeek);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Twice as many calls from nine to one as from one to five, and on Monday twice as many as on other days. */
const OWN_HOURS = Array.from({ length: 24 }, (_, hour) => (hour < 13 ? 2 : 1));
const OWN_DAYS = [2, 1, 1, 1, 1, 1, 1];
const ownProfile = () => hoursByDay(OWN_HOURS, OWN_DAYS);
const EVERY_DAY = OWN_DAYS.map(() => 1);

describe("the intervals of a week", () => {
  it("spread 4,000 calls evenly over 80 half hours: 50 calls and 5 erlangs in each", () => {
    const flat = intervals();
    expect(flat).toHaveLength(80);
    expect(flat[0]).toEqual({ day: 0, startMinute: 540, openMinutes: 30, calls: 50, load: 5 });
    expect(flat.at(-1)).toMatchObject({ day: 4, startMinute: 990, calls: 50 });
  });

  it("are as many as the interval is short, with the same load", () => {
    expect(intervals({ intervalMinutes: 15 })).toHaveLength(160);
    expect(intervals({ intervalMinutes: 60 })).toHaveLength(40);
    expect(intervals({ intervalMinutes: 60 })[7]).toMatchObject({ calls: 100, load: 5 });
  });

  it("follow the weights of hours and days", () => {
    // 8 half hours of weight 2 and 8 of weight 1 a day, 6 days' worth: 4,000 / (24 x 6) for a weight of 1.
    const own = intervals({ profile: ownProfile() });
    expect(own[0]?.calls).toBeCloseTo((4 * 4_000) / 144, 10);
    expect(own[8]?.calls).toBeCloseTo((2 * 4_000) / 144, 10);
    expect(own[16]?.calls).toBeCloseTo((2 * 4_000) / 144, 10);
    expect(own.at(-1)?.calls).toBeCloseTo(4_000 / 144, 10);
    expect(sum(own.map(({ calls }) => calls))).toBeCloseTo(4_000, 9);
  });

  it("move away from the mean by the peak factor, the sum of the calls unchanged", () => {
    const profile = hoursByDay(OWN_HOURS, EVERY_DAY);
    const mean = 50;
    for (const [peakFactor, high] of [
      [0, mean],
      [1, (mean * 4) / 3],
      [1.5, mean * 1.5],
    ] as const) {
      const peaked = intervals({ profile, peakFactor });
      expect(peaked[0]?.calls).toBeCloseTo(high, 10);
      expect(peaked[8]?.calls).toBeCloseTo(2 * mean - high, 10);
    }
  });

  it("never have fewer than no calls, however high the peak factor", () => {
    const peaked = intervals({ profile: ownProfile(), peakFactor: 50 });
    expect(Math.min(...peaked.map(({ calls }) => calls))).toBe(0);
    expect(sum(peaked.map(({ calls }) => calls))).toBeCloseTo(4_000, 9);
  });

  it("start on the grid and count only open time, so a short one is as busy and has fewer calls", () => {
    const opening = [{ opens: 500, closes: 555 }, null, null, null, null, null, null];
    const short = intervals({ opening, callsPerWeek: 110 });
    expect(short.map(({ startMinute, openMinutes }) => [startMinute, openMinutes])).toEqual([
      [480, 10],
      [510, 30],
      [540, 15],
    ]);
    expect(short.map(({ calls }) => calls)).toEqual([20, 60, 30]);
    expect(new Set(short.map(({ load }) => load))).toEqual(new Set([6]));
  });

  it("take an own profile call by call, whatever length its intervals have beside those of the plan", () => {
    // Monday from 9: 4, 8, 12 and 16 calls in the quarters of the first hour; nothing else.
    const calls = Array.from({ length: 672 }, (_, place) => ({ 36: 4, 37: 8, 38: 12, 39: 16 })[place] ?? 0);
    const profile = profileOf({ profile: { kind: "own", intervalMinutes: 15, calls } });
    const callsOf = (intervalMinutes: 15 | 30 | 60) =>
      intervals({ profile, intervalMinutes, callsPerWeek: 40 }).map((interval) => interval.calls);
    expect(callsOf(15).slice(0, 5)).toEqual([4, 8, 12, 16, 0]);
    expect(callsOf(30).slice(0, 3)).toEqual([12, 28, 0]);
    expect(callsOf(60).slice(0, 2)).toEqual([40, 0]);
    const byHour = {
      intervalMinutes: 60 as const,
      calls: Array.from({ length: 168 }, (_, hour) => (hour === 9 ? 7 : 0)),
    };
    expect(intervals({ profile: byHour, intervalMinutes: 15, callsPerWeek: 40 }).slice(0, 5)).toMatchObject(
      [10, 10, 10, 10, 0].map((count) => ({ calls: count })),
    );
  });

  it("take of an own profile the minutes in which the centre is open", () => {
    // From 9:10 to 10:00, quarters of 6, 9, 9 and 9: a third of 6 and 9, then 9 and 9.
    const calls = Array.from({ length: 672 }, (_, place) => (place === 36 ? 6 : 9));
    const opening = [{ opens: 550, closes: 600 }, null, null, null, null, null, null];
    const own = intervals({ opening, profile: { intervalMinutes: 15, calls }, callsPerWeek: 290 });
    expect(own.map(({ openMinutes }) => openMinutes)).toEqual([20, 30]);
    expect(own[0]?.calls).toBeCloseTo(110, 10);
    expect(own[1]?.calls).toBeCloseTo(180, 10);
    // Monday to 9:40: quarters of 6 and 9, and two thirds of 12; Tuesday from 9:00 to 10:00 9 all along
    const tuesday = { opens: 540, closes: 600 };
    const early = intervals({
      opening: [{ opens: 540, closes: 580 }, tuesday, null, null, null, null, null],
      intervalMinutes: 60,
      profile: { intervalMinutes: 15, calls: calls.map((count, place) => (place === 38 ? 12 : count)) },
      callsPerWeek: 6 + 9 + 8 + 36,
    });
    expect(early[0]?.calls).toBeCloseTo(23, 12);
    expect(early[1]?.calls).toBeCloseTo(36, 12);
  });

  it("are a reason when the centre is never open, or has no weight when it is", () => {
    expect(spreadOfWeek({ ...week, opening: WEEKDAYS.map(() => null) })).toEqual({ ok: false, error: "neverOpen" });
    const night = hoursByDay(
      OWN_HOURS.map((_, hour) => (hour < 6 ? 1 : 0)),
      OWN_DAYS,
    );
    expect(spreadOfWeek({ ...week, profile: night })).toEqual({ ok: false, error: "noCallsInOpenHours" });
  });

  it.each(PROFILE_NAMES)("have calls at every hour of a week that is open day and night, profile %s", (name) => {
    const opening = WEEKDAYS.map(() => ({ opens: 0, closes: 1_440 }));
    const all = intervals({ opening, profile: CALL_PROFILES[name] });
    expect(all).toHaveLength(336);
    expect(all.every(({ calls }) => calls > 0)).toBe(true);
  });

  it("of office hours have two peaks, those of a shop one in the evening", () => {
    const opening = WEEKDAYS.map(() => ({ opens: 0, closes: 1_440 }));
    const monday = (profile: WeekOfHours["profile"]) =>
      intervals({ opening, profile, intervalMinutes: 60 })
        .slice(0, 24)
        .map(({ calls }) => calls);
    const peaks = (calls: readonly number[]) =>
      calls.flatMap((count, hour) => (count > (calls[hour - 1] ?? 0) && count > (calls[hour + 1] ?? 0) ? [hour] : []));
    expect(peaks(monday(CALL_PROFILES.officeHours))).toEqual([10, 14]);
    const shop = monday(CALL_PROFILES.shopWithEvenings);
    expect(shop.indexOf(Math.max(...shop))).toBe(19);
  });
});

describe("loads of a week", () => {
  it("are worked out once for intervals alike, those without calls left out", () => {
    const own = intervals({ profile: ownProfile() });
    const classes = loadClasses([...own, { day: 5, startMinute: 0, openMinutes: 30, calls: 0, load: 0 }]);
    expect(classes).toHaveLength(3);
    expect(sum(classes.map(({ calls }) => calls))).toBeCloseTo(4_000, 9);
    expect(sum(classes.map(({ hours }) => hours))).toBe(40);
    expect(classes[0]?.places).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(classes.flatMap(({ places }) => places)).toHaveLength(80);
  });
});
