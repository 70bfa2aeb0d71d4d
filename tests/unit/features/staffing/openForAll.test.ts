import { describe, expect, it } from "vitest";
import { openForAll, openIntervalsOf } from "../../../../src/features/staffing/ownWeek";

const CLOSED = null;
const office = { opens: 480, closes: 960 };

/** A week in half hours with calls at these days and minutes. */
function weekWith(...at: readonly (readonly [day: number, startMinute: number])[]) {
  const calls = Array.from({ length: 7 * 48 }, () => 0);
  for (const [day, startMinute] of at) calls[day * 48 + startMinute / 30] = 2;
  return { intervalMinutes: 30 as const, calls };
}

describe("opening hours for all calls of a week", () => {
  const opening = [office, office, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED];

  it("are widened to both sides, and where it was closed they are those of the calls", () => {
    const week = weekWith([0, 420], [0, 1_020], [2, 600], [2, 690], [6, 0], [6, 1_410]);
    const wide = openForAll(week, opening);
    expect(wide).toEqual([
      { opens: 420, closes: 1_050 },
      office,
      { opens: 600, closes: 720 },
      CLOSED,
      CLOSED,
      CLOSED,
      { opens: 0, closes: 1_440 },
    ]);
    expect(openIntervalsOf(week, wide).reduce((sum, { calls }) => sum + calls, 0)).toBe(12);
  });

  it("stay as they are where all calls come in them", () => {
    expect(openForAll(weekWith([0, 480], [1, 930]), opening)).toEqual(opening);
  });
});
