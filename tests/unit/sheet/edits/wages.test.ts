import { describe, expect, it } from "vitest";
import { costStatement } from "../../../../src/formula/statement";
import { hasRoomForWageLines, writeWageLines, type WageLineStart } from "../../../../src/sheet/edits/wages";
import { BOUNDS } from "../../../../src/sheet/limits";
import { loadSheet } from "../../../../src/sheet/migrations";
import type { Basis } from "../../../../src/sheet/schema";
import { line, sheetWith } from "../../../support/sheetWith";

type ShareBase = Extract<Basis, { kind: "shareOf" }>["of"];

const common = { name: "", quantity: 1, currency: "DKK", for: "all" } as const;
const starts: WageLineStart[] = [
  { ...common, category: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } },
  { ...common, category: "benefits", name: "Pension", amount: null, basis: { kind: "shareOfWages", share: 0.1 } },
  { ...common, category: "benefits", name: "ATP", amount: 2_400, basis: { kind: "perAgent", every: "year" } },
];
const team = { agents: 2, paidHoursPerWeek: null, shrinkage: null };
const old = [
  line({ id: "rent", category: "rent", amount: 500 }),
  line({ id: "l1", amount: 1_000 }),
  line({
    id: "l2",
    category: "benefits",
    amount: null,
    basis: { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.5 },
  }),
  line({
    id: "l3",
    category: "management",
    amount: null,
    basis: { kind: "shareOf", of: { kind: "lines", ids: ["l1", "rent"] }, share: 0.01 },
  }),
];

describe("writing wage lines", () => {
  it("appends ordinary lines, shares being of the new base pay alone", () => {
    const before = sheetWith({ team, costs: old });
    const after = writeWageLines(starts, "add")(before);
    expect(after.costs.slice(0, 4)).toEqual(before.costs);
    expect(after.costs.slice(4)).toEqual([
      { ...common, id: "l5", category: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } },
      {
        ...common,
        id: "l6",
        category: "benefits",
        name: "Pension",
        amount: null,
        basis: { kind: "shareOf", of: { kind: "lines", ids: ["l5"] }, share: 0.1 },
      },
      {
        ...common,
        id: "l7",
        category: "benefits",
        name: "ATP",
        amount: 2_400,
        basis: { kind: "perAgent", every: "year" },
      },
    ]);
    expect(loadSheet(after)).toEqual({ ok: true, value: after });
  });

  it("replaces wages and benefits where they stood, and moves shares of them to the new base pay", () => {
    const after = writeWageLines(starts, "replace")(sheetWith({ team, costs: old }));
    expect(after.costs.map(({ id, category }) => [id, category])).toEqual([
      ["rent", "rent"],
      ["l5", "wages"],
      ["l6", "benefits"],
      ["l7", "benefits"],
      ["l3", "management"],
    ]);
    expect(after.costs[4]?.basis).toEqual({
      kind: "shareOf",
      of: { kind: "lines", ids: ["rent", "l5"] },
      share: 0.01,
    });
    expect(loadSheet(after).ok).toBe(true);
    // 60,000 of pay, 6,000 of pension, 400 of ATP, 500 of rent, and a hundredth of rent and pay.
    expect(costStatement(after).total).toBeCloseTo(67_505, 8);
  });

  it("stands first where the replaced lines did, and leaves shares of other costs as they are", () => {
    const of = (base: ShareBase) =>
      line({ id: "fee", category: "management", amount: null, basis: { kind: "shareOf", of: base, share: 0.02 } });
    const rent = line({ id: "rent", category: "rent" });
    for (const fee of [of({ kind: "lines", ids: ["rent"] }), of({ kind: "category", category: "wages" })]) {
      const after = writeWageLines(starts, "replace")(sheetWith({ costs: [line({ id: "pay" }), rent, fee] }));
      expect(after.costs.map(({ id }) => id)).toEqual(["l4", "l5", "l6", "rent", "fee"]);
      expect(after.costs[4]).toEqual(fee);
    }
  });

  it("changes nothing when there is nothing to write", () => {
    const sheet = sheetWith({ costs: old });
    expect(writeWageLines([], "replace")(sheet)).toBe(sheet);
    expect(writeWageLines([], "add")(sheet)).toBe(sheet);
  });

  it("ends up last when there was nothing to replace", () => {
    const after = writeWageLines(starts, "replace")(sheetWith({ costs: [line({ id: "rent", category: "rent" })] }));
    expect(after.costs.map(({ id }) => id)).toEqual(["rent", "l2", "l3", "l4"]);
  });

  it("leaves a full sheet as it is, unless the old lines make room", () => {
    const full = sheetWith({
      costs: Array.from({ length: BOUNDS.lines }, (_, index) =>
        line({ id: `x${index}`, category: index < 3 ? "wages" : "other" }),
      ),
    });
    expect(hasRoomForWageLines(full, 3, "add")).toBe(false);
    expect(writeWageLines(starts, "add")(full)).toBe(full);
    expect(hasRoomForWageLines(full, 3, "replace")).toBe(true);
    expect(writeWageLines(starts, "replace")(full).costs).toHaveLength(BOUNDS.lines);
  });
});
