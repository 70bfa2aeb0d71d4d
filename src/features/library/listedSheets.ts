import { costStatement } from "../../formula/statement";
import { unitCosts, type CostUnit } from "../../formula/unitCosts";
import type { CostSheet } from "../../sheet/schema";
import type { OwnSheet } from "../../storage/storedRow";

/** By what the sheets stand in order. */
export const ORDERS = ["newest", "title", "cost", "period"] as const;
/** One of these orders. */
export type Order = (typeof ORDERS)[number];

/** What a call, sale, lead or contact costs by a sheet, in its currency. */
export interface ListedFigure {
  readonly unit: CostUnit;
  readonly amount: number;
}

const figures = new WeakMap<CostSheet, { readonly figure: ListedFigure | null }>();

/** The first of the figures of a sheet that is known; null while nothing has a cost, which is not a cost of 0. */
export function listedFigure(sheet: CostSheet): ListedFigure | null {
  const known = figures.get(sheet);
  if (known !== undefined) return known.figure;
  const [figure = null] = unitCosts(sheet, costStatement(sheet)).flatMap(({ unit, costPer }) =>
    costPer.ok ? [{ unit, amount: costPer.value }] : [],
  );
  figures.set(sheet, { figure });
  return figure;
}

/**
 * The sheets whose title holds every word that is searched for, in order: the newest first, by title, by the lowest cost
 * within each currency, or by the latest start of their period. What has no cost or start comes last.
 */
export function listedSheets(
  rows: readonly OwnSheet[],
  search: string,
  order: Order,
  titleOf: (sheet: CostSheet) => string,
  language: string,
): readonly OwnSheet[] {
  const plain = (text: string) => text.normalize("NFC").toLocaleLowerCase(language);
  const words = plain(search).split(/\s+/);
  const found = rows.filter(({ sheet }) => words.every((word) => plain(titleOf(sheet)).includes(word)));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const cost = ({ sheet }: OwnSheet) => listedFigure(sheet)?.amount ?? Infinity;
  const start = ({ sheet }: OwnSheet) => sheet.period.start ?? "";
  const orders: Record<Order, (left: OwnSheet, right: OwnSheet) => number> = {
    newest: () => 0,
    title: (left, right) => compare(titleOf(left.sheet), titleOf(right.sheet)),
    cost: (left, right) =>
      Number(cost(left) === Infinity) - Number(cost(right) === Infinity) ||
      compare(left.sheet.currency, right.sheet.currency) ||
      (cost(left) === cost(right) ? 0 : cost(left) - cost(right)),
    period: (left, right) => (start(left) === start(right) ? 0 : start(left) < start(right) ? 1 : -1),
  };
  return found.toSorted(orders[order]);
}
