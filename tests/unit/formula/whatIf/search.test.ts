import { describe, expect, it } from "vitest";
import type { Probe } from "../../../../src/formula/whatIf/probe";
import { searchRoot, searchTurn } from "../../../../src/formula/whatIf/search";

type Curve = (at: number) => number;

/** Probes of a curve of money, for one call where no other count is told. */
function probesOf(money: Curve, count: Curve = () => 1) {
  const asked: number[] = [];
  const probe = (at: number): Probe => ({ at, money: money(at), count: count(at), size: 1 });
  const probeAt = (at: number): Probe => {
    asked.push(at);
    return probe(at);
  };
  return { asked, probe, probeAt };
}

describe("a search outwards", () => {
  const { probe, probeAt } = probesOf(() => 1);
  const seenFrom = (start: number, end: number) => searchRoot(probe(start), [end], probeAt).seen.map(({ at }) => at);

  it("takes steps that double from a 64th of the start, then such that halve what is left, up to the end", () => {
    const up = seenFrom(64, 128);
    expect(up.slice(0, 10)).toEqual([65, 66, 68, 72, 80, 96, 112, 120, 124, 126]);
    expect(up.slice(-2)).toEqual([128 - 64 / 2 ** 40, 128]);
    expect(up).toHaveLength(5 + 40 + 1);
    expect(seenFrom(64, 0)).toEqual(up.map((at) => 128 - at));
  });

  it("begins from nothing at next to nothing of the way, and looks at no value twice nor at the start", () => {
    const [first = 0, second] = seenFrom(0, 1);
    expect([first / (1e-15 / 64), second]).toEqual([1, 2 * first]);
    expect(seenFrom(0, Number.MIN_VALUE)).toEqual([Number.MIN_VALUE]);
  });

  it("ends at a root that it steps on, and does not take today's for another", () => {
    const on = probesOf((at) => at - 65);
    expect(searchRoot(on.probe(64), [128], on.probeAt).root?.at).toBe(65);
    expect(on.asked).toEqual([65]);
    const two = probesOf((at) => (64 - at) * (at - 66.5));
    expect(searchRoot(two.probe(64), [128], two.probeAt).root?.at).toBeCloseTo(66.5, 12);
  });

  it("goes on beyond a jump, of which it has seen the nearer side, and beyond what has no statement", () => {
    const jump = (at: number) => (at < 70 ? at - 71 : at < 100 ? 3 : at - 125);
    const { probe: today, probeAt: at } = probesOf(jump);
    const { root, seen } = searchRoot(today(64), [128], (value) => (value === 66 ? null : at(value)));
    expect(root?.at).toBeCloseTo(125, 12);
    const besideJump = seen.find((each) => Math.abs(each.at - 70) < 1e-12);
    expect(besideJump?.money).toBeCloseTo(-1, 12);
  });
});

describe("a turn", () => {
  it("of the figure is found between three values, whatever the count does", () => {
    // x + 100 / x is the least at 10
    const { probe, probeAt } = probesOf(
      (at) => at ** 2 + 100,
      (at) => at,
    );
    const turn = searchTurn([30, 3, 8].map(probe), probeAt);
    expect(turn?.at).toBeCloseTo(10, 6);
    expect((turn?.money ?? 0) / (turn?.count ?? 1)).toBeCloseTo(20, 12);
    expect(searchTurn([20, 12, 15].map(probe), probeAt)).toBeNull();
    expect(searchTurn([3, 5, 8].map(probe), probeAt)).toBeNull();
  });

  it("is sought among what has a figure, and is the nearest value where nothing between has one", () => {
    const curve = (at: number) => 1 + (at - 1) ** 2;
    const { probe, probeAt } = probesOf(curve, (at) => (at === 5 ? 0 : 1));
    expect(searchTurn([0, 1.5, 4, 5].map(probe), probeAt)?.at).toBeCloseTo(1, 6);
    expect(searchTurn([0, 1.5, 4].map(probe), () => null)?.at).toBe(1.5);
    expect(searchTurn([0, 1.5, 4].map(probe), () => probe(5))?.at).toBe(1.5);
  });

  it.each([1, -1])("holds the root that lies in the bend, of either sign: %d", (sign) => {
    const { asked, probe, probeAt } = probesOf((at) => sign * (at - 1) * (at - 1.25));
    expect(searchTurn([0, 0.75, 2].map(probe), probeAt)?.at).toBeCloseTo(1, 12);
    expect(asked.length).toBeLessThan(30);
  });

  it("is the nearest value where the figure jumps across the target", () => {
    const { probe, probeAt } = probesOf((at) => (at < 1 ? 1 - at / 2 : at < 1.8 ? -3 : 1));
    expect(searchTurn([0, 0.75, 2].map(probe), probeAt)?.money).toBe(0.625);
  });
});
