import { MEANINGS, type AmountMeaning } from "./amountMeaning";
import type { Column } from "./columnAt";
import { isTotalHeading, meaningOfHeading, periodOfHeading, roleOfHeading } from "./headerWords";
import { periodKey, periodOf, type Period } from "./period";
import type { Cell, Table } from "./table";
import { isBlank } from "./table";
import { wholesAmong } from "./wholes";

/** Which columns of numbers are the amounts. Columns count from 0. */
export interface AmountColumns {
  /** One, or one a period. */
  readonly amounts: readonly number[];
  /** Those that add these up. */
  readonly wholes: readonly number[];
  /** Those that might be meant as well, by what their headings say. */
  readonly rivals: readonly number[];
}

interface Candidate {
  readonly at: number;
  readonly heading: string;
  readonly meaning: AmountMeaning;
  readonly period: Period | null;
  /** Whether what stands below is for the most part amounts. */
  readonly isOfAmounts: boolean;
}

/**
 * The columns of numbers whose headings say most clearly that they are what was spent in the period: all that name one, as
 * months do, else the first, or of those that say nothing the last. Of amounts that are in doubt, those that `isExpected` are first.
 */
export function amountColumns(
  columns: readonly Column[],
  headings: readonly string[],
  above: readonly AmountMeaning[],
  isExpected: (heading: string) => boolean,
): AmountColumns {
  const all = columns.flatMap((column) => candidateOf(column, headings[column.at] ?? "", above[column.at] ?? "open"));
  const isOpen = ({ meaning }: Candidate) => meaning === "open";
  // a total beside several that say nothing is theirs
  const isOfParts = all.filter((one) => isOpen(one) && one.heading !== "" && one.isOfAmounts).length >= 2;
  const rank = ({ meaning, heading }: Candidate) => {
    if (meaning === "total" && isOfParts) return MEANINGS.indexOf("open") + 0.5;
    return MEANINGS.indexOf(meaning) + (heading === "" ? 0.25 : 0);
  };
  const fit = all.filter(({ isOfAmounts, period }) => isOfAmounts || period !== null);
  const best = Math.min(...fit.map(rank));
  const group = fit.filter((one) => rank(one) === best);
  const series = group.filter(({ period }) => period !== null);
  const latest = latestOfSame(group);
  if (latest !== null) return { amounts: [latest.at], wholes: [], rivals: [] };
  if (series.length >= 2) return inPeriods(series, columns, headings);
  const expected = group.filter(({ heading }) => isExpected(heading));
  const doubtful = expected.length > 0 ? expected : group;
  const [first] = group;
  const isLast = first !== undefined && (isOpen(first) || first.meaning === "beside");
  const taken = isLast ? doubtful.at(-1) : doubtful[0];
  if (taken === undefined) return { amounts: [], wholes: [], rivals: [] };
  const parts = isOfParts && isOpen(taken) ? fit.filter(({ meaning }) => meaning === "total") : [];
  const rivals = [...group, ...parts].filter((one) => one !== taken && one.heading !== "").map(({ at }) => at);
  return { amounts: [taken.at], wholes: [], rivals };
}

function candidateOf({ at, amounts, filled }: Column, heading: string, above: AmountMeaning): Candidate[] {
  const period = periodOfHeading(heading);
  if (amounts === 0 || (period === null && roleOfHeading(heading) === "name")) return [];
  const own = meaningOfHeading(heading);
  const meaning = MEANINGS.indexOf(above) > MEANINGS.indexOf(own) && above !== "open" ? above : own;
  return [{ at, heading, meaning, period, isOfAmounts: amounts >= filled * (meaning === "open" ? 0.6 : 0.5) }];
}

const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/;

/** Of columns that are called the same but for their years, as "Saldo 31.01.2026" and "Saldo 31.01.2025", the latest; of others null. */
function latestOfSame(group: readonly Candidate[]): Candidate | null {
  const years = group.map(({ heading }) => Number(YEAR.exec(heading)?.[0] ?? 0));
  const names = new Set(group.map(({ heading }) => heading.replace(YEAR, "")));
  const isOfOne = names.size === 1 && new Set(years).size === group.length && !years.includes(0);
  // years by themselves are periods like others
  const areYears = group.every(({ heading }) => periodOf(heading)?.length === "year");
  if (group.length < 2 || !isOfOne || areYears) return null;
  return group[years.indexOf(Math.max(...years))] ?? null;
}

/** One column for each period but for those that hold others, as a year beside its months, which add these up as totals do. */
function inPeriods(series: readonly Candidate[], columns: readonly Column[], headings: readonly string[]) {
  const keys = series.map(({ period }) => (period === null ? "" : periodKey(period)));
  const firsts = series.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  const totals = columns.filter(({ at, amounts }) => amounts > 0 && isTotalHeading(headings[at] ?? ""));
  const wholes = wholesAmong(
    firsts,
    totals.map(({ at }) => at),
  );
  const amounts = firsts.flatMap(({ at }) => (wholes.includes(at) ? [] : [at]));
  return { amounts, wholes, rivals: series.flatMap((one) => (firsts.includes(one) ? [] : [one.at])) };
}

/**
 * What a row above the headings says of the columns below each of its cells, up to the next: "Realiseret" over some months
 * and "Budget" over others. A single cell is a title of the whole table.
 */
export function meaningsAbove(cells: Table["rows"][number] | undefined, width: number): readonly AmountMeaning[] {
  const isBand = cells !== undefined && cells.filter((cell) => !isBlank(cell)).length >= 2;
  let last: AmountMeaning = "open";
  return Array.from({ length: width }, (_, at) => {
    const cell: Cell | undefined = isBand ? cells[at] : undefined;
    if (!isBlank(cell)) last = typeof cell === "string" ? meaningOfHeading(cell) : "open";
    return last;
  });
}
