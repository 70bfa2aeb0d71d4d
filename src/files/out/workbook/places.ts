import { hasOwnAmount } from "../../../formula/charge";
import { CADENCES } from "../../../sheet/limits";
import type { CostLine, CostSheet } from "../../../sheet/schema";
import { columnLetters, fixed, moving, on, range } from "./references";
import type { WorkbookWords } from "./words";

/** Rows of the sheet of what was handled; what is typed stands above, what is worked out below. */
export const HANDLED = {
  length: 4,
  start: 5,
  agents: 6,
  paidHoursPerWeek: 7,
  shrinkage: 8,
  model: 9,
  giveUpShare: 10,
  callsPerUnresolved: 11,
  perYear: 13,
  months: 14,
  paidHours: 15,
  availableHours: 16,
  labels: 18,
  kind: 19,
  offered: 20,
  contacts: 21,
  dialled: 22,
  sales: 23,
  leads: 24,
  pricedPer: 25,
  handleSeconds: 26,
  concurrency: 27,
  resolvedFirstTime: 28,
  knownContacts: 30,
  knownDialled: 31,
  contactMinutes: 32,
  agentMinutes: 33,
  results: 34,
  callsPerResolved: 35,
  resolvedIssues: 36,
} as const;

/** Rows of the sheet of periods and rates. */
export const RATES = { firstCadence: 5, ownCurrency: 12 } as const;

/** Columns of the sheet of costs. */
export const COSTS = {
  name: 1,
  category: 2,
  amount: 3,
  quantity: 4,
  currency: 5,
  rate: 6,
  basis: 7,
  every: 8,
  life: 9,
  from: 10,
  age: 11,
  whose: 12,
  units: 13,
  cost: 14,
  firstBearer: 15,
  headings: 5,
  firstOwn: 6,
} as const;

/** Rows of the sheet of who bears what. */
export const SHARING = {
  by: 3,
  labels: 5,
  agentMinutes: 6,
  contacts: 7,
  ownWeight: 8,
  weight: 9,
  share: 10,
  ownCost: 11,
  commonPart: 12,
  cost: 13,
  ownTitle: 15,
  firstOwnCategory: 16,
  fullTitle: 28,
  firstFullCategory: 29,
} as const;

/** Where everything stands in the workbook of one sheet; all references are as another sheet names them. */
export type Places = ReturnType<typeof placesOf>;

/** Works out where everything stands. */
export function placesOf(sheet: CostSheet, { workbook, common, names }: WorkbookWords) {
  const { sheets } = workbook;
  const streams = sheet.work.length;
  const hasCommon = streams > 1;
  const own = sheet.costs.filter(hasOwnAmount);
  const shares = sheet.costs.filter((line) => !hasOwnAmount(line));
  // Each block ends with an empty row within its ranges, so that lines can be inserted above it.
  const lastOwn = COSTS.firstOwn + own.length;
  const firstShare = lastOwn + 3;
  const lastShare = firstShare + shares.length;
  const rowById = new Map<string, number>();
  own.forEach(({ id }, index) => rowById.set(id, COSTS.firstOwn + index));
  shares.forEach(({ id }, index) => rowById.set(id, firstShare + index));
  const currencies = [sheet.currency, ...Object.keys(sheet.rates)];
  const lastRate = RATES.ownCurrency + currencies.length;
  const labels = sheet.work.map((stream, index) => `${index + 1}. ${named(stream, names)}`);
  const bearers = hasCommon ? [...labels, common.allStreams] : labels;
  const rates = (reference: string) => on(sheets.rates, reference);
  const handled = (column: number, row: number) => on(sheets.handled, fixed(column, row));
  const firstCadence = RATES.firstCadence;
  const lastCadence = firstCadence + CADENCES.length - 1;
  return {
    streams,
    hasCommon,
    own,
    shares,
    /** Names of the streams, each told apart by its number, and of the whole centre: what `whose` may say. */
    labels,
    streamIds: sheet.work.map(({ id }) => id),
    bearers,
    allLabel: common.allStreams,
    /** The column of a stream, by its number from 0, on the sheets of what was handled and of sharing. */
    streamColumn: (index: number) => 2 + index,
    /** The column of all streams together; on the sheet of sharing, of what they have in common. */
    allColumn: 2 + streams,
    bearerColumn: (index: number) => COSTS.firstBearer + index,
    rowOfLine: (line: CostLine) => rowById.get(line.id) ?? 0,
    rowOfId: (id: string) => rowById.get(id) ?? 0,
    lastOwn,
    firstShare,
    lastShare,
    totals: lastShare + 2,
    currencies,
    lastRate,
    rateCodes: rates(range(1, RATES.ownCurrency, 1, lastRate)),
    rateValues: rates(range(2, RATES.ownCurrency, 2, lastRate)),
    rateOf: (currency: string) => rates(fixed(2, RATES.ownCurrency + currencies.indexOf(currency))),
    cadenceNames: rates(range(1, firstCadence, 1, lastCadence)),
    cadencesPerYear: rates(range(2, firstCadence, 2, lastCadence)),
    weeksPerYear: rates(fixed(2, firstCadence)),
    handled,
    /** A row of the sheet of what was handled, over all streams and all of them together. */
    handledRow: (row: number) => on(sheets.handled, range(2, row, 2 + streams, row)),
    /** A column of lines on the sheet of costs: of those with an amount of their own, or of the shares. */
    ownLines: (column: number) => on(sheets.costs, range(column, COSTS.firstOwn, column, lastOwn)),
    shareLines: (column: number) => on(sheets.costs, range(column, firstShare, column, lastShare)),
    costs: (column: number, row: number) => on(sheets.costs, fixed(column, row)),
    sharing: (column: number, row: number) => on(sheets.sharing, fixed(column, row)),
  };
}

/** Names of streams stand where they are looked up, so no sign in them may stand for others. */
function named({ name, kind }: CostSheet["work"][number], names: WorkbookWords["names"]): string {
  return names.ofStream({ name: name.replace(/[~*?]/g, " ").trim(), kind });
}

/** The cells of a row of the same sheet, from one column to another. */
export function cellsOfRow(row: number, fromColumn: number, columns: number): string[] {
  return Array.from({ length: columns }, (_, index) => moving(fromColumn + index, row));
}

/** A part of a row of the same sheet, which moves along when copied. */
export function partOfRow(row: number, fromColumn: number, toColumn: number): string {
  return `${columnLetters(fromColumn)}${row}:${columnLetters(toColumn)}${row}`;
}
