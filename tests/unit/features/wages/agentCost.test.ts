import { describe, expect, it } from "vitest";
import { agentCost } from "../../../../src/features/wages/agentCost";
import { startingValue, usualCountry, usualOnCosts } from "../../../../src/features/wages/startingValue";
import { ON_COSTS, type OnCostId } from "../../../../src/formula/onCosts";
import { sheetWith } from "../../../support/sheetWith";

const published = (id: OnCostId) => ({ id, value: ON_COSTS.find((onCost) => onCost.id === id)?.value ?? null });
const onCost = (id: OnCostId) => ON_COSTS.filter((candidate) => candidate.id === id);

describe("the cost of one agent", () => {
  it("is Danish monthly pay with its usual on-costs", () => {
    const cost = agentCost({ amount: 30_500, every: "month" }, usualOnCosts("DK").map(published), "DKK", null);
    if (!cost.ok) throw new Error(cost.error);
    // 30,500 with 1 % + 10 % + 9 % on top, and 2,376 + 1,350 + 2,791 a year.
    expect(cost.value.perMonth).toBeCloseTo(36_600 + 6_517 / 12, 9);
    expect(cost.value.perYear).toBeCloseTo(445_717, 9);
    expect(cost.value.basePayPerMonth).toBe(30_500);
    expect(cost.value.factor).toBeCloseTo((36_600 + 6_517 / 12) / 30_500, 12);
    expect(cost.value.missing).toBe(0);
  });

  it("is 438,517 kr. a year for 30,000 kr. a month: 360,000 x 1.2 and 6,517, line by line", () => {
    const cost = agentCost({ amount: 30_000, every: "month" }, usualOnCosts("DK").map(published), "DKK", null);
    if (!cost.ok) throw new Error(cost.error);
    expect(cost.value.perYear).toBe(438_517);
    expect(cost.value.lines.map(({ key, calculation }) => [key, calculation.result.value])).toEqual([
      ["wages", 360_000],
      ["dkHolidaySupplement", 3_600],
      ["dkPension", 36_000],
      ["dkFreeChoice", 32_400],
      ["dkAtp", 2_376],
      ["dkBarsel", 1_350],
      ["dkAub", 2_791],
    ]);
  });

  it("is American hourly pay over the paid hours of a week", () => {
    const cost = agentCost({ amount: 20, every: "hour" }, usualOnCosts("US").map(published), "USD", 40);
    if (!cost.ok) throw new Error(cost.error);
    expect(cost.value.basePayPerMonth).toBeCloseTo((20 * 40 * 52.1775) / 12, 9);
    expect(cost.value.perMonth).toBeCloseTo((1.23 * 20 * 40 * 52.1775) / 12, 9);
    expect(cost.value.perYear).toBeCloseTo(1.23 * 20 * 40 * 52.1775, 8);
    expect(cost.value.factor).toBeCloseTo(1.23, 12);
  });

  it("says what is missing, and which on-costs it leaves out", () => {
    expect(agentCost({ amount: null, every: "month" }, [], "DKK", 37)).toEqual({ ok: false, error: "noAmount" });
    expect(agentCost({ amount: 180, every: "hour" }, [], "DKK", null)).toEqual({ ok: false, error: "noPaidHours" });
    const cost = agentCost(
      { amount: 30_000, every: "month" },
      [
        { id: "dkPension", value: null },
        { id: "dkAtp", value: null },
        { id: "dkFreeChoice", value: 0.09 },
      ],
      "DKK",
      null,
    );
    expect(cost).toMatchObject({ ok: true, value: { perMonth: 32_700, missing: 2 } });
    expect(cost.ok && cost.value.lines.map(({ key }) => key)).toEqual(["wages", "dkFreeChoice"]);
  });

  it("has no factor without base pay", () => {
    expect(agentCost({ amount: 0, every: "year" }, [], "DKK", null)).toMatchObject({
      ok: true,
      value: { perYear: 0, factor: null },
    });
  });
});

describe("starting values", () => {
  it("are those of the country of the currency", () => {
    expect([usualCountry("DKK"), usualCountry("USD"), usualCountry("GBP")]).toEqual(["DK", "US", "US"]);
    expect(usualOnCosts("US")).toEqual(["usBenefitsRdi"]);
    expect(usualOnCosts("DK")).not.toContain("dkHolidayAllowance");
  });

  it("come into the sheet's currency by its own rate; shares are the same in all", () => {
    const dollars = sheetWith({ currency: "USD", rates: { DKK: 0.15 } });
    expect(onCost("dkAtp").map((entry) => startingValue(entry, dollars))).toEqual([356.4]);
    expect(onCost("dkAtp").map((entry) => startingValue(entry, sheetWith()))).toEqual([2_376]);
    expect(onCost("dkPension").map((entry) => startingValue(entry, dollars))).toEqual([0.1]);
  });

  it("are unknown in a currency without a rate, never taken over as they are", () => {
    const unknown = sheetWith({ currency: "XXX" });
    expect(onCost("dkAtp").map((entry) => startingValue(entry, unknown))).toEqual([null]);
  });
});
