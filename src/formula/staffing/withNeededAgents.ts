import type { CostSheet } from "../../sheet/schema";
import type { FoundAgents } from "./foundAgents";
import { isLinked } from "./isLinked";
import { neededAgents, type NeedUnknown } from "./neededTeam";

/** A sheet whose agents are what its plan needs, where the plan sets them. */
export interface LinkedSheet {
  /** The very same sheet where its agents are typed, are the need already, or the need is unknown. */
  readonly sheet: CostSheet;
  readonly needUnknown: NeedUnknown | null;
}

/**
 * The sheet with as many agents as its plan needs, if the plan sets them. All that a sheet says of its agents then says so:
 * statement, file, link and report. The need does not depend on the agents, so doing it twice changes nothing.
 * `found` is of sheets with the same plan.
 */
export function withNeededAgents(sheet: CostSheet, found?: FoundAgents): LinkedSheet {
  if (sheet.staffing === null || !isLinked(sheet)) return { sheet, needUnknown: null };
  const needed = neededAgents(sheet, sheet.staffing, found);
  if (!needed.ok) return { sheet, needUnknown: needed.error };
  const agents = needed.value;
  const isSame = agents === sheet.team.agents;
  return { sheet: isSame ? sheet : { ...sheet, team: { ...sheet.team, agents } }, needUnknown: null };
}
