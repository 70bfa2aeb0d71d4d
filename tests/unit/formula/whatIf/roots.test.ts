import { describe, expect, it } from "vitest";
import type { Driver } from "../../../../src/formula/whatIf/driver";
import { crossingBetween, secantRoot } from "../../../../src/formula/whatIf/findRoot";
import { isOnLine, isSameFigure, type Probe } from "../../../../src/formula/whatIf/probe";
import { straightRoot } from "../../../../src/formula/whatIf/straightRoot";
import { tidied } from "../../../../src/formula/whatIf/tidied";

/** A driver of which only the ends play a part. */
const driver: Driver = {
  id: { kind: "category", category: "rent" },
  unit: "factor",
  least: 0,
  most: 100,
  isEndless: false,
  wholes: "none",
  read: () => null,
  write: () => null,
};

/** Probes of a curve of money for one call, of which the values that were asked for are remembered. */
function probesOf(money: (at: number) => number, sizeAt: (at: number) => number = () => 1_000) {
  const asked: number[] = [];
  const probeAt = (at: number): Probe => {
    asked.push(at);
    return { at, money: money(at), count: 1, size: sizeAt(at) };
  };
  return { asked, probeAt };
}

describe("a crossing", () => {
  it.each([
    ["a line", (x: number) => 3 * x - 12, 4, 1],
    ["a power", (x: number) => x ** 7 - 128, 2, 38],
    ["a pole", (x: number) => 1 / x - 1e-3, 1_000, 35],
    ["an exponential", (x: number) => Math.exp(x / 50) - 2, 50 * Math.LN2, 30],
    ["a small number", (x: number) => x - 1e-9, 1e-9, 2],
    ["a small bend", (x: number) => x ** 3 - 1e-27, 1e-9, 36],
    ["a jump", (x: number) => (x < 7 ? x - 8 : x), 7, 90],
    ["a jump nearer to 0 from above", (x: number) => (x < 7 ? x - 14 : x - 6), 7, 90],
    ["enormous values", (x: number) => 2e304 * (x - 1_000), 1_000, 12],
  ])("of %s is found to the last digits, in either direction, in few values", (_, curve, exact, most) => {
    for (const [from, to] of [
      [1e-12, 5_000],
      [5_000, 1e-12],
    ] as const) {
      let asked = 0;
      const counted = (at: number) => {
        asked += 1;
        return curve(at);
      };
      const found = crossingBetween(counted, { at: from, value: curve(from) }, { at: to, value: curve(to) });
      expect((found?.at ?? Number.NaN) / exact).toBeCloseTo(1, 13);
      expect(found?.value).toBe(curve(found?.at ?? Number.NaN));
      expect(asked).toBeLessThanOrEqual(most);
    }
  });

  it("below 0 is found as one above it is", () => {
    let asked = 0;
    const curve = (x: number) => {
      asked += 1;
      return (-x) ** 3 - 1e-27;
    };
    const found = crossingBetween(curve, { at: -5_000, value: 1.25e11 }, { at: -1e-12, value: -1e-27 });
    expect((found?.at ?? Number.NaN) / -1e-9).toBeCloseTo(1, 12);
    expect(asked).toBeLessThanOrEqual(40);
  });

  it("is none where the curve breaks off on the way, and the end that is on it at once", () => {
    expect(crossingBetween(() => null, { at: 0, value: -1 }, { at: 1, value: 1 })).toBeNull();
    expect(crossingBetween(() => null, { at: 0, value: 0 }, { at: 1, value: 1 })).toEqual({ at: 0, value: 0 });
    expect(crossingBetween(() => null, { at: 0, value: -1 }, { at: 1, value: 0 })).toEqual({ at: 1, value: 0 });
  });

  it("of a straight line is by both its points", () => {
    expect(secantRoot({ at: 1, value: 2 }, { at: 3, value: -2 })).toBe(2);
    expect(secantRoot({ at: 3, value: 8 }, { at: 1, value: 4 })).toBe(-1);
    expect(Number.isFinite(secantRoot({ at: 1, value: 2 }, { at: 3, value: 2 }))).toBe(false);
  });
});

describe("two figures", () => {
  it("are the same to the last digits of the larger of what is added for each, whatever they are divided by", () => {
    const first: Probe = { at: 0, money: 100, count: 10, size: 200 };
    const second = (each: number): Probe => ({ at: 1, money: each * 5, count: 5, size: 50 });
    for (const [one, other] of [
      [first, second(10 + 6e-14)],
      [second(10 + 6e-14), first],
    ] as const) {
      expect(isSameFigure(one, other)).toBe(true);
    }
    expect(isSameFigure(first, second(10 + 1e-12))).toBe(false);
    expect(isSameFigure(second(10 + 1e-12), first)).toBe(false);
  });
});

