import { describe, expect, it } from "vitest";
import { spreadPurchase, takeShare } from "../../../../src/sheet/edits/basis";
import { changeLine } from "../../../../src/sheet/edits/lines";
import { hasRoomForSharedLine, linesToShare, sharedLines, shareLine } from "../../../../src/sheet/edits/sharedLines";
import { BOUNDS } from "../../../../src/sheet/limits";
import { loadSheet } from "../../../../src/sheet/migrations";
import { line, sheetWith } from "../../../support/sheetWith";

const purchase = line({ id: "desk", basis: { kind: "oneOff", months: 36, from: null } });
const ofWages = line({
  id: "pension",
  basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1 },
});
const ofLines = (...ids: string[]) =>
  line({ id: "pension", basis: { kind: "shareOf", of: { kind: "lines", ids }, share: 0.1 } });

describe("a purchase", () => {
  it("is spread over other months, or from another one, each by itself", () => {
    expect(spreadPurchase({ months: 12 })(purchase).basis).toEqual({ kind: "oneOff", months: 12, from: null });
    expect(spreadPurchase({ from: "2026-04" })(purchase).basis).toEqual({
      kind: "oneOff",
      months: 36,
      from: "2026-04",
    });
    expect(spreadPurchase({ months: null })(purchase)).toEqual({
      ...purchase,
      basis: { kind: "oneOff", months: null, from: null },
    });
  });

  it("is what no other line becomes by it", () => {
    expect(spreadPurchase({ months: 12 })(ofWages)).toBe(ofWages);
  });
});

describe("a share of other costs", () => {
  it("has another size, or is one of other costs, each by itself", () => {
    expect(takeShare({ share: 0.2 })(ofWages).basis).toEqual({
      kind: "shareOf",
      of: { kind: "category", category: "wages" },
      share: 0.2,
    });
    expect(takeShare({ of: { kind: "lines", ids: [] } })(ofWages)).toEqual(ofLines());
    expect(takeShare({ share: 0.2 })(purchase)).toBe(purchase);
  });

  it("is one of a line more or a line less", () => {
    expect(shareLine("b", true)(ofLines("a"))).toEqual(ofLines("a", "b"));
    expect(shareLine("a", false)(ofLines("a", "b"))).toEqual(ofLines("b"));
    const same = ofLines("a");
    expect(shareLine("a", true)(same)).toBe(same);
    expect(shareLine("b", false)(same)).toBe(same);
    expect(shareLine("a", true)(ofWages)).toBe(ofWages);
    expect([sharedLines(same), sharedLines(ofWages), sharedLines(purchase)]).toEqual([["a"], null, null]);
  });

  it("is one of fifty lines at most, from which one can still be taken", () => {
    const ids = Array.from({ length: BOUNDS.sharedLines }, (_, index) => `l${index}`);
    const full = ofLines(...ids);
    expect([full, ofLines(...ids.slice(1)), purchase].map(hasRoomForSharedLine)).toEqual([false, true, true]);
    expect(shareLine("more", true)(full)).toBe(full);
    expect(sharedLines(shareLine("l0", false)(full))).toHaveLength(BOUNDS.sharedLines - 1);
  });

  it("can be one of every other line with an amount of its own, and the sheet stays one that opens", () => {
    const sheet = sheetWith({ costs: [line(), purchase, ofLines("line"), { ...ofWages, id: "holiday" }] });
    const offered = linesToShare("pension", sheet.costs);
    expect(offered.map(({ id }) => id)).toEqual(["line", "desk"]);
    expect(linesToShare("desk", sheet.costs).map(({ id }) => id)).toEqual(["line"]);
    const changed = offered.reduce((known, { id }) => changeLine("pension", shareLine(id, true))(known), sheet);
    expect(changed.costs[2]).toEqual(ofLines("line", "desk"));
    expect(loadSheet(changed).ok).toBe(true);
  });
});
