import { describe, expect, it } from "vitest";
import { BOUNDS } from "../../../src/sheet/limits";
import { loadSheet } from "../../../src/sheet/migrations";
import type { CostLine, CostSheet, Workstream } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, sheetWith } from "../../support/sheetWith";

const sheet = sheetWith({
  work: [inboundStream(), chatStream()],
  costs: [line({ id: "pay" }), line({ id: "rent" })],
  rates: { USD: null },
});
const opens = (changed: Readonly<Record<string, unknown>>) => loadSheet({ ...sheet, ...changed }).ok;

const shareOf = (...ids: string[]): CostLine["basis"] => ({ kind: "shareOf", of: { kind: "lines", ids }, share: 0.5 });
const shared = (...ids: string[]) => ({ costs: [...sheet.costs, line({ id: "social", basis: shareOf(...ids) })] });
const weighed = (stream: string) => ({ sharing: { by: "weights", weights: { [stream]: 1 } } });
const ranged = (...places: CostSheet["whatIf"]["ranges"][number]["of"][]) => ({
  whatIf: { ...sheet.whatIf, ranges: places.map((of) => ({ of, shape: "uniform", low: 1, high: 2 })) },
});
const rent = { kind: "line", line: "rent", field: "amount" } as const;

describe("what parts of a sheet say of each other", () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ["a stream is there once", { work: sheet.work }, { work: [...sheet.work, chatStream({ name: "again" })] }],
    ["a line is there once", { costs: sheet.costs }, { costs: [...sheet.costs, line({ id: "pay", amount: 2 })] }],
    ["a published figure is there once", { benchmarks: ["a", "b"] }, { benchmarks: ["a", "b", "a"] }],
    ["a weight is of a stream", weighed("chat"), weighed("pay")],
    ["a rate is of another currency", { rates: { USD: 6 } }, { rates: { USD: 6, DKK: 1 } }],
    ["a line is for a stream", { costs: [line({ for: "chat" })] }, { costs: [line({ for: "gone" })] }],
    ["a line's currency has a rate", { costs: [line({ currency: "USD" })] }, { costs: [line({ currency: "EUR" })] }],
    ["a share is of lines", shared("pay", "rent"), shared("pay", "gone")],
    ["a share is not of shares", shared("pay"), shared("pay", "social")],
    ["a share is of a line once", shared("pay", "rent"), shared("pay", "pay")],
    ["a range is of what is there", ranged(rent), ranged({ ...rent, line: "gone" })],
    ["a range is of a number once", ranged(rent, { ...rent, field: "quantity" }), ranged(rent, { ...rent })],
    [
      "a range is of a number once, however its place is written",
      ranged(rent, { ...rent, line: "pay" }),
      ranged(rent, { field: "amount", line: "rent", kind: "line" }),
    ],
  ])("%s", (_, right, wrong) => {
    expect([opens(right), opens(wrong)]).toEqual([true, false]);
  });

  it("looks at every line: a wrong one after a share of a category, and one after a share of lines", () => {
    const ofCategory = line({ basis: { kind: "shareOf", of: { kind: "category", category: "rent" }, share: 1 } });
    const wrong = line({ id: "wrong", for: "gone" });
    const after = (...lines: CostLine[]) => opens({ costs: [...sheet.costs, ...lines] });
    const ofLines = line({ basis: shareOf("pay") });
    expect([after(ofCategory), after(ofLines), after(ofCategory, wrong), after(ofLines, wrong)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("an id", () => {
  const named = (id: string) => opens({ work: [inboundStream({ id })], costs: [] });

  it("is 1 to 12 small letters and digits", () => {
    expect(["a", "0", "abcdefghij09"].map(named)).toEqual([true, true, true]);
    expect(["", "abcdefghij090", "A", "a-b"].filter(named)).toEqual([]);
  });

  it("is not the word for all streams, nor one that every object knows", () => {
    expect(["all", "constructor", "prototype"].filter(named)).toEqual([]);
  });
});

describe("a label", () => {
  it("is up to 120 characters of which none is unsafe, a pair of surrogates counted once", () => {
    const titled = (title: string) => opens({ title });
    expect(["", "x".repeat(120), "😀".repeat(120)].map(titled)).toEqual([true, true, true]);
    expect(["x".repeat(121), "😀".repeat(121), "a\tb"].filter(titled)).toEqual([]);
  });
});

describe("how much a sheet holds", () => {
  const listed = <Item>(count: number, make: (at: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at));
  const code = (at: number) => `Q${String.fromCharCode(65 + at / 26, 65 + (at % 26))}`;

  it.each<readonly [number, (count: number) => Readonly<Record<string, unknown>>]>([
    [12, (count) => ({ work: listed(count, (at): Workstream => inboundStream({ id: `s${at}` })) })],
    [500, (count) => ({ costs: listed(count, (at) => line({ id: `l${at}` })) })],
    [
      50,
      (count) => {
        const costs = listed(count, (at) => line({ id: `l${at}` }));
        return { costs: [...costs, line({ basis: shareOf(...costs.map(({ id }) => id)) })] };
      },
    ],
    [60, (count) => ({ rates: Object.fromEntries(listed(count, (at) => [code(at), at + 1])) })],
    [30, (count) => ({ benchmarks: listed(count, (at) => `b${at}`) })],
    [
      60,
      (count) => ({
        costs: listed(60, (at) => line({ id: `l${at}` })),
        ...ranged(
          { kind: "team", field: "agents" },
          ...listed(count - 1, (at) => ({ kind: "line", line: `l${at}`, field: "amount" }) as const),
        ),
      }),
    ],
  ])("is %i of one kind, and not one more", (most, make) => {
    expect([opens(make(most)), opens(make(most + 1))]).toEqual([true, false]);
  });

  it("is one stream at the least", () => {
    expect(opens({ work: [], costs: [], rates: {} })).toBe(false);
  });

  it("is a target of a hundredth of a hundredth up to the largest amount", () => {
    const aimed = (perCall: number) => opens({ targets: { ...sheet.targets, perCall } });
    expect([1e-4, BOUNDS.amount].map(aimed)).toEqual([true, true]);
    expect([0, 9e-5, BOUNDS.amount * 2].map(aimed)).toEqual([false, false, false]);
  });

  it("is a seed of 32 bits and a million draws, both whole", () => {
    const drawn = (seed: number, draws: number) => opens({ whatIf: { ...sheet.whatIf, simulation: { seed, draws } } });
    expect([drawn(0, 1), drawn(4_294_967_295, 1_000_000)]).toEqual([true, true]);
    const others = [
      drawn(-1, 1),
      drawn(4_294_967_296, 1),
      drawn(1, 0),
      drawn(1, 1_000_001),
      drawn(0.5, 1),
      drawn(1, 1.5),
    ];
    expect(others).toEqual([false, false, false, false, false, false]);
  });
});
