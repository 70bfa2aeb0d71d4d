import { STAFFING_START } from "../../src/sheet/staffingStart";
import type { CostSheet } from "../../src/sheet/schema";
import type { StaffingPlan } from "../../src/sheet/staffing";
import { inboundStream, line, sheetWith } from "./sheetWith";

const CLOSED = null;

/** Open half an hour a week, patience 300 s, 80 % of calls within 20 s. */
export const halfHourPlan: StaffingPlan = {
  ...STAFFING_START,
  opening: [{ opens: 480, closes: 510 }, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED],
  profile: { kind: "offered", name: "flat" },
  patienceSeconds: 300,
};

/** 100 calls of 180 s in that half hour, and 13 agents who are paid for just it; 100 kr. each. */
export const halfHour: CostSheet = sheetWith({
  period: { length: "week", start: null },
  team: { agents: 13, paidHoursPerWeek: 0.5, shrinkage: 0 },
  work: [inboundStream({ offered: 100, handled: 98, handleSeconds: 180 })],
  costs: [line({ amount: 100, basis: { kind: "perAgent", every: "week" } })],
  staffing: halfHourPlan,
});

/** Open 40 hours a week, calls evenly spread, patience 300 s, 80 % of calls within 20 s. */
export const officePlan: StaffingPlan = {
  ...STAFFING_START,
  profile: { kind: "offered", name: "flat" },
  patienceSeconds: 300,
};

/** 4,000 calls of 180 s a week, of which 3,800 are handled; 10 agents at 10,000 kr. a week, and 60,000 kr. besides. */
export const office: CostSheet = sheetWith({
  period: { length: "week", start: null },
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ offered: 4_000, handled: 3_800, handleSeconds: 180 })],
  costs: [
    line({ id: "wages", amount: 10_000, basis: { kind: "perAgent", every: "week" } }),
    line({ id: "rest", category: "rent", amount: 60_000, basis: { kind: "wholeCentre", every: "week" } }),
  ],
  staffing: officePlan,
});

/** The same with its plan setting the agents: 20 were typed, 13 are needed. */
export const linkedHalfHour: CostSheet = {
  ...halfHour,
  staffing: { ...halfHourPlan, link: { typedAgents: 20 } },
};

/** The office with its plan setting the agents: 10 were typed, 400 / 37 are needed. */
export const linkedOffice: CostSheet = {
  ...office,
  team: { ...office.team, agents: 400 / 37 },
  staffing: { ...officePlan, link: { typedAgents: 10 } },
};

/** Ten times the calls, with the agents that its plan needs then: so many that each is busy nine tenths of the time. */
export const linkedLargeOffice: CostSheet = {
  ...linkedOffice,
  team: { ...office.team, agents: 2_120 / 0.7 / 37 },
  work: [inboundStream({ offered: 40_000, handled: 38_000, handleSeconds: 180 })],
};
