import { MoneySum } from "../../formula/money";
import { BOUNDS } from "../../sheet/limits";
import { amountOf, decimalMarkOf, looksLikeAmount, type DecimalMark } from "./amount";
import { unitTold, type AmountUnit, type ToldUnit } from "./amountUnit";
import type { Choices, Destination, Grouping, PeriodChoice, Readers } from "./choices";
import { guessHeaderRow, mappingBelow } from "./columns";
import { otherSide, type Credits, type OtherSide } from "./credits";
import { readEntries, type Entry, type LeftOut, type NamedRow, type RowProblem } from "./entries";
import { timesPowerOfTen } from "./exactAmounts";
import { countGroups, draftLines, type LineDraft } from "./lineDrafts";
import type { Mapping } from "./mapping";
import { perhapsSums } from "./perhapsSums";
import { fittingPeriods, periodsOf, type FoundPeriod } from "./periodChoice";
import { periodKey, type Period } from "./period";
import { cellText, type ReadTables, type Table } from "./table";

/** Lines for one sheet: for the one on screen, or for one of a period of its own. */
export interface SheetDraft {
  /** Null for the sheet on screen. */
  readonly period: Period | null;
  readonly lines: readonly LineDraft[];
}

/** What a table comes to by what was chosen and guessed: everything that the reader is shown before anything is brought in. */
export interface Digest {
  readonly source: Omit<ReadTables, "tables"> & { readonly tables: readonly string[] };
  readonly table: number;
  readonly mapping: Mapping;
  /** The columns: heading, and the first cell below it that shows something. */
  readonly columns: readonly { readonly heading: string; readonly sample: string }[];
  /** The first rows of the table, for choosing that of the headings. */
  readonly firstRows: readonly string[];
  readonly mark: DecimalMark;
  /** Whether the column itself tells which mark it is written with. */
  readonly isMarkTold: boolean;
  /** An amount as it is written and as it is read; null where no amount is in words, so that no mark matters. */
  readonly markSample: { readonly text: string; readonly value: number | null } | null;
  readonly unit: AmountUnit;
  /** The unit that the table itself tells, and where; null where it does not. */
  readonly unitTold: ToldUnit | null;
  /** Whether cells hold whole amounts that are only shown in thousands or millions. */
  readonly isShownShortened: boolean;
  /** An amount as it is written and in ones; null for amounts in ones, or for none. */
  readonly unitSample: { readonly written: number; readonly amount: number } | null;
  /** What the column of credits does; null where there is none. */
  readonly credits: Credits | null;
  /** A column that holds amounts where the chosen one holds none, and is not taken off; null for none. */
  readonly otherSide: OtherSide | null;
  readonly turnsSigns: boolean;
  readonly hasNegatives: boolean;
  readonly periods: readonly FoundPeriod[];
  readonly periodChoice: PeriodChoice;
  readonly grouping: Grouping;
  readonly groupCounts: Record<Grouping, number>;
  /** Rows that are used. */
  readonly used: number;
  /** Null when a sum is beyond what a sheet can hold. */
  readonly sheets: readonly SheetDraft[] | null;
  readonly totals: readonly { readonly currency: string; readonly amount: number }[];
  readonly leftOut: LeftOut;
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
  const mapping = mappingOf(rows, headerRow, choices.columns);
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const ofAmounts = mapping.credit === null ? mapping.amounts : [...mapping.amounts, mapping.credit];
  const written = ofAmounts.flatMap((at) => below.map((row) => row[at]).filter((cell) => typeof cell === "string"));
  const told = decimalMarkOf(written);
  const mark = choices.mark ?? told ?? destination.usualMark;
  const isShownShortened = chosenTable.isShownShortened === true;
  const toldUnit = unitTold(chosenTable, headerRow, ofAmounts, looksLikeAmount);
  const unit = choices.unit ?? (isShownShortened ? 1 : (toldUnit?.unit ?? 1));
  const writing = { mark, unit, currency: destination.currency };
  const {
    entries: asWritten,
    leftOut,
    problems,
    rounding,
    credits,
  } = readEntries(chosenTable, mapping, writing, readers);
  const negatives = asWritten.filter(({ amount }) => amount < 0).length;
  const turnsSigns = choices.turnsSigns ?? negatives > asWritten.length * MOSTLY;
  const entries = turnsSigns ? asWritten.map((entry) => ({ ...entry, amount: -entry.amount })) : asWritten;
  const periods = periodsOf(entries);
  const periodChoice = fittingPeriods(periods, choices.periods, destination);
  const isPlaced = periodChoice.kind !== "all";
  const unplaced = isPlaced ? entries.filter(({ period }) => period === null) : [];
  const chosen = entries.filter((entry) => isChosen(entry, periodChoice));
  const groupCounts = countGroups(chosen, choices.categories);
  const grouping = choices.grouping ?? usualGrouping(groupCounts, destination.room);
  const faults = [...problems, ...unplaced.map(({ row, name }) => ({ row, error: "noPeriod" as const, text: name }))];
  return {
    source: { ...source, tables: tables.map(({ name }) => name) },
    table,
    mapping,
    columns: columnsOf(rows, headerRow),
    firstRows: rows.slice(0, SHOWN_ROWS).map((row) =>
      row
        .map(cellText)
        .filter((text) => text !== "")
        .join(" · "),
    ),
    mark,
    isMarkTold: told !== null,
    markSample: sampleOf(written, mark, destination, readers),
    unit,
    unitTold: toldUnit,
    isShownShortened,
    unitSample: unitSampleOf(asWritten, unit),
    credits,
    otherSide: otherSide(below, mapping),
    turnsSigns,
    hasNegatives: negatives > 0,
    periods,
    periodChoice,
    grouping,
    groupCounts,
    used: new Set(chosen.map(({ row }) => row)).size,
    sheets: sheetsOf(chosen, periodChoice, periods, grouping, choices.categories),
    totals: totalsOf(chosen),
    leftOut,
    perhapsSums: perhapsSums(chosen, mapping.period !== null, rounding),
    otherPeriods: entries.length - chosen.length - unplaced.length,
    problems: faults.toSorted((a, b) => a.row - b.row).slice(0, SHOWN_PROBLEMS),
    problemCount: faults.length,
  };
}

