import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberAt, placeKey, placesOf, withNumberAt } from "../../../src/formula/numberPlace";
import { boundsAt } from "../../../src/sheet/boundsAt";
import { loadSheet } from "../../../src/sheet/migrations";
import { numberPlaceSchema, type NumberPlace } from "../../../src/sheet/numberPlace";
import { arbitrarySheet } from "../../support/arbitrarySheet";
import { richSheet } from "../../support/richSheet";
import { line, sheetWith } from "../../support/sheetWith";

/** The next number up or down, so that a bound is tried right outside itself. */
function beyond(value: number, direction: 1 | -1): number {
  return value === 0 ? direction * Number.MIN_VALUE : value + direction * Math.abs(value) * 2 ** -52;
}

describe("places of a sheet", () => {
  it("are all numbers that its figures are made of, each with its own key", () => {
    const sheet = sheetWith({
      rates: { USD: 6.58 },
      team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.3 },
      costs: [
        line({ id: "pay", amount: 31_500 }),
        line({
          id: "pension",
          amount: 0,
          basis: { kind: "shareOf", of: { kind: "lines", ids: ["pay"] }, share: 0.12 },
        }),
        line({ id: "headsets", amount: 1_200, quantity: 25, basis: { kind: "oneOff", months: 36, from: null } }),
      ],
    });
    const entries = placesOf(sheet).map((place) => [placeKey(place), numberAt(sheet, place)]);
    expect(Object.fromEntries(entries)).toEqual({
      "team.agents": 25,
      "team.paidHoursPerWeek": 37,
      "team.shrinkage": 0.3,
      "work.in.handled": 1_000,
      "work.in.offered": null,
      "work.in.handleSeconds": null,
      "work.in.resolvedFirstTime": null,
      "line.pay.amount": 31_500,
      "line.pay.quantity": 1,
      "line.pension.share": 0.12,
      "line.headsets.amount": 1_200,
      "line.headsets.quantity": 25,
      "line.headsets.months": 36,
      "rate.USD": 6.58,
      "repeatCalls.giveUpShare": null,
      "repeatCalls.callsPerUnresolved": null,
      "weight.in": null,
    });
    expect(entries).toHaveLength(17);
  });

  it("are read by the schema, and have keys of their own", () => {
    fc.assert(
      fc.property(arbitrarySheet(), (sheet) => {
        const places = placesOf(sheet);
        expect(places.map((place) => numberPlaceSchema.parse(place))).toEqual(places);
        expect(new Set(places.map(placeKey)).size).toBe(places.length);
      }),
      { numRuns: 30 },
    );
  });

  it("hold what the schema holds: both bounds and nothing right beyond them", () => {
    for (const place of placesOf(richSheet)) {
      const { least, most, isWhole } = boundsAt(place);
      const isHeld = (value: number) => loadSheet(withNumberAt(richSheet, place, value)).ok;
      expect([placeKey(place), isHeld(least), isHeld(most)]).toEqual([placeKey(place), true, true]);
      // a rate is above 0, and there is no number between its least and 0
      const under = place.kind === "rate" ? 0 : beyond(least, -1);
      expect([placeKey(place), isHeld(under), isHeld(beyond(most, 1))]).toEqual([placeKey(place), false, false]);
      expect([placeKey(place), isHeld(least + 0.5)]).toEqual([placeKey(place), !isWhole && least + 0.5 <= most]);
    }
  });
});

describe("a number at a place", () => {
  it("is read back as written, and changes no other", () => {
    fc.assert(
      fc.property(arbitrarySheet(), fc.double({ min: 0, max: 1, noNaN: true }), (sheet, value) => {
        for (const place of placesOf(sheet)) {
          const changed = withNumberAt(sheet, place, value);
          expect(numberAt(changed, place)).toBe(value);
          const others = placesOf(sheet).filter((other) => placeKey(other) !== placeKey(place));
          expect(others.map((other) => numberAt(changed, other))).toEqual(
            others.map((other) => numberAt(sheet, other)),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves the very same sheet where it stands already, or where there is no such place", () => {
    const agents: NumberPlace = { kind: "team", field: "agents" };
    expect(withNumberAt(richSheet, agents, 24.5)).toBe(richSheet);
    const nowhere: NumberPlace[] = [
      { kind: "work", stream: "gone", field: "handled" },
      { kind: "work", stream: "in", field: "sales" },
      { kind: "line", line: "gone", field: "amount" },
      { kind: "line", line: "wages", field: "months" },
      { kind: "line", line: "wages", field: "share" },
      // what a share of other lines has beside its share plays no part
      { kind: "line", line: "social", field: "amount" },
      { kind: "rate", currency: "GBP" },
      { kind: "weight", stream: "gone" },
    ];
    for (const place of nowhere) {
      expect([placeKey(place), numberAt(richSheet, place)]).toEqual([placeKey(place), null]);
      expect(withNumberAt(richSheet, place, 7)).toBe(richSheet);
    }
  });

  it("is never a negative zero, which no link could hold", () => {
    const changed = withNumberAt(richSheet, { kind: "line", line: "rent", field: "amount" }, -0);
    expect(Object.is(numberAt(changed, { kind: "line", line: "rent", field: "amount" }), 0)).toBe(true);
  });
});
