import { describe, expect, it } from "vitest";
import {
  addLine,
  changeLine,
  duplicateLine,
  hasRoomForLine,
  moveLine,
  payLineIn,
  removeLine,
} from "../../../../src/sheet/edits/lines";
import { setRange } from "../../../../src/sheet/edits/ranges";
import { BOUNDS } from "../../../../src/sheet/limits";
import { loadSheet } from "../../../../src/sheet/migrations";
import type { Basis, Category, CostSheet } from "../../../../src/sheet/schema";
import { line, sheetWith } from "../../../support/sheetWith";

const ofLines = (...ids: string[]): Basis => ({ kind: "shareOf", of: { kind: "lines", ids }, share: 0.1 });
const sheet = sheetWith({
  costs: [
    line({ id: "l1", amount: 100 }),
    line({ id: "l2", category: "rent" }),
    line({ id: "l3", category: "benefits", basis: ofLines("l1", "l2") }),
  ],
});
const full = sheetWith({ costs: Array.from({ length: BOUNDS.lines }, (_, index) => line({ id: `l${index}` })) });
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const manyCurrencies = sheetWith({
  rates: Object.fromEntries(
    letters
      .flatMap((a) => [`X${a}A`, `X${a}B`, `X${a}C`])
      .slice(0, BOUNDS.currencies)
      .map((code) => [code, 1]),
  ),
  costs: [line()],
});
const ids = (changed: CostSheet) => changed.costs.map(({ id }) => id);
const isValid = (changed: CostSheet) => loadSheet(changed).ok;

describe("adding a line", () => {
  it("starts empty, for all streams, in the sheet's currency and on the usual basis of its category", () => {
    const added = (category: Category) => addLine({ category })(sheet).costs.at(-1);
    expect(added("rent")).toEqual({
      id: "l4",
      category: "rent",
      name: "",
      amount: null,
      quantity: 1,
      currency: "DKK",
      basis: { kind: "wholeCentre", every: "month" },
      for: "all",
    });
    for (const category of ["wages", "benefits", "agentLicences"] as const) {
      expect(added(category)?.basis).toEqual({ kind: "perAgent", every: "month" });
    }
    expect(added("hardware")?.basis).toEqual({ kind: "oneOff", months: 36, from: null });
  });

  it("brings the rate that its currency needs", () => {
    const added = addLine({ category: "software", currency: "USD" })(sheet);
    expect(added.rates["USD"]).toBeGreaterThan(0);
    expect(addLine({ category: "software", currency: "XTS" })(sheet).rates).toEqual({ XTS: null });
    expect(isValid(added)).toBe(true);
  });

  it("takes an id that is free", () => {
    expect(ids(addLine({ category: "rent" })(removeLine("l2")(sheet)))).toEqual(["l1", "l3", "l4"]);
  });

  it("is not done where there is no room for one more line or currency", () => {
    expect(addLine({ category: "rent" })(full)).toBe(full);
    expect(addLine({ category: "rent", currency: "USD" })(manyCurrencies)).toBe(manyCurrencies);
  });
});

describe("changing a line", () => {
  it("leaves the others as they are", () => {
    const changed = changeLine("l2", (before) => ({ ...before, amount: 7 }))(sheet);
    expect(changed.costs[1]?.amount).toBe(7);
    expect(changed.costs[0]).toBe(sheet.costs[0]);
    expect(changed.costs[2]).toBe(sheet.costs[2]);
    expect(changeLine("l2", (before) => before)(sheet)).toBe(sheet);
    expect(changeLine("none", (before) => ({ ...before, amount: 7 }))(sheet)).toBe(sheet);
  });

  it("takes it out of shares when it becomes a share itself", () => {
    const changed = changeLine("l1", (before) => ({ ...before, basis: ofLines("l2") }))(sheet);
    expect(changed.costs[2]?.basis).toEqual(ofLines("l2"));
    const itself = changeLine("l1", (before) => ({ ...before, basis: ofLines("l1", "l2") }))(sheet);
    expect(itself.costs[0]?.basis).toEqual(ofLines("l2"));
    expect([isValid(changed), isValid(itself)]).toEqual([true, true]);
  });

  it("brings the rate of a new currency, and is not done where there is no room for it", () => {
    const changed = changeLine("l1", (before) => ({ ...before, currency: "EUR" }))(sheet);
    expect(changed.rates["EUR"]).toBeGreaterThan(0);
    expect(changeLine("line", (before) => ({ ...before, currency: "EUR" }))(manyCurrencies)).toBe(manyCurrencies);
  });
});

