import type { Result } from "../../../formula/result";
import type { CostStatement } from "../../../formula/statement";
import { hasCost, type UnitUnknown } from "../../../formula/unitCosts";
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

/** What a figure comes to, or its reason in words; a price is none while nothing has a cost. */
export function shownValue(
  { statement, words }: AnswerParts,
  figure: Result<number, UnitUnknown>,
  isPrice: boolean,
): number | string {
  const { unknown } = words.common;
  if (isPrice && !hasCost(statement)) return unknown.noCost;
  return figure.ok ? figure.value : unknown[figure.error];
}
