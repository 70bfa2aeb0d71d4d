import { BOUNDS } from "../../sheet/limits";
import type { DecimalMark } from "./amount";
import { isOfCallCentre } from "./amountMeaning";
import type { AmountUnit } from "./amountUnit";
import type { Choices, Destination, Grouping, PeriodChoice, Readers } from "./choices";
import { chosenMapping, currencyAside, type CurrencyAside } from "./chosenMapping";
import { guessHeaderRow } from "./columns";
import { otherSide, type Credits, type OtherSide } from "./credits";
import type { CurrenciesTold } from "./currenciesTold";
import { readEntries, type LeftOut, type RowProblem } from "./entries";
import type { Entry, NamedRow } from "./entry";
import { timesPowerOfTen } from "./exactAmounts";
import { howWritten, type HowWritten } from "./howWritten";
import { periodOfHeading, speaksOfAnother } from "./headerWords";
import { countGroups } from "./lineDrafts";
import type { Mapping } from "./mapping";
import { assumedDay, type AssumedDay } from "./period";
import { perhapsSums } from "./perhapsSums";
import {
  chosenPeriods,
  fittingPeriods,
  followOn,
  isChosen,
  isOutside,
  otherLength,
  periodsOf,
  type FoundPeriod,
  type OtherLength,
} from "./periodChoice";
import { yearsFrom } from "./periodYears";
import { sheetDrafts, totalsByCurrency, type SheetDraft } from "./sheetDrafts";
import { cellText, type ReadTables, type Table } from "./table";
import type { UnitsTold } from "./unitsTold";
import { currencyOfHeading } from "./writtenCurrency";

