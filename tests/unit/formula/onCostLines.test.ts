import { describe, expect, it } from "vitest";
import { centreFigures, headlineFigures } from "../../../src/formula/figures";
import { costStatement } from "../../../src/formula/statement";
import type { Basis } from "../../../src/sheet/schema";
import { expectFigure, expectNear, lineCosts, streamCosts, valueOf } from "../../support/expectations";
import { inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

const ofWages = (share: number | null): Basis => ({
  kind: "shareOf",
  of: { kind: "category", category: "wages" },
  share,
});
const ofLines = (ids: string[], share: number): Basis => ({ kind: "shareOf", of: { kind: "lines", ids }, share });

describe("on-costs: a share of other lines", () => {
  it("is a share of all lines of a category, whatever their basis and currency", () => {
    const sheet = sheetWith({
      rates: { USD: 6.5 },
      team: { agents: 4, paidHoursPerWeek: 40, shrinkage: null },
      costs: [
        line({ id: "fixed", amount: 1_000 }),
        line({ id: "agents", amount: 100, currency: "USD", basis: { kind: "perAgent", every: "month" } }),
        line({ id: "calls", amount: 0.5, basis: { kind: "perContact", per: "handled" } }),
        line({ id: "rent", category: "rent", amount: 9_999 }),
        line({ id: "social", category: "benefits", basis: ofWages(0.125) }),
      ],
    });
    // (1,000 + 4 x 100 x 6.5 + 1,000 x 0.5) / 8
    expect(lineCosts(sheet)["social"]).toBe(512.5);
    const statement = costStatement(sheet);
    expect(statement.byCategory.benefits).toBe(512.5);
    expect(statement.total).toBe(4_100 + 9_999 + 512.5);
    // a share moves as what it is a share of
    expect(statement.agentCost).toBe(2_600 * 1.125);
    expect(statement.streams[0]?.volumeCost).toBe(500 * 1.125);
  });

  it("is a share of the lines that it names, its own amount and currency playing no part", () => {
    const costs = [
      line({ id: "a", amount: 1_000 }),
      line({ id: "b", category: "rent", amount: 200 }),
      line({ id: "c", amount: 50 }),
      line({ id: "share", category: "other", amount: 77, quantity: 9, basis: ofLines(["a", "b"], 0.1) }),
    ];
    expect(lineCosts(sheetWith({ costs }))["share"]).toBe(120);
  });

  it("makes no chains: a share is never of another share", () => {
    const costs = [
      line({ id: "pay", amount: 1_000 }),
      line({ id: "bonus", basis: ofWages(0.1) }),
      line({ id: "pension", category: "benefits", basis: ofWages(0.1) }),
    ];
    expect(lineCosts(sheetWith({ costs }))).toEqual({ pay: 1_000, bonus: 100, pension: 100 });
    expect(lineCosts(sheetWith({ costs: costs.toReversed() }))).toEqual({ pay: 1_000, bonus: 100, pension: 100 });
  });

  it("is unknown without a share, or with nothing known to be a share of", () => {
    const pay = line({ id: "pay" });
    expect(lineCosts(sheetWith({ costs: [pay, line({ basis: ofWages(null) })] }))["line"]).toBe("noShare");
    expect(lineCosts(sheetWith({ costs: [line({ category: "benefits", basis: ofWages(0.1) })] }))["line"]).toBe(
      "noShareBase",
    );
    expect(lineCosts(sheetWith({ costs: [{ ...pay, amount: null }, line({ basis: ofWages(0.1) })] }))["line"]).toBe(
      "noShareBase",
    );
    expect(lineCosts(sheetWith({ costs: [pay, line({ basis: ofLines([], 0.1) })] }))["line"]).toBe("noShareBase");
    expect(lineCosts(sheetWith({ costs: [{ ...pay, amount: 0 }, line({ basis: ofWages(0.1) })] }))["line"]).toBe(0);
  });

  it("is borne by the streams as what it is a share of", () => {
    const sheet = sheetWith({
      work: [inboundStream(), outboundStream()],
      sharing: { by: "weights", weights: { in: 3, out: 1 } },
      costs: [
        line({ id: "own", amount: 1_000, for: "in" }),
        line({ id: "common", amount: 400 }),
        line({ id: "calls", amount: 1, basis: { kind: "perContact", per: "handled" } }),
        line({ id: "social", category: "benefits", basis: ofWages(0.5), for: "out" }),
      ],
    });
    const streams = streamCosts(costStatement(sheet));
    expectNear(Number(streams["in"]), 1.5 * (1_000 + 300 + 1_000));
    expectNear(Number(streams["out"]), 1.5 * (100 + 500));
  });

  it("is avoidable as far as what it is a share of", () => {
    const sheet = sheetWith({
      team: { agents: 2, paidHoursPerWeek: 37, shrinkage: 0.3 },
      work: [inboundStream({ handled: 100, handleSeconds: 300 })],
      costs: [
        line({ id: "pay", amount: 10_000, basis: { kind: "perAgent", every: "month" } }),
        line({ id: "social", category: "benefits", basis: ofWages(0.2) }),
      ],
    });
    const statement = costStatement(sheet);
    const [headline] = statement.headlines;
    if (headline === undefined) throw new Error("no headline");
    const figures = headlineFigures(sheet, statement, headline);
    expect(valueOf(figures.oneCallMoreTeamHeld)).toBe(0);
    expectFigure(figures.oneCallMoreTeamFollows, 240);
    expectFigure(centreFigures(sheet, statement).costPerContact, 240);
  });
});
