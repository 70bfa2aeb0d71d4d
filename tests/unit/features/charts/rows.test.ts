import { describe, expect, it } from "vitest";
import { benchmarkRows, isPartial, ratesUsed, verdictOf } from "../../../../src/features/charts/benchmarkRows";
import { makeUpRows } from "../../../../src/features/charts/makeUpRows";
import { contactSpan, drawnMoney, streamRows } from "../../../../src/features/charts/streamRows";
import { unitCosts } from "../../../../src/features/charts/unitCost";
import { costStatement } from "../../../../src/formula/statement";
import type { CostSheet } from "../../../../src/sheet/schema";
import { danishCase } from "../../../support/danishCase";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const figuresOf = (sheet: CostSheet) => unitCosts(sheet, costStatement(sheet));
const unitsOf = (sheet: CostSheet) => figuresOf(sheet).map(({ unit, costPer }) => [unit, costPer]);

/** 700 kr. of calls' own, 300 kr. of sales' own and 1,000 kr. in common, by weights 3 to 1. */
const twoStreams = sheetWith({
  work: [outboundStream({ reached: 500, sales: 100 }), inboundStream({ handled: 1_000 })],
  costs: [
    line({ id: "a", amount: 700, for: "in" }),
    line({ id: "b", amount: 300, for: "out", category: "other" }),
    line({ id: "c", amount: 1_000, category: "rent" }),
  ],
  sharing: { by: "weights", weights: { in: 3, out: 1 } },
});

describe("the manager's own figures", () => {
  it("are the headlines", () => {
    expect(unitsOf(twoStreams)).toEqual([
      ["perCall", { ok: true, value: 1.45 }],
      ["perSale", { ok: true, value: 5.5 }],
    ]);
  });

  it("hold the cost of a contact where a channel has no headline", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handled: 800 }), chatStream({ handled: 200 })],
      costs: [line({ amount: 2_000 })],
      sharing: { by: "volume", weights: {} },
    });
    expect(unitsOf(sheet)).toEqual([
      ["perCall", { ok: true, value: 2 }],
      ["perContact", { ok: true, value: 2 }],
    ]);
  });

  it("are unknown rather than zero while nothing has a cost", () => {
    expect(unitsOf(sheetWith())).toEqual([["perCall", { ok: false, error: "noCost" }]]);
    expect(unitsOf(sheetWith({ costs: [line({ amount: null })] }))).toEqual([
      ["perCall", { ok: false, error: "noCost" }],
    ]);
    expect(unitsOf(sheetWith({ work: [inboundStream({ handled: 0 })], costs: [line()] }))).toEqual([
      ["perCall", { ok: false, error: "zeroCalls" }],
    ]);
  });
});

describe("what a call is made of", () => {
  it("is every kind of cost, the largest first, per call and as a part of the whole", () => {
    const rows = figuresOf(danishCase).flatMap(makeUpRows);
    expect(rows.map(({ category, group }) => [category, group])).toEqual([
      ["wages", "people"],
      ["rent", "premises"],
      ["agentLicences", "licencesSoftware"],
      ["hardware", "telephonyHardware"],
    ]);
    const total = 862_500 + 45_000 + 14_640.5 + 30_000 / 36;
    const money = [862_500, 45_000, 14_640.5, 30_000 / 36];
    rows.forEach((row, index) => {
      expect(row.wholePeriod).toBeCloseTo(money[index] ?? 0, 8);
      expect(row.perUnit).toBeCloseTo((money[index] ?? 0) / 40_000, 12);
      expect(row.share).toBeCloseTo((money[index] ?? 0) / total, 12);
    });
  });

  it("puts credits last, and gives no parts of a whole that is not above zero", () => {
    const credit = line({ id: "x", category: "other", amount: -250 });
    const smaller = sheetWith({ costs: [credit, line({ amount: 1_000 })] });
    expect(figuresOf(smaller).flatMap(makeUpRows)).toEqual([
      { category: "wages", group: "people", perUnit: 1, share: 1_000 / 750, wholePeriod: 1_000 },
      { category: "other", group: "other", perUnit: -0.25, share: -250 / 750, wholePeriod: -250 },
    ]);
    const below = sheetWith({ costs: [credit, line({ amount: 100 })] });
    expect(figuresOf(below).flatMap(makeUpRows)).toMatchObject([
      { category: "wages", share: null },
      { category: "other", share: null },
    ]);
  });

  it("is nothing while there is no figure", () => {
    expect(figuresOf(sheetWith()).flatMap(makeUpRows)).toEqual([]);
  });
});

