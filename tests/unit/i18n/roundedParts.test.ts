import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedParts } from "../../../src/i18n/roundedParts";

describe("parts that add up", () => {
  it("gives what is missing to those that lost most by rounding down", () => {
    expect(roundedParts([21.5625, 0.366, 0.0208, 1.125], 23.0743, 2)).toEqual([21.56, 0.37, 0.02, 1.12]);
    expect(roundedParts([1 / 3, 1 / 3, 1 / 3], 1, 2)).toEqual([0.34, 0.33, 0.33]);
    expect(roundedParts([2.1, 0.29, 1.15], 3.54, 2)).toEqual([2.1, 0.29, 1.15]);
  });

  it("holds for credits, for a single part, for none and without decimals", () => {
    expect(roundedParts([1.25, 0.3125, -0.5625], 1, 2)).toEqual([1.25, 0.31, -0.56]);
    expect(roundedParts([1.005], 1.005, 2)).toEqual([1.01]);
    expect(roundedParts([], 0, 2)).toEqual([]);
    expect(roundedParts([10.5, 10.5], 21, 0)).toEqual([11, 10]);
  });

  it("sums to the rounded whole, with no part off by a whole last digit", () => {
    const cents = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 40_000 }), (amounts, count) => {
        const parts = amounts.map((amount) => amount / count);
        const whole = amounts.reduce((sum, amount) => sum + amount, 0) / count;
        const rounded = roundedParts(parts, whole, 2);
        const sum = rounded.reduce((hundredths, part) => hundredths + Math.round(part * 100), 0);
        expect(Math.abs(sum - whole * 100)).toBeLessThan(0.501);
        rounded.forEach((part, index) => expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThan(0.010001));
      }),
    );
  });
});
