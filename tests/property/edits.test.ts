import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costStatement } from "../../src/formula/statement";
import type { Change } from "../../src/sheet/edits/edit";
import { addLine, changeLine, duplicateLine, moveLine, removeLine } from "../../src/sheet/edits/lines";
import { removeWorkstream } from "../../src/sheet/edits/removeWorkstream";
import { shareCommonCostBy, weighWorkstream } from "../../src/sheet/edits/sharing";
import { addWorkstream } from "../../src/sheet/edits/work";
import { CATEGORIES } from "../../src/sheet/limits";
import { rebased } from "../../src/sheet/rebased";
import { costSheetSchema, type Basis, type CostSheet } from "../../src/sheet/schema";
import { arbitrarySheet } from "../support/arbitrarySheet";

const category = fc.constantFrom(...CATEGORIES);
const currency = fc.constantFrom("DKK", "USD", "EUR", "XTS");
const at = fc.nat({ max: 20 });

/** One action of a user on whatever line or stream stands at a place; places beyond the last are those that are not there. */
const action: fc.Arbitrary<(sheet: CostSheet) => Change> = fc.oneof(
  fc.record({ category, currency }).map((start) => () => addLine(start)),
  at.map((place) => (sheet: CostSheet) => duplicateLine(lineAt(sheet, place))),
  at.map((place) => (sheet: CostSheet) => removeLine(lineAt(sheet, place))),
  fc.tuple(at, at, category).map(([from, to, into]) => (sheet: CostSheet) => {
    return moveLine(lineAt(sheet, from), sheet.costs[to]?.id ?? null, into);
  }),
  fc.tuple(at, currency).map(([place, code]) => (sheet: CostSheet) => {
    return changeLine(lineAt(sheet, place), (line) => ({ ...line, currency: code, amount: 5 }));
  }),
  fc.tuple(at, category).map(([place, shared]) => (sheet: CostSheet) => {
    const basis: Basis = { kind: "shareOf", of: { kind: "category", category: shared }, share: 0.1 };
    return changeLine(lineAt(sheet, place), (line) => ({ ...line, basis }));
  }),
  fc.constantFrom("inbound", "outbound", "chat", "email", "other").map((kind) => () => addWorkstream(kind)),
  at.map((place) => (sheet: CostSheet) => removeWorkstream(streamAt(sheet, place))),
  fc.constantFrom("handlingTime", "volume", "weights").map((by) => () => shareCommonCostBy(by)),
  fc.tuple(at, fc.option(at)).map(([place, weight]) => (sheet: CostSheet) => {
    return weighWorkstream(streamAt(sheet, place), weight);
  }),
  currency.map((code) => () => (sheet: CostSheet) => {
    const result = rebased(sheet, code);
    return result.ok ? result.value.sheet : sheet;
  }),
);

function lineAt({ costs }: CostSheet, place: number): string {
  return costs[place]?.id ?? "nowhere";
}

function streamAt({ work }: CostSheet, place: number): string {
  return work[place]?.id ?? "nowhere";
}

describe("whatever a user does to a sheet", () => {
  it("leaves a sheet that can be saved and opened, action after action", () => {
    fc.assert(
      fc.property(arbitrarySheet(), fc.array(action, { minLength: 1, maxLength: 12 }), (start, actions) => {
        let sheet = start;
        for (const act of actions) {
          const before = structuredClone(sheet);
          const after = act(sheet)(sheet);
          expect(costSheetSchema.safeParse(after).success).toBe(true);
          expect(sheet).toEqual(before);
          sheet = after;
        }
      }),
    );
  });

  it("costs nothing to move lines within their categories", () => {
    fc.assert(
      fc.property(arbitrarySheet({ isComplete: true, range: "everyday" }), at, at, (sheet, from, to) => {
        const moved = moveLine(lineAt(sheet, from), sheet.costs[to]?.id ?? null)(sheet);
        const size = costStatement(sheet).lines.reduce(
          (sum, { cost }) => sum + (cost.ok ? Math.abs(cost.value) : 0),
          0,
        );
        expect(Math.abs(costStatement(moved).total - costStatement(sheet).total)).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });
});
