import type { CostLine, CostSheet } from "../schema";
import type { Change } from "./edit";

/** Pay that stays the same however many agents there are. */
export interface FixedPay {
  /** The ids of its lines, those of wages first; never empty. */
  readonly lines: readonly string[];
  /** The agents whom it pays, at least 1: those that were typed, where a plan sets the number. */
  readonly agents: number;
}

/**
 * The pay of a sheet in which all wages are sums for the whole centre, as ledgers have them, with the benefits that are such
 * sums, too; null where some wages follow the agents or the work, and where nobody knows how many agents are paid.
 */
export function fixedPay({ costs, team, staffing }: CostSheet): FixedPay | null {
  const agents = staffing?.link?.typedAgents ?? team.agents;
  const paid = costs.filter(({ amount }) => amount !== null && amount !== 0);
  const wages = paid.filter(({ category }) => category === "wages");
  if (agents === null || agents < 1 || wages.length === 0 || !wages.every(isForWholeCentre)) return null;
  const benefits = paid.filter((line) => line.category === "benefits" && isForWholeCentre(line));
  return { lines: [...wages, ...benefits].map(({ id }) => id), agents };
}

/**
 * Enters fixed pay by the agent: each sum divided by the agents, so that those whom it pays cost what they cost. A range that a
 * sum had goes.
 */
export function payPerAgent(): Change {
  return (sheet) => {
    const pay = fixedPay(sheet);
    if (pay === null) return sheet;
    const ids = new Set(pay.lines);
    const costs = sheet.costs.map((line) => (ids.has(line.id) ? byAgent(line, pay.agents) : line));
    const ranges = sheet.whatIf.ranges.filter(
      ({ of }) => of.kind !== "line" || of.field !== "amount" || !ids.has(of.line),
    );
    return { ...sheet, costs, whatIf: { ...sheet.whatIf, ranges } };
  };
}

function isForWholeCentre({ basis }: CostLine): boolean {
  return basis.kind === "wholeCentre";
}

function byAgent(line: CostLine, agents: number): CostLine {
  const { basis, amount } = line;
  if (basis.kind !== "wholeCentre" || amount === null) return line;
  return { ...line, amount: amount / agents, basis: { kind: "perAgent", every: basis.every } };
}
