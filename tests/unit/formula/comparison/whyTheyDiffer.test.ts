import { describe, expect, it } from "vitest";
import { alignedSheets } from "../../../../src/formula/comparison/alignedSheets";
import { walkBetween, waterfallBetween } from "../../../../src/formula/comparison/whyTheyDiffer";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { CostSheet } from "../../../../src/sheet/schema";
import { expectNear, valueOf } from "../../../support/expectations";
import { chatStream, inboundStream, line, sheetWith } from "../../../support/sheetWith";

/** A month of 1,000 calls: 10 agents at 3,000 and 2,000 of rent, 32 a call. */
const january = sheetWith({
  period: { length: "month", start: "2026-01-01" },
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handled: 1_000, handleSeconds: 300 })],
  costs: [
    line({ id: "l1", name: "Løn", amount: 3_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "l2", category: "rent", amount: 2_000 }),
  ],
});
/** The next: 800 calls, 9 agents at 3,200, the same rent: 38.50 a call. */
const february = sheetWith({
  ...january,
  period: { length: "month", start: "2026-02-01" },
  team: { agents: 9, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ handled: 800, handleSeconds: 300 })],
  costs: [
    line({ id: "l1", name: "Løn", amount: 3_200, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "l2", category: "rent", amount: 2_000 }),
  ],
});

function walk(from: CostSheet, to: CostSheet) {
  const [first = from, second = to] = alignedSheets([from, to]);
  return walkBetween(first, second, BOUNDS);
}

const stepsOf = (from: CostSheet, to: CostSheet, of: "perCall" | "total" = "perCall") =>
  valueOf(waterfallBetween(walk(from, to), of, "month")).steps.map(
    ({ aspects, change }) => [aspects.join("+"), change] as const,
  );

describe("from one month to the next", () => {
  it("each step is the mean of both orders", () => {
    const { from, to, steps, idle } = valueOf(waterfallBetween(walk(january, february), "perCall", "month"));
    expect([from, to]).toEqual([32, 38.5]);
    expect(idle).toEqual(["period"]);
    // in order: 32 -> 40 (calls) -> 36.25 (agents) -> 38.5 (wages)
    // reversed: 32 -> 34 (wages) -> 30.8 (agents) -> 38.5 (calls)
    const expected = { volume: (8 + 7.7) / 2, team: (-3.75 - 3.2) / 2, people: (2.25 + 2) / 2 };
    expect(steps.map(({ aspects }) => aspects.join())).toEqual(["volume", "team", "people"]);
    for (const { aspects, change } of steps) expectNear(change, expected[aspects.join() as keyof typeof expected]);
    expect(expected.volume + expected.team + expected.people).toBeCloseTo(6.5, 12);
  });

  it("the total has steps of its own, for the period that is asked for", () => {
    expect(stepsOf(january, february, "total")).toEqual([
      ["team", (-3_000 - 3_200) / 2],
      ["people", (10 * 200 + 9 * 200) / 2],
    ]);
    const yearly = valueOf(waterfallBetween(walk(january, february), "total", "year"));
    expect([yearly.from, yearly.to]).toEqual([32_000 * 12, 30_800 * 12]);
  });

  it("a quarter is held against a month at the same length of time", () => {
    const quarter = sheetWith({
      ...january,
      period: { length: "quarter", start: "2026-01-01" },
      work: [inboundStream({ handled: 3_000, handleSeconds: 300 })],
    });
    expect(valueOf(waterfallBetween(walk(january, quarter), "perCall", "month")).steps).toEqual([]);
  });
});

describe("exchange rates", () => {
  const foreign = (rate: number, amount: number) =>
    sheetWith({ rates: { USD: rate }, costs: [line({ id: "l1", category: "software", amount, currency: "USD" })] });

  it("are a step apart from prices", () => {
    const steps = stepsOf(foreign(6, 1_000), foreign(7, 1_100));
    expect(steps.map(([aspect]) => aspect)).toEqual(["licencesSoftware", "rates"]);
    // 100 more at the mean of 6 and 7, and 1 more a dollar on the mean of 1,000 and 1,100
    expectNear(steps[0]?.[1] ?? 0, (100 * 6.5) / 1_000);
    expectNear(steps[1]?.[1] ?? 0, 1_050 / 1_000);
  });
});

