import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import type { Workstream } from "../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

function headlinesOf(work: Workstream[]) {
  const weights = Object.fromEntries(work.map(({ id }) => [id, 1]));
  const costs = [line({ amount: 12_000 })];
  return costStatement(sheetWith({ work, costs, sharing: { by: "weights", weights } })).headlines;
}

const costPers = (work: Workstream[]) =>
  headlinesOf(work).map(({ kind, costPer }) => [kind, costPer.ok ? costPer.value : costPer.error]);

describe("headlines", () => {
  it("divide inbound cost by calls handled, never by calls offered", () => {
    const [headline] = headlinesOf([inboundStream({ handled: 400, offered: 500 })]);
    expect(headline?.costPer).toEqual({ ok: true, value: 30 });
    expect(headline?.count).toEqual({ ok: true, value: 400 });
  });

  it("divide outbound cost by sales, or by leads where the stream is priced so, never by dials", () => {
    const funnel = { dialled: 9_000, reached: 2_000, sales: 100, leads: 400 };
    expect(costPers([outboundStream(funnel)])).toEqual([["perSale", 120]]);
    expect(costPers([outboundStream({ ...funnel, pricedPer: "lead" })])).toEqual([["perLead", 30]]);
  });

  it("put streams of a kind together and other kinds apart, calls first", () => {
    const work = [
      outboundStream({ id: "sell1", sales: 100 }),
      outboundStream({ id: "leads", leads: 50, pricedPer: "lead" }),
      inboundStream({ id: "in1", handled: 100 }),
      chatStream(),
      inboundStream({ id: "in2", handled: 300 }),
      outboundStream({ id: "sell2", sales: 60 }),
    ];
    // each of six streams bears 2,000
    expect(costPers(work)).toEqual([
      ["perCall", 4_000 / 400],
      ["perSale", 4_000 / 160],
      ["perLead", 2_000 / 50],
    ]);
    expect(headlinesOf(work).map(({ streamIds }) => streamIds)).toEqual([
      ["in1", "in2"],
      ["sell1", "sell2"],
      ["leads"],
    ]);
  });

  it("are none for channels that are not calls", () => {
    expect(costPers([chatStream()])).toEqual([]);
  });

  it("have a reason instead of a figure without a count", () => {
    expect(costPers([inboundStream({ handled: null })])).toEqual([["perCall", "noCalls"]]);
    expect(costPers([outboundStream({ sales: null })])).toEqual([["perSale", "noSales"]]);
    expect(costPers([outboundStream({ leads: null, pricedPer: "lead" })])).toEqual([["perLead", "noLeads"]]);
    expect(costPers([inboundStream(), inboundStream({ id: "in2", handled: null })])).toEqual([["perCall", "noCalls"]]);
  });

  it("have a reason instead of a division by zero, and none where only one of two counts is zero", () => {
    expect(costPers([inboundStream({ handled: 0 })])).toEqual([["perCall", "zeroCalls"]]);
    expect(costPers([outboundStream({ sales: 0 })])).toEqual([["perSale", "zeroSales"]]);
    expect(costPers([outboundStream({ leads: 0, pricedPer: "lead" })])).toEqual([["perLead", "zeroLeads"]]);
    expect(costPers([inboundStream({ handled: 0 }), inboundStream({ id: "in2", handled: 100 })])).toEqual([
      ["perCall", 120],
    ]);
  });

  it("have a reason where the count is so near to zero that no number says the cost for each", () => {
    expect(costPers([inboundStream({ handled: 5e-324 })])).toEqual([["perCall", "zeroCalls"]]);
  });

  it("take a count that is no whole number, such as a forecast's average", () => {
    expect(costPers([inboundStream({ handled: 1_234.5 })])).toEqual([["perCall", 12_000 / 1_234.5]]);
  });
});
