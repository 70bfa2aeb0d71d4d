import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertPeriod } from "../../../src/formula/convertPeriod";
import { BOUNDS, CADENCES } from "../../../src/sheet/limits";
import type { NumberRange } from "../../../src/sheet/ranges";
import type { CostSheet } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const month = sheetWith({
  team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [
    inboundStream({ offered: 42_300, handled: 40_000, handleSeconds: 225, resolvedFirstTime: 0.72 }),
    outboundStream({ dialled: 6_000, reached: 2_000, sales: 300, leads: 480, handleSeconds: 190 }),
    chatStream({ handled: 900, handleSeconds: null, concurrency: 2.5 }),
  ],
  costs: [line()],
});

function converted(sheet: CostSheet, length: CostSheet["period"]["length"]): CostSheet {
  const result = convertPeriod(sheet, length, BOUNDS.count);
  if (result === null) throw new Error("too large");
  return result;
}

describe("the same centre over another period", () => {
  it("has all counts converted, and times, shares, team and costs as they were", () => {
    const quarter = converted(month, "quarter");
    expect(quarter).toEqual({
      ...month,
      period: { length: "quarter", start: null },
      work: [
        inboundStream({ offered: 126_900, handled: 120_000, handleSeconds: 225, resolvedFirstTime: 0.72 }),
        outboundStream({ dialled: 18_000, reached: 6_000, sales: 900, leads: 1_440, handleSeconds: 190 }),
        chatStream({ handled: 2_700, handleSeconds: null, concurrency: 2.5 }),
      ],
    });
  });

  it("has what its counts may range over converted with them, and no other range", () => {
    const ranges: NumberRange[] = [
      { of: { kind: "work", stream: "in", field: "handled" }, shape: "pert", low: 36_000, likely: null, high: 44_000 },
      { of: { kind: "work", stream: "in", field: "handleSeconds" }, shape: "normal", p5: 200, p95: 250 },
      { of: { kind: "team", field: "agents" }, shape: "uniform", low: 20, high: 30 },
      { of: { kind: "work", stream: "in", field: "offered" }, shape: "uniform", low: null, high: 50_000 },
      { of: { kind: "work", stream: "out", field: "dialled" }, shape: "triangular", low: 1, likely: 2, high: 3 },
      { of: { kind: "work", stream: "out", field: "sales" }, shape: "normal", p5: 200, p95: 400 },
      { of: { kind: "work", stream: "out", field: "leads" }, shape: "lognormal", p5: 300, p95: null },
      { of: { kind: "work", stream: "in", field: "resolvedFirstTime" }, shape: "uniform", low: 0.6, high: 0.8 },
      { of: { kind: "work", stream: "chat", field: "concurrency" }, shape: "uniform", low: 1, high: 3 },
    ];
    const ranged = { ...month, whatIf: { ...month.whatIf, ranges } };
    expect(converted(ranged, "quarter").whatIf.ranges).toEqual([
      { ...ranges[0], low: 108_000, high: 132_000 },
      ranges[1],
      ranges[2],
      { ...ranges[3], high: 150_000 },
      { ...ranges[4], low: 3, likely: 6, high: 9 },
      { ...ranges[5], p5: 600, p95: 1_200 },
      { ...ranges[6], p5: 900 },
      ranges[7],
      ranges[8],
    ]);
  });

  it("has a week of 12 / 52.1775 of a month", () => {
    const week = converted(month, "week").work[0];
    expect(week?.kind === "inbound" ? week.handled : null).toBeCloseTo((40_000 * 12) / 52.1775, 9);
  });

  it("keeps what is unknown unknown", () => {
    const work = [outboundStream({ reached: null, sales: null })];
    expect(converted(sheetWith({ work }), "year").work).toEqual(work);
  });

  it("is none where a count would be more than a sheet holds", () => {
    const largest = sheetWith({ work: [inboundStream({ handled: BOUNDS.count })] });
    expect(convertPeriod(largest, "year", BOUNDS.count)).toBe(null);
    expect(convertPeriod(largest, "month", BOUNDS.count)).not.toBe(null);
    const beside = sheetWith({ work: [chatStream(), ...largest.work] });
    expect(convertPeriod(beside, "year", BOUNDS.count)).toBe(null);
    // what is written like a large number is none
    const named = sheetWith({ work: [inboundStream({ name: "4512345678901" })] });
    expect(convertPeriod(named, "year", BOUNDS.count)).not.toBe(null);
  });

  it("comes back to the very same counts", () => {
    const cents = fc.integer({ min: 0, max: 1e12 }).map((hundredths) => hundredths / 100);
    const cadence = fc.constantFrom(...CADENCES);
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 1e10 }), cents), cadence, cadence, (handled, from, to) => {
        const sheet = sheetWith({ period: { length: from, start: null }, work: [inboundStream({ handled })] });
        expect(converted(converted(sheet, to), from)).toEqual(sheet);
      }),
      { seed: 365, numRuns: 500 },
    );
  });
});
