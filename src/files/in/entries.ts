import type { AmountProblem } from "./amount";
import type { Readers } from "./choices";
import type { Credits } from "./credits";
import type { Entry, NamedRow } from "./entry";
import { periodOfHeading } from "./headerWords";
import type { Mapping } from "./mapping";
import { isIncomeHeading, isNoCost } from "./noCosts";
import { PartsOfRows } from "./partsOfRows";
import { periodsOfColumn } from "./period";
import { perhapsSums } from "./perhapsSums";
import { rowReader, type Writing } from "./rowReader";
import { firstWords, hasPlace, isHeadingAgain, textAt, totalMark } from "./rowWords";
import { cellText, isBlank, type Table } from "./table";
import { isRowOfUnits } from "./toldPlaces";
import { Totals } from "./totals";
import { addsUp, countedWholes, wholeParts, wholesAlone } from "./wholes";

/** Why a row is not used; each is a key of `bringIn:problems`. */
export type RowProblemKind = AmountProblem | "unknownCurrency" | "unknownMark" | "noPeriod";

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
  readonly totals: readonly NamedRow[];
  /** Rows that only say what the row above them is made of. */
  readonly parts: readonly NamedRow[];
  /** Rows of income, results and balances. */
  readonly noCosts: readonly NamedRow[];
  /** Rows that name something and have no amount. */
  readonly headings: number;
  readonly zeros: number;
}

/** The rows of a table as amounts, what was left out, and what cannot be used. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly leftOut: LeftOut;
  readonly problems: readonly RowProblem[];
  /** Rows that are called a total and count, since they add up nothing that is there. */
  readonly calledTotals: readonly NamedRow[];
  /** By how much each amount may be rounded, in ones. */
  readonly rounding: number;
  /** Rows of which the amounts of periods are not what the column that adds them up says. */
  readonly unequalWholes: readonly NamedRow[];
  /** Null where no column of credits is taken off. */
  readonly credits: Credits | null;
  /** Rows that a mark says are credits; null where nothing is marked. */
  readonly marked: Credits | null;
}

