import { looksLikeAmount } from "./amount";
import { categoryOf } from "./categoryWords";
import { periodOf } from "./period";
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

/** What stands in a column of some rows. */
export function columnAt(rows: Table["rows"], at: number): Column {
  const cells = rows.map((row) => row[at]).filter((cell) => !isBlank(cell));
  const count = (holds: (cell: Table["rows"][number][number] | undefined) => boolean) => cells.filter(holds).length;
  return {
    at,
    filled: cells.length,
    amounts: count(looksLikeAmount),
    periods: count((cell) => periodOf(cell) !== null || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(cellText(cell))),
    codes: count((cell) => /^[A-Z]{3}$/.test(cellText(cell))),
    signs: count(isCurrencyAlone),
    words: count(
      (cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell) && !looksLikeAmount(cell) && periodOf(cell) === null,
    ),
    known: count((cell) => typeof cell === "string" && categoryOf(cell) !== null),
  };
}
