import { looksLikeAmount } from "./amount";
import { categoryOf } from "./categoryWords";
import { isOfPeriod, periodOf } from "./period";
import { cellText, isBlank, type Table } from "./table";
import { isCurrencyAlone } from "./writtenCurrency";

/** What stands in a column, counted in cells. */
export interface Column {
  readonly at: number;
  readonly filled: number;
  readonly amounts: number;
  readonly periods: number;
  readonly codes: number;
  /** Cells that name a currency in whatever way. */
  readonly signs: number;
  /** Cells in words: not numbers, not periods. */
  readonly words: number;
  /** Cells by which a category is known. */
  readonly known: number;
}

/** How many cells of a column are looked at, wherever they begin. */
const LOOKED_AT = 200;

/** What stands in the first filled cells of a column. */
export function columnAt(rows: Table["rows"], at: number): Column {
  const cells: Table["rows"][number][number][] = [];
  for (const row of rows) {
    const cell = row[at];
    if (cell !== undefined && !isBlank(cell)) cells.push(cell);
    if (cells.length === LOOKED_AT) break;
  }
  const count = (holds: (cell: Table["rows"][number][number] | undefined) => boolean) => cells.filter(holds).length;
  return {
    at,
    filled: cells.length,
    amounts: count(looksLikeAmount),
    periods: count(isOfPeriod),
    codes: count((cell) => /^[A-Z]{3}$/.test(cellText(cell))),
    signs: count(isCurrencyAlone),
    words: count(
      (cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell) && !looksLikeAmount(cell) && periodOf(cell) === null,
    ),
    known: count((cell) => typeof cell === "string" && categoryOf(cell) !== null),
  };
}
