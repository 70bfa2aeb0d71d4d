import type { HeadlineKind } from "../../formula/headlines";
import { ownAmountsByCategory } from "../../formula/ownAmounts";
import type { Result } from "../../formula/result";
import { costStatement } from "../../formula/statement";
import { figureOf, type FigureMissing } from "../../formula/whatIf/question";
import type { Category, CostSheet } from "../../sheet/schema";

/** What both views of drivers ask about: a figure of a sheet, which also says what the team does. */
export interface Setting {
  readonly sheet: CostSheet;
  readonly headline: HeadlineKind;
}

/** What a sheet says before anything is changed. */
export interface Today {
  /** The headline. */
  readonly costPer: Result<number, FigureMissing>;
  /** Money of the lines of a category with an amount of their own, for the period: what a factor on them scales. */
  readonly ofCategory: Readonly<Partial<Record<Category, number>>>;
  readonly unfinishedLines: number;
}

/** Reads off a sheet what both views begin with. */
export function todayOf({ sheet, headline }: Setting): Today {
  const statement = costStatement(sheet);
  return {
    costPer: figureOf(sheet, headline),
    ofCategory: ownAmountsByCategory(sheet, statement),
    unfinishedLines: statement.unfinishedLines,
  };
}
