import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { CostSheet } from "../../sheet/schema";
import type { AgentsStay } from "../agentsFollow";
import type { HeadlineKind } from "../headlines";
import { err, ok, type Result } from "../result";
import { beforeAndAfter, type BeforeAfter, type CentreBeforeAfter } from "./beforeAfter";
import { leverChain, type LeverChain, type LineNames } from "./chain";
import { knownTotal } from "../knownTotal";
import { idleSettings } from "./idleSettings";
import { LEVER_ORDER } from "./levers";
import { oppositeMoves, type OppositeMove } from "./oppositeMoves";
import { paybackOf, type Payback } from "./payback";
import { serviceRisks, type ServiceRisk } from "./serviceRisk";
import { headlineWaterfall, totalCostWaterfall, type CostPerUnknown, type Waterfall } from "./waterfall";

/** One lever by itself on today's sheet, and as a step of the chain. */
export interface LeverEffect {
  readonly lever: LeverId;
  readonly alone: Effect;
  readonly inChain: Effect;
  /** Settings that are set and change nothing where the lever stands in the chain: what they act on is missing. */
  readonly idleSettings: readonly string[];
  /** Whether agents can follow after this lever alone, and why not. */
  readonly need: Result<number, AgentsStay>;
}

/** What one step leads from and to; money in the sheet's currency and for its period. */
export interface Effect {
  readonly totalCost: Result<BeforeAfter<number>, "noCost">;
  /** One entry a headline; a reason where either end has none. */
  readonly costPer: readonly {
    readonly kind: HeadlineKind;
    readonly figures: Result<BeforeAfter<number>, CostPerUnknown>;
  }[];
}

/** Everything that is shown about the levers of a sheet. */
export interface LeverReport {
  readonly chain: LeverChain;
  readonly totalCost: Result<Waterfall, "noCost">;
  readonly headlines: readonly {
    readonly kind: HeadlineKind;
    readonly waterfall: Result<Waterfall, CostPerUnknown>;
  }[];
  /** One entry a lever that is on, in the order of the chain. */
  readonly levers: readonly LeverEffect[];
  readonly beforeAfter: CentreBeforeAfter;
  readonly serviceRisks: readonly ServiceRisk[];
  readonly payback: Payback;
  /** Headlines that rise while the total falls, and why. */
  readonly oppositeMoves: readonly OppositeMove[];
}

/**
 * What the levers that are switched on do to a sheet: the chain, its waterfalls, each lever alone, today and after, service,
 * money. Every figure is read off statements. Never throws on a valid sheet; what cannot be known is a reason.
 */
export function leverReport(
  sheet: CostSheet,
  levers: LeverSettings,
  realisedShare: number | null,
  lineNames: LineNames = {},
): LeverReport {
  const chain = leverChain(sheet, levers, realisedShare, lineNames);
  const beforeAfter = beforeAndAfter(chain);
  return {
    chain,
    totalCost: totalCostWaterfall(chain),
    headlines: chain.before.statement.headlines.map(({ kind }) => ({
      kind,
      waterfall: headlineWaterfall(chain, kind),
    })),
    levers: chain.steps.map(({ lever }, index): LeverEffect => {
      const alone = leverChain(sheet, only(levers, lever), realisedShare);
      const [step] = alone.steps;
      return {
        lever,
        alone: effectOf(alone, 0),
        inChain: effectOf(chain, index),
        idleSettings: idleSettings(chain.steps[index - 1]?.worked.sheet ?? sheet, lever, levers[lever]),
        need: step?.need ?? ok(1),
      };
    }),
    beforeAfter,
    serviceRisks: serviceRisks(chain, beforeAfter),
    payback: paybackOf(chain),
    oppositeMoves: oppositeMoves(chain, beforeAfter),
  };
}

/** The settings with all levers off but one. */
function only(levers: LeverSettings, lever: LeverId): LeverSettings {
  const off = { ...levers };
  for (const other of LEVER_ORDER) switchOff(off, other, other === lever);
  return off;
}

function switchOff<Id extends LeverId>(levers: LeverSettings, id: Id, isOn: boolean): void {
  levers[id] = { ...levers[id], isOn };
}

/** One step, from the step before it or from today. */
function effectOf({ before, steps }: LeverChain, index: number): Effect {
  const from = (steps[index - 1] ?? before).statement;
  const to = (steps[index] ?? before).statement;
  return {
    totalCost: bothOf(knownTotal(from), knownTotal(to)),
    costPer: from.headlines.map(({ kind, costPer }, place) => {
      const after = to.headlines[place]?.costPer ?? err("noCalls");
      return { kind, figures: bothOf(costPer, after) };
    }),
  };
}

function bothOf<E extends string>(before: Result<number, E>, after: Result<number, E>): Result<BeforeAfter<number>, E> {
  if (!before.ok) return before;
  return after.ok ? ok({ before: before.value, after: after.value }) : after;
}
