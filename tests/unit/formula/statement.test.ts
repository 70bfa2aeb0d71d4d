import { describe, expect, it } from "vitest";
import { convertPeriod } from "../../../src/formula/convertPeriod";
import { costStatement } from "../../../src/formula/statement";
import { BOUNDS } from "../../../src/sheet/limits";
import { roundedDecimal } from "../../../src/i18n/rounding";
import { danishCase } from "../../support/danishCase";
import { expectNear, lineCosts, valueOf } from "../../support/expectations";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";

describe("a statement of 40,000 calls in a month", () => {
  const statement = costStatement(danishCase);

  it("adds wages, rent, headsets over three years and licences in dollars", () => {
    expect(lineCosts(danishCase)).toEqual({ wages: 862_500, rent: 45_000, headsets: 30_000 / 36, licences: 14_640.5 });
    expect(roundedDecimal(statement.total, 2)).toBe("922973.83");
    expect(statement.unfinishedLines).toBe(0);
  });

  it("divides by the calls handled", () => {
    const [headline] = statement.headlines;
    expect(headline?.kind).toBe("perCall");
    expect(roundedDecimal(valueOf(headline?.costPer), 2)).toBe("23.07");
  });

  it("shows each category, those without a cost at 0", () => {
    expect(statement.byCategory).toEqual({
      wages: 862_500,
      benefits: 0,
      recruitmentTraining: 0,
      management: 0,
      agentLicences: 14_640.5,
      software: 0,
      telephony: 0,
      hardware: 30_000 / 36,
      rent: 45_000,
      utilities: 0,
      other: 0,
    });
  });

  it("tells what moves with the agents", () => {
    expect(statement.agentCost).toBe(862_500 + 14_640.5);
    expect(statement.streams[0]?.volumeCost).toBe(0);
  });

  it("costs three times as much in a quarter of three times the calls, and the same for each", () => {
    const quarter = convertPeriod(danishCase, "quarter", BOUNDS.count);
    if (quarter === null) throw new Error("no quarter");
    const { total, headlines } = costStatement(quarter);
    expectNear(total, 3 * statement.total);
    expect(roundedDecimal(valueOf(headlines[0]?.costPer), 2)).toBe("23.07");
  });
});

describe("a published centre: NHS 111 on the Isle of Wight in 2015-16", () => {
  const sheet = sheetWith({
    period: { length: "year", start: "2015-04-01" },
    currency: "GBP",
    work: [inboundStream({ handled: 58_750, offered: 62_463 })],
    costs: [
      line({ id: "handlers", amount: 96_612, currency: "GBP", basis: { kind: "wholeCentre", every: "year" } }),
      line({
        id: "others",
        category: "management",
        amount: 58_377,
        currency: "GBP",
        basis: { kind: "wholeCentre", every: "year" },
      }),
    ],
  });

  it("costs 2.64 pounds for each call handled, 1.64 of it those who take the calls", () => {
    const { total, byCategory, headlines } = costStatement(sheet);
    expect(total).toBe(154_989);
    expect(headlines[0]?.count).toEqual({ ok: true, value: 58_750 });
    expect(roundedDecimal(valueOf(headlines[0]?.costPer), 2)).toBe("2.64");
    expect(roundedDecimal(byCategory.wages / 58_750, 2)).toBe("1.64");
  });
});

describe("a statement of a sheet that is not finished", () => {
  it("is zero without lines, and has no cost for each call, which nobody knows", () => {
    const { total, lines, headlines } = costStatement(sheetWith());
    expect([total, lines]).toEqual([0, []]);
    expect(headlines[0]?.costPer).toEqual({ ok: false, error: "noCost" });
    const waiting = costStatement(sheetWith({ costs: [line({ amount: null })] }));
    expect(waiting.headlines[0]?.costPer).toEqual({ ok: false, error: "noCost" });
    expect(waiting.streams[0]?.cost).toEqual({ ok: false, error: "noCost" });
  });

  it("knows a true zero: lines that a grant pays in full, and lines that cost nothing", () => {
    const granted = costStatement(sheetWith({ costs: [line({ amount: 900 }), line({ id: "grant", amount: -900 })] }));
    expect([granted.total, granted.headlines[0]?.costPer]).toEqual([0, { ok: true, value: 0 }]);
    const free = costStatement(sheetWith({ costs: [line({ amount: 0 })] }));
    expect(free.headlines[0]?.costPer).toEqual({ ok: true, value: 0 });
  });

  it("counts the lines that have no cost yet and adds the others", () => {
    const costs = [line({ id: "a" }), line({ id: "b", amount: null }), line({ id: "c", quantity: null })];
    const statement = costStatement(sheetWith({ costs }));
    expect(statement.unfinishedLines).toBe(2);
    expect(statement.total).toBe(1_000);
  });

  it("keeps the small beside the large, and sees a credit", () => {
    const costs = [
      line({ id: "large", amount: 1e12 }),
      line({ id: "small", amount: 0.01 }),
      line({ id: "credit", amount: -1e12, category: "other" }),
    ];
    expect(costStatement(sheetWith({ costs })).total).toBe(0.01);
    expect(costStatement(sheetWith({ costs: [line({ amount: -5 })] })).headlines[0]?.costPer).toEqual({
      ok: true,
      value: -0.005,
    });
  });
});
