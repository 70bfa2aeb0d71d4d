import type { Column } from "./columnAt";
import { sideOf } from "./credits";
import { isBalance, roleOfHeading } from "./headerWords";
import type { Table } from "./table";

/** The columns of the two sides of a ledger. An amount is what is on the left less what is on the right. */
export interface Sides {
  readonly debit: number;
  readonly credit: number;
}

type Row = Table["rows"][number];

/**
 * The two sides of a ledger, each with amounts of its own: by their headings, unless an amount of both stands beside them;
 * where there are no headings, two columns of which each row fills one. Null where there are none.
 */
export function debitAndCredit(
  rows: readonly Row[],
  columns: readonly Column[],
  headings: readonly string[],
): Sides | null {
  const roles = columns.map(({ at }) => roleOfHeading(headings[at] ?? ""));
  const isOfAmounts = ({ amounts, filled }: Column) => amounts >= filled / 2;
  const debit = columns.find((column, index) => roles[index] === "debit" && isOfAmounts(column));
  const credit = columns.find((column, index) => roles[index] === "credit" && isOfAmounts(column));
  if (debit !== undefined && credit !== undefined) {
    // accounts can be called debit and credit, too: then the amount stands beside them
    const hasAmount = columns.some(
      ({ at, amounts, filled }, index) =>
        roles[index] === "amount" && amounts > 0 && amounts >= filled / 2 && !isBalance(headings[at] ?? ""),
    );
    return hasAmount || debit.amounts + credit.amounts === 0 ? null : { debit: debit.at, credit: credit.at };
  }
  return headings.every((heading) => heading === "") ? sidesWithoutHeadings(rows, columns) : null;
}

function sidesWithoutHeadings(rows: readonly Row[], columns: readonly Column[]): Sides | null {
  const ofAmounts = columns.filter(({ amounts, filled }) => amounts > 0 && amounts === filled);
  const [left, right] = ofAmounts.slice(-2);
  if (left === undefined || right === undefined) return null;
  const sides = rows.map((row) => sideOf(row, left.at, right.at));
  const isEach = sides.includes("left") && sides.includes("right");
  return isEach && !sides.includes("both") ? { debit: left.at, credit: right.at } : null;
}