/** What a table comes to by what was chosen and guessed: everything that the reader is shown before anything is brought in. */
export interface Digest {
  readonly source: Omit<ReadTables, "tables"> & { readonly tables: readonly string[] };
  readonly table: number;
  readonly mapping: Mapping;
  /** Other columns whose amounts might be meant as well; none once the column was chosen. */
  readonly rivals: readonly number[];
  /** The columns: heading, and the first cell below it that shows something. */
  readonly columns: readonly { readonly heading: string; readonly sample: string }[];
  /** The first rows of the table, for choosing that of the headings. */
  readonly firstRows: readonly string[];
  readonly mark: DecimalMark;
  readonly isMarkTold: boolean;
  readonly markSample: HowWritten["markSample"];
  /** Null where columns are in units of their own. */
  readonly unit: AmountUnit | null;
  /** The unit that the table itself tells, and where; null where it does not. */
  readonly unitTold: UnitsTold["one"];
  /** What each column tells, where they differ; else none. */
  readonly unitsApart: UnitsTold["apart"];
  /** Whether cells hold whole amounts that are only shown in thousands or millions. */
  readonly isShownShortened: boolean;
  /** An amount as it is written and in ones; null for amounts in ones, for several units, or for none. */
  readonly unitSample: { readonly written: number; readonly amount: number } | null;
  /** What amounts are in that name no currency; null where columns are in currencies of their own. */
  readonly currency: string | null;
  /** The currency that the table itself tells, and where; null where it does not. */
  readonly currencyTold: CurrenciesTold["one"];
  readonly currenciesApart: CurrenciesTold["apart"];
  /** A column of currencies that is left aside, since the heading of the amounts names theirs; null for none. */
  readonly currencyAside: CurrencyAside | null;
  /** What the column of credits does; null where there is none. */
  readonly credits: Credits | null;
  /** What marks of debit and credit do, in a column of their own or behind the amounts; null where there are none. */
  readonly marked: Credits | null;
  /** A column of such marks, used or not; null for none. */
  readonly columnOfMarks: number | null;
  /** A column that holds amounts where the chosen one holds none, and is not taken off; null for none. */
  readonly otherSide: OtherSide | null;
  readonly turnsSigns: boolean;
  readonly hasNegatives: boolean;
  readonly periods: readonly FoundPeriod[];
  readonly periodChoice: PeriodChoice;
  /** Those of the periods that lie outside of the sheet's. */
  readonly outside: readonly FoundPeriod[];
  readonly otherLength: OtherLength | null;
  /** Whether months are missing between the periods that are added up. */
  readonly hasGap: boolean;
  /** A day whose month had to be assumed; null where days are told from months, or it makes no difference. */
  readonly assumedDay: AssumedDay | null;
  readonly grouping: Grouping;
  readonly groupCounts: Record<Grouping, number>;
  /** Rows that are used. */
  readonly used: number;
  /** Null when a sum is beyond what a sheet can hold. */
  readonly sheets: readonly SheetDraft[] | null;
  readonly totals: readonly { readonly currency: string; readonly amount: number }[];
  readonly leftOut: LeftOut;
  /** Rows that have an amount only where several periods are added up: which come in, and which have no place. */
  readonly onlyWhole: { readonly taken: readonly NamedRow[]; readonly left: readonly NamedRow[] };
  /** Rows of which the amounts of periods are not what the column that adds them up says. */
  readonly unequalWholes: readonly NamedRow[];
  /** Rows that are called a total and come in, since they add up nothing that is there. */
  readonly calledTotals: readonly NamedRow[];
  /** Rows that come in and may add up those beside them. */
  readonly perhapsSums: readonly NamedRow[];
  /** Amounts of periods that were not chosen. */
  readonly otherPeriods: number;
  /** The first of them. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

const SHOWN_PROBLEMS = 50;
const SHOWN_ROWS = 30;
/** More lines than this are easier to follow by name. */
const FEW = 30;
/** So large a part of negative amounts means that costs are written so. */
const MOSTLY = 0.8;

/** Works out what a table comes to. Pure and total: any choice of a table that was read gives a digest. */
export function digest(read: ReadTables, choices: Choices, destination: Destination, readers: Readers): Digest {
  const { tables, ...source } = read;
  const table = Math.min(Math.max(0, choices.table ?? fullest(tables)), tables.length - 1);
  const chosenTable: Table = tables[table] ?? { name: "", rows: [] };
  const { rows } = chosenTable;
  const headerRow = choices.headerRow === undefined ? guessHeaderRow(rows) : choices.headerRow;
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const isExpected = (heading: string) =>
    isOfCallCentre(heading) || currencyOfHeading(heading, destination.currency, readers) === destination.currency;
  const mapped = chosenMapping(rows, headerRow, choices.columns, isExpected);
  const { writing, unit, units, currency, currencies, ...ofMark } = howWritten(
    chosenTable,
    mapped.mapping,
    choices,
    destination,
    readers,
  );
  // what the heading of the amounts says of their currency is true of each row, and a column may speak of amounts beside them
  const headings = headerRow === null ? [] : (rows[headerRow] ?? []).map(cellText);
  const isOfAnother = speaksOfAnother(headings[mapped.mapping.amounts[0] ?? -1] ?? "", headings);
  const isAside = (currencies.isOfHeadings || isOfAnother) && choices.columns?.currency === undefined;
  const mapping = isAside ? { ...mapped.mapping, currency: null } : mapped.mapping;
  const monthsFirst = destination.currency === "USD";
  const { entries: asWritten, ...found } = readEntries(chosenTable, mapping, writing, monthsFirst, readers);
  const negatives = asWritten.filter(({ amount }) => amount < 0).length;
  const turnsSigns = choices.turnsSigns ?? negatives > asWritten.length * MOSTLY;
  const periodHeadings = mapping.amounts.map((at) =>
    periodOfHeading(headerRow === null ? null : rows[headerRow]?.[at]),
  );
  const dated = yearsFrom(destination.period, periodHeadings)(asWritten);
  const entries = turnsSigns ? dated.map((entry) => ({ ...entry, amount: -entry.amount })) : dated;
  const periods = periodsOf(entries);
  const wholes = entries.filter(({ isWhole }) => isWhole);
  const periodChoice = fittingPeriods(periods, choices.periods, destination, wholes.length > 0);
  const isTaken = (entry: Entry) => isChosen(entry, periodChoice, destination.period);
  const isPlaced = periodChoice.kind !== "all";
  const unplaced = isPlaced ? entries.filter(({ period, isWhole }) => period === null && !isWhole) : [];
  const chosen = entries.filter(isTaken);
  const leftWholes = wholes.filter((entry) => !isTaken(entry));
  const groupCounts = countGroups(chosen, choices.categories);
  const grouping = choices.grouping ?? usualGrouping(groupCounts, destination.room);
  const unplacedFaults = unplaced.map(({ row, name }) => ({ row, error: "noPeriod" as const, text: name }));
  const faults = [...found.problems, ...unplacedFaults];
  return {
    source: { ...source, tables: tables.map(({ name }) => name) },
    table,
    mapping,
    rivals: choices.columns?.amounts === undefined ? mapped.guessed.rivals : [],
    columns: columnsOf(rows, headerRow),
    firstRows: rows.slice(0, SHOWN_ROWS).map((row) =>
      row
        .map(cellText)
        .filter((text) => text !== "")
        .join(" · "),
    ),
    mark: writing.mark,
    ...ofMark,
    unit,
    unitTold: units.one,
    unitsApart: units.apart,
    isShownShortened: chosenTable.isShownShortened === true,
    unitSample: unitSampleOf(asWritten, unit),
    currency,
    currencyTold: currencies.one,
    currenciesApart: currencies.apart,
    currencyAside:
      isAside && currency !== null ? currencyAside(below, mapped.mapping.currency, currency, readers) : null,
    credits: found.credits,
    marked: found.marked,
    columnOfMarks: mapped.guessed.marks,
    otherSide: otherSide(below, mapping),
    turnsSigns,
    hasNegatives: negatives > 0,
    periods,
    periodChoice,
    outside: periods.filter(({ period }) => isOutside(period, destination.period)),
    otherLength: otherLength(periods, periodChoice, destination.period),
    hasGap: periodChoice.kind !== "each" && !followOn(chosenPeriods(periods, periodChoice, destination.period)),
    assumedDay: assumedDay(mapping.period === null ? [] : below.map((row) => row[mapping.period ?? -1]), monthsFirst),
    grouping,
    groupCounts,
    used: new Set(chosen.map(({ row }) => row)).size,
    sheets: sheetDrafts(chosen, periodChoice, periods, grouping, choices.categories),
    totals: totalsByCurrency(chosen),
    leftOut: found.leftOut,
    onlyWhole: { taken: rowsOf(wholes.filter(isTaken)), left: rowsOf(leftWholes) },
    unequalWholes: found.unequalWholes,
    calledTotals: found.calledTotals.filter(({ row }) => chosen.some((entry) => entry.row === row)),
    perhapsSums: perhapsSums(chosen, mapping.period !== null, found.rounding),
    otherPeriods: entries.length - chosen.length - unplaced.length - leftWholes.length,
    problems: faults.toSorted((a, b) => a.row - b.row).slice(0, SHOWN_PROBLEMS),
    problemCount: faults.length,
  };
}

function rowsOf(entries: readonly Entry[]): NamedRow[] {
  return [...new Map(entries.map(({ row, name }) => [row, { row, text: name }])).values()];
}

function unitSampleOf(entries: readonly Entry[], unit: AmountUnit | null): Digest["unitSample"] {
  const [first] = entries;
  if (unit === null || unit === 1 || first === undefined) return null;
  return { written: timesPowerOfTen(first.amount, 1 / unit), amount: first.amount };
}

function fullest(tables: readonly Table[]): number {
  const amounts = tables.map(({ rows }) => (guessHeaderRow(rows) === null ? 0 : 1_000_000) + rows.length);
  return Math.max(0, amounts.indexOf(Math.max(...amounts)));
}

function columnsOf(rows: Table["rows"], headerRow: number | null): Digest["columns"] {
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1, 200);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => ({
    heading: headerRow === null ? "" : cellText(rows[headerRow]?.[at]).slice(0, BOUNDS.labelCodePoints),
    sample: cellText(below.find((row) => cellText(row[at]) !== "")?.[at]).slice(0, BOUNDS.labelCodePoints),
  }));
}

function usualGrouping(counts: Record<Grouping, number>, room: number): Grouping {
  if (counts.rows <= Math.min(FEW, room)) return "rows";
  return counts.names <= Math.min(FEW, room) ? "names" : "categories";
}
