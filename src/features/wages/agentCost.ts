import { quotient } from "../../formula/quotient";
import type { Result } from "../../formula/result";
import { err, ok } from "../../formula/result";
import { costStatement } from "../../formula/statement";
import { wageLines, type BasePay, type ChosenOnCost } from "../../formula/wageLines";
import { writeWageLines } from "../../sheet/edits/wages";
import { emptySheet } from "../../sheet/emptySheet";
import type { Cadence } from "../../sheet/schema";

/** What one full-time agent costs with everything that the employer pays on top; money in one currency. */
export interface AgentCost {
  readonly perMonth: number;
  readonly perYear: number;
  readonly basePayPerMonth: number;
  /** The whole cost / base pay; null without base pay above 0. */
  readonly factor: number | null;
  /** On-costs without a value, which are not counted. */
  readonly missing: number;
}

/**
 * The cost of one agent, told by the statement of a sheet that has nothing but that agent. Pay by the hour needs the paid
 * hours of a week.
 */
export function agentCost(
  pay: BasePay,
  chosen: readonly ChosenOnCost[],
  currency: string,
  paidHoursPerWeek: number | null,
): Result<AgentCost, "noAmount" | "noPaidHours"> {
  if (pay.amount === null) return err("noAmount");
  if (pay.every === "hour" && paidHoursPerWeek === null) return err("noPaidHours");
  const lines = wageLines(pay, chosen, currency, "all").map((line) => ({ ...line, name: "" }));
  const statementFor = (length: Cadence) =>
    costStatement(
      writeWageLines(
        lines,
        "add",
      )({
        ...emptySheet(currency),
        period: { length, start: null },
        team: { agents: 1, paidHoursPerWeek, shrinkage: null },
      }),
    );
  const month = statementFor("month");
  const { wages } = month.byCategory;
  return ok({
    perMonth: month.total,
    perYear: statementFor("year").total,
    basePayPerMonth: wages,
    factor: quotient(month.total, wages),
    missing: month.unfinishedLines,
  });
}