describe("the published figures", () => {
  const chosen: CostSheet = {
    ...danishCase,
    benchmarks: ["contactBabelUk2024", "curtisBarryDirectLabour", "unheardOf", "curtisBarryFull"],
  };

  it("stand in their usual order in the sheet's currency, and those of a later release are left out", () => {
    const rows = benchmarkRows(chosen);
    expect(rows.map(({ benchmark, converted }) => [benchmark.id, converted])).toEqual([
      ["curtisBarryFull", { ok: true, value: { low: 2.7 * 6.58, high: 5.6 * 6.58, average: null, rate: 6.58 } }],
      [
        "curtisBarryDirectLabour",
        { ok: true, value: { low: 1.11 * 6.58, high: 3.29 * 6.58, average: null, rate: 6.58 } },
      ],
      ["contactBabelUk2024", { ok: false, error: "noRate" }],
    ]);
    expect(rows.map(({ benchmark }) => isPartial(benchmark))).toEqual([false, true, false]);
    expect(ratesUsed(rows, "DKK")).toEqual([{ code: "USD", rate: 6.58 }]);
    expect(ratesUsed(rows, "USD")).toEqual([]);
  });

  it("judge the cost of a call by the first that counts a whole call", () => {
    const verdict = verdictOf(figuresOf(chosen), benchmarkRows(chosen));
    expect(verdict?.cost).toBeCloseTo(922_973.8333333 / 40_000, 9);
    expect(verdict?.low).toBeCloseTo(17.766, 12);
    expect(verdict?.high).toBeCloseTo(36.848, 12);
    expect(verdict?.gap).toMatchObject({ position: "inside", outside: 0 });
  });

  it("judge nothing by a part of the cost, without a rate, or without a call", () => {
    const verdictWith = (sheet: CostSheet) => verdictOf(figuresOf(sheet), benchmarkRows(sheet));
    expect(verdictWith({ ...danishCase, benchmarks: ["curtisBarryLabour", "itDeskLevel1"] })).toBeNull();
    expect(verdictWith({ ...danishCase, benchmarks: ["contactBabelUk2024"] })).toBeNull();
    expect(verdictWith({ ...danishCase, work: [outboundStream()] })).toBeNull();
  });
});

describe("the workstreams", () => {
  it("are told with their part of the common cost, the dearest first", () => {
    expect(streamRows(costStatement(twoStreams))).toEqual([
      {
        id: "in",
        kind: "inbound",
        cost: { ok: true, value: 1_450 },
        ownCost: 700,
        share: 0.725,
        contacts: 1_000,
        perContact: { ok: true, value: 1.45 },
      },
      {
        id: "out",
        kind: "outbound",
        cost: { ok: true, value: 550 },
        ownCost: 300,
        share: 0.275,
        contacts: 500,
        perContact: { ok: true, value: 1.1 },
      },
    ]);
    const span = contactSpan(streamRows(costStatement(twoStreams)));
    expect([span?.cheapest.row.id, span?.cheapest.cost]).toEqual(["out", 1.1]);
    expect([span?.dearest.row.id, span?.dearest.cost]).toEqual(["in", 1.45]);
  });

  it("show their own cost alone while the common cost has no weights", () => {
    const rows = streamRows(costStatement({ ...twoStreams, sharing: { by: "weights", weights: {} } }));
    expect(rows.map((row) => [row.id, row.cost, row.share, drawnMoney(row), row.perContact])).toEqual([
      ["in", { ok: false, error: "noWeight" }, null, 700, { ok: false, error: "noWeight" }],
      ["out", { ok: false, error: "noWeight" }, null, 300, { ok: false, error: "noWeight" }],
    ]);
    expect(contactSpan(rows)).toBeNull();
  });

  it("have no cost for each of no contacts", () => {
    const work = [inboundStream({ handled: 0 }), chatStream({ handled: null })];
    const rows = streamRows(costStatement(sheetWith({ work, costs: [line({ for: "in" })] })));
    expect(rows.map(({ perContact }) => perContact)).toEqual([
      { ok: false, error: "zeroCalls" },
      { ok: false, error: "noContacts" },
    ]);
  });
});
