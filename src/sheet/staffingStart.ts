import type { StaffingPlan } from "./staffing";

const WORKDAY = { opens: 480, closes: 960 };

/**
 * The plan that is shown while nothing was entered: an office from 8 to 16 on workdays, and 80 % of calls within 20 seconds,
 * which is a convention and no evidence. The patience is an assumption of ours, no measurement.
 */
export const STAFFING_START: StaffingPlan = {
  link: null,
  intervalMinutes: 30,
  opening: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, null, null],
  profile: { kind: "offered", name: "officeHours" },
  peakFactor: 1,
  model: "erlangA",
  patienceSeconds: 180,
  measured: { abandonment: null, meanWaitSeconds: null },
  withinSeconds: 20,
  targets: {
    serviceLevel: 0.8,
    definition: "ofArriving",
    meanWaitSeconds: null,
    abandonment: null,
    occupancy: null,
  },
  lostCall: null,
};

/** The plan of a sheet, or the one to start from. */
export function planOf({ staffing }: { readonly staffing: StaffingPlan | null }): StaffingPlan {
  return staffing ?? STAFFING_START;
}
