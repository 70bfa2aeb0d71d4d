import { describe, expect, it } from "vitest";
import { hasFigure, type Probe, type ProbeAt } from "../../../../src/formula/whatIf/probe";
import { isSameHours, searchSteps } from "../../../../src/formula/whatIf/searchSteps";

/** A figure of 2 for each hour, of which there are whole ones, less the value: it falls by 1 and then goes up by 2, from 2 to 11. */
function sawtooth(target: number) {
  const asked: number[] = [];
  const gap = (at: number, hours: number) => ({ money: 2 * hours - at - target, count: 1, size: 100 });
  const probe = (at: number): Probe => {
    asked.push(at);
    const hours = Math.ceil(at);
    return { at, ...gap(at, hours), staffed: { hours, withHours: (other) => gap(at, other) } };
  };
  return { asked, probe };
}

function searched(target: number, today: number, ends: readonly number[]) {
  const { asked, probe } = sawtooth(target);
  const { root, seen } = searchSteps(probe(today), ends, probe);
  const nearest = seen.toSorted((a, b) => Math.abs(a.money) - Math.abs(b.money))[0];
  return { root: root?.at ?? null, at: nearest?.at, figure: target + (nearest?.money ?? 0), asked: asked.length };
}

describe("a search of a figure that goes by steps", () => {
  it("finds the only value that gives the target, between two steps that a search outwards passes over", () => {
    expect(searched(3.5, 0.5, [0, 10]).root).toBeCloseTo(2.5, 12);
    expect(searched(7.25, 0.5, [0, 10]).root).toBeCloseTo(6.75, 12);
  });

  it("finds the nearest of two, to either side", () => {
    // 20 - x is 10.75 at 9.25, and 18 - x is never
    expect(searched(10.75, 4, [0, 10]).root).toBeCloseTo(9.25, 12);
    expect(searched(2.5, 4, [0, 10]).root).toBeCloseTo(1.5, 12);
    const figure = (at: number) => Math.ceil(at) - at / 2;
    const two = (target: number, today: number) => {
      const gap = (at: number, hours: number) => ({ money: hours - at / 2 - target, count: 1, size: 10 });
      const probe = (at: number): Probe => ({
        at,
        ...gap(at, Math.ceil(at)),
        staffed: { hours: Math.ceil(at), withHours: (hours) => gap(at, hours) },
      });
      return searchSteps(probe(today), [0, 20], probe).root?.at ?? Number.NaN;
    };
    // 4 - x / 2 and 5 - x / 2 are both 2.2 on a step: at 3.6, and 5 would take 5.6, where 6 - x / 2 is
    expect([figure(3.6), figure(4.6)]).toEqual([2.2, expect.closeTo(2.7, 12)]);
    expect(two(2.2, 1.1)).toBeCloseTo(3.6, 12);
    expect(two(2.7, 9.5)).toBeCloseTo(4.6, 12);
  });

  it("comes as near as the top of a tooth where nothing reaches the target, and not only to the end", () => {
    const { root, at, figure, asked } = searched(100, 0.5, [0, 10]);
    expect(root).toBeNull();
    expect(at).toBeCloseTo(9, 9);
    expect(at).toBeGreaterThan(9);
    expect(figure).toBeCloseTo(11, 9);
    expect(asked).toBeLessThan(300);
  });

  it("comes as near as the foot of a step that the target lies in", () => {
    const gap = (hours: number) => ({ money: hours - 4.4, count: 1, size: 10 });
    const probe = (at: number): Probe => ({
      at,
      ...gap(Math.ceil(at)),
      staffed: { hours: Math.ceil(at), withHours: gap },
    });
    const { root, seen } = searchSteps(probe(9.5), [0, 20], probe);
    expect(root).toBeNull();
    expect(Math.min(...seen.map(({ money }) => Math.abs(money)))).toBeCloseTo(0.4, 12);
  });

  it("takes the edge of the step that is on the target, the nearest to today's value", () => {
    const gap = (hours: number) => ({ money: hours - 4, count: 1, size: 10 });
    const probe = (at: number): Probe => ({
      at,
      ...gap(Math.ceil(at)),
      staffed: { hours: Math.ceil(at), withHours: gap },
    });
    expect(searchSteps(probe(9.5), [0, 20], probe).root?.at).toBeCloseTo(4, 9);
    expect(searchSteps(probe(1.5), [0, 20], probe).root?.at).toBeCloseTo(3, 9);
  });
});

/** A figure of `each` for each hour, of which there are whole ones, less the value, and of as many counts as the value. */
function perCount(each: number, target: number, isTold = true, scale = 1) {
  const asked: number[] = [];
  const gap = (at: number, hours: number) => {
    const gapEach = each * hours - at / scale - target;
    return { money: gapEach * at, count: at, size: (each * hours + at / scale + target) * at };
  };
  const probe = (at: number): Probe => {
    asked.push(at);
    const hours = Math.ceil(at / scale);
    return { at, ...gap(at, hours), staffed: { hours, withHours: (other) => (isTold ? gap(at, other) : null) } };
  };
  return { asked, probe };
}

