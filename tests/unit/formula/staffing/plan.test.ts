import { describe, expect, it } from "vitest";
import { frontierLevels } from "../../../../src/formula/staffing/frontier";
import { neededAgents, neededTeam } from "../../../../src/formula/staffing/neededTeam";
import { plannedWeek } from "../../../../src/formula/staffing/plannedWeek";
import { staffingFrontier } from "../../../../src/formula/staffing/staffingFrontier";
import { teamService } from "../../../../src/formula/staffing/teamService";
import { costStatement } from "../../../../src/formula/statement";
import { BOUNDS } from "../../../../src/sheet/limits";
import type { StaffingPlan } from "../../../../src/sheet/staffing";
import { STAFFING_START } from "../../../../src/sheet/staffingStart";
import type { CostSheet } from "../../../../src/sheet/schema";
import { halfHour, halfHourPlan, office, officePlan } from "../../../support/plannedSheets";
import { chatStream, inboundStream, outboundStream } from "../../../support/sheetWith";

function known<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("100 calls in the one half hour of a week, 13 agents, patience 300 s", () => {
  it("are one interval of 10 erlangs", () => {
    const { week } = known(plannedWeek(halfHour, halfHourPlan));
    expect(week).toEqual({
      intervals: [{ day: 0, startMinute: 480, openMinutes: 30, calls: 100, load: 10 }],
      handleSeconds: 180,
      patienceSeconds: 300,
      withinSeconds: 20,
    });
  });

  it("give 85.8 % of arriving calls within 20 s and lose 2.5 %", () => {
    const { level, figures } = known(teamService(halfHour, halfHourPlan)).service;
    expect(level).toBeCloseTo(0.85817770003, 10);
    expect(figures.serviceLevel).toBeCloseTo(0.85817770003, 10);
    expect(figures.abandonment).toBeCloseTo(0.0249633036, 10);
  });

  it("need those 13 for 80 %, so nothing is over or short", () => {
    const { agents, need, scheduledHours, surplus } = known(neededTeam(halfHour, halfHourPlan));
    expect(need.byInterval).toEqual([{ agents: 13, binding: ["serviceLevel"] }]);
    expect({ agents, scheduledHours, staffedHours: need.staffedHours }).toEqual({
      agents: 13,
      scheduledHours: 6.5,
      staffedHours: 6.5,
    });
    expect(surplus).toEqual({ agents: 0, total: 0, perCall: { ok: true, value: 0 } });
  });

  it("need 14 when nobody hangs up", () => {
    const plan: StaffingPlan = { ...halfHourPlan, model: "erlangC", patienceSeconds: null };
    expect(known(neededTeam(halfHour, plan)).agents).toBe(14);
    expect(known(plannedWeek(halfHour, plan))).toMatchObject({ patience: null, week: { patienceSeconds: Infinity } });
  });
});

describe("a Danish centre open 40 hours with 4,000 calls of 180 s a week", () => {
  it("needs 7 agents in each half hour: 280 hours, 400 paid at an absence of 0.3, 10.81 full-time equivalents", () => {
    const { agents, need, scheduledHours } = known(neededTeam(office, officePlan));
    expect(new Set(need.byInterval.map((interval) => interval.agents))).toEqual(new Set([7]));
    expect(need.staffedHours).toBe(280);
    expect(scheduledHours).toBeCloseTo(400, 10);
    expect(agents).toBeCloseTo(400 / 37, 10);
  });

  it("is short of 0.81 agents with its 10: 8,108 kr. a week and 2.13 kr. a call are lacking", () => {
    const { surplus } = known(neededTeam(office, officePlan));
    expect(surplus?.agents).toBeCloseTo(10 - 400 / 37, 10);
    expect(surplus?.total).toBeCloseTo(-10_000 * (400 / 37 - 10), 6);
    expect(surplus?.perCall.ok && surplus.perCall.value).toBeCloseTo((-10_000 * (400 / 37 - 10)) / 3_800, 9);
    const none: CostSheet = { ...office, team: { ...office.team, agents: null } };
    expect(known(neededTeam(none, officePlan)).surplus).toBeNull();
  });

  it("needs paid hours for its other channels too", () => {
    const work = [...office.work, chatStream({ handled: 444, handleSeconds: 420 })];
    const { agents, scheduledHours } = known(neededTeam({ ...office, work }, officePlan));
    expect(scheduledHours).toBeCloseTo(400, 10);
    expect(agents).toBeCloseTo((280 + 25.9) / 0.7 / 37, 10);
    expect(neededAgents({ ...office, work }, officePlan)).toEqual({ ok: true, value: agents });
  });

  it("counts arriving calls from those handled and the abandonment that was measured", () => {
    const work = [inboundStream({ handled: 3_800, handleSeconds: 180 })];
    const plan: StaffingPlan = { ...officePlan, measured: { abandonment: 0.05, meanWaitSeconds: null } };
    const { queue } = known(plannedWeek({ ...office, work }, plan));
    expect(queue.callsPerWeek).toBeCloseTo(4_000, 9);
    expect(queue.isArrivalEstimated).toBe(true);
  });

  it("estimates a patience that was not entered, and says so", () => {
    const measured = { abandonment: 0.05, meanWaitSeconds: 12 };
    const plan: StaffingPlan = { ...officePlan, patienceSeconds: null, measured };
    expect(known(plannedWeek(office, plan))).toMatchObject({
      patience: { seconds: 240, isEstimate: true },
      week: { patienceSeconds: 240 },
    });
  });

  it("counts the service of its team by the definition of the plan, asked for or not", () => {
    const targets = { ...officePlan.targets, serviceLevel: null };
    const level = (definition: StaffingPlan["targets"]["definition"]) =>
      known(teamService(office, { ...officePlan, targets: { ...targets, definition } })).service.level;
    expect(level("ofAnswered")).toBeGreaterThan(level("ofArriving"));
  });
});

