import type { AgentsStay } from "../agentsFollow";
import type { FigureUnknown } from "../figures";
import type { HeadlineKind } from "../headlines";
import { HIGH_OCCUPANCY } from "../highOccupancy";
import { isLinked } from "../staffing/isLinked";
import type { CentreBeforeAfter } from "./beforeAfter";
import type { LeverChain } from "./chain";

/** What levers do to service; a staffing model says how much, these say in which direction. */
export type ServiceRisk =
  /** More work than the team has hours. */
  | { readonly code: "occupancyImpossible"; readonly share: number }
  | { readonly code: "occupancyAbove85"; readonly share: number }
  /** The same work by a fuller team: callers wait longer, up to 85 % usually bearable. */
  | { readonly code: "occupancyRises"; readonly from: number; readonly to: number }
  /** Fewer agents than the work takes at today's occupancy, by this share; less is left for a busy day. */
  | { readonly code: "fewerAgentsSameLoad"; readonly share: number }
  /** Agents who must be found, or service falls. */
  | { readonly code: "moreAgentsNeeded"; readonly agents: number }
  | { readonly code: "callsLonger"; readonly kind: HeadlineKind; readonly from: number; readonly to: number }
  /** Calls that are answered after and were not before; they take agents. */
  | { readonly code: "moreCallsAnswered"; readonly calls: number }
  /** Agents who stay though the work does not need them: shorter waits, and a saving not taken. */
  | { readonly code: "agentsKept"; readonly agents: number }
  /** Agents do not follow, and why: cost and occupancy are those of today's team. */
  | { readonly code: "agentsStay"; readonly reason: AgentsStay }
  | { readonly code: "occupancyUnknown"; readonly reason: FigureUnknown };

/** Below this a change is rounding and not said. */
const NOTICEABLE = 1e-9;

/** What the levers do to service, the gravest first; nothing while no lever is on. */
export function serviceRisks(chain: LeverChain, figures: CentreBeforeAfter): ServiceRisk[] {
  const last = chain.steps.at(-1);
  if (last === undefined) return [];
  // where the plan sets the agents, service is what it asks for, however full the team is
  const isPlanned = isLinked(chain.before.sheet);
  const found = occupancy(figures).filter(({ code }) => !(isPlanned && code === "occupancyRises"));
  const { need } = last;
  const today = chain.before.sheet.team.agents;
  const after = chain.after.team.agents;
  if (!need.ok) found.push({ code: "agentsStay", reason: need.error });
  if (need.ok && today !== null && after !== null) {
    const neededAtTodaysOccupancy = today * need.value * last.worked.occupancyRatio;
    if (isMore(today, after)) found.push({ code: "moreAgentsNeeded", agents: after - today });
    if (!isPlanned && isMore(after, neededAtTodaysOccupancy)) {
      found.push({ code: "fewerAgentsSameLoad", share: 1 - after / neededAtTodaysOccupancy });
    }
    const isOverworked = figures.occupancy.after.ok && figures.occupancy.after.value > HIGH_OCCUPANCY;
    if (isMore(today * need.value, after) && !isOverworked)
      found.push({ code: "agentsKept", agents: after - today * need.value });
  }
  return [...found, ...calls(figures)];
}

function occupancy({ occupancy: { before, after } }: CentreBeforeAfter): ServiceRisk[] {
  if (!after.ok) return [{ code: "occupancyUnknown", reason: after.error }];
  const share = after.value;
  if (share > 1) return [{ code: "occupancyImpossible", share }];
  if (share > HIGH_OCCUPANCY) return [{ code: "occupancyAbove85", share }];
  return before.ok && isMore(before.value, share) ? [{ code: "occupancyRises", from: before.value, to: share }] : [];
}

function calls({ headlines }: CentreBeforeAfter): ServiceRisk[] {
  return headlines.flatMap(({ kind, handleSeconds, count }): ServiceRisk[] => {
    const found: ServiceRisk[] = [];
    const { before, after } = handleSeconds;
    if (before.ok && after.ok && isMore(before.value, after.value)) {
      found.push({ code: "callsLonger", kind, from: before.value, to: after.value });
    }
    if (kind === "perCall" && count.before.ok && count.after.ok && isMore(count.before.value, count.after.value)) {
      found.push({ code: "moreCallsAnswered", calls: count.after.value - count.before.value });
    }
    return found;
  });
}

function isMore(before: number, after: number): boolean {
  return after > before * (1 + NOTICEABLE);
}
