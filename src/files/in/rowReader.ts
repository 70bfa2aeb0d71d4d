import { BOUNDS, cleanLabel } from "../../sheet/limits";
import { amountOf, type DecimalMark } from "./amount";
import type { AmountUnit } from "./amountUnit";
import type { Readers } from "./choices";
import { areCreditsSigned, sizeOf } from "./credits";
import type { Mapping } from "./mapping";
import { markBehind } from "./markBehind";
import { roundingOf } from "./roundingOf";
import { rowAmounts, type RowAmount } from "./rowAmounts";
import { areMarkedSigned, sideOfMark } from "./sideMarks";
import { cellText, isBlank, type Cell, type Table } from "./table";

type Row = Table["rows"][number];

/** How the amounts of a table are written. */
export interface Writing {
  readonly mark: DecimalMark;
  readonly unitAt: (column: number) => AmountUnit;
  /** What an amount of a column is in where neither it nor its row names a currency. */
  readonly currencyAt: (column: number) => string;
  /** Whether an amount of a row may lie in two of its cells. */
  readonly isDivided: (cells: Row) => boolean;
}

/** The amounts of one row. */
export interface ReadRow {
  /** One for each column of amounts. */
  readonly amounts: readonly RowAmount[];
  /** One for each column that adds them up. */
  readonly wholes: readonly RowAmount[];
  /** What the row's own column of currencies says that is none; null where it names one, or says nothing. */
  readonly unknownCurrency: string | null;
  /** What is marked as neither debit nor credit; null for nothing. */
  readonly unknownMark: string | null;
  /** Whether a column of credits takes something off. */
  readonly isCredited: boolean;
  /** Whether a mark says that its amount is a credit. */
  readonly isMarkedCredit: boolean;
  readonly currencyOf: (amount: RowAmount) => string;
}

/** Reads the amounts of rows by a mapping. */
export interface RowReader {
  /** All columns that amounts are read from. */
  readonly columns: readonly number[];
  /** By how much each amount may be rounded, in ones. */
  readonly rounding: number;
  readonly areCreditsSigned: boolean;
  readonly areMarkedSigned: boolean;
  readonly read: (cells: Row) => ReadRow;
}

/** What reads the amounts of some rows, after a look at all of them for what only the whole tells. */
export function rowReader(rows: readonly Row[], mapping: Mapping, writing: Writing, readers: Readers): RowReader {
  const { amounts, credit, marks, wholes, currency } = mapping;
  const { mark, unitAt, currencyAt, isDivided } = writing;
  const readIn = (cell: Cell | undefined, expected: string) =>
    amountOf(cell, { amount: readers.amount, mark, currency: expected, most: BOUNDS.amount });
  const [first = 0] = amounts;
  const readPlainly = (cell: Cell | undefined) => readIn(cell, currencyAt(first));
  const columns = [...amounts, ...(credit === null ? [] : [credit]), ...wholes];
  const hasSignedCredits = credit !== null && areCreditsSigned(rows, credit, readPlainly);
  const hasSignedMarks = marks !== null && areMarkedSigned(rows, marks, amounts, readPlainly);
  const rule = { credit, hasSignedCredits, unitAt, most: BOUNDS.amount };

  const read = (cells: Row): ReadRow => {
    const said = currency === null ? "" : cleanLabel(cellText(cells[currency]));
    const expectedAt = (column: number) =>
      said === "" ? currencyAt(column) : (readers.currency(said, currencyAt(column)) ?? currencyAt(column));
    const readAt = (cell: Cell | undefined, column: number) => readIn(cell, expectedAt(column));
    const side = marks === null ? null : sideOfMark(cells[marks]);
    const isCredit = side === "credit";
    const isTurned = isCredit && !hasSignedMarks;
    const asDivided = amounts.map((column): RowAmount => ({ amount: { ok: false, error: "perhapsDivided" }, column }));
    return {
      amounts: isDivided(cells) ? asDivided : rowAmounts(cells, amounts, rule, isTurned, readAt),
      wholes: rowAmounts(cells, wholes, { ...rule, credit: null }, isTurned, readAt),
      unknownCurrency: said !== "" && readers.currency(said, currencyAt(first)) === null ? said : null,
      unknownMark: marks !== null && side === null && !isBlank(cells[marks]) ? cellText(cells[marks]) : null,
      isCredited: credit !== null && sizeOf(readAt(cells[credit], credit)) !== 0,
      isMarkedCredit: isCredit || columns.some((at) => isCreditInCell(cells[at])),
      currencyOf: ({ amount, column }) => (amount.ok ? amount.value?.currency : null) ?? expectedAt(column),
    };
  };
  return {
    columns,
    rounding: roundingOf(rows, columns, unitAt, readPlainly),
    areCreditsSigned: hasSignedCredits,
    areMarkedSigned: hasSignedMarks,
    read,
  };
}

function isCreditInCell(cell: Cell | undefined): boolean {
  return typeof cell === "string" && markBehind(cell.trim())?.side === "credit";
}
