import { BOUNDS, cleanLabel } from "../../sheet/limits";
import { amountOf, type Amount, type AmountProblem, type DecimalMark } from "./amount";
import { isRowOfUnits, type AmountUnit } from "./amountUnit";
import type { Readers } from "./choices";
import type { Mapping } from "./mapping";
import { areCreditsSigned, sizeOf, type Credits } from "./credits";
import { periodOfHeading } from "./headerWords";
import { PartsOfRows } from "./partsOfRows";
import { periodsOfColumn, type Period } from "./period";
import { rowAmounts } from "./rowAmounts";
import { roundingOf } from "./roundingOf";
import { cellText, isBlank, type Cell, type Table } from "./table";
import { Totals } from "./totals";

/** One amount of a table, and what it is for. */
export interface Entry {
  /** Its row as a spreadsheet counts, from 1. */
  readonly row: number;
  readonly name: string;
  /** What the table says it is for; empty where it does not. */
  readonly kind: string;
  /** What the table says above it of it and others: the last heading, or a cell that is merged over several rows; else empty. */
  readonly section: string;
  readonly amount: number;
  readonly currency: string;
  /** Null where the table names none. */
  readonly period: Period | null;
}

/** Why a row is not used; each is a key of `bringIn:problems`. */
export type RowProblemKind = AmountProblem | "unknownCurrency" | "noPeriod";

/** A row that holds something that cannot be used, as a spreadsheet counts, and what stands there. */
export interface RowProblem {
  readonly row: number;
  readonly error: RowProblemKind;
  readonly text: string;
}

/** A row as a spreadsheet counts, and what it is called. */
export interface NamedRow {
  readonly row: number;
  readonly text: string;
}

/** What was left out without being wrong. */
export interface LeftOut {
  /** Rows above the headings, the row of the headings not counted. */
  readonly above: number;
  readonly blank: number;
  readonly totals: readonly NamedRow[];
  /** Rows that only say what the row above them is made of. */
  readonly parts: readonly NamedRow[];
  /** Rows that name something and have no amount. */
  readonly headings: number;
  readonly zeros: number;
}

/** The rows of a table as amounts, what was left out, and what cannot be used. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly leftOut: LeftOut;
  readonly problems: readonly RowProblem[];
  /** By how much each amount may be rounded, in ones. */
  readonly rounding: number;
  /** Null where no column of credits is taken off. */
  readonly credits: Credits | null;
}

/** How the amounts of a table are written. */
export interface Writing {
  readonly mark: DecimalMark;
  readonly unit: AmountUnit;
  /** What an unnamed currency is. */
  readonly currency: string;
}

