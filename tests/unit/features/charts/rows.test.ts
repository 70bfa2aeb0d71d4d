import { describe, expect, it } from "vitest";
import { ratesUsed } from "../../../../src/features/charts/benchmarkRows";
import { makeUpRows } from "../../../../src/features/charts/makeUpRows";
import { contactSpan, drawnMoney, streamRows } from "../../../../src/features/charts/streamRows";
import { chosenBenchmarks } from "../../../../src/formula/benchmarkPosition";
import { BENCHMARKS } from "../../../../src/formula/benchmarks";
import { costStatement } from "../../../../src/formula/statement";
import { unitCosts } from "../../../../src/formula/unitCosts";
import type { CostSheet } from "../../../../src/sheet/schema";
import { danishCase } from "../../../support/danishCase";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const figuresOf = (sheet: CostSheet) => unitCosts(sheet, costStatement(sheet));

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
  it("name the rates that they were converted by", () => {
    const sheet = { ...danishCase, benchmarks: ["contactBabelUk2024", "curtisBarryDirectLabour", "curtisBarryFull"] };
    const rows = chosenBenchmarks(sheet, BENCHMARKS);
    expect(ratesUsed(rows, "DKK")).toEqual([{ code: "USD", rate: 6.58 }]);
    expect(ratesUsed(rows, "USD")).toEqual([]);
  });
});

const rowsOf = (sheet: CostSheet) => streamRows(sheet, costStatement(sheet));

describe("the workstreams", () => {
  it("are told with their part of the common cost, the dearest first", () => {
    expect(rowsOf(twoStreams)).toEqual([
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
    const span = contactSpan(rowsOf(twoStreams));
    expect([span?.cheapest.row.id, span?.cheapest.cost]).toEqual(["out", 1.1]);
    expect([span?.dearest.row.id, span?.dearest.cost]).toEqual(["in", 1.45]);
  });

  it("show their own cost alone while the common cost has no weights", () => {
    const rows = rowsOf({ ...twoStreams, sharing: { by: "weights", weights: {} } });
    expect(rows.map((row) => [row.id, row.cost, row.share, drawnMoney(row), row.perContact])).toEqual([
      ["in", { ok: false, error: "noWeight" }, null, 700, { ok: false, error: "noWeight" }],
      ["out", { ok: false, error: "noWeight" }, null, 300, { ok: false, error: "noWeight" }],
    ]);
    expect(contactSpan(rows)).toBeNull();
  });

  it("have no cost for each of no contacts", () => {
    const work = [inboundStream({ handled: 0 }), chatStream({ handled: null })];
    const rows = rowsOf(sheetWith({ work, costs: [line({ for: "in" })] }));
    expect(rows.map(({ perContact }) => perContact)).toEqual([
      { ok: false, error: "zeroCalls" },
      { ok: false, error: "noContacts" },
    ]);
  });
});
