import { describe, expect, it } from "vitest";
import { gapTo } from "../../../../src/formula/whatIf/gap";
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

  it("is none without streams, without a known count or cost, and where no number says it", () => {
    expect(gapTo(3, sheet, "perLead")).toBeNull();
    const [calls, sales] = sheet.work;
    if (calls?.kind !== "inbound" || sales === undefined) throw new Error("calls and sales");
    expect(gapTo(3, { ...sheet, work: [{ ...calls, handled: null }, sales] }, "perCall")).toBeNull();
    expect(gapTo(1e306, sheet, "perCall")).toBeNull();
    expect(gapTo(3, { ...sheet, sharing: { by: "weights", weights: {} } }, "perCall")).toBeNull();
  });
});
