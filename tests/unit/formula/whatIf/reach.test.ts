import { describe, expect, it } from "vitest";
import type { Driver } from "../../../../src/formula/whatIf/driver";
import type { Probe } from "../../../../src/formula/whatIf/probe";
import { reachOf, type Reach } from "../../../../src/formula/whatIf/reach";

interface Asked {
  readonly today: number;
  readonly target: number;
  readonly ends?: { readonly least?: number; readonly most?: number; readonly isEndless?: boolean };
  readonly cost: (at: number) => number;
  /** One call where left out; null where there is no statement. */
  readonly count?: (at: number) => number | null;
}

/** Whether cost / count comes to the target, and the values that were asked for. */
function reach({ today, target, ends, cost, count = () => 1 }: Asked): { answer: Reach; asked: number[] } {
  const asked: number[] = [];
  const driver: Driver = {
    id: { kind: "category", category: "rent" },
    unit: "factor",
    least: 0,
    most: 1_000,
    isEndless: false,
    wholes: "none",
    read: () => today,
    write: () => null,
    ...ends,
  };
  const probesOf = (wanted: number) => (at: number) => {
    const calls = count(at);
    if (calls === null) return null;
    return { at, money: cost(at) - wanted * calls, count: calls, size: Math.abs(cost(at)) + Math.abs(wanted * calls) };
  };
  const probeAt = probesOf(target);
  const first = probeAt(today);
  if (first === null) throw new Error("no statement today");
  const remembered = (at: number): Probe | null => {
    asked.push(at);
    return probeAt(at);
  };
  return { answer: reachOf(driver, first, remembered, probesOf(0)), asked };
}

const rootOf = (asked: Asked) => {
  const { answer } = reach(asked);
  return answer.kind === "root" ? answer.probe.at : answer;
};

describe("the values that are looked at", () => {
  const flat = { target: 40, cost: () => 50 };
  const asked = (today: number, ends: Asked["ends"]) => reach({ ...flat, today, ends: ends ?? {} }).asked;

  it("are half of today's, twice that, and the ends", () => {
    expect(asked(100, {})).toEqual([50, 200, 0, 1_000]);
    expect(asked(-100, { least: -1_000, most: 0 })).toEqual([-200, -50, -1_000, 0]);
    expect(asked(600, { least: 400 })).toEqual([400, 1_000, 400, 1_000]);
  });

  it("are from nothing one up and one down, or half way to the ends where these are near", () => {
    expect(asked(0, { least: -1_000 })).toEqual([-1, 1, -1_000, 1_000]);
    expect(asked(0, { least: -0.5, most: 0.25 })).toEqual([-0.25, 0.125, -0.5, 0.25]);
  });

  it("leave out today's own, where it is an end", () => {
    expect(asked(1_000, {})).toEqual([500, 0]);
    expect(asked(0, { most: 8 })).toEqual([1, 8]);
  });

  it("go a million times as far where there is no end", () => {
    const none = { least: -Infinity, most: Infinity };
    expect(asked(100, none)).toEqual([50, 200, -100 * 2 ** 20, 100 * 2 ** 20]);
    expect(asked(-0.5, none)).toEqual([-1, -0.25, -(2 ** 20), 2 ** 20]);
  });

  it("are the next number where an end has no statement", () => {
    const share = { least: 0, most: 1 };
    const within = (at: number) => (at > 0 && at < 1 ? 1 : null);
    const seen = reach({ ...flat, today: 0.5, ends: share, count: within }).asked;
    const [next, nothing] = [1 - Number.EPSILON / 2, 0.5 * 0.6 * Number.EPSILON];
    expect(seen).toEqual([0.25, 1, next, 0, nothing, 1, next]);
  });
});

describe("a target that every value gives", () => {
  it("is told from one that no value comes nearer to, also where none at all has no figure", () => {
    const each = { today: 100, cost: (calls: number) => 50 * calls, count: (calls: number) => calls };
    expect(reach({ ...each, target: 50 }).answer).toEqual({ kind: "any" });
    const probe = { at: 100, money: 5_000, count: 100, size: 5_000 };
    expect(reach({ ...each, target: 40 }).answer).toEqual({ kind: "noEffect", probe });
  });
});

describe("a root", () => {
  it("of a straight line is found from half of today's value alone", () => {
    const { answer, asked } = reach({ today: 100, target: 15, cost: (at) => 1_000 + 2 * at, count: () => 100 });
    expect(answer).toMatchObject({ kind: "root", probe: { at: 250, money: 0 } });
    expect(new Set(asked)).toEqual(new Set([50, 250]));
  });

  it("is the nearest of several, on either side of today's value, whichever is the flatter", () => {
    const above = (at: number) => (at - 70) ** 3 * (at - 110);
    expect(rootOf({ today: 100, target: 0, cost: above })).toBeCloseTo(110, 9);
    const below = (at: number) => (at - 130) ** 3 * (at - 90);
    expect(rootOf({ today: 100, target: 0, cost: below })).toBeCloseTo(90, 9);
  });

  it("may be where a curve only touches the target", () => {
    const cost = (at: number) => 1_000 + (at - 120) ** 2;
    expect(rootOf({ today: 100, target: 1_000, cost })).toBeCloseTo(120, 5);
  });

  it("may be an end, though there is no figure today", () => {
    const cost = (calls: number) => calls * (10 - calls);
    const { answer, asked } = reach({ today: 0, target: 0, ends: { most: 10 }, cost, count: (calls) => calls });
    expect(answer).toMatchObject({ kind: "root", probe: { at: 10 } });
    expect(asked.length).toBeLessThan(6);
  });
});

