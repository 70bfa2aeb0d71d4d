import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { streamFigures } from "../../../src/formula/streamFigures";
import { expectFigure } from "../../support/expectations";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

describe("the figures of one stream", () => {
  const sheet = sheetWith({
    work: [
      outboundStream({ id: "a", reached: 500, sales: 100, handleSeconds: 120 }),
      outboundStream({ id: "b", reached: 250, leads: 40, pricedPer: "lead", handleSeconds: 240 }),
      inboundStream({ handled: 1_000, handleSeconds: 60 }),
    ],
    costs: [line({ amount: 3_000, for: "a" }), line({ id: "rent", category: "rent", amount: 6_000 })],
  });
  const [a, b, calls] = costStatement(sheet).streams.map((stream) => streamFigures(sheet, stream));

  it("divide its own cost and its third of the common 6,000: 5,000 for 500 people, 100 sales and 1,000 minutes", () => {
    expectFigure(a?.costPerContact ?? null, 10);
    expectFigure(a?.result?.costPer ?? null, 50);
    expectFigure(a?.costPerMinute ?? null, 5);
    expect(a?.result?.kind).toBe("perSale");
  });

  it("count leads where the stream is priced by them, and no result of calls that come in", () => {
    expectFigure(b?.costPerContact ?? null, 8);
    expectFigure(b?.result?.costPer ?? null, 50);
    expect(b?.result?.kind).toBe("perLead");
    expect(calls?.result).toBeNull();
    expectFigure(calls?.costPerContact ?? null, 2);
  });

  it("have a reason where something is unknown or zero", () => {
    const bare = sheetWith({
      work: [outboundStream({ reached: 0, sales: null }), chatStream()],
      costs: [line({ amount: 0 })],
    });
    const [sales, chat] = costStatement(bare).streams.map((stream) => streamFigures(bare, stream));
    expect([sales?.costPerContact, sales?.result?.costPer, sales?.costPerMinute]).toEqual([
      { ok: false, error: "zeroCalls" },
      { ok: false, error: "noSales" },
      { ok: false, error: "zeroMinutes" },
    ]);
    expect([chat?.result, chat?.costPerMinute]).toEqual([null, { ok: false, error: "noHandlingTime" }]);
  });
});
