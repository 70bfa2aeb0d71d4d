import { describe, expect, it } from "vitest";
import { compositionOf } from "../../../src/formula/composition";
import { byCategory } from "../../../src/formula/groups";
import { costStatement } from "../../../src/formula/statement";
import { unitCosts } from "../../../src/formula/unitCosts";
import { danishCase } from "../../support/danishCase";

const money = (amounts: Readonly<Record<string, number>>) => byCategory((category) => amounts[category] ?? 0);

describe("compositionOf", () => {
  it("gives each group its money for one unit and its share, in the order of the groups", () => {
    const { parts, hasCredits } = compositionOf({
      byCategory: money({ wages: 600, benefits: 150, rent: 200, utilities: 50 }),
      count: 100,
      total: 1_000,
    });
    expect(parts).toEqual([
      { group: "people", perUnit: 7.5, share: 0.75, from: 0, width: 0.75 },
      { group: "premises", perUnit: 2.5, share: 0.25, from: 0.75, width: 0.25 },
    ]);
    expect(hasCredits).toBe(false);
  });

  it("gives the rent of the Danish case 45,000 / 40,000 = 1.125 of each call, and 45,000 / 922,973.83 = 4.88 % of it", () => {
    const [call] = unitCosts(danishCase, costStatement(danishCase));
    if (call === undefined) throw new Error("the sheet has calls");
    const premises = compositionOf(call).parts.find(({ group }) => group === "premises");
    expect(premises?.perUnit).toBe(1.125);
    expect(premises?.share).toBeCloseTo(0.048_755_4, 7);
  });

  it("draws no credit and takes shares of what is left after it", () => {
    const { parts, hasCredits, hasShares } = compositionOf({
      byCategory: money({ wages: 1_000, rent: 250, other: -450 }),
      count: 10,
      total: 800,
    });
    expect(parts.map(({ share }) => share)).toEqual([1.25, 0.3125, -0.5625]);
    expect(parts.map(({ width }) => width)).toEqual([0.8, 0.2, 0]);
    expect([hasCredits, hasShares]).toEqual([true, true]);
  });

  it("has no parts of nothing, and no width of credits alone", () => {
    expect(compositionOf({ byCategory: money({}), count: 10, total: 0 })).toEqual({
      parts: [],
      hasCredits: false,
      hasShares: false,
    });
    expect(compositionOf({ byCategory: money({ other: -300 }), count: 10, total: -300 }).parts).toEqual([
      { group: "other", perUnit: -30, share: 0, from: 0, width: 0 },
    ]);
  });

  it("has no shares when credits eat up the costs", () => {
    const { parts, hasShares } = compositionOf({
      byCategory: money({ wages: 100, other: -300 }),
      count: 10,
      total: -200,
    });
    expect(hasShares).toBe(false);
    expect(parts.map(({ perUnit, share }) => [perUnit, share])).toEqual([
      [10, 0],
      [-30, 0],
    ]);
  });
});
