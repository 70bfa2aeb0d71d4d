import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../../src/sheet/canonicalText";
import { isSameSheet } from "../../../src/sheet/isSameSheet";
import { arbitrarySheet } from "../../support/arbitrarySheet";
import { changedAt, asJson } from "../../support/places";
import { richPlaces } from "../../support/openedPlaces";
import { richSheet } from "../../support/richSheet";
import type { CostSheet } from "../../../src/sheet/schema";

const turned = (value: unknown): unknown =>
  typeof value !== "object" || value === null
    ? value
    : Array.isArray(value)
      ? value.map(turned)
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, turned(part)]),
        );

describe("two sheets", () => {
  it("are the same as their one text says, whatever the order of their keys", () => {
    fc.assert(
      fc.property(arbitrarySheet(), arbitrarySheet(), (left, right) => {
        expect(isSameSheet(left, turned(left) as CostSheet)).toBe(true);
        expect(isSameSheet(left, right)).toBe(canonicalText(left) === canonicalText(right));
      }),
    );
  });

  it("are different by anything in any one place", () => {
    const other = (value: unknown) => (value === "other" ? "another" : "other");
    const same = richPlaces.slice(1).filter(({ place }) => {
      const changed = changedAt(asJson(richSheet), place, other) as unknown as CostSheet;
      return isSameSheet(richSheet, changed) || isSameSheet(changed, richSheet);
    });
    expect(same).toEqual([]);
    expect(isSameSheet(richSheet, { ...richSheet, more: 1 } as CostSheet)).toBe(false);
    expect(isSameSheet({ ...richSheet, rates: {} }, { ...richSheet, rates: [] } as unknown as CostSheet)).toBe(false);
  });
});
