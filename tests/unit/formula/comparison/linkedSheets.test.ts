import { describe, expect, it } from "vitest";
import { alignedSheets } from "../../../../src/formula/comparison/alignedSheets";
import { differsIn } from "../../../../src/formula/comparison/differsIn";
import { followingSheet } from "../../../../src/formula/comparison/followingPeriod";
import { ASPECTS, mixedSheet } from "../../../../src/formula/comparison/mixedSheet";
import { withNeededAgents } from "../../../../src/formula/staffing/withNeededAgents";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { CostSheet } from "../../../../src/sheet/schema";
import { linkedOffice, office, officePlan } from "../../../support/plannedSheets";

/** Half as many calls again, with the agents that they need. */
const busier = withNeededAgents({
  ...linkedOffice,
  work: linkedOffice.work.map((stream) => (stream.kind === "inbound" ? { ...stream, offered: 6_000 } : stream)),
}).sheet;

describe("sheets whose plans set their agents, side by side", () => {
  it("differ in their team as in a number, and not by their plans alone", () => {
    const [before, after] = alignedSheets([linkedOffice, busier]);
    if (before === undefined || after === undefined) throw new Error("two sheets");
    expect(ASPECTS.filter((aspect) => differsIn(before, after, aspect))).toEqual(["volume", "team"]);
    const otherPlan: CostSheet = { ...office, staffing: { ...officePlan, peakFactor: 2 } };
    expect(ASPECTS.filter((aspect) => differsIn(office, otherPlan, aspect))).toEqual([]);
  });

  it("mix with the agents of one side, which no plan then sets anew", () => {
    const mixed = mixedSheet(linkedOffice, busier, new Set(["volume"]), BOUNDS);
    expect(mixed?.team.agents).toBe(linkedOffice.team.agents);
    expect(mixed?.staffing?.link).toBeNull();
    expect(mixed === null ? null : withNeededAgents(mixed).sheet).toBe(mixed);
  });

  it("have their plan in the next period too, and keep their agents until its calls are known", () => {
    const next = followingSheet({ ...linkedOffice, period: { length: "week", start: "2026-03-02" } });
    if (next === null) throw new Error("a period follows");
    expect(next.staffing).toEqual(linkedOffice.staffing);
    expect(withNeededAgents(next)).toEqual({ sheet: next, needUnknown: "noArrivals" });
    expect(next.team.agents).toBe(linkedOffice.team.agents);
  });
});
