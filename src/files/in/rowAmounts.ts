import type { Amount } from "./amount";
import type { AmountUnit } from "./amountUnit";
import { difference, timesPowerOfTen } from "./exactAmounts";
import type { Cell } from "./table";

/** What makes amounts of the cells of a row. */
export interface AmountRule {
  /** The columns of amounts: one, or one a period. */
  readonly amounts: readonly number[];
  /** The column that is taken off the only one of amounts; null for none. */
  readonly credit: number | null;
  /** Whether that column has its minus already, so that it is added. */
  readonly hasSignedCredits: boolean;
  readonly unit: AmountUnit;
  /** The largest amount that a sheet can hold. */
  readonly most: number;
}

/** An amount of a row and the column that it stands in, or that is to blame that there is none. */
export interface RowAmount {
  readonly amount: Amount;
  readonly column: number;
}

/** The amounts of a row, one for each column of them: debit less credit, in ones. */
export function rowAmounts(
  cells: readonly (Cell | undefined)[],
  rule: AmountRule,
  read: (cell: Cell | undefined) => Amount,
): RowAmount[] {
  return rule.amounts.map((column) => {
    const debit: RowAmount = { amount: read(cells[column]), column };
    const { amount, column: blamed } =
      rule.credit === null ? debit : net(debit, { amount: read(cells[rule.credit]), column: rule.credit }, rule);
    return { amount: inOnes(amount, rule), column: blamed };
  });
}

function net(debit: RowAmount, credit: RowAmount, { hasSignedCredits }: AmountRule): RowAmount {
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
  return {
    amount: { ok: true, value: { amount: difference(owed?.amount ?? 0, less), currency } },
    column: debit.column,
  };
}

function inOnes(amount: Amount, { unit, most }: AmountRule): Amount {
  if (unit === 1 || !amount.ok || amount.value === null) return amount;
  const scaled = timesPowerOfTen(amount.value.amount, unit);
  return Math.abs(scaled) > most
    ? { ok: false, error: "tooLarge" }
    : { ok: true, value: { ...amount.value, amount: scaled } };
}
