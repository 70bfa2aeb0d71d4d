import type { Amount } from "./amount";
import type { AmountUnit } from "./amountUnit";
import { decimalsOf } from "./exactAmounts";
import type { Cell, Table } from "./table";

/** Half a cent is the least that a ledger rounds its amounts by. */
const HALF_A_CENT = 0.005;

/** By how much amounts of a table may be rounded, in ones: by half of the last decimal that any column of their unit has. */
export function roundingOf(
  rows: Table["rows"],
  columns: readonly number[],
  unitAt: (column: number) => AmountUnit,
  read: (cell: Cell | undefined) => Amount,
): number {
  const decimals = new Map<AmountUnit, number>();
  for (const column of columns) {
    const unit = unitAt(column);
    let most = decimals.get(unit) ?? 0;
    for (const row of rows) {
      const amount = read(row[column]);
      if (amount.ok && amount.value !== null) most = Math.max(most, decimalsOf(amount.value.amount));
    }
    decimals.set(unit, most);
  }
  return Math.max(HALF_A_CENT, ...[...decimals].map(([unit, most]) => (unit / 2) * 10 ** -most));
}

/** Where no word says that an amount is a sum, it is not taken for one that is further off than this part of it. */
const UNSAID = 0.01;

/** How far an amount may be off the sum of so many others, if each, and it as well, is rounded by no more than `rounding`. */
export function leeway(rounding: number, count: number): number {
  return rounding * (count + 1);
}

/** The same for an amount that is not called a sum. */
export function unsaidLeeway(rounding: number, count: number, amount: number): number {
  return Math.min(leeway(rounding, count), Math.max(leeway(HALF_A_CENT, count), Math.abs(amount) * UNSAID));
}
