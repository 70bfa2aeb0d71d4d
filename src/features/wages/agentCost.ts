import type { Calculation } from "../../formula/explain/explanation";
import { explainLines } from "../../formula/explain/explainLine";
import { quotient } from "../../formula/quotient";
import type { Result } from "../../formula/result";
import { err, ok } from "../../formula/result";
import { costStatement } from "../../formula/statement";
import { wageLines, type BasePay, type ChosenOnCost, type WageLineRecipe } from "../../formula/wageLines";
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
  /** What each line comes to in a year and how, base pay first; those that are not counted are left out. */
  readonly lines: readonly AgentCostLine[];
}

/** One line of what an agent costs; `key` names it in `wages.json`. */
export interface AgentCostLine {
  readonly key: WageLineRecipe["key"];
  readonly calculation: Calculation;
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
  const recipes = wageLines(pay, chosen, currency, "all");
  const write = writeWageLines(
    recipes.map((line) => ({ ...line, name: "" })),
    "add",
  );
  const team = { agents: 1, paidHoursPerWeek, shrinkage: null };
  const sheetFor = (length: Cadence) => write({ ...emptySheet(currency), period: { length, start: null }, team });
  const month = costStatement(sheetFor("month"));
  const yearSheet = sheetFor("year");
  const year = costStatement(yearSheet);
  const { wages } = month.byCategory;
  const explained = explainLines(yearSheet, year);
  return ok({
    perMonth: month.total,
    perYear: year.total,
    basePayPerMonth: wages,
    factor: quotient(month.total, wages),
    missing: month.unfinishedLines,
    lines: recipes.flatMap(({ key }, index) => {
      const calculation = explained[index]?.calculation ?? null;
      return calculation === null ? [] : [{ key, calculation }];
    }),
  });
}
