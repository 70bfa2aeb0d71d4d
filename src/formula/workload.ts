import type { CostSheet, Workstream } from "../sheet/schema";
import { perPeriod } from "./period";
import { err, ok, type Result } from "./result";

/** Why a stream's minutes are unknown. */
export type MinutesUnknown = "noContacts" | "noHandlingTime" | "noConcurrency";

/** Why the team's hours are unknown. */
export type HoursUnknown = "noAgents" | "noPaidHours" | "noShrinkage";

/** Contacts that a stream handled in the period: calls handled, for outbound calls reached; null while unknown. */
export function contactsOf(stream: Workstream): number | null {
  return stream.kind === "outbound" ? stream.reached : stream.handled;
}

/** Seconds that contacts lasted: contacts x handling time. Charged by costs per minute. No contacts take no time. */
export function contactSeconds(stream: Workstream): Result<number, MinutesUnknown> {
  const contacts = contactsOf(stream);
  if (contacts === null) return err("noContacts");
  if (contacts === 0) return ok(0);
  return stream.handleSeconds === null ? err("noHandlingTime") : ok(contacts * stream.handleSeconds);
}

/** Minutes that contacts lasted. */
export function contactMinutes(stream: Workstream): Result<number, MinutesUnknown> {
  const seconds = contactSeconds(stream);
  return seconds.ok ? ok(seconds.value / 60) : seconds;
}

/** Minutes that agents spent: contact minutes / contacts handled at once. The workload, and the key of shared costs. */
export function agentMinutes(stream: Workstream): Result<number, MinutesUnknown> {
  const minutes = contactMinutes(stream);
  if (!minutes.ok || stream.kind === "inbound" || stream.kind === "outbound") return minutes;
  return stream.concurrency === null ? err("noConcurrency") : ok(minutes.value / stream.concurrency);
}

/** Agent minutes of all streams, the workload of the centre; or what is missing for the first of them that lacks something. */
export function workloadMinutes({ work }: CostSheet): Result<number, MinutesUnknown> {
  let sum = 0;
  for (const stream of work) {
    const minutes = agentMinutes(stream);
    if (!minutes.ok) return minutes;
    sum += minutes.value;
  }
  return ok(sum);
}

/** Hours paid in the period: agents x paid hours per week x weeks. */
function paidHours({ team, period }: CostSheet): Result<number, HoursUnknown> {
  if (team.agents === null) return err("noAgents");
  if (team.paidHoursPerWeek === null) return err("noPaidHours");
  return ok(perPeriod(team.agents * team.paidHoursPerWeek, "week", period.length));
}

/** Hours in which agents are available for contacts: paid hours x (1 - shrinkage), never paid hours / (1 + shrinkage). */
export function availableHours(sheet: CostSheet): Result<number, HoursUnknown> {
  const paid = paidHours(sheet);
  if (!paid.ok) return paid;
  return sheet.team.shrinkage === null ? err("noShrinkage") : ok(paid.value * (1 - sheet.team.shrinkage));
}