/** Where the figure comes nearest to its target, and how many values were asked for it. */
function nearestOf(
  { asked, probe }: { asked: readonly number[]; probe: ProbeAt },
  today: number,
  ends: readonly number[],
) {
  const start = probe(today);
  if (start === null) throw new Error("no figure today");
  const { root, seen } = searchSteps(start, ends, probe);
  const distanceOf = ({ money, count }: Probe) => Math.abs(money / count);
  const [nearest] = seen.filter(hasFigure).toSorted((a, b) => distanceOf(a) - distanceOf(b));
  return {
    root: root?.at ?? null,
    at: nearest?.at ?? Number.NaN,
    distance: nearest === undefined ? Number.NaN : distanceOf(nearest),
    asked: asked.length,
  };
}

describe("a figure that is the same on every step", () => {
  // an hour for each whole number above the value, less the value: 0.5 in the middle of each step
  it.each([
    [4.3, 4.5],
    [4.8, 4.5],
    [5.2, 5.5],
    [5.9, 5.5],
  ])("is on the target nearest to %d at %d, on whichever side", (today, nearest) => {
    expect(nearestOf(perCount(1, 0.5), today, [0.1, 10]).root).toBeCloseTo(nearest, 12);
    expect(nearestOf(perCount(1, 0.5), today, [10, 0.1]).root).toBeCloseTo(nearest, 12);
  });
});

describe("what no value reaches", () => {
  it("is nearest at the foot of the lowest step for a target below all, for each and not in all", () => {
    const { root, at, distance, asked } = nearestOf(perCount(2, 0), 4.3, [0.1, 10]);
    expect(root).toBeNull();
    expect(at).toBeCloseTo(1, 9);
    expect(at).toBeLessThanOrEqual(1);
    expect(distance).toBeCloseTo(1, 9);
    expect(asked).toBeLessThan(140);
  });

  it("is nearest at the top of the highest step for a target above all", () => {
    const { root, at, distance, asked } = nearestOf(perCount(2, 100), 0.5, [0.1, 10]);
    expect(root).toBeNull();
    expect(at).toBeCloseTo(9, 9);
    expect(distance).toBeCloseTo(100 - 11, 9);
    expect(asked).toBeLessThan(140);
  });

  it("is looked for to the same part of a value, however large values are", () => {
    const { at, distance, asked } = nearestOf(perCount(2, 0, true, 1e6), 4.3e6, [1e5, 1e7]);
    expect(at / 1e6).toBeCloseTo(1, 9);
    expect(distance).toBeCloseTo(1, 9);
    expect(asked).toBeLessThan(140);
  });

  it("is looked for beside a value without a count, which has no figure", () => {
    const { at, distance } = nearestOf(perCount(2, 0), 4.3, [0, 10]);
    expect(at).toBeCloseTo(1, 9);
    expect(distance).toBeCloseTo(1, 9);
  });

  it("is the nearest that has a figure where others have none", () => {
    const { asked, probe } = perCount(2, 0);
    const hasNone = (at: number) => at > 1 - 1e-3 && at < 1 - 1e-12;
    const { at, distance } = nearestOf({ asked, probe: (at) => (hasNone(at) ? null : probe(at)) }, 4.3, [0.1, 10]);
    expect(hasNone(at)).toBe(false);
    expect(distance).toBeGreaterThan(1);
    expect(distance).toBeLessThan(1.1);
  });
});

describe("hours of which no figure can be told at another value", () => {
  it("may hold what is sought, so that it is found there", () => {
    expect(nearestOf(perCount(2, 3.5, false), 0.5, [0.1, 10]).root).toBeCloseTo(2.5, 12);
    expect(nearestOf(perCount(2, 7.25, false), 0.5, [0.1, 10]).root).toBeCloseTo(6.75, 12);
  });

  it("may come nearer than what was looked at, which is looked into as far as a bounded number of values goes", () => {
    const { root, distance, asked } = nearestOf(perCount(2, 0, false), 4.3, [0.1, 10]);
    expect(root).toBeNull();
    expect(distance).toBeCloseTo(1, 1);
    expect(asked).toBeLessThan(500);
    // of 10,000 steps not every one is looked into
    const many = nearestOf(perCount(2, 0, false, 1e-3), 4.3, [0.1, 10]);
    expect(many.root).toBeNull();
    expect(many.asked).toBeGreaterThan(1_000);
    expect(many.asked).toBeLessThan(1_400);
  });
});

describe("the same hours", () => {
  const staffed = (hours: number | null): Probe => {
    const gap = { money: 1, count: 1, size: 1 };
    return { at: 0, ...gap, ...(hours === null ? {} : { staffed: { hours, withHours: () => gap } }) };
  };

  it("are those but for the last digits, and none where none are told, of both or of one", () => {
    const isSame = (one: number | null, other: number | null) => isSameHours(staffed(one), staffed(other));
    expect([isSame(null, null), isSame(null, 40), isSame(40, null)]).toEqual([true, false, false]);
    expect([isSame(4e6, 4e6), isSame(4e6, 4e6 * (1 + 1e-13)), isSame(4e6, 4e6 * (1 + 1e-11))]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isSame(0, 0), isSame(0, 1e-9)]).toEqual([true, false]);
  });
});
