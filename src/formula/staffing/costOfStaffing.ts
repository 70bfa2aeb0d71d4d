import type { CostSheet } from "../../sheet/schema";
import type { CostUnknown } from "../headlines";
import { err, ok, type Result } from "../result";
import { costStatement } from "../statement";
import type { CostOfStaffing } from "./frontierPoint";
import type { PhoneQueue } from "./phoneQueue";
import { fullTimeEquivalents, type StaffUnknown } from "./positions";

/** Why a sheet cannot say what a way of staffing costs. */
export type StaffingCostUnknown = "noPaidHours" | "noShrinkage" | "zeroCalls" | StaffUnknown | CostUnknown;

/**
 * How to ask a sheet what staffing costs: by the statement of the same sheet with as many full-time equivalents as the hours
 * take, other channels' work included, and with as many calls handled as are then answered. So every line moves as its basis
 * says, and no cost is added here.
 */
export function costOfStaffing(sheet: CostSheet, queue: PhoneQueue): Result<CostOfStaffing, StaffingCostUnknown> {
  const { paidHoursPerWeek, shrinkage } = sheet.team;
  if (paidHoursPerWeek === null) return err("noPaidHours");
  if (shrinkage === null) return err("noShrinkage");
  const terms = { paidHoursPerWeek, shrinkage };
  const arriving = queue.callsByStream.reduce((sum, calls) => sum + calls, 0);
  const anHour = fullTimeEquivalents(1, terms);
  if (!anHour.ok) return anHour;
  if (!(arriving > 0)) return err("zeroCalls");
  const { cost } = headlineOf(sheetStaffed(sheet, queue, anHour.value, 1));
  if (cost?.ok === false) return err(cost.error);
  return ok((hours, answeredShare) => {
    const agents = fullTimeEquivalents(hours + queue.otherHoursPerWeek, terms);
    if (!agents.ok) return null;
    const { total, costPer } = headlineOf(sheetStaffed(sheet, queue, agents.value, answeredShare));
    if (costPer?.ok !== true) return null;
    const callsHandled = arriving * answeredShare;
    return {
      fullTimeEquivalents: agents.value,
      callsHandled,
      callsLost: arriving - callsHandled,
      total,
      costPerCall: costPer.value,
    };
  });
}

function headlineOf(sheet: CostSheet) {
  const { total, headlines } = costStatement(sheet);
  const perCall = headlines.find(({ kind }) => kind === "perCall");
  return { total, cost: perCall?.cost, costPer: perCall?.costPer };
}

/** The same centre with another team, and with this share of its arriving calls handled. */
function sheetStaffed(sheet: CostSheet, queue: PhoneQueue, agents: number, answeredShare: number): CostSheet {
  let stream = 0;
  const work = sheet.work.map((entry) => {
    if (entry.kind !== "inbound") return entry;
    const arriving = queue.callsByStream[stream] ?? 0;
    stream += 1;
    return { ...entry, handled: arriving * answeredShare };
  });
  return { ...sheet, team: { ...sheet.team, agents }, work };
}
