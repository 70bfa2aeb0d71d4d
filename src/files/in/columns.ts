import { looksLikeAmount } from "./amount";
import { isUnitAlone } from "./amountUnit";
import { columnAt, type Column } from "./columnAt";
import { debitAndCredit } from "./debitAndCredit";
import { isBalance, isPlainAccount, isTotalHeading, periodOfHeading, roleOfHeading } from "./headerWords";
import type { Mapping } from "./mapping";
import { periodOf } from "./period";
import { columnOfMarks } from "./sideMarks";
import { cellText, isBlank, type Table } from "./table";
import { wholesAmong } from "./wholes";

type Rows = Table["rows"];

/** How far down headings are looked for. */
const DEEPEST_HEADER = 30;
/** How many rows below the headings are looked at. */
const LOOKED_AT = 200;

/** The row of a table that is most like headings: words that are known, or periods, over columns of amounts. */
export function guessHeaderRow(rows: Rows): number | null {
  let best = { row: -1, score: 0 };
  for (const [row, cells] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const score = headerScore(cells, rows.slice(row + 1, row + 1 + DEEPEST_HEADER));
    if (score > best.score) best = { row, score };
  }
  return best.row < 0 ? null : best.row;
}

function headerScore(cells: Rows[number], below: Rows): number {
  const texts = cells.filter((cell) => !isBlank(cell));
  const amounts = cells.filter(
    (cell, at) =>
      typeof cell !== "object" && looksLikeAmount(cell) && periodOf(cell) === null && !isUnitHeading(cell, at, below),
  );
  const known = new Set(
    texts
      .filter((cell) => !looksLikeAmount(cell))
      .map((cell) => roleOfHeading(cellText(cell)))
      .filter((role) => role !== null),
  );
  const periods = texts.filter((cell) => periodOfHeading(cell) !== null).length;
  if (amounts.length > 0) return 0;
  if (known.size >= 2 || (known.size === 1 && texts.length <= 2)) return known.size * 2 + periods;
  return periods >= 2 ? periods + known.size * 2 : 0;
}

/** Whether "1.000 kr." heads amounts in thousands, rather than being one: then none below it names a currency. */
function isUnitHeading(cell: Rows[number][number], at: number, below: Rows): boolean {
  const namesCurrency = (text: Rows[number][number] | undefined) =>
    typeof text === "string" && /[\p{L}\p{Sc}]/u.test(text) && looksLikeAmount(text) && !isUnitAlone(text);
  return isUnitAlone(cell) && !below.some((row) => namesCurrency(row[at]));
}

/** Guesses the columns of a table whose headings stand in a row, or that has none. */
export function mappingBelow(rows: Rows, headerRow: number | null): Mapping {
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1).slice(0, LOOKED_AT);
  const width = Math.max(0, ...below.map((row) => row.length), headerRow === null ? 0 : (rows[headerRow]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, at) => columnAt(below, at));
  const headings = columns.map((_, at) => (headerRow === null ? "" : cellText(rows[headerRow]?.[at])));
  const roles = headings.map(roleOfHeading);
  const periods = columns.filter(
    ({ at, amounts }) => headerRow !== null && amounts > 0 && periodOfHeading(rows[headerRow]?.[at]) !== null,
  );
  const period =
    columns.find(({ at, periods: count, filled }) => roles[at] === "period" && count > filled / 2)?.at ?? null;
  const marks = columnOfMarks(
    below,
    headings,
    columns.filter(({ amounts }) => amounts > 0).map(({ at }) => at),
  );
  const { apart, wholes } = periods.length >= 2 ? apartAndWhole(periods, columns, headings) : NONE_APART;
  const others = columns.filter(({ at }) => at !== period && at !== marks);
  const pair = apart.length > 0 ? null : debitAndCredit(below, others, headings);
  const [debit, credit] = pair === null ? [null, null] : [pair.debit, pair.credit];
  const one = debit === null ? oneAmount(columns, roles, headings, period) : [debit];
  const amounts = apart.length > 0 ? apart : one;
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
  return { headerRow, name, category: kind, currency, period, amounts, credit, marks, wholes };
}

const NONE_APART = { apart: [], wholes: [] };

/** The columns of periods but for those that hold others, as a year beside its months, which add these up as totals do. */
function apartAndWhole(periods: readonly Column[], columns: readonly Column[], headings: readonly string[]) {
  const named = periods.map(({ at }) => ({ at, period: periodOfHeading(headings[at]) }));
  const totals = columns.filter(({ at, amounts }) => amounts > 0 && isTotalHeading(headings[at] ?? ""));
  const wholes = wholesAmong(
    named,
    totals.map(({ at }) => at),
  );
  return { apart: named.flatMap(({ at }) => (wholes.includes(at) ? [] : [at])), wholes };
}

/** The column of amounts: by its heading where it holds any, debit before a balance; else the last that is nearly all amounts. */
function oneAmount(
  columns: readonly Column[],
  roles: readonly (string | null)[],
  headings: readonly string[],
  period: number | null,
): number[] {
  const filled = columns.filter(({ at, amounts }) => at !== period && amounts > 0);
  const byRole = (role: string) =>
    filled.filter(({ at, amounts, filled: all }) => roles[at] === role && amounts >= all / 2);
  const [debit] = byRole("debit");
  const [byHeading] = [
    ...byRole("amount").filter(({ at }) => debit === undefined || !isBalance(headings[at] ?? "")),
    ...byRole("debit"),
  ];
  const byContent = filled.filter(({ at, amounts, filled: all }) => amounts >= all * 0.6 && roles[at] !== "name");
  const found = byHeading ?? byContent.at(-1);
  return found === undefined ? [] : [found.at];
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
