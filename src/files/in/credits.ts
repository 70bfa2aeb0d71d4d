import { looksLikeAmount, type Amount } from "./amount";
import type { Mapping } from "./mapping";
import { isBlank, type Cell, type Table } from "./table";
import { totalInWords } from "./totals";

/** What a column of credits does. */
export interface Credits {
  /** How many of the rows that are used have an amount in it. */
  readonly rows: number;
  /** Whether its amounts are written with a minus already, so that they are added and not taken off. */
  readonly areSigned: boolean;
}

/** A column of amounts that is left aside, and how many rows have an amount in it alone. */
export interface OtherSide {
  readonly column: number;
  readonly rows: number;
}

type Rows = Table["rows"];

/** So large a part of negative credits means that all carry their sign. */
const MOSTLY = 0.8;

/** Whether nearly all credits of a column are written with a minus already, each read by `read`. */
export function areCreditsSigned(rows: Rows, column: number, read: (cell: Cell | undefined) => Amount): boolean {
  const sizes = rows.map((row) => sizeOf(read(row[column]))).filter((size) => size !== 0);
  return sizes.filter((size) => size < 0).length > sizes.length * MOSTLY;
}

/** The size of an amount; 0 for none. */
export function sizeOf(amount: Amount): number {
  return amount.ok ? (amount.value?.amount ?? 0) : 0;
}

/**
 * The column that has amounts in the most rows where the one column of amounts has none, and never beside it; null where
 * there is none, or credits are taken off already.
 */
export function otherSide(rows: Rows, mapping: Mapping): OtherSide | null {
  const [amounts, ...others] = mapping.amounts;
  if (amounts === undefined || others.length > 0 || mapping.credit !== null) return null;
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  const used = [amounts, mapping.name, mapping.category, mapping.currency, mapping.period];
  let best: OtherSide | null = null;
  for (let column = 0; column < width; column += 1) {
    if (used.includes(column)) continue;
    const alone = rowsAlone(rows, column, amounts);
    if (alone > (best?.rows ?? 0)) best = { column, rows: alone };
  }
  return best;
}

/** How far down columns are looked for. */
const LOOKED_AT = 200;

/** In how many rows a column alone has an amount; 0 for one that has other things, or amounts beside the other's. */
function rowsAlone(rows: Rows, column: number, other: number): number {
  let alone = 0;
  for (const row of rows) {
    const side = sideOf(row, other, column);
    if (side === "both" || side === "neither") return 0;
    if (side === "right") alone += 1;
  }
  return alone;
}

/**
 * In which of two columns a row has its amount: null for a row without one and for a total, which has both; "neither" where
 * the right one holds what is no amount.
 */
export function sideOf(row: Rows[number], left: number, right: number): "left" | "right" | "both" | "neither" | null {
  if (!looksLikeAmount(row[right]) && !isNothing(row[right])) return looksLikeAmount(row[left]) ? "neither" : null;
  const isLeft = !isNothing(row[left]);
  const isRight = !isNothing(row[right]);
  if (!isLeft && !isRight) return null;
  if (!isLeft || !isRight) return isLeft ? "left" : "right";
  return row.some((cell) => typeof cell === "string" && totalInWords(cell) !== null) ? null : "both";
}

/** No amount, or one of 0, as a ledger may write it on the other side. */
function isNothing(cell: Cell | undefined): boolean {
  return isBlank(cell) || cell === 0 || (typeof cell === "string" && /^[^1-9\p{L}]*$/u.test(cell));
}
