import { loadSheet } from "../../../src/sheet/migrations";
import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { gapToTarget, type TargetGap } from "../../../src/formula/targets";
import type { CostSheet } from "../../../src/sheet/schema";
import { expectNear } from "../../support/expectations";
import { inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

function gaps(overrides: Partial<CostSheet>): (TargetGap | null)[] {
  const sheet = sheetWith(overrides);
  return costStatement(sheet).headlines.map((headline) => gapToTarget(sheet, headline));
}

const targets = { perCall: 5, perSale: 100, perLead: null };

describe("the gap to a target", () => {
  it("is money for each call, a share of the target, and money for the whole period", () => {
    const [gap] = gaps({ targets, costs: [line({ amount: 6_000 })] });
    expect(gap).toEqual({ target: 5, cost: 6, perUnit: 1, share: 0.2, wholePeriod: 1_000 });
  });

  it("is negative below the target", () => {
    const [gap] = gaps({ targets, work: [outboundStream({ sales: 80 })], costs: [line({ amount: 6_000 })] });
    expect(gap?.perUnit).toBe(-25);
    expectNear(gap?.share ?? 0, -0.25);
    expect(gap?.wholePeriod).toBe(-2_000);
  });

  it("is none without a target or a figure", () => {
    expect(gaps({ costs: [line()] })).toEqual([null]);
    expect(gaps({ targets, work: [inboundStream({ handled: 0 })] })).toEqual([null]);
    expect(gaps({ targets, work: [inboundStream({ handled: null })] })).toEqual([null]);
    expect(gaps({ targets, work: [outboundStream({ leads: 5, pricedPer: "lead" })] })).toEqual([null]);
  });

  it("is none where a cost for next to no call is beyond every number of targets", () => {
    const nearTo = (perCall: number) =>
      gaps({ targets: { ...targets, perCall }, work: [inboundStream({ handled: 1e-97 })], costs: [line()] });
    expect(nearTo(1)[0]?.share).toBeCloseTo(1e100, -90);
    expect(nearTo(0.000_1)).toEqual([null]);
  });

  it("is never asked of a target so near to zero that no number says the share: no sheet holds one", () => {
    const sheet = sheetWith();
    const withTarget = (perCall: number) => loadSheet({ ...sheet, targets: { ...sheet.targets, perCall } }).ok;
    expect([withTarget(5e-324), withTarget(0.000_09), withTarget(0.000_1)]).toEqual([false, false, true]);
  });
});
