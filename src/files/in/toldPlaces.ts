import { isUnitAlone } from "./amountUnit";
import { isBlank, type Cell, type Table } from "./table";
import { isCurrencyAlone } from "./writtenCurrency";

type Row = Table["rows"][number];

/** Where a table can tell how its amounts are written: everything but the rows from the first amount to the last. */
export interface ToldPlaces {
  /** The headings of the columns of amounts, each with what stands right under it in a row of units. */
  readonly ofAmounts: readonly (readonly (Cell | undefined)[])[];
  readonly headings: Row;
  readonly between: Row;
  /** Above the headings, the nearest first. */
  readonly above: Row;
  readonly below: Row;
  /** The name of the sheet. */
  readonly name: string;
  /** What the formats of cells show with amounts; undefined for nothing. */
  readonly shownCurrency: string | undefined;
}

/** Whether a row holds nothing but units and currencies, and one of them where amounts stand. */
export function isRowOfUnits(cells: Row, amounts: readonly number[]): boolean {
  const isOne = (cell: Cell | undefined) => isUnitAlone(cell) || isCurrencyAlone(cell);
  return amounts.some((at) => isOne(cells[at])) && cells.every((cell) => isBlank(cell) || isOne(cell));
}

/** How many rows below the last amount may tell something. */
const NOTES = 10;

/** Where a table can tell how its amounts are written; null for one without an amount. */
export function toldPlaces(
  { rows, name, shownCurrency }: Table,
  headerRow: number | null,
  amounts: readonly number[],
  isAmount: (cell: Cell | undefined) => boolean,
): ToldPlaces | null {
  const first = headerRow === null ? 0 : headerRow + 1;
  const hasAmount = (cells: Row) => amounts.some((at) => isAmount(cells[at])) && !isRowOfUnits(cells, amounts);
  const start = rows.findIndex((cells, row) => row >= first && hasAmount(cells));
  if (start < 0) return null;
  const end = rows.findLastIndex(hasAmount);
  const headings = headerRow === null ? [] : (rows[headerRow] ?? []);
  const between = rows.slice(first, start);
  const units = between.find((cells) => isRowOfUnits(cells, amounts));
  return {
    ofAmounts: amounts.map((at) => [headings[at], units?.[at]]),
    headings,
    between: between.flat(),
    above: rows
      .slice(0, Math.max(0, first - 1))
      .toReversed()
      .flat(),
    below: rows.slice(end + 1, end + 1 + NOTES).flat(),
    name,
    shownCurrency,
  };
}

/** What a text of the table tells. */
export interface Told<T> {
  readonly told: T;
  readonly text: string;
}

/** All that is told, each with the first text that tells it. */
export function eachOnce<T>(all: readonly Told<T>[]): readonly Told<T>[] {
  return all.filter(({ told }, at) => all.findIndex((other) => other.told === told) === at);
}

/** What the first of some cells that tells anything tells, and its text; null where none does. */
export function firstTold<T>(cells: readonly (Cell | undefined)[], read: (text: string) => T | null): Told<T> | null {
  for (const cell of cells) {
    const text = typeof cell === "string" ? cell.trim() : "";
    const told = text === "" ? null : read(text);
    if (told !== null) return { told, text };
  }
  return null;
}
