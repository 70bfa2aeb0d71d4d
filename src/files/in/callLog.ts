import { INTERVAL_MINUTES, type IntervalMinutes } from "../../sheet/staffingTerms";
import { decimalMarkOf, looksLikeAmount } from "./amount";
import { callsColumn } from "./callsColumn";
import { cellText, isBlank, type Table } from "./table";
import { dayOrderOf, dayText, isInUtc, timestampOf, weekdayOf, type DayOrder, type Timestamp } from "./timestamp";
import { totalInWords } from "./totals";
import { countOf, WeekSum, type WeekReaders, type WeekResult } from "./weekOfCalls";

type Rows = Table["rows"];

/** Where in a table a moment stands, and how many calls came then. */
export interface LogColumns {
  readonly day: number;
  /** The column of the time of day; null where it stands with the day. */
  readonly time: number | null;
  /** Null where there is none, so that each row is a call. */
  readonly calls: number | null;
  /** What stands above the calls; "" for nothing. */
  readonly callsHeading: string;
}

/** How many rows are looked at to find out what stands where. */
const LOOKED_AT = 200;

/** The columns of a long table of moments and calls; null for a table that is none. */
export function logColumns(rows: Rows, readers: WeekReaders): LogColumns | null {
  const lines = rows.slice(0, LOOKED_AT).filter((cells) => !cells.every(isBlank));
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const share = (column: number, fits: (text: string) => boolean) =>
    lines.filter((cells) => !isBlank(cells[column]) && fits(cellText(cells[column]))).length / lines.length;
  const isMoment = (text: string) => (timestampOf(text, "dayFirst") ?? timestampOf(text, "monthFirst")) !== null;
  const hasTime = (text: string) =>
    (timestampOf(text, "dayFirst")?.minute ?? timestampOf(text, "monthFirst")?.minute ?? null) !== null;
  const whole = columns.find((column) => share(column, hasTime) >= 0.5);
  const day = whole ?? columns.find((column) => share(column, isMoment) >= 0.5);
  if (day === undefined) return null;
  const isTime = (text: string) => /[:.]|[ap]m/i.test(text) && readers.timeOfDay(withoutSeconds(text)) !== null;
  const time = whole === undefined ? columns.find((column) => column !== day && share(column, isTime) >= 0.5) : null;
  if (time === undefined) return null;
  const counts = columns.filter(
    (column) => column !== day && column !== time && share(column, (text) => looksLikeAmount(text)) >= 0.5,
  );
  const headings = lines[lines.findIndex((cells) => isMoment(cellText(cells[day]))) - 1] ?? [];
  // a number is no heading: the first row may be one of calls with a time that cannot be read
  const headingOf = (column: number) => (looksLikeAmount(headings[column]) ? "" : cellText(headings[column]).trim());
  const calls = callsColumn(counts, headingOf);
  return { day, time, calls, callsHeading: calls === null ? "" : headingOf(calls) };
}

