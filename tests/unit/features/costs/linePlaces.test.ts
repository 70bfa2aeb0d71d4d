import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOf, linesOfGroup, moveLineBy, placeLine } from "../../../../src/features/costs/linePlaces";
import { GROUPS } from "../../../../src/formula/groups";
import { CATEGORIES } from "../../../../src/sheet/limits";
import type { CostSheet } from "../../../../src/sheet/schema";
import { line, sheetWith } from "../../../support/sheetWith";

/** Wages a and c, rent b and d, in the order a b c d of the sheet. */
const mixed = () =>
  sheetWith({
    costs: [
      line({ id: "a" }),
      line({ id: "b", category: "rent" }),
      line({ id: "c" }),
      line({ id: "d", category: "utilities" }),
    ],
  });
const order = (sheet: CostSheet) => sheet.costs.map(({ id }) => id).join(" ");
const people = (sheet: CostSheet) => linesOfGroup(sheet.costs, "people").map(({ id }) => id);

describe("placing a line", () => {
  it("puts it before another line of its group", () => {
    expect(order(placeLine("c", "people", "a")(mixed()))).toBe("c a b d");
  });

  it("puts it last in another group, with that group's first category", () => {
    const placed = placeLine("a", "premises", null)(mixed());
    expect(linesOfGroup(placed.costs, "premises").map(({ id }) => id)).toEqual(["b", "d", "a"]);
    expect(placed.costs.find(({ id }) => id === "a")?.category).toBe("rent");
  });

  it("keeps its category within its group", () => {
    const placed = placeLine("d", "premises", "b")(mixed());
    expect(placed.costs.map(({ id, category }) => `${id} ${category}`)).toEqual([
      "a wages",
      "d utilities",
      "b rent",
      "c wages",
    ]);
  });

  it("returns the same sheet where nothing would change", () => {
    const sheet = mixed();
    expect(placeLine("a", "people", "c")(sheet)).toBe(sheet);
    expect(placeLine("a", "people", "a")(sheet)).toBe(sheet);
    expect(placeLine("c", "people", null)(sheet)).toBe(sheet);
    expect(placeLine("gone", "people", null)(sheet)).toBe(sheet);
  });
});

describe("moving a line by one place", () => {
  it("goes past the next of its group, whatever stands between them in the sheet", () => {
    expect(people(moveLineBy("a", 1)(mixed()))).toEqual(["c", "a"]);
    expect(people(moveLineBy("c", -1)(mixed()))).toEqual(["c", "a"]);
  });

  it("stops at both ends of its group", () => {
    const sheet = mixed();
    expect(moveLineBy("a", -1)(sheet)).toBe(sheet);
    expect(moveLineBy("c", 1)(sheet)).toBe(sheet);
  });

  it("moves nothing but that line, and back again to the same order", () => {
    const categories = fc.array(fc.constantFrom(...CATEGORIES), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(categories, fc.nat(), (chosen, pick) => {
        const sheet = sheetWith({ costs: chosen.map((category, index) => line({ id: `l${index}`, category })) });
        const moved = sheet.costs[pick % sheet.costs.length];
        if (moved === undefined) return;
        const after = moveLineBy(moved.id, 1)(sheet);
        const without = (costs: CostSheet["costs"]) => costs.filter(({ id }) => id !== moved.id);
        expect(without(after.costs)).toEqual(without(sheet.costs));
        if (after === sheet) return;
        const group = groupOf(moved.category);
        expect(linesOfGroup(moveLineBy(moved.id, -1)(after).costs, group)).toEqual(linesOfGroup(sheet.costs, group));
      }),
    );
  });
});

describe("the groups", () => {
  it("take in every category once", () => {
    expect(CATEGORIES.map(groupOf)).toEqual(
      CATEGORIES.map((category) => GROUPS.find(({ categories }) => categories.includes(category))?.id),
    );
  });
});
