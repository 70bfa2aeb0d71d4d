import { cleanLabel } from "../../sheet/limits";
import { cellText, isBlank, type Table } from "./table";
import { totalInWords } from "./totals";

/** Whether something stands before the amounts, as an account number or a day: a cost without a name has one, a total none. */
export function hasPlace(cells: Table["rows"][number], amounts: readonly number[]): boolean {
  return cells.slice(0, Math.min(...amounts)).some((cell) => !isBlank(cell));
}

/** A row that repeats the headings, as on the next page of a printed ledger. */
export function isHeadingAgain(cells: Table["rows"][number], headings: Table["rows"][number] | undefined): boolean {
  return headings !== undefined && cells.every((cell, at) => cellText(cell) === cellText(headings[at]));
}

/** The words of a cell on one line, as a label can be; empty for no cell. */
export function textAt(cells: Table["rows"][number], at: number | null): string {
  return at === null ? "" : cleanLabel(cellText(cells[at]).replace(/\s+/g, " "));
}

/** The first cell in words: a total often stands in the column of account numbers. */
export function firstWords(cells: Table["rows"][number], amounts: readonly number[]): string {
  const words = cells.find((cell, at) => !amounts.includes(at) && typeof cell === "string" && /\p{L}/u.test(cell));
  return cellText(words);
}

/** How SAP marks its totals, with a star for each level. */
const STARS = /^\*+$/;

/**
 * Whether another cell of a row than its name or its amounts says that it is a total, as "I alt" beside "Personale" does. A
 * column that says so of most of its rows tells none of them apart.
 */
export function totalMark(rows: Table["rows"], others: readonly number[]): (cells: Table["rows"][number]) => boolean {
  const isSaid = (cell: Table["rows"][number][number]) =>
    typeof cell === "string" && (STARS.test(cell.trim()) || totalInWords(cellText(cell)) === "surely");
  const count = new Map<number, { said: number; filled: number }>();
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      if (others.includes(at) || isBlank(cell)) continue;
      const known = count.get(at) ?? { said: 0, filled: 0 };
      count.set(at, { said: known.said + (isSaid(cell) ? 1 : 0), filled: known.filled + 1 });
    }
  }
  const telling = [...count].flatMap(([at, { said, filled }]) => (said > 0 && said * 2 <= filled ? [at] : []));
  return (cells) => telling.some((at) => isSaid(cells[at] ?? null));
}
