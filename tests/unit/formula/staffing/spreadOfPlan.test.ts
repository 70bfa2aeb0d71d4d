import { describe, expect, it } from "vitest";
import { intervalsOfSpread } from "../../../../src/formula/staffing/demand";
import { spreadOfPlan } from "../../../../src/formula/staffing/spreadOfPlan";
import { STAFFING_START } from "../../../../src/sheet/staffingStart";

const flat = { ...STAFFING_START, profile: { kind: "offered", name: "flat" } as const };

describe("the spread of a plan", () => {
  it("is worked out once for a plan, and anew for another", () => {
    const spread = spreadOfPlan(flat);
    expect(spreadOfPlan(flat)).toBe(spread);
    expect(spreadOfPlan({ ...flat })).not.toBe(spread);
    expect(spreadOfPlan({ ...flat })).toEqual(spread);
    expect(spreadOfPlan({ ...flat, intervalMinutes: 60 })).not.toEqual(spread);
  });

  it("serves any number of calls: 4,000 and then 8,000 over 80 half hours are 50 and 100 in each", () => {
    const callsOf = (callsPerWeek: number) => {
      const spread = spreadOfPlan(flat);
      return spread.ok ? intervalsOfSpread(spread.value, { callsPerWeek, handleSeconds: 180 }) : [];
    };
    expect(callsOf(4_000)[79]).toMatchObject({ calls: 50, load: 5 });
    expect(callsOf(8_000)[79]).toMatchObject({ calls: 100, load: 10 });
    expect(callsOf(4_000)[0]).toMatchObject({ calls: 50, load: 5 });
  });

  it("moves by the peak factor of the plan, and is unknown without one", () => {
    const densities = (peakFactor: number | null) => {
      const spread = spreadOfPlan({ ...STAFFING_START, peakFactor });
      return spread.ok ? new Set(spread.value.intervals.map(({ density }) => density)).size : spread.error;
    };
    expect(densities(0)).toBe(1);
    expect(densities(1)).toBeGreaterThan(10);
    expect(densities(null)).toBe("noPeakFactor");
  });
});