describe("duplicating a line", () => {
  it("puts the copy right below", () => {
    const changed = duplicateLine("l1")(sheet);
    expect(ids(changed)).toEqual(["l1", "l4", "l2", "l3"]);
    expect(changed.costs[1]).toEqual({ ...sheet.costs[0], id: "l4" });
    expect(duplicateLine("none")(sheet)).toBe(sheet);
    expect(duplicateLine("l1")(full)).toBe(full);
  });
});

describe("removing a line", () => {
  it("takes it out of shares too", () => {
    const changed = removeLine("l1")(sheet);
    expect(ids(changed)).toEqual(["l2", "l3"]);
    expect(changed.costs[1]?.basis).toEqual(ofLines("l2"));
    expect(isValid(changed)).toBe(true);
    expect(removeLine("none")(sheet)).toBe(sheet);
  });
});

describe("moving a line", () => {
  it("puts it before another, or last, and into another category if asked", () => {
    expect(ids(moveLine("l3", "l1")(sheet))).toEqual(["l3", "l1", "l2"]);
    expect(ids(moveLine("l1", "l3")(sheet))).toEqual(["l2", "l1", "l3"]);
    const last = moveLine("l1", null, "other")(sheet);
    expect(ids(last)).toEqual(["l2", "l3", "l1"]);
    expect(last.costs[2]).toEqual({ ...sheet.costs[0], category: "other" });
  });

  it("is not done before itself or what is not there", () => {
    expect(moveLine("l1", "l1")(sheet)).toBe(sheet);
    expect(moveLine("none", "l1")(sheet)).toBe(sheet);
    expect(moveLine("l1", "none")(sheet)).toBe(sheet);
  });
});

describe("paying a line in another currency", () => {
  it("relabels its amount, or sets the one that was given, and brings the rate", () => {
    const changed = payLineIn("l1", "USD")(sheet);
    expect(changed.costs[0]).toMatchObject({ amount: 100, currency: "USD" });
    expect(changed.rates["USD"]).toBeGreaterThan(0);
    expect(payLineIn("l1", "USD", 15)(sheet).costs[0]).toMatchObject({ amount: 15, currency: "USD" });
    expect(isValid(changed)).toBe(true);
  });

  it("takes the range of the former amount away where another amount comes with it", () => {
    const of = { kind: "line", line: "l1", field: "amount" } as const;
    const others = [
      { ...of, line: "l2" },
      { ...of, field: "quantity" },
      { kind: "team", field: "agents" },
    ] as const;
    const ranged = [of, ...others].reduce(
      (known, place) => setRange(place, { of: place, shape: "uniform", low: 90, high: 110 })(known),
      sheet,
    );
    expect(payLineIn("l1", "USD", 15)(ranged).whatIf.ranges.map((range) => range.of)).toEqual(others);
    expect(payLineIn("l1", "USD")(ranged).whatIf.ranges).toEqual(ranged.whatIf.ranges);
  });

  it("is not done where there is no room for its rate, or no such line", () => {
    expect(payLineIn("line", "USD", 15)(manyCurrencies)).toBe(manyCurrencies);
    expect(payLineIn("none", "USD", 15)(sheet)).toBe(sheet);
  });
});

describe("room for one line more", () => {
  it("is there below the largest number of lines", () => {
    expect([hasRoomForLine(sheet), hasRoomForLine(full), hasRoomForLine(removeLine("l0")(full))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
