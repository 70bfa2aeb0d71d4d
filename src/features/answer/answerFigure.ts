import type { FigureId } from "../../formula/figureId";
import { centreFigures, type FigureUnknown } from "../../formula/figures";
import type { MoneyByCategory } from "../../formula/groups";
import type { CountUnknown, Headline, HeadlineKind } from "../../formula/headlines";
import type { Result } from "../../formula/result";
import type { CostStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";

/** What the answer is a price of. */
export type AnswerUnit = HeadlineKind | "perContact";

/** Why an answer has no figure. */
export type AnswerUnknown = CountUnknown | FigureUnknown;

/** One of the large figures: a headline, or the cost of a contact where the sheet has no calls. */
export interface AnswerFigure {
  readonly unit: AnswerUnit;
  readonly figure: FigureId;
  readonly headline: Headline | null;
  readonly streamIds: readonly string[];
  readonly costPer: Result<number, AnswerUnknown>;
  readonly count: number;
  readonly total: number;
  readonly byCategory: MoneyByCategory;
}

/** The large figures of a sheet, calls first; a sheet of other channels alone has its cost per contact. */
export function answerFigures(sheet: CostSheet, statement: CostStatement): AnswerFigure[] {
  if (statement.headlines.length === 0) return [perContact(sheet, statement)];
  return statement.headlines.map((headline) => ({
    unit: headline.kind,
    figure: { kind: "headline", headline: headline.kind },
    headline,
    streamIds: headline.streamIds,
    costPer: headline.costPer,
    count: headline.count.ok ? headline.count.value : 0,
    total: headline.cost.ok ? headline.cost.value.total : 0,
    byCategory: headline.cost.ok ? headline.cost.value.byCategory : statement.byCategory,
  }));
}

function perContact(sheet: CostSheet, statement: CostStatement): AnswerFigure {
  const { contacts, costPerContact } = centreFigures(sheet, statement);
  return {
    unit: "perContact",
    figure: { kind: "costPerContact" },
    headline: null,
    streamIds: sheet.work.map(({ id }) => id),
    costPer: costPerContact,
    count: contacts.ok ? contacts.value : 0,
    total: statement.total,
    byCategory: statement.byCategory,
  };
}

/** Whether any line has a cost; without one, an answer of zero would say what nobody knows. */
export function hasCost(statement: CostStatement): boolean {
  return statement.lines.some(({ cost }) => cost.ok);
}
