import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withNumberAt } from "../../../../src/formula/numberPlace";
import { missingInputs, type MissingInput } from "../../../../src/formula/staffing/missingInputs";
import { neededTeam, type NeedUnknown } from "../../../../src/formula/staffing/neededTeam";
import { costStatement } from "../../../../src/formula/statement";
import { emptySheet } from "../../../../src/sheet/emptySheet";
import type { CostSheet } from "../../../../src/sheet/schema";
import type { StaffingPlan } from "../../../../src/sheet/staffing";
import { STAFFING_START } from "../../../../src/sheet/staffingStart";
import { arbitrarySheet } from "../../../support/arbitrarySheet";
import { arbitraryStaffing } from "../../../support/arbitraryStaffing";
import { valueOf } from "../../../support/expectations";
import { office, officePlan } from "../../../support/plannedSheets";
import { chatStream, inboundStream, outboundStream } from "../../../support/sheetWith";

const empty = emptySheet("DKK", [], []);
const asked = (inputs: readonly MissingInput[]) =>
  inputs.map(({ reason, place }) =>
    place === null ? reason : place.kind === "team" ? place.field : `${place.stream} ${place.field}`,
  );
const needed = (sheet: CostSheet, plan: StaffingPlan = STAFFING_START) => asked(missingInputs(sheet, plan).forNeed);

