import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../../../src/formula/uncertainty/betaQuantile";
import type { Distribution } from "../../../../src/formula/uncertainty/distribution";
import { inverseNormal } from "../../../../src/formula/uncertainty/inverseNormal";
import { quantileFunction } from "../../../../src/formula/uncertainty/quantiles";

function quantiles(distribution: Distribution, ...probabilities: number[]): number[] {
  const values = Float64Array.from(probabilities);
  quantileFunction(distribution)(values, values.length);
  return [...values];
}

/** Probabilities over the whole reach of a generator, most of them near one of the ends. */
const PROBABILITIES = Array.from({ length: 2_001 }, (_, index) => 1 / (1 + Math.exp((index - 1_000) * 0.0228)));

function worstError(alpha: number, beta: number, exact: (probability: number) => number): number {
  const values = Float64Array.from(PROBABILITIES);
  betaQuantile(alpha, beta)(values, values.length);
  return Math.max(...PROBABILITIES.map((probability, index) => Math.abs((values[index] ?? 2) - exact(probability))));
}

describe("quantiles of the normal distribution", () => {
  // from 400 digits of the error function
  it.each([
    [0.5, 0],
    [0.55, 0.12566134685507416],
    [0.3, -0.5244005127080408],
    [0.1, -1.2815515655446004],
    [0.92, 1.4050715603096329],
    [0.06, -1.5547735945968535],
    [0.02, -2.053748910631823],
    [0.001, -3.0902323061678136],
    [1e-5, -4.264890793922825],
    [1e-9, -5.9978070150076865],
    [1e-11, -6.706023155495136],
    [1e-14, -7.650628092935269],
    [1e-30, -11.464024688443615],
    [1e-200, -30.20559417957964],
    [0.975, 1.959963984540054],
  ])("at %f are %f standard deviations from the middle", (probability, exact) => {
    expect(Math.abs(inverseNormal(probability) - exact)).toBeLessThanOrEqual(2e-15 * Math.abs(exact));
  });

  it("have the same distance on either side", () => {
    for (const probability of [0.4, 0.07, 0.001, 2 ** -33]) {
      expect(inverseNormal(1 - probability)).toBeCloseTo(-inverseNormal(probability), 5);
    }
  });
});

describe("quantiles of the beta distribution", () => {
  it.each<[number, number, (probability: number) => number]>([
    [1, 1, (p) => p],
    [5, 1, (p) => p ** 0.2],
    [1, 5, (p) => -Math.expm1(Math.log1p(-p) / 5)],
    // 3 x^2 - 2 x^3 = p, solved by angles
    [2, 2, (p) => 0.5 + Math.sin(Math.asin(2 * p - 1) / 3)],
  ])("of exponents %d and %d are within 1e-7 of the closed form", (alpha, beta, exact) => {
    expect(worstError(alpha, beta, exact)).toBeLessThan(1e-7);
  });

  it("rise without a step back", () => {
    for (const [alpha, beta] of [
      [1.8, 4.2],
      [1, 5],
      [4.999, 1.001],
    ] as const) {
      const values = Float64Array.from(PROBABILITIES.toReversed());
      betaQuantile(alpha, beta)(values, values.length);
      expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? 1))).toBe(true);
    }
  });
});

describe("quantiles of a range", () => {
  it("of a triangle are closed forms: P50 of 10, 20, 60 is 60 - sqrt(1000)", () => {
    const [p5, p50, p95] = quantiles({ kind: "triangular", low: 10, likely: 20, high: 60 }, 0.05, 0.5, 0.95);
    expect(p5).toBeCloseTo(15, 12);
    expect(p50).toBeCloseTo(60 - Math.sqrt(1_000), 12);
    expect(p95).toBeCloseTo(50, 12);
  });

  it("of a PERT agree with 70-digit arithmetic to 1e-7 of its width", () => {
    const [p5, p50, p95] = quantiles({ kind: "pert", low: 10, likely: 20, high: 60 }, 0.05, 0.5, 0.95);
    expect(p5).toBeCloseTo(12.948869380590862, 5);
    expect(p50).toBeCloseTo(23.833612969625943, 5);
    expect(p95).toBeCloseTo(41.06383620080952, 5);
  });

  it("of a lognormal are powers of its sigma about the median", () => {
    const [p50, p95] = quantiles({ kind: "lognormal", mu: Math.log(60_000), sigma: 0.25 }, 0.5, 0.95);
    expect(p50).toBeCloseTo(60_000, 8);
    expect(p95).toBeCloseTo(60_000 * Math.exp(0.25 * 1.6448536269514722), 8);
  });

  it.each<Distribution>([
    { kind: "uniform", low: 0.1, high: 0.3 },
    { kind: "triangular", low: 0.1, likely: 0.3, high: 0.3 },
    { kind: "triangular", low: 0.1, likely: 0.1, high: 0.3 },
    { kind: "pert", low: 0.1, likely: 0.3, high: 0.3 },
    { kind: "pert", low: 0.1, likely: 0.1, high: 0.3 },
  ])("never pass the ends of $kind", (distribution) => {
    for (const value of quantiles(distribution, 2 ** -33, 0.3, 0.5, 1 - 2 ** -33)) {
      expect(value).toBeGreaterThanOrEqual(0.1);
      expect(value).toBeLessThanOrEqual(0.3);
    }
  });

  it.each<Distribution>([
    { kind: "uniform", low: 5, high: 7 },
    { kind: "triangular", low: 5, likely: 5, high: 7 },
    { kind: "pert", low: 5, likely: 6, high: 7 },
    { kind: "pert", low: 5, likely: 5, high: 5 },
    { kind: "normal", mean: 5, sd: 1 },
    { kind: "lognormal", mu: 5, sigma: 1 },
  ])("of $kind are of as many probabilities as are asked for, and leave the rest", (distribution) => {
    const values = Float64Array.of(0.3, 0.4, 0.5);
    quantileFunction(distribution)(values, 2);
    expect([...values]).toEqual([...quantiles(distribution, 0.3, 0.4), 0.5]);
  });

  it.each<Distribution>([
    { kind: "uniform", low: 5, high: 5 },
    { kind: "triangular", low: 5, likely: 5, high: 5 },
    { kind: "pert", low: 5, likely: 5, high: 5 },
    { kind: "normal", mean: 5, sd: 0 },
  ])("of $kind without uncertainty are the number itself", (distribution) => {
    expect(quantiles(distribution, 0.001, 0.5, 0.999)).toEqual([5, 5, 5]);
  });
});
