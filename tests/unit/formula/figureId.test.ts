import { expect, it } from "vitest";
import { figureOfUnit } from "../../../src/formula/figureId";

it("is a headline for a unit that a headline divides by, and the cost per contact for contacts", () => {
  expect(figureOfUnit("perContact")).toEqual({ kind: "costPerContact" });
  expect(figureOfUnit("perSale")).toEqual({ kind: "headline", headline: "perSale" });
});
