import { describe, expect, it } from "vitest";
import { highestLevelWithin, lowestLevelThat } from "../../../../src/formula/staffing/levels";

/** Remembers what was asked: each level takes the staffing of a whole week, so few may be. */
function counted<T>(answer: (level: number) => T) {
  const asked: number[] = [];
  return {
    asked,
    of: (level: number) => {
      asked.push(level);
      return answer(level);
    },
  };
}

describe("the highest level within some hours", () => {
  it.each([1e-6, 0.01, 1, 100, 800])("is found in a few steps where -ln(1 - level) costs 100 hours: %s", (hours) => {
    const { of, asked } = counted((level) => -100 * Math.log1p(-level));
    const level = highestLevelWithin(hours, of);
    expect(level / -Math.expm1(-hours / 100)).toBeCloseTo(1, 12);
    expect(asked.length).toBeLessThan(80);
  });

  it.each([0.5, 7, 60])("is found where hours grow ever faster, or slower: %s", (hours) => {
    for (const power of [0.5, 2, 4]) {
      const { of, asked } = counted((level) => (-Math.log1p(-level)) ** power);
      const place = Math.min(hours ** (1 / power), Math.log(1e9));
      expect(highestLevelWithin(hours, of) / -Math.expm1(-place)).toBeCloseTo(1, 12);
      expect(asked.length).toBeLessThan(60);
    }
  });

  it("is the one beyond which hours jump", () => {
    expect(highestLevelWithin(10, (level) => (level > 0.9 ? 11 : 9))).toBeCloseTo(0.9, 12);
    expect(highestLevelWithin(9, (level) => (level > 0.9 ? 11 : 9))).toBeCloseTo(0.9, 12);
    expect(highestLevelWithin(8, (level) => (level > 0.1 ? 9 : 8))).toBeCloseTo(0.1, 12);
  });

  it("is one call in a thousand million late where there are hours for more", () => {
    expect(1 - highestLevelWithin(10, () => 10)).toBeCloseTo(1e-9, 15);
  });
});

describe("the lowest level that holds", () => {
  it.each([
    [0, 0.03],
    [0.5, 0.58],
    [0.8, 0.9999],
    [0.3, 0.999999],
  ])("from %s on is %s where it holds from there on, and nothing lower is asked", (least, from) => {
    const { of, asked } = counted((level) => level >= from);
    expect(lowestLevelThat(least, of) ?? Number.NaN).toBeCloseTo(from, 12);
    expect(Math.min(...asked)).toBe(least);
    expect(asked.length).toBeLessThan(60);
  });

  it("is the least where that holds, and none where nothing does", () => {
    expect(lowestLevelThat(0.8, () => true)).toBe(0.8);
    expect(lowestLevelThat(0.8, () => false)).toBeNull();
  });
});
