import type { Amount } from "./amount";
import type { AmountUnit } from "./amountUnit";
import { decimalsOf } from "./exactAmounts";
import type { Cell, Table } from "./table";

/** Half a cent is more than any ledger in ones rounds an amount by. */
const HALF_A_CENT = 0.005;

/** By how much amounts of a table may be rounded, in ones: in thousands or more by half of the last decimal of their column. */
export function roundingOf(
  rows: Table["rows"],
  columns: readonly number[],
  unitAt: (column: number) => AmountUnit,
  read: (cell: Cell | undefined) => Amount,
): number {
  const ofColumns = columns.map((column) => {
    if (unitAt(column) === 1) return HALF_A_CENT;
    let decimals = 0;
    for (const row of rows) {
      const amount = read(row[column]);
      if (amount.ok && amount.value !== null) decimals = Math.max(decimals, decimalsOf(amount.value.amount));
    }
    return (unitAt(column) / 2) * 10 ** -decimals;
  });
  return Math.max(HALF_A_CENT, ...ofColumns);
}