describe("the nearest figure", () => {
  const falling = (at: number) => 2_000 - at;
  const ten = () => 10;

  it("is at an end of a straight line", () => {
    const most = reach({ today: 100, target: 50, cost: falling, count: ten }).answer;
    expect(most).toEqual({ kind: "limit", at: 1_000, gapEach: 50, isAttained: true });
    const least = reach({ today: 100, target: 210, cost: falling, count: ten }).answer;
    expect(least).toEqual({ kind: "limit", at: 0, gapEach: -10, isAttained: true });
  });

  it("is nowhere where only the sheet ends: a cost grows upwards, a credit downwards", () => {
    const isEndless = true;
    const cost = reach({ today: 100, target: 50, ends: { isEndless }, cost: falling, count: ten }).answer;
    expect(cost).toEqual({ kind: "limit", at: null, gapEach: 50, isAttained: false });
    const credit = { today: -100, ends: { least: -1_000, most: 0, isEndless }, count: ten };
    const grown = reach({ ...credit, target: 50, cost: (at) => 2_000 + at }).answer;
    expect(grown).toEqual({ kind: "limit", at: null, gapEach: 50, isAttained: false });
    const none = reach({ ...credit, target: 300, cost: (at) => 2_000 + at }).answer;
    expect(none).toEqual({ kind: "limit", at: 0, gapEach: -100, isAttained: true });
    const least = reach({ today: 100, target: 210, ends: { isEndless }, cost: falling, count: ten }).answer;
    expect(least).toEqual({ kind: "limit", at: 0, gapEach: -10, isAttained: true });
  });

  it("tends to what each further one costs, exactly, as a count grows without end", () => {
    const calls = { today: 100, target: 2, cost: (at: number) => 1_000 + 3 * at, count: (at: number) => at };
    const endless = reach({ ...calls, ends: { isEndless: true } }).answer;
    expect(endless).toEqual({ kind: "limit", at: null, gapEach: 1, isAttained: false });
    expect(reach(calls).answer).toEqual({ kind: "limit", at: 1_000, gapEach: 2, isAttained: true });
  });

  it("does not tend to that where the count shrinks or stays", () => {
    const ends = { most: 99, isEndless: true };
    const shrinks = {
      today: 10,
      target: 0,
      ends,
      cost: (at: number) => 1_000 + 3 * at,
      count: (at: number) => 100 - at,
    };
    expect(reach(shrinks).answer).toEqual({ kind: "limit", at: 0, gapEach: 10, isAttained: true });
    expect(reach({ ...shrinks, count: () => 0 }).answer).toEqual({ kind: "noFigure" });
  });

  it("is only tended to at the least above 0, and at an end without a statement", () => {
    const rate = { today: 7, target: 50, ends: { least: Number.MIN_VALUE }, cost: (at: number) => 100 + at };
    expect(reach(rate).answer).toEqual({ kind: "limit", at: 0, gapEach: 50, isAttained: false });
    const count = (share: number) => (share < 1 ? 1 : null);
    const { answer } = reach({ today: 0.5, target: 20, ends: { most: 1 }, cost: (at) => 100 - 50 * at, count });
    expect(answer).toMatchObject({ kind: "limit", at: 1, isAttained: false });
    if (answer.kind === "limit") expect(answer.gapEach).toBeCloseTo(30, 12);
  });

  it("of a curve is where it turns, or the end to which it bends", () => {
    const { answer } = reach({ today: 100, target: 0, cost: (at) => 5 + (at - 120) ** 2 });
    expect(answer).toMatchObject({ kind: "limit", isAttained: true });
    if (answer.kind !== "limit") throw new Error("a turn");
    expect(answer.at).toBeCloseTo(120, 5);
    expect(answer.gapEach).toBeCloseTo(5, 9);
    const end = reach({ today: 100, target: 0, cost: (at) => 5 + at ** 2 }).answer;
    expect(end).toEqual({ kind: "limit", at: 0, gapEach: 5, isAttained: true });
    // 100 / (1 + 999) more than 5, which is where the sheet ends and not the cost
    const cost = (at: number) => 5 + 100 / (1 + at);
    const curve = { today: 100, target: 0, ends: { most: 999, isEndless: true }, cost };
    expect(reach(curve).answer).toEqual({ kind: "limit", at: null, gapEach: 5.1, isAttained: false });
    expect(reach({ ...curve, ends: { most: 999 } }).answer).toEqual({
      kind: "limit",
      at: 999,
      gapEach: 5.1,
      isAttained: true,
    });
  });
});
