import { describe, expect, it } from "vitest";
import { alignedSheets } from "../../../../src/formula/comparison/alignedSheets";
import { comparedInputs } from "../../../../src/formula/comparison/comparedInputs";
import type { CostSheet } from "../../../../src/sheet/schema";
import { inboundStream, line, sheetWith } from "../../../support/sheetWith";

const withLines = (...costs: CostSheet["costs"]) => sheetWith({ costs });
const idsIn = (...sheets: readonly CostSheet[]) => alignedSheets(sheets).map(({ costs }) => costs.map(({ id }) => id));

describe("lines of different sheets are the same", () => {
  it("by category and name, whatever their ids", () => {
    const one = withLines(line({ id: "l1", name: "Løn" }), line({ id: "l2", name: "Bonus" }));
    const other = withLines(line({ id: "l1", name: "bonus " }), line({ id: "l2", name: "Løn" }));
    expect(idsIn(one, other)).toEqual([
      ["l1", "l2"],
      ["l2", "l1"],
    ]);
  });

  it("by category and id where the name was changed", () => {
    expect(idsIn(withLines(line({ id: "l7", name: "Løn" })), withLines(line({ id: "l7", name: "Wages" })))).toEqual([
      ["l7"],
      ["l7"],
    ]);
  });

  it("where they are the only ones left of their category, and not across groups", () => {
    const one = withLines(line({ id: "a", name: "Løn" }), line({ id: "b", category: "rent", name: "Husleje" }));
    const other = withLines(line({ id: "c", name: "Wages" }), line({ id: "b", category: "other", name: "Husleje" }));
    expect(idsIn(one, other)).toEqual([
      ["a", "b"],
      ["a", "n1"],
    ]);
  });
});

describe("what differs", () => {
  it("is told input by input: counts for one period, lines as wholes, what is only in one", () => {
    const one = sheetWith({
      work: [inboundStream({ handled: 1_000 })],
      costs: [line({ id: "a", name: "Løn" }), line({ id: "b", category: "rent" })],
      targets: { perCall: 20, perSale: null, perLead: null },
    });
    const other = sheetWith({
      period: { length: "quarter", start: null },
      work: [inboundStream({ id: "calls", handled: 3_000, handleSeconds: 300 })],
      costs: [line({ id: "x", name: "Løn", amount: 1_100 }), line({ id: "y", category: "other", name: "Kaffe" })],
      targets: { perCall: 20, perSale: null, perLead: null },
    });
    const rows = comparedInputs(alignedSheets([one, other]), "month");
    expect(rows.map((row) => (row.kind === "number" ? row.place : row.kind))).toEqual([
      { kind: "work", stream: "in", field: "handleSeconds" },
      "line",
      "line",
      "line",
    ]);
    const [, wages, rent, coffee] = rows;
    expect(wages?.values.map((value) => (typeof value === "object" ? value?.amount : value))).toEqual([1_000, 1_100]);
    expect(rent?.values[1]).toBeUndefined();
    expect(coffee?.values[0]).toBeUndefined();
  });
});
