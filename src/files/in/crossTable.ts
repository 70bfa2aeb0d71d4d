import { readCallLog } from "./callLog";
import { clockStart } from "./clockStart";
import { cellText, isBlank, type Cell, type Table } from "./table";
import { timestampOf } from "./timestamp";
import { totalInWords } from "./totals";
import { weekdayNamed } from "./weekdayWords";
import { readWeekGrid } from "./weekGrid";
import type { WeekReaders, WeekResult } from "./weekOfCalls";

type Rows = Table["rows"];
type Kind = "date" | "weekday" | "time";

/** How far down the headings are looked for. */
const DEEPEST_HEADER = 10;
/** So many columns of dates, and of times of day, make a table of them. */
const FEWEST = { date: 2, time: 3 } as const;
/** How much of what stands beside the rows has to be days, or times. */
const MOST = 0.5;

/**
 * Reads a table of days and times of day whose columns are headed by dates, or by times beside rows of dates or weekdays;
 * null for a table that is none.
 */
export function readCrossTable(rows: Rows, readers: WeekReaders): WeekResult | null {
  const kindOf = (cell: Cell | undefined): Kind | null => {
    const text = cellText(cell);
    if (isDay(text)) return "date";
    if (weekdayNamed(text) !== null) return "weekday";
    return clockStart(text, readers.timeOfDay) === null ? null : "time";
  };
  for (const [at, header] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const [dates, times] = [columnsOf(header, "date"), columnsOf(header, "time")];
    const across = dates.length >= FEWEST.date ? "date" : isOfTimes(header, times) ? "time" : null;
    if (across === null) continue;
    const columns = across === "date" ? dates : times;
    const first = columns[0] ?? 0;
    const beside = Array.from({ length: first }, (_, column) => column).find((column) => isOf(at, column, across));
    if (beside === undefined) continue;
    return readCrossed(rows, { at, beside, columns, across }, kindOf, readers);
  }
  return null;

  function columnsOf(cells: Rows[number], kind: Kind): number[] {
    return cells.flatMap((cell, column) => (kindOf(cell) === kind ? [column] : []));
  }

  /** Whether times stand above columns in their order, which numbers of calls do not. */
  function isOfTimes(cells: Rows[number], columns: readonly number[]): boolean {
    const minutes = columns.map((column) => clockStart(cellText(cells[column]), readers.timeOfDay) ?? 0);
    return columns.length >= FEWEST.time && minutes.every((minute, at) => at === 0 || minute > (minutes[at - 1] ?? 0));
  }

  function isOf(header: number, column: number, across: "date" | "time"): boolean {
    const kinds = rows.slice(header + 1).flatMap((cells) => (isBlank(cells[column]) ? [] : [kindOf(cells[column])]));
    const fitting = kinds.filter((kind) =>
      across === "date" ? kind === "time" : kind === "date" || kind === "weekday",
    );
    return fitting.length > 0 && fitting.length >= kinds.length * MOST;
  }
}

interface Crossed {
  /** Of the headings, from 0. */
  readonly at: number;
  readonly beside: number;
  readonly columns: readonly number[];
  readonly across: "date" | "time";
}

function readCrossed(
  rows: Rows,
  { at, beside, columns, across }: Crossed,
  kindOf: (cell: Cell | undefined) => Kind | null,
  readers: WeekReaders,
): WeekResult {
  const header = rows[at] ?? [];
  const below = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(at + 1)
    .filter(({ cells }) => !cells.every(isBlank) && totalInWords(cellText(cells[beside])) !== "surely");
  if (below.some(({ cells }) => kindOf(cells[beside]) === "weekday")) {
    // turned, it is a table with days above its columns
    const days = below.map(({ cells }) => cells[beside] ?? "");
    const turned = columns.map((column) => [header[column] ?? "", ...below.map(({ cells }) => cells[column] ?? "")]);
    return readWeekGrid([["", ...days], ...turned], readers, (_, column) => below[column - 1]?.row ?? at + 1);
  }
  const headings = columns.map((column) => cellText(header[column]));
  // of two columns of one day one may be part of the other
  if (new Set(headings).size < headings.length) return { ok: false, error: "noWeek" };
  const entries = below.flatMap(({ cells, row }) => {
    const label = cellText(cells[beside]);
    const isRead = kindOf(label) === (across === "date" ? "time" : "date");
    // what is no day or time is told once
    return (isRead ? columns : columns.slice(0, 1)).flatMap((column) => {
      const [day, time] = across === "date" ? [cellText(header[column]), label] : [label, cellText(header[column])];
      return isBlank(cells[column]) ? [] : [{ row, cells: [day, time, cells[column] ?? ""] }];
    });
  });
  const layout = across === "date" ? "daysAcross" : "timesAcross";
  const places = { day: 0, time: 1, calls: 2, headings: [] };
  const list = entries.map(({ cells }) => cells);
  return readCallLog(list, places, readers, layout, (index) => entries[index]?.row ?? at + 1);
}

function isDay(text: string): boolean {
  const day = timestampOf(text, "dayFirst") ?? timestampOf(text, "monthFirst");
  return day !== null && (day.minute === null || day.minute === 0);
}
