import { describe, expect, it } from "vitest";
import { ON_COSTS, withOnCost, type OnCost, type OnCostId } from "../../../src/formula/onCosts";
import danish from "../../../locales/da/wages.json";
import english from "../../../locales/en/wages.json";

/** The facts as read at their sources: id, kind, value, low, high, year, dated, grade, on from the start. */
const FACTS = [
  ["dkHolidaySupplement", "share", 0.01, 0.01, 0.01, null, false, "A", true],
  ["dkHolidayAllowance", "share", 0.125, 0.125, 0.125, null, false, "A", false],
  ["dkPension", "share", 0.1, 0.1, 0.1, 2023, false, "B", true],
  ["dkFreeChoice", "share", 0.09, 0.09, 0.09, 2024, false, "B", true],
  ["dkAtp", "yearly", 2376, 2376, 2376, 2024, false, "A", true],
  ["dkBarsel", "yearly", 1350, 1350, 1350, 2024, false, "A", true],
  ["dkAub", "yearly", 2791, 2791, 2791, 2020, false, "B", true],
  ["dkAes", "yearly", 283, 283, 6239, null, true, "B", false],
  ["dkFib", "yearly", 533, 533, 533, 2017, true, "B", false],
  ["dkAfu", "yearly", 7.2, 7.2, 7.2, 2017, true, "B", false],
  ["usBenefitsRdi", "share", 0.23, 0.23, 0.23, null, false, "C", true],
  ["usBenefitsCurtisBarry", "share", 0.225, 0.15, 0.3, null, false, "C", false],
  ["usBenefitsPipeline", "share", 0.3, 0.3, 0.3, 2018, false, "C", false],
];

const EVERY: readonly OnCost[] = ON_COSTS;
const startingIds = (country: string) => EVERY.filter((c) => c.country === country && c.isOnByDefault).map((c) => c.id);

describe("the published on-costs", () => {
  it("are exactly those of the sources", () => {
    const held = EVERY.map((c) => [c.id, c.kind, c.value, c.low, c.high, c.year, c.isDated, c.grade, c.isOnByDefault]);
    expect(held).toEqual(FACTS);
  });

  it("have a source, the currency of their country and an id of their own", () => {
    expect(new Set(EVERY.map((onCost) => onCost.id)).size).toBe(EVERY.length);
    for (const onCost of EVERY) {
      expect(onCost.source).toMatch(/^https:\/\/[a-z0-9.-]+\/\S+$/);
      expect(onCost.currency).toBe(onCost.country === "DK" ? "DKK" : "USD");
    }
  });

  it("take the employer's two thirds of ATP and four quarters of FIB and AFU", () => {
    const value = (id: OnCostId) => EVERY.find((onCost) => onCost.id === id)?.value;
    expect(value("dkAtp")).toBe((3564 * 2) / 3);
    expect(value("dkFib")).toBe(4 * 133.25);
    expect(value("dkAfu")).toBe(4 * 1.8);
  });

  it("count holiday once: the Danish start has the supplement and not the allowance, and nothing out of date", () => {
    const start = ["dkHolidaySupplement", "dkPension", "dkFreeChoice", "dkAtp", "dkBarsel", "dkAub"];
    expect(startingIds("DK")).toEqual(start);
    expect(EVERY.filter((onCost) => onCost.isDated && onCost.isOnByDefault)).toEqual([]);
  });

  it("exclude each other both ways, within one country, and never two from the start", () => {
    for (const onCost of EVERY) {
      for (const otherId of onCost.exclusiveWith) {
        const other = EVERY.find((candidate) => candidate.id === otherId);
        expect(other?.country).toBe(onCost.country);
        expect(other?.exclusiveWith).toContain(onCost.id);
        expect(onCost.isOnByDefault && other?.isOnByDefault).toBe(false);
      }
    }
    expect(startingIds("US")).toEqual(["usBenefitsRdi"]);
  });
});

describe("withOnCost", () => {
  it("switches off what the new one excludes", () => {
    expect(withOnCost(["dkHolidaySupplement", "dkPension"], "dkHolidayAllowance")).toEqual([
      "dkHolidayAllowance",
      "dkPension",
    ]);
    expect(withOnCost(["usBenefitsRdi"], "usBenefitsPipeline")).toEqual(["usBenefitsPipeline"]);
  });

  it("keeps the rest, in the order of the list, without repeats", () => {
    expect(withOnCost(["dkAub", "dkPension"], "dkAtp")).toEqual(["dkPension", "dkAtp", "dkAub"]);
    expect(withOnCost(["dkAtp"], "dkAtp")).toEqual(["dkAtp"]);
  });
});

describe.each([
  ["English", english],
  ["Danish", danish],
])("the %s texts", (_, texts) => {
  it("name and describe the wage and every on-cost", () => {
    for (const id of ["wages", ...ON_COSTS.map((onCost) => onCost.id)] as const) {
      expect(texts[id].title, id).toMatch(/^\S.{2,58}\S$/);
      expect(texts[id].about, id).toMatch(/^\S.{30,}\.$/);
    }
  });

  it("give the year where the value has one", () => {
    const dated = ON_COSTS.filter((onCost) => onCost.year !== null);
    for (const { id, year } of dated) expect(texts[id].about, id).toContain(String(year));
  });
});
