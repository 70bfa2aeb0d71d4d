import { describe, expect, it } from "vitest";
import { costStatement } from "../../../../src/formula/statement";
import { fixedPay, payPerAgent } from "../../../../src/sheet/edits/payPerAgent";
import { setRange } from "../../../../src/sheet/edits/ranges";
import { loadSheet } from "../../../../src/sheet/migrations";
import type { CostSheet } from "../../../../src/sheet/schema";
import { STAFFING_START } from "../../../../src/sheet/staffingStart";
import { line, sheetWith } from "../../../support/sheetWith";

const team = { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.28 };
const ledger = sheetWith({
  team,
  costs: [
    line({ id: "rent", category: "rent", amount: 45_000 }),
    line({ id: "pension", category: "benefits", amount: 77_625 }),
    line({ id: "pay", amount: 862_500, basis: { kind: "wholeCentre", every: "month" } }),
    line({ id: "temps", amount: 30_000, basis: { kind: "wholeCentre", every: "quarter" } }),
  ],
});
const withAgents = (sheet: CostSheet, agents: number | null): CostSheet => ({
  ...sheet,
  team: { ...sheet.team, agents },
});

describe("pay as a sum for the whole centre", () => {
  it("is found with the benefits that are such a sum, too", () => {
    expect(fixedPay(ledger)).toEqual({ lines: ["pay", "temps", "pension"], agents: 25 });
  });

  it("is none where some wages follow the agents, and where there are none", () => {
    const some = [...ledger.costs, line({ id: "more", basis: { kind: "perAgent", every: "month" } })];
    expect(fixedPay({ ...ledger, costs: some })).toBeNull();
    expect(fixedPay({ ...ledger, costs: ledger.costs.slice(0, 2) })).toBeNull();
    expect(fixedPay(sheetWith({ team, costs: [line({ amount: 0 }), line({ id: "open", amount: null })] }))).toBeNull();
  });

  it("pays nobody known where the agents are unknown or not even one", () => {
    expect(fixedPay(withAgents(ledger, null))).toBeNull();
    expect(fixedPay(withAgents(ledger, 0.5))).toBeNull();
    expect(payPerAgent()(withAgents(ledger, null))).toEqual(withAgents(ledger, null));
  });

  it("pays those who were typed where a plan sets the agents", () => {
    const linked = { ...ledger, staffing: { ...STAFFING_START, link: { typedAgents: 20 } } };
    expect(fixedPay(linked)?.agents).toBe(20);
  });
});

describe("pay by the agent", () => {
  const changed = payPerAgent()(ledger);

  it("costs the same agents the same, and one more what one costs", () => {
    expect(changed.costs.map(({ amount }) => amount)).toEqual([45_000, 3_105, 34_500, 1_200]);
    expect(changed.costs.map(({ basis }) => basis)).toEqual([
      { kind: "wholeCentre", every: "month" },
      { kind: "perAgent", every: "month" },
      { kind: "perAgent", every: "month" },
      { kind: "perAgent", every: "quarter" },
    ]);
    expect(costStatement(changed).total).toBe(costStatement(ledger).total);
    const [more, same] = [costStatement(withAgents(changed, 26)).total, costStatement(changed).total];
    expect(more - same).toBeCloseTo(34_500 + 3_105 + 400, 6);
    expect(loadSheet(changed).ok).toBe(true);
  });

  it("is fixed no more", () => {
    expect(fixedPay(changed)).toBeNull();
    expect(payPerAgent()(changed)).toBe(changed);
  });

  it("loses the ranges of the sums, and no others", () => {
    const range = (id: string) => {
      const of = { kind: "line", line: id, field: "amount" } as const;
      return setRange(of, { of, shape: "uniform", low: 1_000, high: 900_000 });
    };
    const ranged = range("rent")(range("pay")(ledger));
    expect(payPerAgent()(ranged).whatIf.ranges.map(({ of }) => of)).toEqual([
      { kind: "line", line: "rent", field: "amount" },
    ]);
  });
});
