import type { LeverId } from "../../sheet/leverSettings";
import type { CostUnknown, CountUnknown, HeadlineKind } from "../headlines";
import { knownTotal } from "../knownTotal";
import { err, ok, type Result } from "../result";
import type { CostStatement } from "../statement";
import type { LeverChain } from "./chain";

/** Why a cost per call, sale or lead is unknown. */
export type CostPerUnknown = CountUnknown | CostUnknown;

/** A figure from today to after, lever by lever; the changes sum to the difference of the ends. */
export interface Waterfall {
  readonly from: number;
  readonly steps: readonly { readonly lever: LeverId; readonly change: number; readonly to: number }[];
  readonly to: number;
}

/** The total cost of the sheet's period from today to after; money in the sheet's currency. */
export function totalCostWaterfall(chain: LeverChain): Result<Waterfall, "noCost"> {
  return waterfallOf(chain, knownTotal);
}

/** A headline figure from today to after; a reason where any step has none, since no bar could follow. */
export function headlineWaterfall(chain: LeverChain, kind: HeadlineKind): Result<Waterfall, CostPerUnknown> {
  return waterfallOf(chain, (statement) => costPerOf(statement, kind));
}

/** Cost per call, sale or lead of a statement. */
function costPerOf({ headlines }: CostStatement, kind: HeadlineKind): Result<number, CostPerUnknown> {
  const headline = headlines.find((each) => each.kind === kind);
  return headline === undefined ? err("noCalls") : headline.costPer;
}

function waterfallOf<E extends string>(
  { before, steps }: LeverChain,
  figureOf: (statement: CostStatement) => Result<number, E>,
): Result<Waterfall, E> {
  const from = figureOf(before.statement);
  if (!from.ok) return from;
  let level = from.value;
  const changes: { lever: LeverId; change: number; to: number }[] = [];
  for (const { lever, statement } of steps) {
    const to = figureOf(statement);
    if (!to.ok) return to;
    changes.push({ lever, change: to.value - level, to: to.value });
    level = to.value;
  }
  return ok({ from: from.value, steps: changes, to: level });
}
