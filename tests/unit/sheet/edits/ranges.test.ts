import { withoutLostRanges } from "../../../../src/sheet/edits/lostRanges";
import { describe, expect, it } from "vitest";
import {
  addRange,
  NUMBERS_OF_SHAPE,
  rangeNumber,
  rangeOf,
  reshapeRange,
  setRange,
  setRangeNumber,
} from "../../../../src/sheet/edits/ranges";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import { MOST_RANGES } from "../../../../src/sheet/rangeLimits";
import type { NumberRange } from "../../../../src/sheet/ranges";
import { loadSheet } from "../../../../src/sheet/migrations";
import { NOTHING_TRIED } from "../../../../src/sheet/whatIfDefaults";
import { inboundStream, line, sheetWith } from "../../../support/sheetWith";

const calls: NumberPlace = { kind: "work", stream: "in", field: "handled" };
const time: NumberPlace = { kind: "work", stream: "in", field: "handleSeconds" };
const resolved: NumberPlace = { kind: "work", stream: "in", field: "resolvedFirstTime" };
const amount: NumberPlace = { kind: "line", line: "line", field: "amount" };
const agents: NumberPlace = { kind: "team", field: "agents" };

const centre = sheetWith({ work: [inboundStream({ handled: 40_000 })], costs: [line()] });

function firstOf(place: NumberPlace, today: number | null): NumberRange | undefined {
  return rangeOf(addRange(place, today)(centre), place);
}

describe("the first range of a number", () => {
  it("is a triangle a tenth to either side of today's number", () => {
    expect(firstOf(calls, 40_000)).toEqual({
      of: calls,
      shape: "triangular",
      low: 36_000,
      likely: 40_000,
      high: 44_000,
    });
    expect(firstOf(amount, 0.12)).toMatchObject({ low: 0.108, likely: 0.12, high: 0.132 });
  });

  it("stays within the bounds of the field, in whole seconds and months", () => {
    expect(firstOf(resolved, 0.95)).toMatchObject({ low: 0.855, likely: 0.95, high: 1 });
    expect(firstOf(time, 225)).toMatchObject({ low: 203, likely: 225, high: 248 });
    expect(firstOf({ kind: "line", line: "line", field: "months" }, 36)).toMatchObject({ low: 32, high: 40 });
    expect(firstOf(time, 1)).toMatchObject({ low: 1, likely: 1, high: 1 });
  });

  it("has its ends in order around a credit", () => {
    expect(firstOf(amount, -5_000)).toMatchObject({ low: -5_500, likely: -5_000, high: -4_500 });
  });

  it("leaves its ends to be typed around what is unknown, and around nothing", () => {
    expect(firstOf(calls, null)).toMatchObject({ low: null, likely: null, high: null });
    expect(firstOf(calls, 0)).toMatchObject({ low: null, likely: 0, high: null });
  });

  it("is given once, and not where there is no room", () => {
    const once = addRange(calls, 40_000)(centre);
    expect(addRange(calls, 10)(once)).toBe(once);
    const ranges = Array.from({ length: MOST_RANGES }, (_, index) => ({
      of: { kind: "line", line: `l${index}`, field: "amount" } as const,
      shape: "uniform" as const,
      low: 1,
      high: 2,
    }));
    const costs = ranges.map(({ of }) => line({ id: of.line }));
    const full = sheetWith({ costs, whatIf: { ...NOTHING_TRIED, ranges } });
    expect(addRange(calls, 1_000)(full)).toBe(full);
  });
});

