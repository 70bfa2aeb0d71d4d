import { describe, expect, it } from "vitest";
import { createSheetStore } from "../../../../src/app/sheetStore";
import { bringInLines, roomForLines } from "../../../../src/sheet/edits/bringIn";
import { newLines } from "../../../../src/sheet/edits/newLines";
import type { LineStart } from "../../../../src/sheet/edits/lines";
import { loadSheet } from "../../../../src/sheet/migrations";
import { line, sheetWith } from "../../../support/sheetWith";

const rent: LineStart = { category: "rent", name: "Husleje", amount: 45_000 };
const wages = line({ id: "l1", amount: 100 });
const share = line({
  id: "l2",
  amount: null,
  basis: { kind: "shareOf", of: { kind: "lines", ids: ["l1"] }, share: 0.1 },
});

describe("bringing lines in", () => {
  it("adds them after those that are there, with ids and rates of their own", () => {
    const sheet = sheetWith({ costs: [wages, line({ id: "l3" })] });
    const filled = bringInLines([rent, { ...rent, currency: "USD" }], "add")(sheet);
    expect(filled.costs.map(({ id, currency }) => [id, currency])).toEqual([
      ["l1", "DKK"],
      ["l3", "DKK"],
      ["l4", "DKK"],
      ["l5", "USD"],
    ]);
    expect(filled.rates["USD"]).toBeGreaterThan(0);
    expect(loadSheet(structuredClone(filled)).ok).toBe(true);
  });

  it("leaves empty what is not given, for the whole centre in the sheet's period and currency", () => {
    expect(bringInLines([{ category: "rent" }], "add")(sheetWith()).costs).toEqual([
      {
        id: "l1",
        category: "rent",
        name: "",
        amount: null,
        quantity: 1,
        currency: "DKK",
        basis: { kind: "wholeCentre", every: "month" },
        for: "all",
      },
    ]);
  });

  it("puts them in the place of all lines, shares of those included, and under ids that no line had", () => {
    const filled = bringInLines([rent], "replace")(sheetWith({ costs: [wages, share] }));
    expect(filled.costs.map(({ id, name }) => [id, name])).toEqual([["l3", "Husleje"]]);
    expect(loadSheet(structuredClone(filled)).ok).toBe(true);
  });

  it("brings in all or nothing", () => {
    const sheet = sheetWith({ costs: [wages] });
    expect(roomForLines(sheet, "add")).toBe(499);
    expect(bringInLines(Array<LineStart>(500).fill(rent), "add")(sheet)).toBe(sheet);
    expect(bringInLines(Array<LineStart>(500).fill(rent), "replace")(sheet).costs).toHaveLength(500);
    expect(bringInLines([], "replace")(sheet)).toBe(sheet);
    const currencies = Array.from(
      { length: 61 },
      (_, at) => `A${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`,
    );
    const foreign = currencies.map((currency) => ({ ...rent, currency }));
    expect(bringInLines(foreign, "add")(sheet)).toBe(sheet);
  });

  it("is told by the ids of the new lines and how many are gone or stay", () => {
    const before = sheetWith({ costs: [wages, share] });
    const told = (mode: "add" | "replace") => newLines(before, bringInLines([rent, rent, rent], mode)(before));
    expect(told("add")).toEqual({ added: ["l3", "l4", "l5"], replaced: 0, kept: 2 });
    expect(told("replace")).toEqual({ added: ["l3", "l4", "l5"], replaced: 2, kept: 0 });
  });

  it("is one action for undo, which also brings back what was replaced", () => {
    const sheet = sheetWith({ costs: [wages, share] });
    const store = createSheetStore(sheet);
    store.getState().change(bringInLines([rent, rent, rent], "replace"));
    store.getState().undo();
    expect(store.getState().sheet).toEqual(sheet);
    expect(store.getState().past).toHaveLength(0);
  });
});
