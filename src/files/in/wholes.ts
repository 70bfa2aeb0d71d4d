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

/** What one of the columns that add up others adds up, by the places of columns among their kind. */
export interface WholeParts {
  /** Columns of amounts. */
  readonly parts: readonly number[];
  /** Columns that add up a part of it, as a quarter does beside its year. */
  readonly inner: readonly number[];
  /** Whether the columns of amounts are all that it is the sum of. */
  readonly isComplete: boolean;
}

/** What each whole adds up: all for a total, else the periods that its own holds. */
export function wholeParts(amounts: readonly PeriodColumn[], wholes: readonly PeriodColumn[]): readonly WholeParts[] {
  return wholes.map(({ at: column, period: whole }) => {
    const within = (columns: readonly PeriodColumn[]) =>
      [...columns.entries()].filter(([, { period }]) => whole === null || holds(whole, period)).map(([place]) => place);
    const parts = within(amounts);
    const months = parts.reduce((sum, at) => sum + monthsOf(amounts[at]?.period ?? null), 0);
    const inner = within(wholes).filter((at) => wholes[at]?.at !== column);
    return { parts, inner, isComplete: whole === null || months === MONTHS_OF[whole.length] };
  });
}

type Sizes = readonly (number | null)[];

const isNothing = (size: number | null | undefined) => size === undefined || size === null || size === 0;

/** Which wholes of a row have nothing in any of the columns that they add up. */
export function wholesAlone(amounts: Sizes, all: readonly WholeParts[]): readonly number[] {
  return all.flatMap(({ parts }, whole) => (parts.every((at) => isNothing(amounts[at])) ? [whole] : []));
}

/** Those of them that have an amount, but for what another one among them adds up already: a year, and not its quarters. */
export function countedWholes(alone: readonly number[], wholes: Sizes, all: readonly WholeParts[]): readonly number[] {
  const counted = new Set<number>();
  const covered = new Set<number>();
  for (const whole of alone) {
    if (isNothing(wholes[whole]) || covered.has(whole)) continue;
    counted.add(whole);
    for (const inner of all[whole]?.inner ?? []) covered.add(inner);
  }
  return [...counted];
}

/** Whether each whole of a row is the sum of its parts, as the ledger rounds them; a blank one is, and one without any. */
export function addsUp(amounts: Sizes, wholes: Sizes, all: readonly WholeParts[], rounding: number): boolean {
  return all.every(({ parts, isComplete }, whole) => {
    const amount = wholes[whole] ?? null;
    if (!isComplete || amount === null || parts.every((at) => isNothing(amounts[at]))) return true;
    const sum = new MoneySum();
    for (const at of parts) sum.add(amounts[at] ?? 0);
    return Math.abs(amount - sum.value) <= rounding * (parts.length + 1);
  });
}
