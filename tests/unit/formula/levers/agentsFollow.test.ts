import { describe, expect, it } from "vitest";
import { agentsFollow, type FollowRule } from "../../../../src/formula/agentsFollow";
import { withNeededAgents } from "../../../../src/formula/staffing/withNeededAgents";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { CostSheet } from "../../../../src/sheet/schema";
import { expectNear } from "../../../support/expectations";
import { linkedOffice } from "../../../support/plannedSheets";
import { chatStream, inboundStream } from "../../../support/sheetWith";
import { centre } from "./centre";

const ALL: FollowRule = { realisedShare: 1 };

function withSeconds(handleSeconds: number | null, sheet: CostSheet = centre): CostSheet {
  return { ...sheet, work: sheet.work.map((stream) => ({ ...stream, handleSeconds })) };
}

function withTeam(team: Partial<CostSheet["team"]>, sheet: CostSheet = centre): CostSheet {
  return { ...sheet, team: { ...sheet.team, ...team } };
}

/** Agents after, or the reason why they stay. */
function agentsAfter(before: CostSheet, after: CostSheet, rule: FollowRule): number | string | null {
  const { sheet, need } = agentsFollow(before, after, rule);
  if (!need.ok) expect(sheet).toBe(after);
  return need.ok ? sheet.team.agents : need.error;
}

describe("agents", () => {
  it("fall with the work, by the realised share of the fall", () => {
    expect(agentsAfter(centre, withSeconds(240), ALL)).toBe(8);
    expect(agentsAfter(centre, withSeconds(240), { realisedShare: 0.25 })).toBe(9.5);
    expect(agentsAfter(centre, withSeconds(240), { realisedShare: 0 })).toBe(10);
  });

  it("grow with the work in full, whatever the realised share", () => {
    expect(agentsAfter(centre, withSeconds(360), ALL)).toBe(12);
    expect(agentsAfter(centre, withSeconds(360), { realisedShare: 0 })).toBe(12);
  });

  it("are needed as available time falls or rises", () => {
    // 0.7 of paid time available, then 0.75; 37 paid hours, then 30; occupancy a tenth higher
    expectNear(Number(agentsAfter(centre, withTeam({ shrinkage: 0.25 }), ALL)), (10 * 0.7) / 0.75);
    expectNear(Number(agentsAfter(centre, withTeam({ paidHoursPerWeek: 30 }), ALL)), (10 * 37) / 30);
    expectNear(Number(agentsAfter(centre, centre, { realisedShare: 1, occupancyRatio: 1.1 })), 10 / 1.1);
  });

  it("follow all of it at once", () => {
    const after = withSeconds(240, withTeam({ shrinkage: 0.25, paidHoursPerWeek: 35 }));
    const expected = 10 * (240 / 300) * (1 / 1.1) * (0.7 / 0.75) * (37 / 35);
    expectNear(Number(agentsAfter(centre, after, { realisedShare: 1, occupancyRatio: 1.1 })), expected);
  });

  it("start from the agents of the changed sheet", () => {
    expect(agentsAfter(centre, withSeconds(240, withTeam({ agents: 20 })), ALL)).toBe(16);
  });

  it("do not need to know what does not change", () => {
    const unknown = withTeam({ paidHoursPerWeek: null, shrinkage: null });
    expect(agentsAfter(unknown, withSeconds(240, unknown), ALL)).toBe(8);
  });

  it("leave the very same sheet where nothing changes", () => {
    expect(agentsFollow(centre, centre, ALL)).toEqual({ sheet: centre, need: { ok: true, value: 1 } });
    expect(agentsFollow(centre, centre, ALL).sheet).toBe(centre);
    for (let realisedShare = 0; realisedShare <= 1; realisedShare += 1 / 64 + 1e-3)
      expect(agentsFollow(centre, centre, { realisedShare }).sheet).toBe(centre);
  });

  it("are counted over all channels, by agent minutes", () => {
    // 30,000 minutes of calls, and 200 chats of 600 s two at once: 1,000 more
    const mixed = { ...centre, work: [...centre.work, chatStream({ handleSeconds: 600 })] };
    const fewerCalls = {
      ...mixed,
      work: [inboundStream({ handleSeconds: 290, handled: 6_000 }), ...mixed.work.slice(1)],
    };
    expectNear(Number(agentsAfter(mixed, fewerCalls, ALL)), (10 * 30_000) / 31_000);
  });
});

describe("agents that a plan sets", () => {
  const offering = (offered: number | null): CostSheet => ({
    ...linkedOffice,
    work: linkedOffice.work.map((stream) => (stream.kind === "inbound" ? { ...stream, offered } : stream)),
  });

  it("are its need, growth and fall alike and whatever the rule", () => {
    for (const [offered, rule] of [
      [2_000, { realisedShare: 0 }],
      [8_000, ALL],
    ] as const) {
      const after = offering(offered);
      const needed = withNeededAgents(after).sheet;
      const { sheet, need } = agentsFollow(linkedOffice, after, rule);
      expect(sheet).toEqual(needed);
      expect(need).toEqual({ ok: true, value: (needed.team.agents ?? 0) / (400 / 37) });
    }
    const { sheet, need } = agentsFollow(linkedOffice, linkedOffice, ALL);
    expect([sheet.team.agents, need]).toEqual([400 / 37, { ok: true, value: 1 }]);
  });

  it("stay where the plan cannot say how many, and are beyond bounds as a share of none", () => {
    const unknown = agentsFollow(linkedOffice, offering(null), ALL);
    expect([unknown.sheet.team, unknown.need]).toEqual([linkedOffice.team, { ok: false, error: "needUnknown" }]);
    const none = withTeam({ agents: 0 }, linkedOffice);
    expect(agentsFollow(none, linkedOffice, ALL).need).toEqual({ ok: false, error: "beyondBounds" });
  });
});

describe("agents stay, with a reason", () => {
  it("when the workload is unknown or nothing", () => {
    expect(agentsAfter(withSeconds(null), withSeconds(240), ALL)).toBe("noHandlingTime");
    expect(agentsAfter(centre, withSeconds(null), ALL)).toBe("noHandlingTime");
    expect(agentsAfter(withSeconds(0), withSeconds(240), ALL)).toBe("zeroMinutes");
  });

  it("when they or what changes are unknown", () => {
    expect(agentsAfter(withTeam({ agents: null }), withSeconds(240, withTeam({ agents: null })), ALL)).toBe("noAgents");
    expect(agentsAfter(withTeam({ shrinkage: null }), centre, ALL)).toBe("noShrinkage");
    expect(agentsAfter(centre, withTeam({ paidHoursPerWeek: null }), ALL)).toBe("noPaidHours");
  });

  it("when no time is left, or more agents were needed than a sheet can hold", () => {
    expect(agentsAfter(centre, withTeam({ shrinkage: 1 }), ALL)).toBe("zeroHours");
    expect(agentsAfter(withTeam({ shrinkage: 1 }), centre, ALL)).toBe("zeroHours");
    expect(agentsAfter(centre, centre, { realisedShare: 1, occupancyRatio: 0 })).toBe("zeroHours");
    const many = withTeam({ agents: BOUNDS.count });
    expect(agentsAfter(many, withSeconds(300.1, many), ALL)).toBe("beyondBounds");
    expect(agentsAfter(withSeconds(5e-324), centre, ALL)).toBe("beyondBounds");
  });

  it("but a team at the largest count of a sheet still follows", () => {
    const half = withTeam({ agents: BOUNDS.count / 2 });
    expect(agentsAfter(half, withSeconds(600, half), ALL)).toBe(BOUNDS.count);
  });
});