describe("a straight line", () => {
  const on = (at: number, money: number, count = 1): Probe => ({ at, money, count, size: 1_000 });

  it("has a point that is off by less than a thousand millionth of what is added, and of its count", () => {
    expect(isOnLine(on(0, 0), on(1, 10), on(3, 30 + 1e-7))).toBe(true);
    expect(isOnLine(on(0, 0), on(1, 10), on(3, 30 + 1e-5))).toBe(false);
    expect(isOnLine(on(0, 0, 5), on(1, 10, 6), on(3, 30, 8))).toBe(true);
    expect(isOnLine(on(0, 0, 5), on(1, 10, 6), on(3, 30, 8.1))).toBe(false);
  });

  it("loses what its points have lost, times how far away the point is", () => {
    expect(isOnLine(on(0, 1_000), on(1e-6, 1_000.001), on(1, 2_000 + 1e-5))).toBe(true);
    expect(isOnLine(on(0, 1_000), on(1e-6, 1_000.001), on(1, 2_000 + 1e-4))).toBe(false);
  });
});

describe("the root of a straight line", () => {
  const rootOf = (money: (at: number) => number, sizeAt?: (at: number) => number, today = 10) => {
    const { asked, probeAt } = probesOf(money, sizeAt);
    const root = straightRoot(driver, probeAt(today), probeAt(2 * today), probeAt);
    return { root, asked: asked.length };
  };

  it("is found at once, and as one would type it", () => {
    const found = rootOf((at) => 1_000 * at - 855);
    expect(found.root?.at).toBe(0.855);
    expect(found.asked).toBeLessThan(8);
    // today's, twice that, the root, and the root as typed
    expect(rootOf((at) => 8 * at - 32).asked).toBe(4);
    expect(rootOf((at) => at - (0.1 + 0.2)).root?.at).toBe(0.3);
    expect(rootOf((at) => 7 - at / 7).root?.at).toBe(49);
    expect(rootOf((at) => 1.1 * at - 0.33).root?.at).toBe(0.3);
    // a third cut to 15 digits would be off the target
    expect(rootOf((at) => 1e6 * (3 * at - 1)).root?.at).toBe(1 / 3);
  });

  it("is none beyond the ends, and the end where it misses that by its last digits", () => {
    expect(rootOf((at) => at + 4).root).toBeNull();
    expect(rootOf((at) => at - 104).root).toBeNull();
    expect(rootOf((at) => at + 1e-7).root).toBeNull();
    expect(rootOf((at) => at + 1e-12).root?.at).toBe(0);
    expect(rootOf((at) => 100 * (1 + 1e-14) - at).root?.at).toBe(100);
  });

  it("is not typed in fewer digits where that would be beyond an end", () => {
    for (const end of [1 / 3, 2 / 3]) {
      const { probeAt } = probesOf((at) => 3 * at - 3 * end);
      for (const ends of [
        { least: 0, most: end },
        { least: end, most: 100 },
      ]) {
        const root = straightRoot({ ...driver, ...ends }, probeAt(0.5), probeAt(0.25), probeAt);
        expect([end, ends, root?.at]).toEqual([end, ends, Math.min(Math.max(tidied(end), ends.least), ends.most)]);
      }
    }
  });

  it("is 0 where it is nothing beside today's value", () => {
    expect(rootOf((at) => 100 * at - 1e-13).root?.at).toBe(0);
    expect(rootOf((at) => 1e-4 * at - 1e-13).root?.at).toBe(0);
    expect(rootOf((at) => 1_000 * (at - 1e-7)).root?.at).toBe(1e-7);
  });

  it("is none of a curve that bends, nor where nothing changes, and today's where that is on it", () => {
    expect(rootOf((at) => at * at - 16).root).toBeNull();
    expect(rootOf(() => 5).root).toBeNull();
    expect(
      rootOf(
        (at) => 5 + 1e-14 * at,
        () => 1_000,
      ).root,
    ).toBeNull();
    // a change that is lost in what is added for either of the two
    expect(rootOf((at) => 1e-14 * (at - 50)).root).toBeNull();
    const sizes = (larger: number) => (at: number) => (at === larger ? 1_000 : 1);
    for (const larger of [10, 20]) expect(rootOf((at) => 5e-14 * (at - 50), sizes(larger)).root).toBeNull();
    expect(rootOf((at) => at - 15).root?.at).toBe(15);
    expect(rootOf((at) => at - 10).root?.at).toBe(10);
  });
});