describe("what keeps a plan from an answer", () => {
  const reason = (sheet: Partial<CostSheet>, plan: Partial<StaffingPlan> = {}) => {
    const week = plannedWeek({ ...office, ...sheet }, { ...officePlan, ...plan });
    return week.ok ? null : week.error;
  };

  it("is named, one thing at a time", () => {
    expect(reason({})).toBeNull();
    expect(reason({ work: [outboundStream()] })).toBe("noInbound");
    expect(reason({ work: [inboundStream({ handleSeconds: 180 })] })).toBe("noArrivals");
    expect(reason({ work: [inboundStream({ offered: 10 })] })).toBe("noHandlingTime");
    expect(reason({ work: [inboundStream({ offered: 0, handleSeconds: 180 })] })).toBe("zeroCalls");
    expect(reason({ work: [inboundStream({ offered: 10, handleSeconds: 0.9 })] })).toBe("zeroHandlingTime");
    expect(reason({ work: [inboundStream({ offered: 3e9, handleSeconds: 180 })] })).toBe("tooBusy");
    expect(reason({}, { peakFactor: null })).toBe("noPeakFactor");
    expect(reason({}, { opening: STAFFING_START.opening.map(() => null) })).toBe("neverOpen");
    expect(reason({}, { patienceSeconds: null })).toBe("noPatience");
    expect(reason({}, { withinSeconds: null })).toBe("noTime");
    const short = { work: [inboundStream({ offered: 1e7, handleSeconds: 1 })] };
    expect(reason(short, { patienceSeconds: BOUNDS.waitSeconds })).toBe("tooPatient");
    expect(reason(short, { patienceSeconds: null, measured: { abandonment: 1e-5, meanWaitSeconds: 86_400 } })).toBe(
      "tooPatient",
    );
    expect(reason(short, { patienceSeconds: 600 })).toBeNull();
    // 7,500 erlangs in every hour are few enough, 11,200 in the busiest of a week with peaks are not
    const busy = { work: [inboundStream({ offered: 6e6, handleSeconds: 180 })] };
    expect(reason(busy)).toBeNull();
    expect(reason(busy, { profile: { kind: "offered", name: "officeHours" } })).toBe("tooBusy");
    const calls = Array.from({ length: 168 }, () => 0);
    expect(reason({}, { profile: { kind: "own", intervalMinutes: 60, calls } })).toBe("noCallsInOpenHours");
  });

  it("is named in the order in which a sheet is filled in: calls before the team", () => {
    const empty = {
      ...office,
      work: [inboundStream({ handled: null })],
      team: { agents: null, paidHoursPerWeek: null, shrinkage: null },
    };
    const timeless = { ...empty, work: [inboundStream({ offered: 10 })] };
    const teamless = { ...empty, work: office.work };
    const named = { noArrivals: empty, noHandlingTime: timeless, noPaidHours: teamless };
    for (const [error, sheet] of Object.entries(named)) {
      expect(neededTeam(sheet, officePlan)).toEqual({ ok: false, error });
      expect(neededAgents(sheet, officePlan)).toEqual({ ok: false, error });
    }
  });

  it("is a team that no sheet holds, where next to nothing is paid for", () => {
    const need = (paidHoursPerWeek: number) =>
      neededTeam({ ...halfHour, team: { ...halfHour.team, paidHoursPerWeek } }, halfHourPlan);
    expect(known(need(6.5 / BOUNDS.count)).agents).toBe(BOUNDS.count);
    expect(need(6.4 / BOUNDS.count)).toEqual({ ok: false, error: "zeroPaidHours" });
  });

  it("is the team's for the need and for the service of the team", () => {
    const team = office.team;
    const need = (changed: Partial<CostSheet["team"]>) =>
      neededTeam({ ...office, team: { ...team, ...changed } }, officePlan);
    expect(need({ paidHoursPerWeek: null })).toEqual({ ok: false, error: "noPaidHours" });
    expect(need({ paidHoursPerWeek: 0 })).toEqual({ ok: false, error: "zeroPaidHours" });
    expect(need({ shrinkage: null })).toEqual({ ok: false, error: "noShrinkage" });
    expect(need({ shrinkage: 1 })).toEqual({ ok: false, error: "nobodyAvailable" });
    const whole = { ...officePlan, targets: { ...officePlan.targets, serviceLevel: 1 } };
    expect(neededTeam(office, whole)).toEqual({ ok: false, error: "serviceLevelImpossible" });
    const without = { ...officePlan, targets: { ...officePlan.targets, serviceLevel: null } };
    expect(neededTeam(office, without)).toEqual({ ok: false, error: "noTargets" });
    const serviceOf = (agents: number | null) => teamService({ ...office, team: { ...team, agents } }, officePlan);
    expect(serviceOf(null)).toEqual({ ok: false, error: "noAgents" });
    expect(serviceOf(0)).toEqual({ ok: false, error: "noPhoneHours" });
    const patient = teamService({ ...office, team: { ...team, agents: 5 } }, { ...officePlan, model: "erlangC" });
    expect(patient).toEqual({ ok: false, error: "tooFewHours" });
    const noTime = { ...officePlan, withinSeconds: null };
    expect(teamService(office, noTime)).toEqual({ ok: false, error: "noTime" });
    expect(staffingFrontier(office, noTime, 10)).toEqual({ ok: false, error: "noTime" });
  });
});

