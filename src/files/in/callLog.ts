import { INTERVAL_MINUTES, type IntervalMinutes } from "../../sheet/staffingTerms";
import { looksLikeAmount } from "./amount";
import { clockStart } from "./clockStart";
import type { LogColumns } from "./logColumns";
import { otherCallsIn } from "./otherCalls";
import { cellText, isBlank, type Table } from "./table";
import { dayOrderOf, dayText, isInUtc, timestampOf, weekdayOf, type DayOrder, type Timestamp } from "./timestamp";
import { totalInWords } from "./totals";
import { countOf, markOfCounts, WeekSum, type LogSpan, type WeekReaders, type WeekResult } from "./weekOfCalls";

type Rows = Table["rows"];

/** Reads moments and calls as the mean week: each weekday is the mean of those days of it that have any row. */
export function readCallLog(
  rows: Rows,
  columns: LogColumns,
  readers: WeekReaders,
  layout: LogSpan["layout"] = "list",
  rowAt: (at: number) => number = (at) => at + 1,
): WeekResult {
  const hasHalves =
    columns.time !== null && rows.some((cells) => /\d ?[ap]\.?m/i.test(cellText(cells[columns.time ?? 0])));
  const written = rows.map((cells) => cellText(cells[columns.day]));
  const { order, isAssumed } = dayOrderOf(written, hasHalves);
  const lines = rows.map((cells, at) => ({ cells, row: rowAt(at), moment: momentOf(cells, columns, order, readers) }));
  const firstMoment = lines.findIndex(({ moment }) => moment !== null);
  const minutes = lines.flatMap(({ moment }) => (moment === null ? [] : [moment.minute]));
  const sum = new WeekSum(intervalOf(minutes) ?? readers.intervalMinutes);
  const calls = columns.calls;
  const mark =
    calls === null
      ? readers.usualMark
      : markOfCounts(
          rows.map((cells) => cells[calls]),
          readers,
        );
  const isOther = otherCallsIn(rows);
  let others = 0;
  const days = new Set<number>();
  const isSummed = summedMoments(lines);
  for (const [at, { cells, row, moment }] of lines.entries()) {
    if (moment !== null && isTotal(cells) && isSummed(moment)) continue;
    if (moment === null && (isNoEntry(cells) || (at < firstMoment && isHeading(cells, at, columns)))) continue;
    if (isOther(cells)) {
      others += 1;
      continue;
    }
    const count = calls === null ? 1 : countOf(cells[calls], readers, mark);
    if (moment === null) sum.problems.push({ row, error: "notATime", text: momentText(cells, columns) });
    else if (typeof count === "string") sum.problems.push({ row, error: count, text: cellText(cells[calls ?? 0]) });
    else {
      days.add(moment.dayNumber);
      sum.add(weekdayOf(moment.dayNumber), moment.minute, count ?? 0);
    }
  }
  const all = [...days].toSorted((a, b) => a - b);
  const taken = (column: number) => ({ column: column + 1, heading: columns.headings[column] ?? "" });
  const span = {
    first: dayText(all[0] ?? 0),
    last: dayText(all.at(-1) ?? 0),
    days: all.length,
    weeks: new Set(all.map((day) => day - weekdayOf(day))).size,
    order,
    isOrderAssumed: isAssumed,
    isInUtc: rows.some((cells) => isInUtc(cellText(cells[columns.day]))),
    layout,
    day: taken(columns.day),
    time: columns.time === null ? null : taken(columns.time),
    calls: calls === null ? null : taken(calls),
    others,
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
function isHeading(cells: Rows[number], at: number, { day, time, calls }: LogColumns): boolean {
  if (at === 0) return true;
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
  const minute = time === null ? (moment?.minute ?? null) : clockStart(cellText(cells[time]), readers.timeOfDay);
  return moment === null || minute === null ? null : { dayNumber: moment.dayNumber, minute };
}

/** A moment as it is written. */
function momentText(cells: Rows[number], { day, time }: LogColumns): string {
  return [day, ...(time === null ? [] : [time])].map((column) => cellText(cells[column])).join(" ");
}

/** The longest interval that is offered and that every one of these times starts; null where none is. */
function intervalOf(minutes: readonly number[]): IntervalMinutes | null {
  const fitting = INTERVAL_MINUTES.filter((interval) => minutes.every((minute) => minute % interval === 0));
  return fitting.at(-1) ?? null;
}
