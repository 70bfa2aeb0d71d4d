import { BOUNDS, cleanLabel } from "../../sheet/limits";
import { MoneySum } from "../../formula/money";
import { amountOf, type Amount, type AmountProblem, type DecimalMark } from "./amount";
import type { Destination, Readers } from "./choices";
import type { Mapping } from "./columns";
import { periodOf, periodsOfColumn, type Period } from "./period";
import { cellText, isBlank, type Table } from "./table";
import { isSumOf, totalInWords } from "./totals";

/** One amount of a table, and what it is for. */
export interface Entry {
  /** Its row as a spreadsheet counts, from 1. */
  readonly row: number;
  readonly name: string;
  /** What the table says it is for; empty where it does not. */
  readonly kind: string;
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

/** What was left out without being wrong. */
export interface LeftOut {
  /** Rows above the headings, the row of the headings not counted. */
  readonly above: number;
  readonly blank: number;
  /** Rows as a spreadsheet counts. */
  readonly totals: readonly { readonly row: number; readonly text: string }[];
  /** Rows that name something and have no amount. */
  readonly headings: number;
  readonly zeros: number;
}

/** The rows of a table as amounts, what was left out, and what cannot be used. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly leftOut: LeftOut;
  readonly problems: readonly RowProblem[];
}

/** Reads the rows of a table by the mapping, each as a whole: a row with a problem gives no entry at all. */
export function readEntries(
  { rows }: Table,
  mapping: Mapping,
  mark: DecimalMark,
  { currency }: Pick<Destination, "currency">,
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
  const headings = amounts.map((at) => (headerRow === null ? null : periodOf(rows[headerRow]?.[at])));
  const sums = amounts.map(() => ({ all: new MoneySum(), part: new MoneySum(), count: 0, partCount: 0 }));
  const found: Entry[] = [];
  const problems: RowProblem[] = [];
  const totals: { row: number; text: string }[] = [];
  const above = rows.slice(0, Math.max(0, first - 1)).filter((row) => !row.every(isBlank)).length;
  const count = { blank: 0, headings: 0, zeros: 0 };
  for (const [index, cells] of below.entries()) {
    const row = first + index + 1;
    if (cells.every(isBlank)) {
      count.blank += 1;
      continue;
    }
    const name = textAt(cells, mapping.name);
    const kind = textAt(cells, mapping.category);
    const paidIn = currencyOf(textAt(cells, mapping.currency), currency, readers);
    const expected = paidIn ?? currency;
    const read = amounts.map((at) =>
      amountOf(cells[at], { amount: readers.amount, mark, currency: expected, most: BOUNDS.amount }),
    );
    const values = read.map(valueOf);
    const words = name === "" ? firstWords(cells, amounts) : name;
    const isTotal = isTotalRow(words, values, sums);
    if (isTotal) {
      totals.push({ row, text: words });
      for (const sum of sums) Object.assign(sum, { part: new MoneySum(), partCount: 0 });
      continue;
    }
    const broken = read.findIndex(({ ok }) => !ok);
    const failure = read[broken];
    if (failure !== undefined && !failure.ok) {
      if (isHeadingAgain(cells, headerRow === null ? undefined : rows[headerRow])) count.headings += 1;
      else problems.push({ row, error: failure.error, text: cellText(cells[amounts[broken] ?? 0]) });
      continue;
    }
    if (values.every((value) => value === null)) {
      count.headings += 1;
      continue;
    }
    if (paidIn === null) {
      problems.push({ row, error: "unknownCurrency", text: textAt(cells, mapping.currency) });
      continue;
    }
    if (values.every((value) => value === null || value.amount === 0)) {
      count.zeros += 1;
      continue;
    }
    for (const [at, value] of values.entries()) {
      const sum = sums[at];
      if (value === null || value.amount === 0 || sum === undefined) continue;
      sum.all.add(value.amount);
      sum.part.add(value.amount);
      sum.count += 1;
      sum.partCount += 1;
      const period = periods === null ? (headings[at] ?? null) : (periods[index] ?? null);
      found.push({ row, name, kind, amount: value.amount, currency: value.currency ?? expected, period });
    }
  }
  return { entries: found, leftOut: { above, totals, ...count }, problems };
}

type Value = Extract<Amount, { ok: true }>["value"];

function valueOf(amount: Amount): Value {
  return amount.ok ? amount.value : null;
}

interface Sums {
  readonly all: MoneySum;
  readonly part: MoneySum;
  readonly count: number;
  readonly partCount: number;
}

/** Whether a row adds up others: it says so, or is said to and does, or has no name and does. */
function isTotalRow(words: string, values: readonly Value[], sums: readonly Sums[]): boolean {
  const said = totalInWords(words);
  if (said === "surely") return true;
  if (said === null && words !== "") return false;
  return values.some((value, at) => {
    const sum = sums[at];
    if (value === null || sum === undefined) return false;
    return isSumOf(value.amount, sum.all.value, sum.count) || isSumOf(value.amount, sum.part.value, sum.partCount);
  });
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
