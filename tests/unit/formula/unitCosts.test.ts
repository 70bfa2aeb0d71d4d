import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { mainUnitCosts, unitCosts } from "../../../src/formula/unitCosts";
import type { CostSheet } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const unitsOf = (sheet: CostSheet) =>
  unitCosts(sheet, costStatement(sheet)).map(({ unit, costPer }) => [unit, costPer]);

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

describe("what each unit costs", () => {
  it("is told by the headlines", () => {
    expect(unitsOf(twoStreams)).toEqual([
      ["perCall", { ok: true, value: 1.45 }],
      ["perSale", { ok: true, value: 5.5 }],
    ]);
  });

  it("has the cost of a contact with them where a channel has no headline", () => {
    const sheet = sheetWith({
      work: [inboundStream({ handled: 800 }), chatStream({ handled: 200 })],
      costs: [line({ amount: 2_000 })],
      sharing: { by: "volume", weights: {} },
    });
    expect(unitsOf(sheet)).toEqual([
      ["perCall", { ok: true, value: 2 }],
      ["perContact", { ok: true, value: 2 }],
    ]);
    expect(unitCosts(sheet, costStatement(sheet))[1]).toMatchObject({
      headline: null,
      streamIds: ["in", "chat"],
      count: 1_000,
      total: 2_000,
    });
  });

  it("is unknown rather than zero while nothing has a cost", () => {
    expect(unitsOf(sheetWith())).toEqual([["perCall", { ok: false, error: "noCost" }]]);
    expect(unitsOf(sheetWith({ costs: [line({ amount: null })] }))).toEqual([
      ["perCall", { ok: false, error: "noCost" }],
    ]);
    expect(unitsOf(sheetWith({ work: [inboundStream({ handled: 0 })], costs: [line()] }))).toEqual([
      ["perCall", { ok: false, error: "zeroCalls" }],
    ]);
  });

  it("is a large figure for every headline, and for a contact only where there is none", () => {
    const mainUnits = (sheet: CostSheet) => mainUnitCosts(sheet, costStatement(sheet)).map(({ unit }) => unit);
    expect(mainUnits(twoStreams)).toEqual(["perCall", "perSale"]);
    expect(mainUnits(sheetWith({ work: [inboundStream(), chatStream()] }))).toEqual(["perCall"]);
    expect(mainUnits(sheetWith({ work: [chatStream()] }))).toEqual(["perContact"]);
  });
});
