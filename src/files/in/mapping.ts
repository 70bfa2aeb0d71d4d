/** Where in a table what stands. Rows and columns count from 0. */
export interface Mapping {
  /** The row of the headings; null where there is none. */
  readonly headerRow: number | null;
  readonly name: number | null;
  readonly category: number | null;
  readonly currency: number | null;
  readonly period: number | null;
  /** The columns of amounts: one, or one a period. */
  readonly amounts: readonly number[];
  /** The column of credits, which are taken off the amounts of the only other one; null for none. */
  readonly credit: number | null;
  /** The column of marks that say whether an amount is a debit or a credit; null for none. */
  readonly marks: number | null;
  /** Columns that add up those of amounts, as a year does its months; the longest first. */
  readonly wholes: readonly number[];
}
