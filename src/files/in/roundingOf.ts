import type { Amount } from "./amount";
import type { AmountUnit } from "./amountUnit";
import { decimalsOf } from "./exactAmounts";
import type { Cell, Table } from "./table";

/** Half a cent is more than any ledger in ones rounds an amount by. */
const HALF_A_CENT = 0.005;

/** By how much amounts of a table may be rounded, in ones: in thousands or millions by half of their last decimal. */
export function roundingOf(
  rows: Table["rows"],
  columns: readonly number[],
  unit: AmountUnit,
  read: (cell: Cell | undefined) => Amount,
): number {
  if (unit === 1) return HALF_A_CENT;
  let decimals = 0;
  for (const row of rows) {
    for (const column of columns) {
      const amount = read(row[column]);
      if (amount.ok && amount.value !== null) decimals = Math.max(decimals, decimalsOf(amount.value.amount));
    }
  }
  return Math.max(HALF_A_CENT, (unit / 2) * 10 ** -decimals);
}
