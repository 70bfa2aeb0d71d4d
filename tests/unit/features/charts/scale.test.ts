import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTicks } from "../../../../src/drawing/roundTicks";
import { scaleEnds } from "../../../../src/features/charts/scaleEnds";

const amount = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
);

describe("the scale", () => {
  it("holds 0 and all values, and never has length zero", () => {
    expect(scaleEnds([17.77, 36.85, 23.07])).toEqual([0, 36.85]);
    expect(scaleEnds([-2, 5])).toEqual([-2, 5]);
    expect(scaleEnds([-3, -1])).toEqual([-3, 0]);
    expect(scaleEnds([])).toEqual([0, 1]);
    expect(scaleEnds([0, 1e-300])).toEqual([0, 1]);
  });

  it("has the finest round steps that fit", () => {
    expect(roundTicks([0, 36.85], 7)).toEqual([0, 10, 20, 30, 40]);
    expect(roundTicks([0, 36.85], 9)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
    expect(roundTicks([0, 36.85], 2)).toEqual([0, 50]);
    expect(roundTicks([0, 5.6], 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(roundTicks([-2, 5], 4)).toEqual([-2.5, 0, 2.5, 5]);
    expect(roundTicks([-2, 5], 0)).toEqual([-5, 0, 5]);
  });

  it("holds both ends and 0 at even steps, whatever the amounts", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 12 }), (values, most) => {
        const ends = scaleEnds(values);
        const ticks = roundTicks(ends, most);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        const noise = (ends[1] - ends[0]) * 1e-9;
        expect(ticks[0]).toBeLessThanOrEqual(ends[0] + noise);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(ends[1] - noise);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 3));
        ticks.forEach((tick, index) => {
          expect(Math.abs(tick - (ticks[0] ?? 0) - index * step)).toBeLessThanOrEqual(step * 1e-9);
        });
      }),
    );
  });
});
