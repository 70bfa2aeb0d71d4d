import { looksLikeAmount } from "./amount";
import { callsColumn } from "./callsColumn";
import { clockStart } from "./clockStart";
import { cellText, isBlank, type Table } from "./table";
import { timeRank } from "./timeColumn";
import { timestampOf } from "./timestamp";
import type { WeekReaders } from "./weekOfCalls";

type Rows = Table["rows"];

/** Where in a table a moment stands, and how many calls came then. */
export interface LogColumns {
  readonly day: number;
  /** The column of the time of day; null where it stands with the day. */
  readonly time: number | null;
  /** Null where there is none, so that each row is a call. */
  readonly calls: number | null;
  /** What stands above each column; "" for nothing. */
  readonly headings: readonly string[];
}

/** How many rows are looked at to find out what stands where. */
const LOOKED_AT = 200;

/** The columns of a long table of moments and calls; null for a table that is none. */
export function logColumns(rows: Rows, { timeOfDay }: WeekReaders): LogColumns | null {
  const lines = rows.slice(0, LOOKED_AT).filter((cells) => !cells.every(isBlank));
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const share = (column: number, fits: (text: string) => boolean) =>
    lines.filter((cells) => !isBlank(cells[column]) && fits(cellText(cells[column]))).length / lines.length;
  const isMostly = (column: number, fits: (text: string) => boolean) => share(column, fits) >= 0.5;
  const ofMoments = columns.filter((column) => isMostly(column, isMoment));
  const firstLine = lines.findIndex((cells) => ofMoments.some((column) => isMoment(cellText(cells[column]))));
  // a number is no heading: the first row may be one of calls with a time that cannot be read
  const headings = columns.map((column) => {
    const above = lines[firstLine - 1]?.[column];
    return looksLikeAmount(above) ? "" : cellText(above).trim();
  });
  const rankOf = (column: number) => timeRank(headings[column] ?? "");
  const byHeading = (found: readonly number[]) => found.toSorted((a, b) => (rankOf(a) ?? 2) - (rankOf(b) ?? 2));
  const [whole] = byHeading(ofMoments.filter((column) => isMostly(column, hasTime)));
  const day = whole ?? byHeading(ofMoments)[0];
  if (day === undefined) return null;
  // a column that is headed as one of times may hold bare hours; durations and counts may look like times
  const isTime = (text: string) => /[:.]|[ap]m|\d\s*[-–—]\s*\d/i.test(text) && clockStart(text, timeOfDay) !== null;
  const times = columns.filter((column) => {
    const rank = column === day ? null : rankOf(column);
    if (rank === null || ofMoments.includes(column)) return false;
    return isMostly(column, rank === 0 ? (text) => clockStart(text, timeOfDay) !== null : isTime);
  });
  // what never leaves the first hour is rather how long something took
  const inDay = (column: number) => share(column, (text) => (clockStart(text, timeOfDay) ?? 0) >= 60);
  const [beside] = byHeading(times.toSorted((a, b) => inDay(b) - inDay(a)));
  // a day alone is often written with midnight
  const isMidnight = whole !== undefined && isMostly(whole, (text) => !hasTime(text) || minuteOf(text) === 0);
  const time = whole === undefined || (isMidnight && beside !== undefined && rankOf(beside) === 0) ? beside : null;
  if (time === undefined) return null;
  const counts = columns.filter((column) => column !== day && column !== time && isMostly(column, looksLikeAmount));
  return { day, time, calls: callsColumn(counts, (column) => headings[column] ?? ""), headings };
}

function minuteOf(text: string): number | null {
  return timestampOf(text, "dayFirst")?.minute ?? timestampOf(text, "monthFirst")?.minute ?? null;
}

function isMoment(text: string): boolean {
  return (timestampOf(text, "dayFirst") ?? timestampOf(text, "monthFirst")) !== null;
}

function hasTime(text: string): boolean {
  return minuteOf(text) !== null;
}
