import { looksLikeAmount } from "./amount";
import { amountColumns, meaningsAbove } from "./amountColumns";
import { isUnitAlone } from "./amountUnit";
import { columnAt, type Column } from "./columnAt";
import { debitAndCredit } from "./debitAndCredit";
import { isPlainAccount, meaningOfHeading, periodOfHeading, roleOfHeading } from "./headerWords";
import type { Mapping } from "./mapping";
import { periodOf } from "./period";
import { columnOfMarks } from "./sideMarks";
import { cellText, isBlank, type Table } from "./table";

type Rows = Table["rows"];

/** How far down headings are looked for. */
const DEEPEST_HEADER = 30;

/** The row of a table that is most like headings: words that are known, or periods, over columns of amounts. */
export function guessHeaderRow(rows: Rows): number | null {
  let best = { row: -1, score: 0 };
  for (const [row, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const isFirst = !rows
      .slice(0, row)
      .some((above) => above.some((cell) => typeof cell !== "object" && looksLikeAmount(cell)));
    const score = headerScore(cells, rows.slice(row + 1, row + 1 + DEEPEST_HEADER), isFirst);
    if (score > best.score) best = { row, score };
  }
  return best.row < 0 ? null : best.row;
}

function headerScore(cells: Rows[number], below: Rows, isFirst: boolean): number {
  const texts = cells.filter((cell) => !isBlank(cell));
  const amounts = cells.filter(
    (cell, at) =>
      typeof cell !== "object" &&
      looksLikeAmount(cell) &&
      periodOfHeading(cell) === null &&
      !isUnitHeading(cell, at, below),
  );
  const known = new Set(
    texts
      .filter((cell) => !looksLikeAmount(cell))
      .map((cell) => roleOfHeading(cellText(cell)))
      .filter((role) => role !== null),
  );
  // a title can name two days, as "from" and "to"
  const periods = cells.filter(
    (cell, at) => periodOf(cell) !== null || (periodOfHeading(cell) !== null && isMostlyAmounts(below, at)),
  ).length;
  if (amounts.length > 0) return 0;
  // periods over amounts head them, whatever a row above says of several
  const periodsOver = cells.filter((cell, at) => periodOfHeading(cell) !== null && isMostlyAmounts(below, at)).length;
  if (periodsOver >= 2) return (periodsOver + known.size) * 2;
  const isOverAmounts = (isHeading: (cell: Rows[number][number]) => boolean) =>
    cells.some((cell, at) => at > 0 && isHeading(cell) && isMostlyAmounts(below, at));
  if (periods === 1 && texts.length <= 2 && isOverAmounts((cell) => periodOfHeading(cell) !== null)) return 2;
  if (known.size >= 2 || (known.size === 1 && texts.length <= 2)) return known.size * 2 + periods;
  if (periods >= 2) return periods + known.size * 2;
  const isSaid = (cell: Rows[number][number]) => typeof cell === "string" && meaningOfHeading(cell) !== "open";
  if (texts.length >= 2 && isOverAmounts(isSaid)) return 2;
  // words over amounts head them, whatever they say
  const isWord = (cell: Rows[number][number]) => typeof cell === "string" && /^\p{L}[^#]*$/u.test(cell.trim());
  return isFirst && texts.length >= 2 && isOverAmounts(isWord) ? 1 : 0;
}

/** Whether the first cells below in a column are amounts. */
function isMostlyAmounts(below: Rows, at: number): boolean {
  const cells = below.map((row) => row[at]).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter(looksLikeAmount).length * 2 > cells.length;
}

/** Whether "1.000 kr." heads amounts in thousands, rather than being one: then none below it names a currency. */
function isUnitHeading(cell: Rows[number][number], at: number, below: Rows): boolean {
  const namesCurrency = (text: Rows[number][number] | undefined) =>
    typeof text === "string" && /[\p{L}\p{Sc}]/u.test(text) && looksLikeAmount(text) && !isUnitAlone(text);
  return isUnitAlone(cell) && !below.some((row) => namesCurrency(row[at]));
}

/** Where in a table what stands, as it is guessed, and the other columns that may be its amounts. */
export interface GuessedMapping extends Mapping {
  readonly rivals: readonly number[];
}

/**
 * Guesses the columns of a table whose headings stand in a row, or that has none. Of columns of amounts that are in doubt,
 * those whose heading `isExpected` come first.
 */
export function mappingBelow(
  rows: Rows,
  headerRow: number | null,
  isExpected: (heading: string) => boolean,
): GuessedMapping {
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const width = rows.slice(headerRow ?? 0).reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => columnAt(below, at));
  const headings = columns.map((_, at) => (headerRow === null ? "" : cellText(rows[headerRow]?.[at])));
  const roles = headings.map(roleOfHeading);
  const period =
    columns.find(({ at, periods: count, filled }) => roles[at] === "period" && count > filled / 2)?.at ?? null;
  const marks = columnOfMarks(
    below,
    headings,
    columns.filter(({ amounts }) => amounts > 0).map(({ at }) => at),
  );
  const others = columns.filter(({ at }) => at !== period && at !== marks);
  const above = meaningsAbove(headerRow === null ? undefined : rows[headerRow - 1], width);
  const found = amountColumns(others, headings, above, isExpected);
  const pair = found.amounts.length > 1 ? null : debitAndCredit(below, others, headings);
  const credit = pair?.credit ?? null;
  const { amounts, wholes, rivals } = pair === null ? found : { amounts: [pair.debit], wholes: [], rivals: [] };
  const isFree = (at: number) =>
    at !== period && at !== credit && at !== marks && !amounts.includes(at) && !wholes.includes(at);
  const currency =
    columns.find(
      ({ at, codes, signs, filled }) =>
        isFree(at) && filled > 0 && (codes > filled / 2 || (roles[at] === "currency" && signs > filled / 2)),
    )?.at ?? null;
  const category = columns.find(({ at, filled }) => isFree(at) && roles[at] === "category" && filled > 0)?.at ?? null;
  const named = columns.filter(({ at }) => isFree(at) && at !== currency && at !== category);
  const name = bestName(named, roles, headings) ?? category;
  const kind = category === name ? null : category;
  return { headerRow, name, category: kind, currency, period, amounts, credit, marks, wholes, rivals };
}

function bestName(columns: readonly Column[], roles: readonly (string | null)[], headings: readonly string[]) {
  const worth = ({ at, words, known }: Column) => {
    if (words === 0) return 0;
    const byHeading = roles[at] === "name" ? (isPlainAccount(headings[at] ?? "") ? 0.5 : 1) : 0;
    return words * (1 + byHeading) + known * 2;
  };
  const best = columns.toSorted((a, b) => worth(b) - worth(a))[0];
  return best !== undefined && worth(best) > 0 ? best.at : null;
}
