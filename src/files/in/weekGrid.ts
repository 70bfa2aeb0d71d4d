import { DAYS_A_WEEK, INTERVAL_MINUTES, MINUTES_A_DAY } from "../../sheet/staffingTerms";
import { looksLikeAmount } from "./amount";
import { clockStart } from "./clockStart";
import { cellText, isBlank, type Table } from "./table";
import { totalInWords } from "./totals";
import { weekdayNamed } from "./weekdayWords";
import { countOf, markOfCounts, WeekSum, type WeekReaders, type WeekResult } from "./weekOfCalls";

type Rows = Table["rows"];

/** Which column is which day, and which holds times; the rows that follow. */
interface Grid {
  readonly days: readonly { readonly column: number; readonly day: number }[];
  readonly timeColumn: number | null;
  /** Headings of days that were there before, whose calls are not used: their column, and their row counted from 1. */
  readonly again: readonly { readonly column: number; readonly row: number }[];
  readonly rows: readonly { readonly cells: Rows[number]; readonly row: number }[];
}

/** How far down the names of days are looked for. */
const DEEPEST_HEADER = 10;

/**
 * Reads seven columns of days with a row for each interval; with or without times and names of days. `rowAt` is where the
 * cell of a row and a column stood, as a spreadsheet counts its rows.
 */
export function readWeekGrid(
  rows: Rows,
  readers: WeekReaders,
  rowAt: (row: number, column: number) => number = (row) => row,
): WeekResult {
  const grid = findGrid(rows, readers);
  if (grid === null) return { ok: false, error: "noWeek" };
  const starts = startsOf(grid, readers);
  if (!starts.ok) return starts;
  const { interval, minutes } = starts.value;
  const sum = new WeekSum(interval);
  const mark = markOfCounts(
    grid.days.flatMap(({ column }) => grid.rows.map(({ cells }) => cells[column])),
    readers,
  );
  for (const { column, row } of grid.again) {
    sum.problems.push({ row: rowAt(row, column), error: "dayTwice", text: cellText(rows[row - 1]?.[column]) });
  }
  const seen = new Set<number>();
  grid.rows.forEach(({ cells, row }, at) => {
    const minute = minutes[at] ?? null;
    if (minute === null) {
      sum.problems.push({ row: rowAt(row, 0), error: "notATime", text: cellText(cells[grid.timeColumn ?? 0]) });
      return;
    }
    if (seen.has(minute)) {
      sum.problems.push({ row: rowAt(row, 0), error: "twice", text: cellText(cells[grid.timeColumn ?? 0]) });
      return;
    }
    seen.add(minute);
    for (const { column, day } of grid.days) {
      const count = countOf(cells[column], readers, mark);
      if (typeof count === "string") {
        sum.problems.push({ row: rowAt(row, column), error: count, text: cellText(cells[column]) });
      } else if (count !== null) sum.add(day, minute, count);
    }
  });
  return sum.week("grid", null, () => 1);
}

function findGrid(rows: Rows, readers: WeekReaders): Grid | null {
  const header = rows.slice(0, DEEPEST_HEADER).findIndex((cells) => daysIn(cells).length >= 2);
  const below = rows
    .map((cells, at) => ({ cells, row: at + 1 }))
    .slice(header + 1)
    .filter(({ cells }) => !cells.every(isBlank) && !cells.some((cell) => totalInWords(cellText(cell)) === "surely"));
  if (header >= 0) {
    const days = daysIn(rows[header] ?? []);
    const first = Math.min(...days.map(({ column }) => column));
    const timeColumn = Array.from({ length: first }, (_, column) => column).find((column) => isOfTimes(below, column));
    const again = (rows[header] ?? []).flatMap((cell, column) => {
      const isUsed = weekdayNamed(cellText(cell)) === null || days.some((each) => each.column === column);
      return isUsed ? [] : [{ column, row: header + 1 }];
    });
    return { days, timeColumn: timeColumn ?? null, again, rows: below };
  }
  const width = Math.max(0, ...below.map(({ cells }) => cells.length));
  const hasTimes = width > DAYS_A_WEEK && isOfTimes(below, 0);
  if (width !== DAYS_A_WEEK && !(hasTimes && width === DAYS_A_WEEK + 1)) return null;
  const days = Array.from({ length: DAYS_A_WEEK }, (_, day) => ({ column: day + (hasTimes ? 1 : 0), day }));
  const isOfCounts = below.every(({ cells }) => days.some(({ column }) => looksLikeAmount(cells[column])));
  return isOfCounts && below.length > 0 ? { days, timeColumn: hasTimes ? 0 : null, again: [], rows: below } : null;

  function isOfTimes(lines: Grid["rows"], column: number): boolean {
    const times = lines.filter(({ cells }) => clockStart(cellText(cells[column]), readers.timeOfDay) !== null).length;
    return times > 0 && times >= lines.length / 2;
  }
}

/** The columns that a row names days for; a name that stands again does not count. */
function daysIn(cells: Rows[number]): Grid["days"] {
  const found = new Map<number, number>();
  cells.forEach((cell, column) => {
    const day = weekdayNamed(cellText(cell));
    if (day !== null && !found.has(day)) found.set(day, column);
  });
  return [...found].map(([day, column]) => ({ day, column }));
}

type Starts = { readonly interval: (typeof INTERVAL_MINUTES)[number]; readonly minutes: readonly (number | null)[] };

/** When each row starts: by its time, or without times by how many rows there are. */
function startsOf(
  grid: Grid,
  readers: WeekReaders,
): { readonly ok: true; readonly value: Starts } | Extract<WeekResult, { ok: false }> {
  const { timeColumn, rows } = grid;
  if (timeColumn !== null) {
    const minutes = rows.map(({ cells }) => clockStart(cellText(cells[timeColumn]), readers.timeOfDay));
    const known = minutes.filter((minute) => minute !== null).toSorted((a, b) => a - b);
    const steps = known.map((minute, at) => minute - (known[at - 1] ?? minute)).filter((step) => step > 0);
    const step = steps.length === 0 ? readers.intervalMinutes : Math.min(...steps);
    const interval = known.every((minute) => minute % step === 0) ? intervalAbove(step, readers) : null;
    return interval === null ? { ok: false, error: "badInterval" } : { ok: true, value: { interval, minutes } };
  }
  const whole = INTERVAL_MINUTES.find((interval) => rows.length === MINUTES_A_DAY / interval);
  const { open } = readers;
  const fitting =
    open === null ? undefined : INTERVAL_MINUTES.find((interval) => rows.length * interval === open.to - open.from);
  const interval = whole ?? fitting;
  if (interval === undefined) return { ok: false, error: "wrongRows" };
  const from = whole === undefined ? (open?.from ?? 0) : 0;
  if (from % interval !== 0) return { ok: false, error: "wrongRows" };
  return { ok: true, value: { interval, minutes: rows.map((_, at) => from + at * interval) } };
}

/** The interval that rows so many minutes apart are read in: their own, or one that holds several; null for none. */
function intervalAbove(step: number, { intervalMinutes }: WeekReaders): Starts["interval"] | null {
  const own = INTERVAL_MINUTES.find((interval) => interval === step);
  if (own !== undefined) return own;
  if (intervalMinutes % step === 0) return intervalMinutes;
  return 60 % step === 0 ? 60 : null;
}
