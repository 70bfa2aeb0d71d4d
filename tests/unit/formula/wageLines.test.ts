import { NOTHING_TRIED } from "../../../src/sheet/whatIfDefaults";
import { describe, expect, it } from "vitest";
import { chargeOf, hasOwnAmount } from "../../../src/formula/charge";
import { ON_COSTS } from "../../../src/formula/onCosts";
import { wageLines, type WageLineRecipe } from "../../../src/formula/wageLines";
import { costSheetSchema, type CostLine, type CostSheet } from "../../../src/sheet/schema";

/** The recipes as lines of a sheet, with ids and names given as an editor would. */
function asLines(recipes: readonly WageLineRecipe[]): CostLine[] {
  return recipes.map(({ key, basis, ...line }, index) => ({
    ...line,
    id: `w${index}`,
    name: key,
    basis:
      basis.kind === "shareOfWages"
        ? { kind: "shareOf", of: { kind: "lines", ids: ["w0"] }, share: basis.share }
        : basis,
  }));
}

function oneAgentYear(costs: CostLine[]): CostSheet {
  return {
    version: 3,
    title: "",
    period: { length: "year", start: null },
    currency: "DKK",
    rates: {},
    ratesAsOf: null,
    team: { agents: 1, paidHoursPerWeek: 37, shrinkage: null },
    work: [
      { id: "in", kind: "inbound", name: "", handleSeconds: null, offered: null, handled: 1, resolvedFirstTime: null },
    ],
    costs,
    sharing: { by: "handlingTime", weights: {} },
    repeatCalls: { model: "geometric", giveUpShare: null, callsPerUnresolved: null },
    benchmarks: [],
    targets: { perCall: null, perSale: null, perLead: null },
    whatIf: NOTHING_TRIED,
    staffing: null,
  };
}

const monthly = { amount: 30_000, every: "month" } as const;
const danishStart = ON_COSTS.filter((onCost) => onCost.country === "DK" && onCost.isOnByDefault);

describe("wageLines", () => {
  it("writes pay for each agent, shares of that pay, and yearly sums for each agent", () => {
    const chosen = [
      { id: "dkPension", value: 0.08 },
      { id: "dkAtp", value: 2_400 },
    ] as const;
    const common = { quantity: 1, currency: "DKK", for: "in" };
    expect(wageLines(monthly, chosen, "DKK", "in")).toEqual([
      { ...common, key: "wages", category: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } },
      { ...common, key: "dkPension", category: "benefits", amount: null, basis: { kind: "shareOfWages", share: 0.08 } },
      { ...common, key: "dkAtp", category: "benefits", amount: 2_400, basis: { kind: "perAgent", every: "year" } },
    ]);
  });

  it("writes hourly pay for each paid hour", () => {
    const [wages] = wageLines({ amount: 18.5, every: "hour" }, [], "USD", "all");
    expect(wages?.basis).toEqual({ kind: "perPaidHour" });
    expect(wages?.amount).toBe(18.5);
  });

  it("keeps what is not yet known unknown", () => {
    const chosen = [
      { id: "dkPension", value: null },
      { id: "dkAub", value: null },
    ] as const;
    const [wages, pension, training] = wageLines({ amount: null, every: "month" }, chosen, "DKK", "all");
    expect(wages?.amount).toBeNull();
    expect(pension?.basis).toEqual({ kind: "shareOfWages", share: null });
    expect(training?.amount).toBeNull();
  });

  it("makes lines that a sheet accepts, with the Danish start at 438,517 kr. for 30,000 kr. a month", () => {
    const sheet = oneAgentYear(asLines(wageLines(monthly, danishStart, "DKK", "all")));
    expect(costSheetSchema.safeParse(sheet).success).toBe(true);
    const own = sheet.costs.filter(hasOwnAmount).map((line) => {
      const charge = chargeOf(line, sheet);
      if (!charge.ok || charge.value.kind !== "sum") throw new Error(line.name);
      return charge.value.money;
    });
    expect(own).toEqual([360_000, 2_376, 1_350, 2_791]);
    const shares = sheet.costs.flatMap(({ basis }) => (basis.kind === "shareOf" ? [basis.share ?? Number.NaN] : []));
    expect(shares).toEqual([0.01, 0.1, 0.09]);
    const total = own.reduce((sum, money) => sum + money, 0) + shares.reduce((sum, share) => sum + share * 360_000, 0);
    expect(total).toBeCloseTo(438_517, 6);
  });
});
