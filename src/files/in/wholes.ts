import { MoneySum } from "../../formula/money";
import { holdsPeriod, MONTHS_OF, type Period } from "./period";

/** A column of amounts, and the period that its heading names; null for none. */
export interface PeriodColumn {
  readonly at: number;
  readonly period: Period | null;
}

/** The columns that add up others: of periods that hold others, as a year does its months, and totals of all; the longest first. */
export function wholesAmong(columns: readonly PeriodColumn[], totals: readonly number[]): readonly number[] {
  const held = columns.filter(({ period }) => columns.some((other) => holds(period, other.period)));
  const longestFirst = held.toSorted((a, b) => monthsOf(b.period) - monthsOf(a.period));
  return [...totals, ...longestFirst.map(({ at }) => at)];
}

function holds(whole: Period | null, part: Period | null): boolean {
  return whole !== null && part !== null && holdsPeriod(whole, part);
}

function monthsOf(period: Period | null): number {
  return period === null ? Infinity : MONTHS_OF[period.length];
}

/** An amount of a column that adds up others. */
interface WholeAmount {
  readonly amount: number;
  readonly period: Period | null;
}

/** Of a row that has amounts in such columns alone: those of the longest period, so that none is counted twice. */
export function longestOnly<T extends WholeAmount>(amounts: readonly T[]): readonly T[] {
  const filled = amounts.filter(({ amount }) => amount !== 0);
  const [first] = filled;
  if (first === undefined) return [];
  if (first.period === null) return [first];
  return filled.filter(({ period }) => monthsOf(period) === monthsOf(first.period));
}

/** Columns, by their place among those of amounts, that together should be as much as one that adds them up. */
export interface Parts {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Which columns of amounts each whole must be the sum of: all for a total, and for a period those that make up all of it. */
export function partsOfWholes(amounts: readonly PeriodColumn[], wholes: readonly PeriodColumn[]): readonly Parts[] {
  return wholes.flatMap(({ period }, whole) => {
    const parts = [...amounts.keys()].filter((at) => period === null || holds(period, amounts[at]?.period ?? null));
    const months = parts.reduce((sum, at) => sum + monthsOf(amounts[at]?.period ?? null), 0);
    return period === null || months === MONTHS_OF[period.length] ? [{ whole, parts }] : [];
  });
}

/** Whether each whole of a row is the sum of its parts, as the ledger rounds them; blank wholes are. */
export function addsUp(
  amounts: readonly (number | null)[],
  wholes: readonly (number | null)[],
  all: readonly Parts[],
  rounding: number,
): boolean {
  return all.every(({ whole, parts }) => {
    const amount = wholes[whole] ?? null;
    const sum = new MoneySum();
    for (const at of parts) sum.add(amounts[at] ?? 0);
    return amount === null || Math.abs(amount - sum.value) <= rounding * (parts.length + 1);
  });
}