describe("where a sheet between has no figure", () => {
  it("the steps on either side are told together", () => {
    const alone = sheetWith({ work: [inboundStream()], costs: [line({ amount: 1_000 })] });
    const both = sheetWith({
      work: [inboundStream({ handleSeconds: 300 }), chatStream({ handled: 200, handleSeconds: 600, concurrency: 2 })],
      costs: [line({ amount: 1_500 })],
    });
    const { steps } = valueOf(waterfallBetween(walk(alone, both), "perCall", "month"));
    // with chats and without the handling time of calls, nobody knows who bears the 1,000
    expect(steps.map(({ aspects }) => aspects.join("+"))).toEqual(["volume+handlingTime", "people"]);
  });

  it("is one without a number that both ends know, too", () => {
    const pay = line({ id: "pay", amount: 100, basis: { kind: "perAgent", every: "month" } });
    const team = { agents: 10, paidHoursPerWeek: null, shrinkage: null };
    const perAgent = sheetWith({ team, costs: [pay] });
    const flat = sheetWith({ costs: [line({ id: "pay", amount: 1_500 })] });
    expect(stepsOf(perAgent, flat)).toEqual([["team+people", 0.5]]);
    // a line that one end leaves open may be open on the way
    const open = sheetWith({ costs: [line(), line({ id: "rent", category: "rent", amount: null })] });
    const known = sheetWith({
      work: [inboundStream({ handled: 2_000 })],
      costs: [line(), line({ id: "rent", category: "rent", amount: 500 })],
    });
    // 1 -> 0.50 (calls) -> 0.75 (rent), and 0.75 -> 1.50 (calls) -> 1 (rent) back
    expect(stepsOf(open, known)).toEqual([
      ["volume", -0.625],
      ["premises", 0.375],
    ]);
  });

  it("is one that lacks the price of a line which both ends know, though others have one", () => {
    const team = { agents: 10, paidHoursPerWeek: null, shrinkage: null };
    const rent = (amount: number) => line({ id: "rent", category: "rent", amount });
    const perAgent = sheetWith({
      team,
      costs: [line({ id: "pay", amount: 100, basis: { kind: "perAgent", every: "month" } }), rent(500)],
    });
    const flat = sheetWith({ costs: [line({ id: "pay", amount: 1_500 }), rent(700)] });
    // without agents the pay is unknown on the way, and a figure of rent alone would be no step of the price
    expect(stepsOf(perAgent, flat)).toEqual([
      ["team+people", 0.5],
      ["premises", expect.closeTo(0.2, 12)],
    ]);
    expect(stepsOf(flat, perAgent)).toEqual([
      ["team+people", -0.5],
      ["premises", expect.closeTo(-0.2, 12)],
    ]);
  });

  it("is none where only one end leaves a line open, whichever it is", () => {
    const known = sheetWith({ costs: [line(), line({ id: "rent", category: "rent", amount: 500 })] });
    const open = sheetWith({
      work: [inboundStream({ handled: 2_000 })],
      costs: [line(), line({ id: "rent", category: "rent", amount: null })],
    });
    // 1.50 -> 0.75 (calls) -> 0.50 (rent), and 1.50 -> 1 (rent) -> 0.50 (calls)
    expect(stepsOf(known, open)).toEqual([
      ["volume", -0.625],
      ["premises", -0.375],
    ]);
  });

  it("is one that no sheet has room for", () => {
    const pay = ["a", "b"].map((id) => line({ id, name: id }));
    const rent = ["c", "d"].map((id) => line({ id, name: id, category: "rent" }));
    const crowded = walkBetween(sheetWith({ costs: pay }), sheetWith({ costs: rent }), { ...BOUNDS, lines: 2 });
    expect(crowded.backward.map((priced) => priced === null)).toEqual([false, true, false]);
    const { steps, idle } = valueOf(waterfallBetween(crowded, "perCall", "month"));
    expect([steps, idle]).toEqual([[], ["people", "premises"]]);
  });

  it("ends are the sheets themselves, each priced once", () => {
    const { forward, backward } = walkBetween(january, february, BOUNDS);
    expect(forward[0]?.sheet).toBe(january);
    expect(forward.at(-1)?.sheet).toBe(february);
    expect(backward[0]).toBe(forward.at(-1));
    expect(backward.at(-1)).toBe(forward[0]);
  });

  it("a figure that neither has has a reason", () => {
    expect(waterfallBetween(walk(january, february), "perSale", "month")).toEqual({ ok: false, error: "noCalls" });
  });

  it("a figure that an end lacks has a reason, and so has one that an end without any price has", () => {
    const unknown = sheetWith({ work: [inboundStream({ handled: null })], costs: [line()] });
    const unpriced = sheetWith({ costs: [line({ amount: null })] });
    const between = (from: CostSheet, to: CostSheet, of: "perCall" | "total") =>
      waterfallBetween(walk(from, to), of, "month");
    expect(between(january, unknown, "perCall")).toEqual({ ok: false, error: "noCalls" });
    expect(between(unknown, january, "perCall")).toEqual({ ok: false, error: "noCalls" });
    for (const of of ["perCall", "total"] as const) {
      expect(between(january, unpriced, of)).toEqual({ ok: false, error: "noCost" });
      expect(between(unpriced, january, of)).toEqual({ ok: false, error: "noCost" });
    }
    const nothing = { aspects: [], forward: [null], backward: [null] };
    expect(waterfallBetween(nothing, "perCall", "month")).toEqual({ ok: false, error: "noCost" });
  });
});

