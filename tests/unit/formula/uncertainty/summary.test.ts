import { describe, expect, it } from "vitest";
import { quantileOf, sampleMoments, shareWithin, summaryOf } from "../../../../src/formula/uncertainty/summary";

const oneToHundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);

describe("quantiles of values", () => {
  it("lie straight between the two nearest", () => {
    expect(quantileOf(oneToHundred, 0)).toBe(1);
    expect(quantileOf(oneToHundred, 0.5)).toBe(50.5);
    expect(quantileOf(oneToHundred, 0.05)).toBeCloseTo(5.95, 12);
    expect(quantileOf(oneToHundred, 1)).toBe(100);
    expect(quantileOf(Float64Array.of(7), 0.95)).toBe(7);
  });
});

describe("the share within bounds", () => {
  it("counts both bounds, and everything on a side without one", () => {
    expect(shareWithin(oneToHundred, 10, 20).value).toBe(0.11);
    expect(shareWithin(oneToHundred, null, 20).value).toBe(0.2);
    expect(shareWithin(oneToHundred, 81, null).value).toBe(0.2);
    expect(shareWithin(oneToHundred, 20.5, 20.7).value).toBe(0);
    expect(shareWithin(oneToHundred, 30, 20).value).toBe(0);
    expect(shareWithin(Float64Array.of(-4, -3, -2, -1), null, -3).value).toBe(0.5);
  });

  it("has the standard error of a share", () => {
    expect(shareWithin(oneToHundred, null, 20).standardError).toBeCloseTo(0.04, 12);
  });
});

describe("mean and variance of values", () => {
  it("divide the squares by one less than the count", () => {
    expect(sampleMoments(oneToHundred)).toEqual({ mean: 50.5, variance: (100 * 101) / 12 });
    expect(sampleMoments(Float64Array.of(4))).toEqual({ mean: 4, variance: 0 });
  });

  it("lose nothing far from 0", () => {
    expect(sampleMoments(Float64Array.of(1e15, 1e15 + 1, 1e15 + 2))).toEqual({ mean: 1e15 + 1, variance: 1 });
    expect(sampleMoments(Float64Array.of(1e16, 1e16 + 2, 1e16 + 4))).toEqual({ mean: 1e16 + 2, variance: 4 });
  });
});

describe("a summary", () => {
  const values = Float64Array.from({ length: 10_001 }, (_, index) => index / 10_000);

  it("is nothing of nothing", () => {
    expect(summaryOf(new Float64Array(0))).toBeNull();
  });

  it("has percentiles with the standard error of their rank: sqrt(p (1 - p) / n) / density", () => {
    const { p5, p50, p95 } = summaryOf(values) ?? expect.fail("no summary");
    expect([p5.value, p50.value, p95.value]).toEqual([0.05, 0.5, 0.95]);
    expect(p50.standardError).toBeCloseTo(0.005, 5);
    expect(p5.standardError).toBeCloseTo(Math.sqrt(0.05 * 0.95) / 100, 5);
    expect(p95.standardError).toBeCloseTo(p5.standardError, 10);
  });

  it("has a mean with the standard error sd / sqrt(n)", () => {
    const { mean, sd } = summaryOf(values) ?? expect.fail("no summary");
    expect(mean.value).toBeCloseTo(0.5, 12);
    expect(sd).toBeCloseTo(Math.sqrt(1 / 12), 4);
    expect(mean.standardError).toBeCloseTo(sd / Math.sqrt(10_001), 12);
  });

  it("has bars that, with what is outside, hold every value once", () => {
    const { histogram } = summaryOf(values) ?? expect.fail("no summary");
    expect(histogram.from).toBeCloseTo(0.005, 12);
    expect(histogram.to).toBeCloseTo(0.995, 12);
    expect(histogram.counts).toHaveLength(60);
    expect(histogram.counts.reduce((sum, count) => sum + count, 0) + histogram.below + histogram.above).toBe(10_001);
    expect(Math.max(...histogram.counts) - Math.min(...histogram.counts)).toBeLessThanOrEqual(2);
  });

  it("of equal values is one bar", () => {
    const { histogram, p5, p95, sd } = summaryOf(Float64Array.of(5, 5, 5)) ?? expect.fail("no summary");
    expect(histogram).toEqual({ from: 5, to: 5, counts: [3], below: 0, above: 0 });
    const far = Float64Array.from({ length: 1_000 }, (_, index) => (index === 0 ? 1 : index === 999 ? 9 : 5));
    expect(summaryOf(far)?.histogram).toEqual({ from: 5, to: 5, counts: [998], below: 1, above: 1 });
    expect([p5, p95, sd]).toEqual([{ value: 5, standardError: 0 }, { value: 5, standardError: 0 }, 0]);
  });
});