/** Reads the rows of a table by the mapping, each as a whole: a row with a problem gives no entry at all. */
export function readEntries(
  { rows }: Table,
  mapping: Mapping,
  { mark, unit, currency }: Writing,
  readers: Readers,
): Entries {
  const { headerRow, amounts } = mapping;
  const first = headerRow === null ? 0 : headerRow + 1;
  const below = rows.slice(first);
  const column = mapping.period;
  const periods =
    column === null
      ? null
      : periodsOfColumn(
          below.map((row) => row[column]),
          currency === "USD",
        );
  const headings = amounts.map((at) => (headerRow === null ? null : periodOfHeading(rows[headerRow]?.[at])));
  const read = (cell: Cell | undefined, expected: string) =>
    amountOf(cell, { amount: readers.amount, mark, currency: expected, most: BOUNDS.amount });
  const { credit } = mapping;
  const areSigned = credit !== null && areCreditsSigned(below, credit, (cell) => read(cell, currency));
  const columns = credit === null ? amounts : [...amounts, credit];
  const rule = {
    amounts,
    credit,
    hasSignedCredits: areSigned,
    unit,
    most: BOUNDS.amount,
  };
  const rounding = roundingOf(below, columns, unit, (cell) => read(cell, currency));
  const sums = new Totals(amounts.length, rounding);
  const rowAbove = new PartsOfRows(rounding);
  const found: Entry[] = [];
  const problems: RowProblem[] = [];
  const totals: NamedRow[] = [];
  const parts: NamedRow[] = [];
  let section = "";
  const above = rows.slice(0, Math.max(0, first - 1)).filter((row) => !row.every(isBlank)).length;
  const count = { blank: 0, headings: 0, zeros: 0 };
  let credited = 0;
  for (const [index, cells] of below.entries()) {
    const row = first + index + 1;
    if (cells.every(isBlank)) {
      count.blank += 1;
      section = "";
      continue;
    }
    const name = textAt(cells, mapping.name);
    const kind = textAt(cells, mapping.category);
    const paidIn = currencyOf(textAt(cells, mapping.currency), currency, readers);
    const expected = paidIn ?? currency;
    if (found.length === 0 && isRowOfUnits(cells, columns)) {
      count.headings += 1;
      continue;
    }
    const given = rowAmounts(cells, rule, (cell) => read(cell, expected));
    const values = given.map(({ amount }) => valueOf(amount));
    const sizes = values.map((value) => value?.amount ?? null);
    const words = name === "" ? firstWords(cells, columns) : name;
    if (kind !== "") section = kind;
    if (sums.take(words, sizes, mapping.name === null && hasPlace(cells, amounts))) {
      totals.push({ row, text: words });
      rowAbove.add(null);
      section = "";
      continue;
    }
    const broken = given.find(({ amount }) => !amount.ok);
    if (broken !== undefined && !broken.amount.ok) {
      if (isHeadingAgain(cells, headerRow === null ? undefined : rows[headerRow])) count.headings += 1;
      else {
        problems.push({ row, error: broken.amount.error, text: cellText(cells[broken.column]) });
        sums.addUnread();
      }
      rowAbove.add(null);
      continue;
    }
    if (sizes.every((size) => size === null)) {
      count.headings += 1;
      // a title of the whole table is no heading of what is below it, and a dash is an amount of nothing
      if (headerRow !== null && columns.every((at) => isBlank(cells[at]))) section = words;
      rowAbove.add(null);
      continue;
    }
    if (paidIn === null) {
      problems.push({ row, error: "unknownCurrency", text: textAt(cells, mapping.currency) });
      sums.addUnread();
      rowAbove.add(null);
      continue;
    }
    if (rowAbove.take(words, sizes)) {
      parts.push({ row, text: words });
      continue;
    }
    rowAbove.add(sizes);
    if (sizes.every((size) => size === null || size === 0)) {
      count.zeros += 1;
      continue;
    }
    sums.add(sizes);
    if (credit !== null && sizeOf(read(cells[credit], expected)) !== 0) credited += 1;
    for (const [at, value] of values.entries()) {
      if (value === null || value.amount === 0) continue;
      const period = periods === null ? (headings[at] ?? null) : (periods[index] ?? null);
      found.push({ row, name, kind, section, amount: value.amount, currency: value.currency ?? expected, period });
    }
  }
  return {
    entries: found,
    leftOut: { above, totals, parts, ...count },
    problems,
    rounding,
    credits: credit === null ? null : { rows: credited, areSigned },
  };
}

type Value = Extract<Amount, { ok: true }>["value"];

function valueOf(amount: Amount): Value {
  return amount.ok ? amount.value : null;
}

/** Whether something stands before the amounts, as an account number or a day: a cost without a name has one, a total none. */
function hasPlace(cells: Table["rows"][number], amounts: readonly number[]): boolean {
  return cells.slice(0, Math.min(...amounts)).some((cell) => !isBlank(cell));
}

/** A row that repeats the headings, as on the next page of a printed ledger. */
function isHeadingAgain(cells: Table["rows"][number], headings: Table["rows"][number] | undefined): boolean {
  return headings !== undefined && cells.every((cell, at) => cellText(cell) === cellText(headings[at]));
}

function textAt(cells: Table["rows"][number], at: number | null): string {
  return at === null ? "" : cleanLabel(cellText(cells[at]).replace(/\s+/g, " "));
}

/** The first cell in words: a total often stands in the column of account numbers. */
function firstWords(cells: Table["rows"][number], amounts: readonly number[]): string {
  const words = cells.find((cell, at) => !amounts.includes(at) && typeof cell === "string" && /\p{L}/u.test(cell));
  return cellText(words);
}

function currencyOf(text: string, expected: string, readers: Readers): string | null {
  return text === "" ? expected : readers.currency(text, expected);
}
