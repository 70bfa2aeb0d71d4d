import type { CostSheet } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";
import { ok, type Result } from "../result";
import type { HoursUnknown } from "../workload";
import { equalServiceOfWeek, serviceOfTeam, type EqualService, type NoService } from "./equalService";
import { phoneHoursPerWeek } from "./phoneQueue";
import { plannedWeek, type PlannedWeek, type WeekUnknown } from "./plannedWeek";

/** What callers meet with the team on the sheet. */
export interface TeamService {
  readonly planned: PlannedWeek;
  /** With the team's hours on the phone laid out for the highest service level that all intervals can have. */
  readonly service: EqualService;
}

/** Why a sheet does not say what service its team gives. */
export type ServiceUnknown = WeekUnknown | HoursUnknown | "noPhoneHours" | NoService;

/** The service of the team on the sheet; while the plan sets its agents, that is the team that the plan needs. */
export function teamService(sheet: CostSheet, plan: StaffingPlan): Result<TeamService, ServiceUnknown> {
  const planned = plannedWeek(sheet, plan);
  if (!planned.ok) return planned;
  const { week, definition, queue } = planned.value;
  const hours = phoneHoursPerWeek(sheet, queue);
  if (!hours.ok) return hours;
  const service = serviceOfTeam(equalServiceOfWeek(week, definition), hours.value);
  return service.ok ? ok({ planned: planned.value, service: service.value }) : service;
}