describe("what staffing waits for", () => {
  it("is all named at once on an empty sheet: calls, time, paid hours, absence, and then agents and a cost", () => {
    const { forNeed, forService } = missingInputs(empty, STAFFING_START);
    const [stream] = empty.work;
    expect(asked(forNeed)).toEqual([
      `${stream?.id} offered`,
      `${stream?.id} handleSeconds`,
      "paidHoursPerWeek",
      "shrinkage",
    ]);
    expect(asked(forService)).toEqual(["agents", "noCost"]);
  });

  it("is told each with its reason, and with the number of the sheet that it is where it is one", () => {
    const work = [
      inboundStream({ id: "in" }),
      chatStream({ id: "chat", handled: null, handleSeconds: 60, concurrency: null }),
      outboundStream({ id: "out", reached: null, handleSeconds: 60 }),
    ];
    const { forNeed, forService } = missingInputs({ ...empty, work }, { ...STAFFING_START, withinSeconds: null });
    expect(forNeed).toEqual([
      { reason: "noArrivals", place: { kind: "work", stream: "in", field: "offered" } },
      { reason: "noHandlingTime", place: { kind: "work", stream: "in", field: "handleSeconds" } },
      { reason: "noContacts", place: { kind: "work", stream: "chat", field: "handled" } },
      { reason: "noConcurrency", place: { kind: "work", stream: "chat", field: "concurrency" } },
      { reason: "noContacts", place: { kind: "work", stream: "out", field: "reached" } },
      { reason: "noPaidHours", place: { kind: "team", field: "paidHoursPerWeek" } },
      { reason: "noShrinkage", place: { kind: "team", field: "shrinkage" } },
      { reason: "noTime", place: null },
    ]);
    expect(forService).toEqual([
      { reason: "noAgents", place: { kind: "team", field: "agents" } },
      { reason: "noCost", place: null },
    ]);
  });

  it("is no cost where there is one, though nobody knows yet how streams share it", () => {
    const work = [inboundStream({ id: "in", offered: 5 }), chatStream({ id: "chat" })];
    const sheet = { ...office, work, staffing: null };
    expect(valueOf(costStatement(sheet).headlines[0]?.count)).toBe(1_000);
    expect(costStatement(sheet).headlines[0]?.cost).toEqual({ ok: false, error: "noHandlingTime" });
    expect(missingInputs(sheet, officePlan).forService).toEqual([]);
    expect(asked(missingInputs({ ...sheet, costs: [] }, officePlan).forService)).toEqual(["noCost"]);
  });

  it("is hours to be open where each day closes as it opens", () => {
    const days = (closes: number) => ({
      ...officePlan,
      opening: officePlan.opening.map(() => ({ opens: 480, closes })),
    });
    expect(needed(office, days(480))).toEqual(["neverOpen"]);
    expect(needed(office, days(510))).toEqual([]);
  });

  it("is nothing where all is there, and nothing of a sheet without calls", () => {
    expect(missingInputs(office, officePlan)).toEqual({ forNeed: [], forService: [] });
    expect(missingInputs({ ...empty, work: [outboundStream()] }, STAFFING_START)).toEqual({
      forNeed: [],
      forService: [],
    });
  });

  it("is calls that come, unless those handled and a share who hang up say how many", () => {
    const sheet = { ...office, work: [inboundStream({ id: "in", handled: 950, handleSeconds: 180 })] };
    const measured = (abandonment: number) => ({ ...officePlan, measured: { abandonment, meanWaitSeconds: null } });
    expect(needed(sheet, officePlan)).toEqual(["in offered"]);
    expect(needed(sheet, measured(0.05))).toEqual([]);
    expect(needed(sheet, measured(1))).toEqual(["in offered"]);
  });

  it("is of every stream what it lacks, and no time of calls that do not come", () => {
    const work = [
      inboundStream({ id: "a", offered: 0 }),
      inboundStream({ id: "b", offered: 5 }),
      outboundStream({ id: "out", reached: null, handleSeconds: null }),
      chatStream({ id: "chat", handled: 0, handleSeconds: null, concurrency: null }),
    ];
    expect(needed({ ...office, work }, officePlan)).toEqual([
      "b handleSeconds",
      "out reached",
      "out handleSeconds",
      "chat concurrency",
    ]);
  });

  it("is of a plan what it leaves open", () => {
    const open = {
      ...officePlan,
      targets: { ...officePlan.targets, serviceLevel: null },
      withinSeconds: null,
      opening: officePlan.opening.map(() => null),
      patienceSeconds: null,
      peakFactor: null,
    };
    expect(needed(office, open)).toEqual(["noTargets", "noTime", "neverOpen", "noPatience", "noPeakFactor"]);
    expect(needed(office, { ...open, model: "erlangC" })).not.toContain("noPatience");
    expect(needed(office, { ...open, targets: { ...open.targets, occupancy: 0.8 } })).not.toContain("noTargets");
  });

  it("has the reason why the need is not known, and once all is there the need waits for nothing", () => {
    const waits = new Set<NeedUnknown>([
      "noArrivals",
      "noContacts",
      "noHandlingTime",
      "noConcurrency",
      "noPaidHours",
      "noShrinkage",
      "neverOpen",
      "noPeakFactor",
      "noPatience",
      "noTime",
      "noTargets",
    ]);
    let drawn = 0;
    let asked = 0;
    fc.assert(
      fc.property(arbitrarySheet(), arbitraryStaffing(), (sheet, plan) => {
        const { forNeed } = missingInputs(sheet, plan);
        const need = neededTeam(sheet, plan);
        drawn += 1;
        if (!need.ok && waits.has(need.error)) {
          asked += 1;
          expect(forNeed.map(({ reason }) => reason)).toContain(need.error);
        }
        if (forNeed.length > 0) expect(need.ok).toBe(false);
        const filled = forNeed.reduce((so, { place }) => (place === null ? so : withNumberAt(so, place, 1)), sheet);
        const whole = forNeed.reduce((so, { reason }) => ({ ...so, ...FILLED[reason] }), plan);
        expect(missingInputs(filled, whole).forNeed).toEqual([]);
        const then = neededTeam(filled, whole);
        if (!then.ok) expect([...waits]).not.toContain(then.error);
      }),
      { numRuns: 200 },
    );
    expect(asked / drawn).toBeGreaterThan(0.2);
  });
});

/** What fills in an entry of a plan. */
const FILLED: Partial<Record<MissingInput["reason"], Partial<StaffingPlan>>> = {
  noTargets: { targets: STAFFING_START.targets },
  noTime: { withinSeconds: 20 },
  neverOpen: { opening: STAFFING_START.opening },
  noPatience: { patienceSeconds: 180 },
  noPeakFactor: { peakFactor: 1 },
};
