import type { Headline, HeadlineKind } from "../headlines";
import { sumMoney } from "../money";
import type { CostStatement } from "../statement";
import type { CentreBeforeAfter } from "./beforeAfter";
import type { LeverChain } from "./chain";

/** Why a cost per call can rise while the total does not. */
export type OppositeCause =
  /** Cost fell by a smaller share than the count that it is divided by. */
  | "fewerToDivideBy"
  /** Agents stayed whom the work no longer needs: the realised share, or a team that could not follow. */
  | "agentsKept"
  /** Cost that moves with neither agents nor calls stayed. */
  | "fixedCosts"
  /** The calls that remain take longer. */
  | "longerCalls"
  /** These streams bear more than before: of what is common, since others take less time or volume, or of a lever's cost. */
  | "bearsMoreCost";

/** A cost per call, sale or lead that rises while the total cost does not: no mistake, but to be said. */
export interface OppositeMove {
  readonly kind: HeadlineKind;
  /** Money for each, after - before: above 0. */
  readonly costPerRise: number;
  /** Money of the whole centre, before - after: above 0, or 0 where it stays the same. */
  readonly totalFall: number;
  /** All causes that hold, at least one. */
  readonly causes: readonly OppositeCause[];
}

/** Below this part of a figure a change is rounding and not said. */
const NOTICEABLE = 1e-9;

/** The headlines whose cost for each rises while the total cost falls or stays, and why. */
export function oppositeMoves(chain: LeverChain, figures: CentreBeforeAfter): OppositeMove[] {
  const { totalCost } = figures;
  const after = (chain.steps.at(-1) ?? chain.before).statement;
  const change = totalCost.before - totalCost.after;
  const totalFall = Math.abs(change) > NOTICEABLE * Math.abs(totalCost.before) ? change : 0;
  if (!(totalFall >= 0)) return [];
  return figures.headlines.flatMap(({ kind, costPer, count, handleSeconds }): OppositeMove[] => {
    if (!costPer.before.ok || !costPer.after.ok || !count.before.ok || !count.after.ok) return [];
    const costPerRise = costPer.after.value - costPer.before.value;
    if (!(costPerRise > NOTICEABLE * Math.abs(costPer.before.value))) return [];
    const isFewer = count.after.value < count.before.value;
    const isLonger =
      handleSeconds.before.ok && handleSeconds.after.ok && handleSeconds.after.value > handleSeconds.before.value;
    const bearsMore = costOf(after, kind) > costOf(chain.before.statement, kind);
    const causes: OppositeCause[] = [];
    if (isFewer) causes.push("fewerToDivideBy");
    if (isFewer && keepsAgents(chain)) causes.push("agentsKept");
    if (isFewer && hasFixedCost(after)) causes.push("fixedCosts");
    if (isLonger) causes.push("longerCalls");
    if (bearsMore) causes.push("bearsMoreCost");
    return [{ kind, costPerRise, totalFall, causes }];
  });
}

/** Whether agents stayed whom the work no longer needs, or could not follow it at all. */
function keepsAgents({ before, steps, after }: LeverChain): boolean {
  const need = steps.at(-1)?.need;
  const today = before.sheet.team.agents;
  if (need === undefined || today === null || today === 0) return false;
  return !need.ok || (after.team.agents ?? 0) > today * need.value * (1 + NOTICEABLE);
}

function hasFixedCost({ total, agentCost, streams }: CostStatement): boolean {
  const moving = sumMoney([agentCost, ...streams.map(({ volumeCost }) => volumeCost)]);
  return total - moving > NOTICEABLE * Math.abs(total);
}

function costOf({ headlines }: CostStatement, kind: Headline["kind"]): number {
  const cost = headlines.find((headline) => headline.kind === kind)?.cost;
  return cost?.ok === true ? cost.value.total : 0;
}
