import { sumMoney } from "../money";
import { perPeriod } from "../period";
import { quotient } from "../quotient";
import { err, ok, type Result } from "../result";
import { isLinked } from "../staffing/isLinked";
import { costStatement, type CostStatement } from "../statement";
import { staffedSheet, type LeverChain } from "./chain";

/** Why there is no saving to speak of: a lever's own cost lacks something, for example agents. */
export type SavingUnknown = "unfinishedCost";

/** What levers bring and cost in money that is paid, purchases not spread over their life; in the sheet's currency. */
export interface Payback {
  /** Paid once, all levers together. */
  readonly oneOff: number;
  /** Cost before - cost after in a month, own running cost included and purchases left out; negative when it costs more. */
  readonly monthlySaving: Result<number, SavingUnknown>;
  /** Months until the saving has paid what was paid once; 0 when nothing was, and a reason when it never has. */
  readonly paybackMonths: Result<number, SavingUnknown | "savesNothing" | "costsMore">;
  /** 12 x the monthly saving - what was paid once. */
  readonly firstYearNet: Result<number, SavingUnknown>;
  /**
   * The least realised share at which total cost, purchases spread over their life, is no higher than today; null where the
   * plan of the sheet sets the agents, so that there is no such share.
   */
  readonly breakEvenRealisedShare: Result<number, SavingUnknown | "neverBreaksEven"> | null;
}

/** Payback, first year and break-even of all levers that are switched on. */
export function paybackOf(chain: LeverChain): Payback {
  const ownLines = chain.steps.at(-1)?.worked.ownLines ?? [];
  const purchases = ownLines.filter(({ basis }) => basis.kind === "oneOff");
  const oneOff = sumMoney(purchases.map(({ amount }) => amount ?? 0));
  const monthlySaving = monthlySavingOf(chain, new Set(purchases.map(({ id }) => id)));
  return {
    oneOff,
    monthlySaving,
    paybackMonths: monthlySaving.ok ? paybackMonths(oneOff, monthlySaving.value) : monthlySaving,
    firstYearNet: monthlySaving.ok ? ok(12 * monthlySaving.value - oneOff) : monthlySaving,
    breakEvenRealisedShare: isLinked(chain.before.sheet) ? null : breakEven(chain),
  };
}

function monthlySavingOf(
  { before, steps, after }: LeverChain,
  purchaseIds: Set<string>,
): Result<number, SavingUnknown> {
  const ownLines = steps.at(-1)?.worked.ownLines ?? [];
  const running = costStatement({ ...after, costs: after.costs.filter(({ id }) => !purchaseIds.has(id)) });
  if (hasUnfinished(running, new Set(ownLines.map(({ id }) => id)))) return err("unfinishedCost");
  return ok(perPeriod(before.statement.total - running.total, before.sheet.period.length, "month"));
}

function paybackMonths(oneOff: number, monthlySaving: number): Result<number, "savesNothing" | "costsMore"> {
  if (monthlySaving < 0) return err("costsMore");
  const months = quotient(oneOff, monthlySaving);
  return months === null ? err("savesNothing") : ok(months);
}

/**
 * Agents fall in a straight line with the realised share, and cost moves in a straight line with agents. So the totals with
 * none and with all of the fall taken out say everything: share = (total with none - today) / (total with none - with all).
 */
function breakEven({ before, steps }: LeverChain): Result<number, SavingUnknown | "neverBreaksEven"> {
  const last = steps.at(-1);
  if (last === undefined) return ok(0);
  const totalAt = (realisedShare: number): CostStatement =>
    costStatement(staffedSheet(before.sheet, last.worked, realisedShare).sheet);
  const none = totalAt(0);
  if (hasUnfinished(none, new Set(last.worked.ownLines.map(({ id }) => id)))) return err("unfinishedCost");
  const today = before.statement.total;
  if (none.total <= today) return ok(0);
  const all = totalAt(1).total;
  const share = all > today ? null : quotient(none.total - today, none.total - all);
  return share === null ? err("neverBreaksEven") : ok(Math.min(1, share));
}

function hasUnfinished({ lines }: CostStatement, ids: ReadonlySet<string>): boolean {
  return lines.some(({ id, cost }) => !cost.ok && ids.has(id));
}
