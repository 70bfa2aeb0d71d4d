import { expect, it } from "vitest";
import { ownAmountsByCategory } from "../../../src/formula/ownAmounts";
import { costStatement } from "../../../src/formula/statement";
import { line, sheetWith } from "../../support/sheetWith";

it("adds up what the lines of a category cost by amounts of their own, leaving out shares and what has no cost yet", () => {
  const sheet = sheetWith({
    costs: [
      line({ id: "a", amount: 100, quantity: 3 }),
      line({ id: "b", amount: 40 }),
      line({ id: "c", amount: null }),
      line({ id: "d", basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.5 } }),
      line({ id: "e", category: "rent", amount: 12, basis: { kind: "wholeCentre", every: "year" } }),
      line({ id: "f", category: "software", amount: null }),
    ],
  });
  expect(ownAmountsByCategory(sheet, costStatement(sheet))).toEqual({ wages: 340, rent: 1 });
});
