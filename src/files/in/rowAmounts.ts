import type { Amount } from "./amount";
import type { AmountUnit } from "./amountUnit";
import { difference, timesPowerOfTen } from "./exactAmounts";
import type { Cell } from "./table";

/** What makes amounts of the cells of a row. */
export interface AmountRule {
  /** The column that is taken off the only one of amounts; null for none. */
  readonly credit: number | null;
  /** Whether that column has its minus already, so that it is added. */
  readonly hasSignedCredits: boolean;
  readonly unitAt: (column: number) => AmountUnit;
  /** The largest amount that a sheet can hold. */
  readonly most: number;
}

/** An amount of a row and the column that it stands in, or that is to blame that there is none. */
export interface RowAmount {
  readonly amount: Amount;
  readonly column: number;
}

/** The amounts of a row, one for each of some columns: debit less credit, in ones; turned where a mark says credit. */
export function rowAmounts(
  cells: readonly (Cell | undefined)[],
  columns: readonly number[],
  rule: AmountRule,
  isMarkedCredit: boolean,
  read: (cell: Cell | undefined, column: number) => Amount,
): RowAmount[] {
  const amountAt = (column: number): RowAmount => ({
    amount: inOnes(read(cells[column], column), column, rule),
    column,
  });
  return columns.map((column) => {
    const debit = amountAt(column);
    const { amount, column: blamed } = rule.credit === null ? debit : net(debit, amountAt(rule.credit), rule);
    return { amount: isMarkedCredit ? turned(amount) : amount, column: blamed };
  });
}

function net(debit: RowAmount, credit: RowAmount, { hasSignedCredits, most }: AmountRule): RowAmount {
  if (!debit.amount.ok) return debit;
  if (!credit.amount.ok) return credit;
  const { value: owed } = debit.amount;
  const { value: taken } = credit.amount;
  if (taken === null) return debit;
  const isBoth = owed !== null && owed.amount !== 0 && taken.amount !== 0;
  if (isBoth && owed.currency !== taken.currency) {
    return { amount: { ok: false, error: "twoCurrencies" }, column: credit.column };
  }
  const less = hasSignedCredits ? -taken.amount : taken.amount;
  const currency = taken.amount === 0 ? (owed ?? taken).currency : taken.currency;
  const amount = difference(owed?.amount ?? 0, less);
  if (Math.abs(amount) > most) return { amount: { ok: false, error: "tooLarge" }, column: debit.column };
  return { amount: { ok: true, value: { amount, currency } }, column: debit.column };
}

function turned(amount: Amount): Amount {
  if (!amount.ok || amount.value === null || amount.value.amount === 0) return amount;
  return { ok: true, value: { ...amount.value, amount: -amount.value.amount } };
}

function inOnes(amount: Amount, column: number, { unitAt, most }: AmountRule): Amount {
  const unit = unitAt(column);
  if (unit === 1 || !amount.ok || amount.value === null) return amount;
  const scaled = timesPowerOfTen(amount.value.amount, unit);
  return Math.abs(scaled) > most
    ? { ok: false, error: "tooLarge" }
    : { ok: true, value: { ...amount.value, amount: scaled } };
}