describe("a range", () => {
  const ranged = addRange(calls, 40_000)(centre);

  it("takes the numbers of its shape, one at a time, and stands where it stood", () => {
    const two = addRange(agents, 25)(ranged);
    const typed = setRangeNumber(calls, "low", 30_000)(two);
    expect(typed.whatIf.ranges.map(({ of }) => of)).toEqual([calls, agents]);
    expect(rangeOf(typed, calls)).toMatchObject({ low: 30_000, likely: 40_000, high: 44_000 });
    expect(rangeOf(setRangeNumber(calls, "high", null)(typed), calls)).toMatchObject({ high: null });
    expect(setRangeNumber(calls, "p5", 1)(typed)).toBe(typed);
    expect(setRangeNumber(time, "low", 1)(typed)).toBe(typed);
    expect(loadSheet(typed)).toEqual({ ok: true, value: typed });
  });

  it("keeps its lower and upper number in another shape", () => {
    const normal = reshapeRange(calls, "normal", 40_000)(ranged);
    expect(rangeOf(normal, calls)).toEqual({ of: calls, shape: "normal", p5: 36_000, p95: 44_000 });
    const lognormal = reshapeRange(calls, "lognormal", 40_000)(normal);
    expect(rangeOf(lognormal, calls)).toEqual({ of: calls, shape: "lognormal", p5: 36_000, p95: 44_000 });
    const uniform = reshapeRange(calls, "uniform", 40_000)(lognormal);
    expect(rangeOf(uniform, calls)).toEqual({ of: calls, shape: "uniform", low: 36_000, high: 44_000 });
    for (const shape of Object.keys(NUMBERS_OF_SHAPE) as NumberRange["shape"][]) {
      const reshaped = reshapeRange(calls, shape, 40_000)(ranged);
      expect(loadSheet(reshaped)).toEqual({ ok: true, value: reshaped });
    }
    expect(reshapeRange(calls, "triangular", 1)(ranged)).toBe(ranged);
    expect(reshapeRange(agents, "normal", 1)(ranged)).toBe(ranged);
  });

  it("keeps its likely value between two shapes that have one, and else finds one between its ends", () => {
    const moved = setRangeNumber(calls, "likely", 37_000)(ranged);
    expect(rangeOf(reshapeRange(calls, "pert", 40_000)(moved), calls)).toMatchObject({ likely: 37_000 });
    const uniform = reshapeRange(calls, "uniform", null)(ranged);
    expect(rangeOf(reshapeRange(calls, "pert", 39_000)(uniform), calls)).toMatchObject({ likely: 39_000 });
    expect(rangeOf(reshapeRange(calls, "pert", 50_000)(uniform), calls)).toMatchObject({ likely: 40_000 });
    expect(rangeOf(reshapeRange(calls, "pert", null)(uniform), calls)).toMatchObject({ likely: 40_000 });
    for (const end of [36_000, 44_000]) {
      expect(rangeOf(reshapeRange(calls, "pert", end)(uniform), calls)).toMatchObject({ likely: end });
    }
    expect(rangeOf(reshapeRange(calls, "pert", 30_000)(uniform), calls)).toMatchObject({ likely: 40_000 });
  });

  it("has its middle likely, not 0, where nothing is known of today's number", () => {
    const around = setRange(amount, { of: amount, shape: "uniform", low: -10, high: 20 })(centre);
    expect(rangeOf(reshapeRange(amount, "pert", null)(around), amount)).toMatchObject({ likely: 5 });
  });

  it("has today's number likely, wherever it lies, as long as an end is not typed", () => {
    const uniform = reshapeRange(calls, "uniform", null)(ranged);
    for (const end of ["low", "high"] as const) {
      const half = setRangeNumber(calls, end, null)(uniform);
      for (const today of [30_000, 41_000, 50_000]) {
        const reshaped = rangeOf(reshapeRange(calls, "triangular", today)(half), calls);
        expect(reshaped).toMatchObject({ [end]: null, likely: today });
      }
    }
  });

  it("has the numbers of its shape and no others", () => {
    const uniform: NumberRange = { of: calls, shape: "uniform", low: 1, high: null };
    expect(rangeNumber(uniform, "low")).toBe(1);
    expect(rangeNumber(uniform, "high")).toBeNull();
    expect(rangeNumber(uniform, "likely")).toBeNull();
  });

  it("goes when it is taken away, and with what it is of", () => {
    expect(setRange(calls, null)(ranged).whatIf.ranges).toEqual([]);
    expect(setRange(agents, null)(ranged)).toBe(ranged);
    expect(withoutLostRanges(ranged)).toBe(ranged);
    const both = addRange(amount, 1_000)(ranged);
    expect(withoutLostRanges({ ...both, costs: [] }).whatIf.ranges.map(({ of }) => of)).toEqual([calls]);
    const asShare = { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1 } as const;
    const shared = { ...both, costs: both.costs.map((cost) => ({ ...cost, basis: asShare })) };
    expect(withoutLostRanges(shared).whatIf.ranges.map(({ of }) => of)).toEqual([calls]);
  });
});
