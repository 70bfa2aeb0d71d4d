import type { Result } from "../../../formula/result";
import type { CostStatement, StreamStatement } from "../../../formula/statement";
import type { UnitUnknown } from "../../../formula/unitCosts";
import type { CostSheet } from "../../../sheet/schema";
import type { Grid } from "./cells";
import { quoted, when, whenKnown } from "./expressions";
import type { Places } from "./places";
import type { WorkbookWords } from "./words";

/** What the parts of this sheet are made of. */
export interface AnswerParts {
  readonly grid: Grid;
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly words: WorkbookWords;
  readonly places: Places;
  /** How many lines have a cost: a figure is none without any. */
  readonly knownLines: string;
}

/** A cost for each, or the reason why there is none; without any line that has a cost there is no price. */
export function costEach(cost: string, count: string, zero: string, { knownLines, words }: AnswerParts): string {
  const each = whenKnown([count, cost], when(`${count}>0`, `${cost}/${count}`, quoted(zero)));
  return when(`${knownLines}=0`, quoted(words.common.unknown.noCost), each);
}

/** What streams cost, or the reason in words; without any cost the sum of no lines, as formulas say. */
export function shownCost(cost: StreamStatement["cost"], { common }: WorkbookWords): number | string {
  if (cost.ok) return cost.value.total;
  return cost.error === "noCost" ? 0 : common.unknown[cost.error];
}

/** What a figure comes to, or its reason in words. */
export function shownValue({ words }: AnswerParts, figure: Result<number, UnitUnknown>): number | string {
  return figure.ok ? figure.value : words.common.unknown[figure.error];
}
