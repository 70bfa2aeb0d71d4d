import { describe, expect, it } from "vitest";
import { checkRange, type RangeRefusal } from "../../../../src/formula/uncertainty/range";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";
import { rangeSchema, rangesSchema, simulationSchema, type NumberRange } from "../../../../src/sheet/ranges";

const handled: NumberPlace = { kind: "work", stream: "in", field: "handled" };
const shrinkage: NumberPlace = { kind: "team", field: "shrinkage" };
const amount: NumberPlace = { kind: "line", line: "rent", field: "amount" };

const check = (range: NumberRange) => checkRange(range, boundsAt(range.of));

describe("a range", () => {
  it.each<[RangeRefusal, NumberRange]>([
    ["unfinished", { of: handled, shape: "uniform", low: null, high: 10 }],
    ["unfinished", { of: handled, shape: "triangular", low: 1, likely: null, high: 10 }],
    ["unfinished", { of: handled, shape: "lognormal", p5: 3, p95: null }],
    ["unfinished", { of: handled, shape: "uniform", low: 1, high: null }],
    ["unfinished", { of: handled, shape: "triangular", low: null, likely: 5, high: 10 }],
    ["unfinished", { of: handled, shape: "pert", low: 1, likely: 5, high: null }],
    ["unfinished", { of: handled, shape: "normal", p5: null, p95: 10 }],
    ["lowAboveHigh", { of: handled, shape: "uniform", low: 10.1, high: 10 }],
    ["lowAboveHigh", { of: handled, shape: "pert", low: 10, likely: 5, high: 1 }],
    ["lowAboveHigh", { of: handled, shape: "normal", p5: 10, p95: 1 }],
    ["likelyOutside", { of: handled, shape: "pert", low: 1, likely: 0.9, high: 10 }],
    ["likelyOutside", { of: handled, shape: "triangular", low: 1, likely: 10.1, high: 10 }],
    ["notPositive", { of: handled, shape: "lognormal", p5: 0, p95: 10 }],
    ["notPositive", { of: amount, shape: "lognormal", p5: -5, p95: 10 }],
    ["outsideBounds", { of: handled, shape: "uniform", low: -10, high: -1 }],
    ["outsideBounds", { of: shrinkage, shape: "uniform", low: 0.999, high: 5 }],
    ["outsideBounds", { of: handled, shape: "normal", p5: -300, p95: -100 }],
    // one in 200 could be a share; one in 80, below, is enough
    ["outsideBounds", { of: shrinkage, shape: "uniform", low: 0.98, high: 5 }],
  ])("is refused as %s: %o", (refusal, range) => {
    expect(check(range)).toEqual({ ok: false, error: refusal });
  });

  it.each<NumberRange>([
    { of: handled, shape: "uniform", low: 10, high: 10 },
    { of: handled, shape: "pert", low: 1, likely: 1, high: 10 },
    { of: handled, shape: "triangular", low: 1, likely: 10, high: 10 },
    { of: handled, shape: "pert", low: 4, likely: 4, high: 4 },
    { of: handled, shape: "normal", p5: 4, p95: 4 },
    { of: amount, shape: "uniform", low: -20, high: -10 },
    { of: shrinkage, shape: "uniform", low: 1, high: 1 },
    { of: shrinkage, shape: "uniform", low: 0.95, high: 5 },
    { of: shrinkage, shape: "normal", p5: -0.1, p95: 0.4 },
    { of: handled, shape: "lognormal", p5: 30_000, p95: 50_000 },
  ])("is taken as it is: %o", (range) => {
    expect(check(range)).toMatchObject({ ok: true, value: { of: range.of, bounds: boundsAt(range.of) } });
  });
});

describe("what a range is drawn from", () => {
  it("is what was typed, percentiles made into a distribution", () => {
    const distributionOf = (range: NumberRange) => {
      const checked = check(range);
      return checked.ok ? checked.value.distribution : checked.error;
    };
    expect(distributionOf({ of: handled, shape: "uniform", low: 1, high: 9 })).toEqual({
      kind: "uniform",
      low: 1,
      high: 9,
    });
    const three = { low: 1, likely: 3, high: 9 };
    expect(distributionOf({ of: handled, shape: "pert", ...three })).toEqual({ kind: "pert", ...three });
    expect(distributionOf({ of: handled, shape: "normal", p5: 4, p95: 4 })).toEqual({ kind: "normal", mean: 4, sd: 0 });
  });
});

describe("the ranges of a sheet", () => {
  const range: NumberRange = { of: handled, shape: "uniform", low: 1, high: 2 };

  it("are one for each number, whatever order its place is written in", () => {
    const turned = { ...range, of: { field: "handled", stream: "in", kind: "work" } };
    expect(rangesSchema.safeParse([range, { ...range, of: amount }]).success).toBe(true);
    expect(rangesSchema.safeParse([range, turned]).success).toBe(false);
  });

  it("are 60 at the most", () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...range, of: { ...amount, line: `l${index}` } }));
    expect(rangesSchema.safeParse(of(60)).success).toBe(true);
    expect(rangesSchema.safeParse(of(61)).success).toBe(false);
  });

  it("hold what was typed, even what no numbers can be drawn from, and nothing else", () => {
    expect(rangeSchema.safeParse({ ...range, low: 3 }).success).toBe(true);
    expect(rangeSchema.safeParse({ ...range, low: null }).success).toBe(true);
    expect(rangeSchema.safeParse({ ...range, low: Infinity }).success).toBe(false);
    expect(rangeSchema.safeParse({ ...range, likely: 1 }).success).toBe(false);
    expect(rangeSchema.safeParse({ ...range, shape: "beta" }).success).toBe(false);
  });

  it.each([
    [{ seed: 0, draws: 1 }, true],
    [{ seed: 2 ** 32 - 1, draws: 1_000_000 }, true],
    [{ seed: 2 ** 32, draws: 1 }, false],
    [{ seed: 1, draws: 1_000_001 }, false],
    [{ seed: 1, draws: 0 }, false],
    [{ seed: 0.5, draws: 10 }, false],
  ])("are drawn from by %o: %s", (settings, isValid) => {
    expect(simulationSchema.safeParse(settings).success).toBe(isValid);
  });
});
