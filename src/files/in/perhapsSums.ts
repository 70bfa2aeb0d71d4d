import type { Entry, NamedRow } from "./entry";
import { unsaidLeeway } from "./roundingOf";

/** Longer lists are postings, in which some amount is the sum of its neighbours by chance. */
const MOST_ROWS = 500;
/** So many rows above and below are added up. */
const REACH = 60;

interface RowSum extends NamedRow {
  readonly currency: string;
  amount: number;
}

/**
 * The rows that come in and are as much as two or more right below them, or right above, together: a heading with the sum
 * of its part is called like any cost, so only the reader can tell. None where each row has a period of its own. `rounding` is by
 * how much each amount may be rounded.
 */
export function perhapsSums(
  entries: readonly Entry[],
  hasPeriodColumn: boolean,
  rounding: number,
): readonly NamedRow[] {
  const rows: RowSum[] = [];
  for (const { row, name, amount, currency } of entries) {
    const last = rows.at(-1);
    if (last?.row === row) last.amount += amount;
    else rows.push({ row, text: name, amount, currency });
  }
  if (hasPeriodColumn || rows.length > MOST_ROWS) return [];
  const addsUp = ({ amount, currency }: RowSum, others: readonly RowSum[]) => {
    let sum = 0;
    for (const [at, other] of others.entries()) {
      if (other.currency !== currency) return false;
      sum += other.amount;
      if (at > 0 && Math.abs(sum - amount) <= unsaidLeeway(rounding, at + 1, amount)) return true;
    }
    return false;
  };
  return rows
    .filter((each, at) => {
      const above = rows.slice(Math.max(0, at - REACH), at).reverse();
      return addsUp(each, rows.slice(at + 1, at + 1 + REACH)) || addsUp(each, above);
    })
    .map(({ row, text }) => ({ row, text }));
}