describe("what is left of rounding", () => {
  /** 4,500 calls in three queues, with a cost to share out by weights that change nothing of what all calls cost. */
  const shared = (amount: number, weights: Readonly<Record<string, number>>, grant = 0) =>
    sheetWith({
      work: [
        inboundStream({ id: "a" }),
        inboundStream({ id: "b", handled: 3_000 }),
        inboundStream({ id: "c", handled: 500 }),
      ],
      costs: [line({ amount }), line({ id: "grant", category: "other", amount: 0 - grant })],
      sharing: { by: "weights", weights },
    });
  const even = { a: 1, b: 1, c: 1 };
  const waterfall = (from: CostSheet, to: CostSheet) => valueOf(waterfallBetween(walk(from, to), "perCall", "month"));

  it("is folded into the last step, so that the steps lead to the second figure itself", () => {
    // the weights move the sum of the shares by its last digit, after the price has moved it by all that it differs
    for (const [amount, a] of [
      [1_010, 14],
      [1_050, 12],
      [1_130, 9],
    ] as const) {
      const { from, steps, to, idle } = waterfall(shared(amount, even), shared(1_500, { a, b: 7, c: 3 }));
      expect([from, to]).toEqual([expect.closeTo(amount / 4_500, 14), expect.closeTo(1_500 / 4_500, 14)]);
      expect(steps).toEqual([{ aspects: ["people"], change: to - from, to }]);
      expect(idle).toEqual(["sharing"]);
    }
  });

  it("is no step of its own where one of the figures is 0", () => {
    const [free, priced] = [shared(1_010, { a: 1, b: 7, c: 3 }, 1_010), shared(1_010, even)];
    const price = expect.closeTo(1_010 / 4_500, 14) as number;
    for (const [from, to, change] of [
      [priced, free, expect.closeTo(-1_010 / 4_500, 14) as number],
      [free, priced, price],
    ] as const) {
      const { steps, idle } = waterfall(from, to);
      expect(steps).toEqual([{ aspects: ["other"], change, to: to === free ? 0 : price }]);
      expect(idle).toEqual(["sharing"]);
    }
  });

  it("is nothing where both figures are 0, and then nothing moves", () => {
    const paid = [line(), line({ id: "grant", category: "other", amount: -1_000 })];
    const [from, to] = [
      sheetWith({ costs: paid }),
      sheetWith({ work: [inboundStream({ handled: 800 })], costs: paid }),
    ];
    expect(waterfall(from, to)).toEqual({ from: 0, steps: [], to: 0, idle: ["volume"] });
  });
});