/** Reads the rows of a table by the mapping, each as a whole: a row with a problem gives no entry at all. */
export function readEntries(
  { rows }: Table,
  mapping: Mapping,
  writing: Writing,
  monthsFirst: boolean,
  readers: Readers,
): Entries {
  const { headerRow, amounts, wholes, credit, marks } = mapping;
  const first = headerRow === null ? 0 : headerRow + 1;
  const below = rows.slice(first);
  const column = mapping.period;
  const periods =
    column === null
      ? null
      : periodsOfColumn(
          below.map((row) => row[column]),
          monthsFirst,
        );
  const periodAt = (at: number) => (headerRow === null ? null : periodOfHeading(rows[headerRow]?.[at]));
  const headings = new Map([...amounts, ...wholes].map((at) => [at, periodAt(at)]));
  const named = (at: number) => ({ at, period: headings.get(at) ?? null });
  const partsOf = wholeParts(amounts.map(named), wholes.map(named));
  const reader = rowReader(below, mapping, writing, readers);
  const { columns, rounding } = reader;
  const saysTotal = totalMark(below, [...columns, ...(mapping.name === null ? [] : [mapping.name])]);
  const sums = new Totals(amounts.length + wholes.length, rounding);
  const rowAbove = new PartsOfRows(rounding);
  const found: Entry[] = [];
  const problems: RowProblem[] = [];
  const totals: NamedRow[] = [];
  const parts: NamedRow[] = [];
  const noCosts: NamedRow[] = [];
  const unequal: NamedRow[] = [];
  const called: NamedRow[] = [];
  let section = "";
  const above = rows.slice(0, Math.max(0, first - 1)).filter((row) => !row.every(isBlank)).length;
  const count = { blank: 0, headings: 0, zeros: 0 };
  let credited = 0;
  let marked = 0;
  for (const [index, cells] of below.entries()) {
    const row = first + index + 1;
    if (cells.every(isBlank)) {
      count.blank += 1;
      section = "";
      continue;
    }
    const name = textAt(cells, mapping.name);
    const kind = textAt(cells, mapping.category);
    if (found.length === 0 && isRowOfUnits(cells, columns)) {
      count.headings += 1;
      continue;
    }
    const read = reader.read(cells);
    const given = [...read.amounts, ...read.wholes];
    const sizes = given.map(({ amount }) => (amount.ok ? (amount.value?.amount ?? null) : null));
    const words = name === "" ? firstWords(cells, columns) : name;
    if (kind !== "") section = kind;
    if (sizes.some((size) => size !== null) && (isNoCost(words) || isIncomeHeading(section))) {
      noCosts.push({ row, text: words });
      rowAbove.add(null);
      continue;
    }
    const isPlaced = mapping.name === null && hasPlace(cells, amounts);
    const total = sums.take(words, sizes, isPlaced, saysTotal(cells));
    if (total === "total") {
      totals.push({ row, text: words });
      rowAbove.add(null);
      section = "";
      continue;
    }
    const refuse = (error: RowProblemKind, text: string) => {
      problems.push({ row, error, text });
      sums.addUnread();
      rowAbove.add(null);
    };
    const ofPeriods = sizes.slice(0, amounts.length);
    const ofWholes = sizes.slice(amounts.length);
    const alone = wholesAlone(ofPeriods, partsOf);
    const used = [...read.amounts, ...read.wholes.filter((_, at) => alone.includes(at))];
    const broken = used.find(({ amount }) => !amount.ok);
    if (broken !== undefined && !broken.amount.ok) {
      if (isHeadingAgain(cells, headerRow === null ? undefined : rows[headerRow])) {
        count.headings += 1;
        rowAbove.add(null);
      } else refuse(broken.amount.error, cellText(cells[broken.column]));
      continue;
    }
    if (sizes.every((size) => size === null)) {
      count.headings += 1;
      // a title of the whole table is no heading of what is below it, and a dash is an amount of nothing
      if (headerRow !== null && columns.every((at) => isBlank(cells[at]))) section = words;
      rowAbove.add(null);
      continue;
    }
    if (read.unknownCurrency !== null) {
      refuse("unknownCurrency", read.unknownCurrency);
      continue;
    }
    if (read.unknownMark !== null) {
      refuse("unknownMark", read.unknownMark);
      continue;
    }
    if (rowAbove.take(words, sizes)) {
      parts.push({ row, text: words });
      continue;
    }
    rowAbove.add(sizes);
    if (sizes.every((size) => size === null || size === 0)) {
      count.zeros += 1;
      continue;
    }
    sums.add(sizes, total === "called");
    if (total === "called") called.push({ row, text: words });
    if (read.isCredited) credited += 1;
    if (read.isMarkedCredit) marked += 1;
    if (!addsUp(ofPeriods, ofWholes, partsOf, rounding)) unequal.push({ row, text: words });
    const counted = [
      ...read.amounts,
      ...countedWholes(alone, ofWholes, partsOf).flatMap((at) => read.wholes[at] ?? []),
    ];
    for (const [at, one] of counted.entries()) {
      const amount = one.amount.ok ? (one.amount.value?.amount ?? 0) : 0;
      if (amount === 0) continue;
      const period = periods === null ? (headings.get(one.column) ?? null) : (periods[index] ?? null);
      const isWhole = at >= amounts.length;
      found.push({ row, name, kind, section, amount, currency: read.currencyOf(one), period, isWhole });
    }
  }
  // a total can stand above what it adds up, which is only known once that was read
  const onTop = perhapsSums(found, column !== null, rounding).filter(({ row }) =>
    called.some((one) => one.row === row),
  );
  const isOnTop = ({ row }: { readonly row: number }) => onTop.some((one) => one.row === row);
  return {
    entries: found.filter((entry) => !isOnTop(entry)),
    leftOut: { above, totals: [...totals, ...onTop].toSorted((a, b) => a.row - b.row), parts, noCosts, ...count },
    calledTotals: called.filter((one) => !isOnTop(one)),
    problems,
    rounding,
    unequalWholes: unequal,
    credits: credit === null ? null : { rows: credited, areSigned: reader.areCreditsSigned },
    marked: marks === null && marked === 0 ? null : { rows: marked, areSigned: reader.areMarkedSigned },
  };
}
