import { hasOwnAmount } from "../../formula/charge";
import type { HeadlineKind } from "../../formula/headlines";
import { MoneySum } from "../../formula/money";
import { err, type Result } from "../../formula/result";
import { costStatement } from "../../formula/statement";
import { hasCost } from "../../formula/unitCosts";
import { figureOf, type FigureMissing } from "../../formula/whatIf/question";
import type { Category, CostSheet } from "../../sheet/schema";

/** What both views of drivers ask about: a figure of a sheet, which also says what the team does. */
export interface Setting {
  readonly sheet: CostSheet;
  readonly headline: HeadlineKind;
}

/** What a sheet says before anything is changed. */
export interface Today {
  /** The headline; a reason instead of nothing while no line has a cost. */
  readonly costPer: Result<number, FigureMissing | "noCost">;
  /** Money of the lines of a category with an amount of their own, for the period: what a factor on them scales. */
  readonly ofCategory: Readonly<Partial<Record<Category, number>>>;
  readonly unfinishedLines: number;
}

/** Reads off a sheet what both views begin with. */
export function todayOf({ sheet, headline }: Setting): Today {
  const statement = costStatement(sheet);
  const sums = new Map<Category, MoneySum>();
  sheet.costs.forEach((line, index) => {
    const cost = statement.lines[index]?.cost;
    if (!hasOwnAmount(line) || cost?.ok !== true) return;
    const sum = sums.get(line.category) ?? new MoneySum();
    sum.add(cost.value);
    sums.set(line.category, sum);
  });
  return {
    costPer: hasCost(statement) ? figureOf(sheet, headline) : err("noCost"),
    ofCategory: Object.fromEntries([...sums].map(([category, sum]) => [category, sum.value])),
    unfinishedLines: statement.unfinishedLines,
  };
}
