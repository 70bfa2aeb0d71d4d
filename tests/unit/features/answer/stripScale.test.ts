import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandLabels,
  endLabels,
  endOf,
  labelAt,
  positionOn,
  startOf,
  stripScale,
} from "../../../../src/features/answer/stripScale";

describe("the scale of a strip", () => {
  it.each([
    [[26.32, 36.85], 0, 50],
    [[4.1, 5.6], 0, 8],
    [[862.93, 36.85], 0, 1_000],
    [[0.02, 0.03], 0, 0.04],
    [[-36.18, 36.85], -50, 50],
    [[0], 0, 1],
  ])("of %j has round ends", (values, low, high) => {
    expect(stripScale(values)).toEqual({ low, high });
  });

  it("holds every value with air beside it", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
        const scale = stripScale(values);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(scale.low);
          expect(value).toBeLessThanOrEqual(scale.high);
        }
      }),
      { seed: 3 },
    );
  });

  it("puts its ends at 0 and 1 and what lies between in proportion", () => {
    const scale = { low: -50, high: 50 };
    expect([-50, 0, 25, 50, 80].map((value) => positionOn(scale, value))).toEqual([0, 0.5, 0.75, 1, 1]);
  });
});

describe("the labels of a strip", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const text = fc.stringMatching(/^[0-9.]{1,8},[0-9]{2}$/);

  it("never touch each other and stay on the strip, wherever the band lies", () => {
    fc.assert(
      fc.property(share, share, text, text, (a, b, lowText, highText) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const band = bandLabels(labelAt(lowText, low), labelAt(highText, high));
        const labels = [...band, ...endLabels(["0", "1.000"], band)].sort((x, y) => startOf(x) - startOf(y));
        labels.slice(1).forEach((label, index) => {
          const before = labels[index];
          expect(startOf(label)).toBeGreaterThan(before === undefined ? -1 : endOf(before));
        });
        expect(Math.min(...labels.map(startOf))).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...labels.map(endOf))).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { seed: 5 },
    );
  });

  it("of a narrow band are one text", () => {
    expect(bandLabels(labelAt("17,77", 0.02), labelAt("36,85", 0.04)).map((label) => label.text)).toEqual([
      "17,77–36,85",
    ]);
  });
});
