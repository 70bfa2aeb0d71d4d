import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { CostLine, CostSheet } from "../../sheet/schema";
import { agentsFollow, type AgentsStay, type FollowedTeam } from "../agentsFollow";
import type { Result } from "../result";
import { costStatement, type CostStatement } from "../statement";
import { LEVER_ORDER, LEVERS } from "./levers";
import { ownCostLines } from "./ownCost";

/** The work and prices that levers leave, before the team follows and before their own cost. */
export interface Worked {
  /** The sheet with today's agents and without the lines of the levers themselves. */
  readonly sheet: CostSheet;
  /** Occupancy after / before that all levers so far make possible. */
  readonly occupancyRatio: number;
  /** What the levers so far cost themselves. */
  readonly ownLines: readonly CostLine[];
}

/** The sheet after one more lever that is switched on. */
export interface LeverStep {
  readonly lever: LeverId;
  readonly worked: Worked;
  /** With the team that follows and the own cost of all levers so far. */
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  /** Agents that the work needs after all levers so far / today; or why agents could not follow. */
  readonly need: Result<number, AgentsStay>;
}

/** All levers that are switched on, one after the other. */
export interface LeverChain {
  readonly before: { readonly sheet: CostSheet; readonly statement: CostStatement };
  readonly steps: readonly LeverStep[];
  /** The improved centre; the very same sheet as before when no lever does anything. May hold more lines than a sheet has room for. */
  readonly after: CostSheet;
}

/** Names for the lines of the levers' own cost, in the reader's language; empty where left out. */
export type LineNames = Partial<Readonly<Record<LeverId, string>>>;

/**
 * Runs the levers that are switched on, in their fixed order, each on the sheet that the ones before it left: chained, never
 * added. After each, agents follow the work from today's team on, with the realised share (null: nothing of a fall); so a
 * lever that adds work first uses the time that another has freed. Own cost of a lever is touched by no other lever.
 */
export function leverChain(
  sheet: CostSheet,
  levers: LeverSettings,
  realisedShare: number | null,
  lineNames: LineNames = {},
): LeverChain {
  const before = { sheet, statement: costStatement(sheet) };
  const takenIds = new Set(sheet.costs.map(({ id }) => id));
  const steps: LeverStep[] = [];
  let worked: Worked = { sheet, occupancyRatio: 1, ownLines: [] };
  for (const lever of LEVER_ORDER) {
    if (!levers[lever].isOn) continue;
    worked = workedBy(lever, levers, worked, takenIds, lineNames[lever] ?? "");
    const { sheet: staffed, need } = staffedSheet(sheet, worked, realisedShare);
    const statement = staffed === sheet ? before.statement : costStatement(staffed);
    steps.push({ lever, worked, sheet: staffed, statement, need });
  }
  return { before, steps, after: steps.at(-1)?.sheet ?? sheet };
}

/** The sheet that levers leave, with the team that follows from today's and with the levers' own cost. */
export function staffedSheet(
  today: CostSheet,
  { sheet, occupancyRatio, ownLines }: Worked,
  realisedShare: number | null,
): FollowedTeam {
  const followed = agentsFollow(today, sheet, { realisedShare: realisedShare ?? 0, occupancyRatio });
  if (ownLines.length === 0) return followed;
  return { ...followed, sheet: { ...followed.sheet, costs: [...followed.sheet.costs, ...ownLines] } };
}

function workedBy<Id extends LeverId>(
  id: Id,
  levers: LeverSettings,
  { sheet, occupancyRatio, ownLines }: Worked,
  takenIds: Set<string>,
  lineName: string,
): Worked {
  const lever = LEVERS[id];
  const settings = levers[id];
  return {
    sheet: lever.apply(sheet, settings),
    occupancyRatio: occupancyRatio * (lever.occupancyRatio?.(settings) ?? 1),
    ownLines: [...ownLines, ...ownCostLines(lever, settings, sheet, takenIds, lineName)],
  };
}
