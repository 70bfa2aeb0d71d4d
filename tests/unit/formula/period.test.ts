import { describe, expect, it } from "vitest";
import { monthsOf, periodRatio, perPeriod } from "../../../src/formula/period";
import { CADENCES } from "../../../src/sheet/limits";

describe("an amount for each cadence, in a period", () => {
  // a year is 365.2425 / 7 = 52.1775 weeks, 12 months, 4 quarters
  it.each([
    ["week", "week", 1_000],
    ["week", "month", 4_348.125],
    ["week", "quarter", 13_044.375],
    ["week", "year", 52_177.5],
    ["month", "week", 1_600_000 / 6_957],
    ["month", "month", 1_000],
    ["month", "quarter", 3_000],
    ["month", "year", 12_000],
    ["quarter", "week", 1_600_000 / 20_871],
    ["quarter", "month", 1_000 / 3],
    ["quarter", "quarter", 1_000],
    ["quarter", "year", 4_000],
    ["year", "week", 400_000 / 20_871],
    ["year", "month", 1_000 / 12],
    ["year", "quarter", 250],
    ["year", "year", 1_000],
  ] as const)("1,000 each %s make in a %s %d", (every, period, exact) => {
    expect(perPeriod(1_000, every, period)).toBeCloseTo(exact, 9);
  });

  it("is a fraction of whole numbers, the inverse of the way back", () => {
    for (const period of CADENCES) {
      for (const every of CADENCES) {
        const { numerator, denominator } = periodRatio(period, every);
        expect(Number.isInteger(numerator) && Number.isInteger(denominator)).toBe(true);
        expect(periodRatio(every, period)).toEqual({ numerator: denominator, denominator: numerator });
      }
    }
  });

  it("takes a month as a twelfth of a year and a week as 12 / 52.1775 months", () => {
    expect([monthsOf("month"), monthsOf("quarter"), monthsOf("year")]).toEqual([1, 3, 12]);
    expect(monthsOf("week")).toBeCloseTo(12 / 52.1775, 15);
  });
});