/** Reads moments and calls as the mean week: each weekday is the mean of those days of it that have any row. */
export function readCallLog(rows: Rows, columns: LogColumns, readers: WeekReaders): WeekResult {
  const { order, isAssumed } = dayOrderOf(rows.map((cells) => cellText(cells[columns.day])));
  const lines = rows.map((cells, at) => ({ cells, row: at + 1, moment: momentOf(cells, columns, order, readers) }));
  const firstMoment = lines.findIndex(({ moment }) => moment !== null);
  const minutes = lines.flatMap(({ moment }) => (moment === null ? [] : [moment.minute]));
  const sum = new WeekSum(intervalOf(minutes) ?? readers.intervalMinutes);
  const calls = columns.calls;
  const mark = (calls === null ? null : decimalMarkOf(rows.map((cells) => cells[calls]))) ?? readers.usualMark;
  const days = new Set<number>();
  const isSummed = summedMoments(lines);
  for (const { cells, row, moment } of lines) {
    if (moment !== null && isTotal(cells) && isSummed(moment)) continue;
    if (moment === null && (isNoEntry(cells) || (row <= firstMoment && isHeading(cells, row, columns)))) continue;
    const count = calls === null ? 1 : countOf(cells[calls], readers, mark);
    if (moment === null) sum.problems.push({ row, error: "notATime", text: momentText(cells, columns) });
    else if (typeof count === "string") sum.problems.push({ row, error: count, text: cellText(cells[calls ?? 0]) });
    else {
      days.add(moment.dayNumber);
      sum.add(weekdayOf(moment.dayNumber), moment.minute, count ?? 0);
    }
  }
  const all = [...days].toSorted((a, b) => a - b);
  const span = {
    first: dayText(all[0] ?? 0),
    last: dayText(all.at(-1) ?? 0),
    days: all.length,
    weeks: new Set(all.map((day) => day - weekdayOf(day))).size,
    order,
    isOrderAssumed: isAssumed,
    isInUtc: rows.some((cells) => isInUtc(cellText(cells[columns.day]))),
    calls: calls === null ? null : { column: calls + 1, heading: columns.callsHeading },
  };
  const countOfDay = Array.from({ length: 7 }, (_, day) => all.filter((each) => weekdayOf(each) === day).length);
  return sum.week("log", span, (day) => countOfDay[day] ?? 0);
}

/** Blank rows and totals are no problem. */
function isNoEntry(cells: Rows[number]): boolean {
  return cells.every(isBlank) || isTotal(cells);
}

function isTotal(cells: Rows[number]): boolean {
  return cells.some((cell) => totalInWords(cellText(cell)) === "surely");
}

/** Of which moments there are rows that are no totals: where queues are told apart, a total beside them counts each call again. */
function summedMoments(lines: readonly { readonly cells: Rows[number]; readonly moment: Moment | null }[]) {
  const keyOf = ({ dayNumber, minute }: Moment) => dayNumber * 1_440 + minute;
  const known = new Set(
    lines.flatMap(({ cells, moment }) => (moment === null || isTotal(cells) ? [] : [keyOf(moment)])),
  );
  return (moment: Moment) => known.has(keyOf(moment));
}

/**
 * Whether a row above the first moment is a title or holds headings, and no entry that cannot be read: the first row, and one
 * without a number of calls that has no digit where the moment would stand, or fills one of several columns alone.
 */
function isHeading(cells: Rows[number], row: number, { day, time, calls }: LogColumns): boolean {
  if (row === 1) return true;
  if (calls !== null && looksLikeAmount(cells[calls])) return false;
  const hasDigit = [day, time].some((column) => column !== null && /\d/.test(cellText(cells[column])));
  const isAlone = (calls !== null || time !== null) && cells.filter((cell) => !isBlank(cell)).length === 1;
  return !hasDigit || isAlone;
}

/** A minute of a day. */
type Moment = Timestamp & { readonly minute: number };

function momentOf(
  cells: Rows[number],
  { day, time }: LogColumns,
  order: DayOrder,
  readers: WeekReaders,
): Moment | null {
  const moment = timestampOf(cellText(cells[day]), order);
  const minute = time === null ? (moment?.minute ?? null) : readers.timeOfDay(withoutSeconds(cellText(cells[time])));
  return moment === null || minute === null || minute >= 1_440 ? null : { dayNumber: moment.dayNumber, minute };
}

/** A moment as it is written. */
function momentText(cells: Rows[number], { day, time }: LogColumns): string {
  return [day, ...(time === null ? [] : [time])].map((column) => cellText(cells[column])).join(" ");
}

function withoutSeconds(text: string): string {
  return text.slice(0, 30).replace(/^(\d{1,2}[:.]\d\d)[:.]\d\d/, "$1");
}

/** The longest interval that is offered and that every one of these times starts; null where none is. */
function intervalOf(minutes: readonly number[]): IntervalMinutes | null {
  const fitting = INTERVAL_MINUTES.filter((interval) => minutes.every((minute) => minute % interval === 0));
  return fitting.at(-1) ?? null;
}
