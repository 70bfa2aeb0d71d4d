import { describe, expect, it } from "vitest";
import { shareOfLife } from "../../../src/formula/oneOff";
import type { CostSheet } from "../../../src/sheet/schema";

type Period = CostSheet["period"];
const january: Period = { length: "month", start: "2026-01-01" };

describe("the share of a purchase that falls in a period", () => {
  it.each<readonly [string, number, string | null, Period, number]>([
    ["its first month", 12, "2026-01", january, 1 / 12],
    ["its last month", 12, "2025-02", january, 1 / 12],
    ["the month after its life", 12, "2025-01", january, 0],
    ["long after its life", 12, "2021-01", january, 0],
    ["the month before it is bought", 12, "2026-02", january, 0],
    ["a quarter that holds its last two months", 12, "2025-03", { length: "quarter", start: "2026-01-01" }, 2 / 12],
    ["a year in which it is bought in the tenth month", 36, "2026-10", { length: "year", start: "2026-01-01" }, 3 / 36],
    ["a year that is longer than its life", 6, "2026-04", { length: "year", start: "2026-01-01" }, 1],
    ["a week", 36, "2025-08", { length: "week", start: "2026-01-05" }, 12 / 52.1775 / 36],
    ["a week of which the month of purchase is a later one", 36, "2026-02", { length: "week", start: "2026-01-31" }, 0],
    ["a month of unknown start: its first", 36, "2020-01", { length: "month", start: null }, 1 / 36],
    ["a month when the purchase has no date: its first", 36, null, january, 1 / 36],
    ["a month, the day playing no part", 12, "2026-01", { length: "month", start: "2026-01-31" }, 1 / 12],
  ])("in %s", (_, months, from, period, exact) => {
    expect(shareOfLife(months, from, period)).toBeCloseTo(exact, 15);
  });

  it("sums to 1 over its whole life, in periods of every length that fit in it", () => {
    const starts = Array.from(
      { length: 48 },
      (_, month) => `${2026 + Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`,
    );
    for (const [length, step] of [
      ["month", 1],
      ["quarter", 3],
      ["year", 12],
    ] as const) {
      const shares = starts.filter((_, month) => month % step === 0);
      const sum = shares.reduce((total, start) => total + shareOfLife(31, "2026-05", { length, start }), 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it.each<readonly [string, string | null, Period, number]>([
    ["falls in the month of purchase", "2026-01", january, 1],
    ["is over a month later", "2025-12", january, 0],
    ["has not come a month before", "2026-02", january, 0],
    ["falls in the quarter that holds its month", "2026-03", { length: "quarter", start: "2026-01-01" }, 1],
    ["is not in the quarter before its month", "2026-04", { length: "quarter", start: "2026-01-01" }, 0],
    ["falls in a week of its month", "2026-01", { length: "week", start: "2026-01-19" }, 1],
    ["falls in the period when it has no date", null, january, 1],
  ])("is all or nothing without a life: it %s", (_, from, period, share) => {
    expect(shareOfLife(0, from, period)).toBe(share);
  });
});

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
