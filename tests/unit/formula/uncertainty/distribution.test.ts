import { describe, expect, it } from "vitest";
import {
  lognormalOfMoments,
  lognormalOfPercentiles,
  momentsOf,
  normalOfPercentiles,
  type Distribution,
} from "../../../../src/formula/uncertainty/distribution";
import { quantileFunction } from "../../../../src/formula/uncertainty/quantiles";

function quantile(distribution: Distribution, probability: number): number {
  const values = Float64Array.of(probability);
  quantileFunction(distribution)(values, 1);
  return values[0] ?? Number.NaN;
}

describe("mean and variance", () => {
  it.each<[string, Distribution, number, number]>([
    ["a uniform", { kind: "uniform", low: 2, high: 8 }, 5, 3],
    ["a triangle", { kind: "triangular", low: 10, likely: 20, high: 60 }, 30, 350 / 3],
    ["a PERT, exactly and not ((60 - 10) / 6)^2 = 69.44", { kind: "pert", low: 10, likely: 20, high: 60 }, 25, 75],
    ["a PERT of another weight", { kind: "pert", low: 0, likely: 1, high: 1, likelyWeight: 1 }, 2 / 3, 1 / 18],
    ["a normal", { kind: "normal", mean: 100, sd: 15 }, 100, 225],
    [
      "a lognormal",
      { kind: "lognormal", mu: Math.log(4), sigma: Math.sqrt(0.1025) },
      4.210344027577423,
      1.913404208853968,
    ],
    ["a number without uncertainty", { kind: "triangular", low: 5, likely: 5, high: 5 }, 5, 0],
    ["a PERT without uncertainty", { kind: "pert", low: 5, likely: 5, high: 5 }, 5, 0],
  ])("of %s", (_, distribution, mean, variance) => {
    expect(momentsOf(distribution).mean).toBeCloseTo(mean, 12);
    expect(momentsOf(distribution).variance).toBeCloseTo(variance, 10);
  });

  it("of a PERT is the rule of thumb only where the likely value is about a seventh from an end", () => {
    const likely = (1 - 3 * Math.sqrt(1 - 28 / 36) + 1) / 4;
    expect(likely).toBeCloseTo(0.1464, 4);
    expect(momentsOf({ kind: "pert", low: 0, likely, high: 1 }).variance).toBeCloseTo(1 / 36, 12);
  });
});

describe("percentiles", () => {
  it("of 5 and 95 make a normal that has them", () => {
    const normal = normalOfPercentiles(80, 120);
    expect(quantile(normal, 0.05)).toBeCloseTo(80, 10);
    expect(quantile(normal, 0.95)).toBeCloseTo(120, 10);
    expect(momentsOf(normal).mean).toBe(100);
  });

  it("of 5 and 95 make a lognormal that has them, its median between them by factors", () => {
    const lognormal = lognormalOfPercentiles(50, 200);
    expect(quantile(lognormal, 0.05)).toBeCloseTo(50, 10);
    expect(quantile(lognormal, 0.95)).toBeCloseTo(200, 10);
    expect(quantile(lognormal, 0.5)).toBeCloseTo(100, 10);
  });

  it("that are equal leave no uncertainty", () => {
    expect(quantile(normalOfPercentiles(7, 7), 0.999)).toBe(7);
    expect(momentsOf(lognormalOfPercentiles(7, 7)).variance).toBe(0);
  });
});

it("a lognormal of a mean and a standard deviation has them", () => {
  const { mean, variance } = momentsOf(lognormalOfMoments(40_000, 9_000));
  expect(mean).toBeCloseTo(40_000, 8);
  expect(Math.sqrt(variance)).toBeCloseTo(9_000, 8);
});