function mappingOf(rows: Table["rows"], headerRow: number | null, chosen: Choices["columns"]): Mapping {
  const guessed = mappingBelow(rows, headerRow);
  const mapping = { ...guessed, ...chosen, headerRow };
  const [only, ...others] = mapping.amounts;
  // what is guessed to be taken off goes with the column that it was guessed for
  const isOfAnother = chosen?.credit === undefined && only !== guessed.amounts[0];
  const cannotBe = others.length > 0 || only === undefined || only === mapping.credit;
  return isOfAnother || cannotBe ? { ...mapping, credit: null } : mapping;
}

function unitSampleOf(entries: readonly Entry[], unit: AmountUnit): Digest["unitSample"] {
  const [first] = entries;
  if (unit === 1 || first === undefined) return null;
  return { written: timesPowerOfTen(first.amount, 1 / unit), amount: first.amount };
}

function fullest(tables: readonly Table[]): number {
  const amounts = tables.map(({ rows }) => (guessHeaderRow(rows) === null ? 0 : 1_000_000) + rows.length);
  return Math.max(0, amounts.indexOf(Math.max(...amounts)));
}

function columnsOf(rows: Table["rows"], headerRow: number | null): Digest["columns"] {
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1, 200);
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length));
  return Array.from({ length: width }, (_, at) => ({
    heading: headerRow === null ? "" : cellText(rows[headerRow]?.[at]).slice(0, BOUNDS.labelCodePoints),
    sample: cellText(below.find((row) => cellText(row[at]) !== "")?.[at]).slice(0, BOUNDS.labelCodePoints),
  }));
}

/** The first amount in words that the mark matters to; else the first one; null for none. */
function sampleOf(
  cells: readonly unknown[],
  mark: DecimalMark,
  { currency }: Destination,
  readers: Readers,
): Digest["markSample"] {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && looksLikeAmount(cell));
  const text =
    texts.find((candidate) => /[.,](?!0+\D*$)\d{1,2}\D*$/.test(candidate)) ??
    texts.find((candidate) => /\d[.,]\d/.test(candidate)) ??
    texts[0];
  if (text === undefined) return null;
  const read = amountOf(text, { amount: readers.amount, mark, currency, most: BOUNDS.amount });
  return { text, value: read.ok ? (read.value?.amount ?? null) : null };
}

function isChosen({ period }: Entry, choice: PeriodChoice): boolean {
  if (choice.kind === "all") return true;
  if (period === null) return false;
  return choice.kind === "one" ? periodKey(period) === choice.key : true;
}

function usualGrouping(counts: Record<Grouping, number>, room: number): Grouping {
  if (counts.rows <= Math.min(FEW, room)) return "rows";
  return counts.names <= Math.min(FEW, room) ? "names" : "categories";
}

function sheetsOf(
  entries: readonly Entry[],
  choice: PeriodChoice,
  periods: readonly FoundPeriod[],
  grouping: Grouping,
  categories: Choices["categories"],
): SheetDraft[] | null {
  const ofKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.period === null ? "" : periodKey(entry.period);
    const known = ofKey.get(key);
    if (known === undefined) ofKey.set(key, [entry]);
    else known.push(entry);
  }
  const parts =
    choice.kind === "each"
      ? periods.map(({ key, period }) => ({ period, entries: ofKey.get(key) ?? [] }))
      : [{ period: null, entries }];
  const sheets: SheetDraft[] = [];
  for (const part of parts) {
    const lines = draftLines(part.entries, grouping, categories);
    if (lines === null) return null;
    sheets.push({ period: part.period, lines });
  }
  return sheets;
}

function totalsOf(entries: readonly Entry[]): Digest["totals"] {
  const sums = new Map<string, MoneySum>();
  for (const { currency, amount } of entries) {
    const sum = sums.get(currency) ?? new MoneySum();
    sum.add(amount);
    sums.set(currency, sum);
  }
  return [...sums].map(([currency, sum]) => ({ currency, amount: sum.value }));
}
