import { describe, expect, it } from "vitest";
import { generatorOf } from "../../../../src/formula/uncertainty/generator";
import { correlation, ranksOf } from "../../../../src/formula/uncertainty/ranks";
import { sharesOfSpread } from "../../../../src/formula/uncertainty/spread";

const DRAWS = 20_000;

function drawn(name: string): Float64Array {
  const values = new Float64Array(DRAWS);
  generatorOf(1, name).fill(values, DRAWS);
  return values;
}

describe("ranks", () => {
  it("of equal values are the middle of theirs", () => {
    expect([...ranksOf(Float64Array.of(10, 30, 10, 20, 30, 30))]).toEqual([0.5, 4, 0.5, 2, 4, 4]);
  });

  it("correlate as the squared distances of ranks say: 1 - 6 x 4 / (5 x 24) = 0.8", () => {
    const first = Float64Array.of(1, 2, 3, 4, 5);
    const second = Float64Array.of(200, 100, 300, 500, 400);
    expect(correlation(ranksOf(first), ranksOf(second))).toBeCloseTo(0.8, 12);
  });
});

describe("shares of the spread", () => {
  const [a, b] = [drawn("a"), drawn("b")];

  it("are the squares of the correlations: of 3 a - 4 b, nine and sixteen of twenty-five", () => {
    const figures = a.map((value, row) => 3 * value - 4 * (b[row] ?? 0));
    const [first, second] = sharesOfSpread([a, b], figures);
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1, 12);
    expect(Math.abs((first?.share ?? 0) - 9 / 25)).toBeLessThan(0.02);
    expect(first?.correlation).toBeGreaterThan(0);
    expect(second?.correlation).toBeLessThan(0);
  });

  it("do not depend on the order of the draws", () => {
    const figures = a.map((value, row) => Math.exp(5 * value) + (b[row] ?? 0));
    const order = Array.from(a.keys()).toSorted((left, right) => (b[left] ?? 0) - (b[right] ?? 0));
    const reordered = (column: Float64Array) => Float64Array.from(order, (row) => column[row] ?? 0);
    const shares = sharesOfSpread([a, b], figures);
    sharesOfSpread([reordered(a), reordered(b)], reordered(figures)).forEach((share, index) => {
      expect(share.share).toBeCloseTo(shares[index]?.share ?? Number.NaN, 12);
    });
  });

  it("ask only what is larger: a figure drawn out of shape gives the same", () => {
    const figures = a.map((value, row) => value + (b[row] ?? 0));
    expect(
      sharesOfSpread(
        [a, b],
        figures.map((figure) => Math.exp(9 * figure)),
      ),
    ).toEqual(sharesOfSpread([a, b], figures));
  });

  it("leave out draws without a figure", () => {
    const figures = a.map((value, row) => (row % 3 === 0 ? Number.NaN : value));
    const [first, second] = sharesOfSpread([a, b], figures);
    expect(first?.correlation).toBeCloseTo(1, 4);
    expect(Math.abs(second?.correlation ?? 1)).toBeLessThan(4 / Math.sqrt((DRAWS * 2) / 3));
  });

  it("are nothing where nothing moves", () => {
    const nothing = { correlation: 0, share: 0 };
    expect(
      sharesOfSpread(
        [a],
        a.map(() => 4),
      ),
    ).toEqual([nothing]);
    expect(sharesOfSpread([a.map(() => 1), a], a)[0]).toEqual(nothing);
    expect(
      sharesOfSpread(
        [a],
        a.map(() => Number.NaN),
      ),
    ).toEqual([nothing]);
  });
});
