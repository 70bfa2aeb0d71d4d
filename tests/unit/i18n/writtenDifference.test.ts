import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedGroups, roundedParts } from "../../../src/i18n/roundedParts";
import { written, writtenDifference } from "../../../src/i18n/writtenDifference";

describe("a difference beside the figures that it is between", () => {
  it("is that of the written figures", () => {
    expect([26.3245, 36.848].map((figure) => written(figure, 2))).toEqual([26.32, 36.85]);
    expect(writtenDifference(36.848, 26.3245, 2)).toBe(-10.53);
    expect(writtenDifference(31.5249, 40.1451, 2)).toBe(8.63);
    expect(writtenDifference(12_000.4, 12_000.1, 0)).toBe(0);
    expect(writtenDifference(12_000.4, 12_000.5, 0)).toBe(1);
  });

  it("has steps that sum to the written whole, none of them off by a last digit", () => {
    const cents = (amount: number) => Math.round(written(amount, 2) * 100);
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), (levels) => {
        const steps = levels.slice(1).map((level, index) => writtenDifference(levels[index] ?? 0, level, 2));
        const sum = steps.reduce((total, step) => total + Math.round(step * 100), 0);
        expect(sum).toBe(cents(levels.at(-1) ?? 0) - cents(levels[0] ?? 0));
        for (const [index, step] of steps.entries()) {
          expect(Math.abs(step - ((levels[index + 1] ?? 0) - (levels[index] ?? 0)))).toBeLessThan(0.010001);
        }
      }),
    );
  });
});

describe("parts of parts", () => {
  it("sum to their part as it is written, and those to the whole", () => {
    // 0.4 + 0.4 + 0.5 + 0.5 + 0.5 = 2.3: 1.3 of it in the first group, 1 in the second
    const groups = [
      { sum: 1.3, parts: [0.4, 0.4, 0.5] },
      { sum: 1, parts: [0.5, 0.5] },
    ];
    expect(roundedGroups(groups, 2.3, 0)).toEqual([
      { sum: 1, parts: [0, 0, 1] },
      { sum: 1, parts: [1, 0] },
    ]);
  });

  it("are rounded each by itself where they are not the parts of that whole", () => {
    expect(roundedParts([0.4, 1.5], 5_000, 0)).toEqual([0, 2]);
    expect(roundedParts([0.4, 1.5], -3, 0)).toEqual([0, 2]);
  });
});
