import { describe, expect, it } from "vitest";
import { gapTo } from "../../../../src/formula/whatIf/gap";
import { CATEGORIES } from "../../../../src/sheet/limits";
import { inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

/** 1,000 calls at 5,000, 100 sales at 700, and 400 for both, half of it each since they take as long. */
const sheet = sheetWith({
  work: [inboundStream({ handleSeconds: 60 }), outboundStream({ handleSeconds: 120 })],
  costs: [
    line({ id: "calls", amount: 5_000, for: "in" }),
    line({ id: "sales", amount: 700, for: "out" }),
    line({ id: "both", amount: 400 }),
  ],
});

describe("the gap to a target", () => {
  it("is the cost of the streams behind the headline less the target for each, and the size of all that is added", () => {
    expect(gapTo(3, sheet, "perCall")).toEqual({ money: 5_200 - 3_000, count: 1_000, size: 6_100 + 3_000 });
    expect(gapTo(3, sheet, "perSale")).toEqual({ money: 900 - 300, count: 100, size: 6_100 + 300 });
  });

  it("is the same whatever categories other lines are a share of, and though all are", () => {
    for (let from = 0; from <= CATEGORIES.length; from += 1) {
      const shares = CATEGORIES.slice(from).map((category, index) =>
        line({
          id: `share${index}`,
          category,
          basis: { kind: "shareOf", of: { kind: "category", category }, share: 0.1 },
        }),
      );
      const costs = [
        ...CATEGORIES.map((category, index) => line({ id: `own${index}`, category, amount: 100 })),
        ...shares,
      ];
      const cost = 100 * CATEGORIES.length + 10 * shares.length;
      const gap = gapTo(3, sheetWith({ costs }), "perCall");
      expect([from, gap?.money, gap?.count]).toEqual([from, expect.closeTo(cost - 3_000, 9), 1_000]);
    }
  });

  it("has a size of what is added and what is taken off alike, and of nothing that is unknown", () => {
    const costs = [line({ amount: 900 }), line({ id: "credit", amount: -200 }), line({ id: "open", amount: null })];
    expect(gapTo(3, sheetWith({ costs }), "perCall")).toEqual({
      money: 700 - 3_000,
      count: 1_000,
      size: 1_100 + 3_000,
    });
  });

  it("is none without streams, without a known count or cost, and where no number says it", () => {
    expect(gapTo(3, sheet, "perLead")).toBeNull();
    const [calls, sales] = sheet.work;
    if (calls?.kind !== "inbound" || sales === undefined) throw new Error("calls and sales");
    expect(gapTo(3, { ...sheet, work: [{ ...calls, handled: null }, sales] }, "perCall")).toBeNull();
    expect(gapTo(1e306, sheet, "perCall")).toBeNull();
    expect(gapTo(3, { ...sheet, sharing: { by: "weights", weights: {} } }, "perCall")).toBeNull();
  });
});
