import { describe, expect, it } from "vitest";
import { betaPlace, betaSlope, betaStart, betaTotal } from "../../../../src/formula/uncertainty/betaPlace";

describe("a beta distribution", () => {
  it.each([
    [1, 1, 1],
    [2, 3, 1 / 12],
    [5, 1.5, 0.07388167388167387],
    [1, 40, 1 / 40],
  ])("of %d and %d has this integral from 0 to 1", (alpha, beta, total) => {
    expect(betaTotal(alpha, beta) / total).toBeCloseTo(1, 14);
  });

  it.each([1e-9, 0.25, 0.9])("is reached to the last digits from wherever one begins: %d", (near) => {
    // of 2 and 2 the probability is 3 x x - 2 x x x; of 3 and 1 it is x x x
    expect(betaPlace(0.15625, 2, 2, 1 / 6, near)).toBeCloseTo(0.25, 14);
    expect(betaPlace(0.5, 2, 2, 1 / 6, near)).toBeCloseTo(0.5, 14);
    expect(betaPlace(0.001, 3, 1, 1 / 3, near)).toBeCloseTo(0.1, 14);
  });

  it("is reached from below where its end is steep: of 1 and 40, 1 - (1 - x) ^ 40", () => {
    const place = -Math.expm1(Math.log1p(-1e-9) / 40);
    expect(betaPlace(1e-9, 1, 40, 1 / 40, 1e-12) / place).toBeCloseTo(1, 13);
  });

  it("begins as a power does: exactly where the other exponent is 1, and never beyond the place", () => {
    expect(betaStart(0.001, 3, 1 / 3)).toBeCloseTo(0.1, 14);
    expect(betaStart(1e-12, 2, 1 / 6) / betaPlace(1e-12, 2, 2, 1 / 6, 0.1)).toBeCloseTo(1, 5);
    expect(betaStart(0.15625, 2, 1 / 6)).toBeLessThan(0.25);
  });

  it("moves by 1 / density: at a quarter of 2 and 2, 6 x 0.25 x 0.75", () => {
    expect(betaSlope(0.25, 2, 2, 1 / 6)).toBeCloseTo(1 / 1.125, 14);
    expect(betaSlope(0.5, 3, 1, 1 / 3)).toBeCloseTo(4 / 3, 14);
  });
});
