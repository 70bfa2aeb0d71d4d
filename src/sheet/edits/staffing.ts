import type { StaffingPlan } from "../staffing";
import { planOf } from "../staffingStart";
import type { Change } from "./edit";

/** Sets some of how the phone work is staffed; what was never entered starts from `STAFFING_START`. */
export function planStaffing(change: Partial<Omit<StaffingPlan, "link">>): Change {
  return (sheet) => ({ ...sheet, staffing: { ...planOf(sheet), ...change } });
}

/** Sets some targets of service; null is not asked for. */
export function setServiceTargets(targets: Partial<StaffingPlan["targets"]>): Change {
  return (sheet) => planStaffing({ targets: { ...planOf(sheet).targets, ...targets } })(sheet);
}

/** Sets what was measured of callers, from which patience and calls offered are estimated. */
export function setMeasured(measured: Partial<StaffingPlan["measured"]>): Change {
  return (sheet) => planStaffing({ measured: { ...planOf(sheet).measured, ...measured } })(sheet);
}

/** Sets when one day is open, 0 being Monday; null is closed. */
export function openDay(day: number, hours: StaffingPlan["opening"][number]): Change {
  return (sheet) => {
    const opening = planOf(sheet).opening.map((before, index) => (index === day ? hours : before));
    return planStaffing({ opening })(sheet);
  };
}

/** From here on the plan says how many agents there are; the number that was typed is kept for `unlinkAgents`. */
export function linkAgents(): Change {
  return (sheet) =>
    sheet.staffing !== null && sheet.staffing.link !== null
      ? sheet
      : { ...sheet, staffing: { ...planOf(sheet), link: { typedAgents: sheet.team.agents } } };
}

/** The number that was typed is that of the agents again. */
export function unlinkAgents(): Change {
  return (sheet) => {
    const { staffing } = sheet;
    if (staffing === null || staffing.link === null) return sheet;
    const team = { ...sheet.team, agents: staffing.link.typedAgents };
    return { ...sheet, team, staffing: { ...staffing, link: null } };
  };
}