describe("the frontier of a sheet", () => {
  const drawn = (plan: Partial<StaffingPlan> = {}) => known(staffingFrontier(office, { ...officePlan, ...plan }, 60));

  it("has the levels that were asked for, and the team where its service is", () => {
    const { frontier } = drawn();
    expect(frontier.points.map(({ level }) => level)).toEqual(frontierLevels(60));
    const service = known(teamService(office, officePlan)).service;
    expect(frontier.team?.ok === true && frontier.team.value.level).toBeCloseTo(service.level, 12);
    expect(frontier.team?.ok === true && frontier.team.value.total).toBeCloseTo(costStatement(office).total, 6);
  });

  it.each([
    { offered: 100, targets: { meanWaitSeconds: 30 } },
    { offered: 100, targets: { occupancy: 0.85 } },
    { offered: 100, targets: { serviceLevel: 0, meanWaitSeconds: 30 } },
    { offered: 500, targets: { meanWaitSeconds: 60 } },
    { offered: 500, targets: { abandonment: 0.99 } },
  ])("is drawn where one agent is more than the targets of a small centre ask for: %j", ({ offered, targets }) => {
    const small = { ...office, work: [inboundStream({ offered, handled: offered, handleSeconds: 180 })] };
    const plan = { ...officePlan, targets: { ...officePlan.targets, serviceLevel: null, ...targets } };
    const { frontier } = known(staffingFrontier(small, plan, 60));
    expect(frontier.points).toHaveLength(60);
    expect(frontier.cheapestOnTarget?.fullCostPerCall).toBe(frontier.lowest.fullCostPerCall);
  });

  it("prices lost calls by what each costs", () => {
    const { frontier, lostCallUnknown } = drawn({ lostCall: { kind: "price", price: 200 } });
    expect(lostCallUnknown).toBeNull();
    const point = frontier.points[10];
    expect(point?.lostCallsCost).toBeCloseTo(200 * (point?.callsLost ?? 0), 8);
  });

  it("or by the share that calls again, each at what a handled call costs there", () => {
    const point = drawn({ lostCall: { kind: "callsAgain", share: 0.4 } }).frontier.points[10];
    expect(point?.lostCallsCost).toBeCloseTo(0.4 * (point?.costPerCall ?? 0) * (point?.callsLost ?? 0), 8);
    expect(point?.fullCostPerCall).toBeGreaterThan(point?.costPerCall ?? Infinity);
  });

  it("leaves lost calls without a price while it is unknown, and says why", () => {
    const unpriced = drawn();
    expect(unpriced.lostCallUnknown).toBeNull();
    const priceless = drawn({ lostCall: { kind: "price", price: null } });
    expect(priceless).toEqual({ ...unpriced, lostCallUnknown: "noLostCallPrice" });
    expect(drawn({ lostCall: { kind: "callsAgain", share: null } }).lostCallUnknown).toBe("noShareCallingAgain");
  });

  it("has no team while its hours are unknown, and is a reason where staff has no cost", () => {
    const without = (team: Partial<CostSheet["team"]>) =>
      staffingFrontier({ ...office, team: { ...office.team, ...team } }, officePlan, 10);
    expect(known(without({ agents: null })).frontier.team).toBeNull();
    expect(without({ shrinkage: null })).toEqual({ ok: false, error: "noShrinkage" });
  });
});
