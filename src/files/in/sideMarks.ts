import { looksLikeAmount, type Amount } from "./amount";
import { sizeOf } from "./credits";
import type { Side } from "./markBehind";
import { cellText, isBlank, type Cell, type Table } from "./table";

/** Marks that say which side an amount is on, in pairs of which a column holds one: German ledgers write Soll and Haben. */
const PAIRS: readonly (readonly [debit: RegExp, credit: RegExp])[] = [
  [/^(?:d|deb|debet|debit|dr|db)\.?$/, /^(?:k|kre|kred|kredit|c|cr|cre|credit)\.?$/],
  [/^(?:s|soll)$/, /^(?:h|haben)$/],
];
const HEADING =
  /^(?:(?:d|dr|deb|debet|debit) ?[/ -] ?(?:k|c|cr|kr|kredit|credit)|dk|dc|s ?\/ ?h|soll ?\/ ?haben|side)\.?$/;
/** Headings that say nothing of what stands below them. */
const OF_ANY_KIND =
  /^(?:|type|art|kode|code|fortegn|tegn|sign|(?:posterings|bevægelses)type|(?:transaction|entry) type)$/;

type Rows = Table["rows"];

/** Among how many marks nothing else may stand; what stands below is a fault of its row. */
const LOOKED_AT = 200;

/** Which side a mark says; null for what is none. */
export function sideOfMark(cell: Cell | undefined): Side | null {
  const plain = typeof cell === "string" ? cellText(cell).toLowerCase() : "";
  const pair = PAIRS.find((words) => words.some((word) => word.test(plain)));
  if (pair === undefined) return null;
  return pair[0].test(plain) ? "debit" : "credit";
}

/**
 * The column that says beside each amount which side it is on: nothing else stands in it, and either both sides do or its
 * heading says so. Null where there is none.
 */
export function columnOfMarks(rows: Rows, headings: readonly string[], amounts: readonly number[]): number | null {
  const marked = rows.filter((row) => amounts.some((at) => looksLikeAmount(row[at])));
  for (const [at, heading] of headings.entries()) {
    const cells = marked.map((row) => row[at]).filter((cell) => !isBlank(cell));
    if (
      amounts.includes(at) ||
      cells.length === 0 ||
      cells.slice(0, LOOKED_AT).some((cell) => sideOfMark(cell) === null)
    )
      continue;
    const hasBoth = (["debit", "credit"] as const).every((side) => cells.some((cell) => sideOfMark(cell) === side));
    const plain = heading.toLowerCase().trim();
    // one letter can be a department as well
    const isPlain = OF_ANY_KIND.test(plain) || !cells.some((cell) => cellText(cell).length === 1);
    if (HEADING.test(plain) || (hasBoth && isPlain)) return at;
  }
  return null;
}

/** So large a part of negative credits means that all carry their sign. */
const MOSTLY = 0.8;

/** Whether nearly all amounts that a column marks as credits are written with a minus already, each read by `read`. */
export function areMarkedSigned(
  rows: Rows,
  marks: number,
  amounts: readonly number[],
  read: (cell: Cell | undefined) => Amount,
): boolean {
  const sizes = rows
    .filter((row) => sideOfMark(row[marks]) === "credit")
    .flatMap((row) => amounts.map((at) => sizeOf(read(row[at]))))
    .filter((size) => size !== 0);
  return sizes.filter((size) => size < 0).length > sizes.length * MOSTLY;
}
