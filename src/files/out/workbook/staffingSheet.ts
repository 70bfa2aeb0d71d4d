import type { Interval } from "../../../formula/staffing/demand";
import { neededTeam, type NeededTeam } from "../../../formula/staffing/neededTeam";
import type { CostSheet } from "../../../sheet/schema";
import type { StaffingPlan } from "../../../sheet/staffing";
import { constant, Grid, input, text, worked, type Cell, type WorkbookSheet } from "./cells";
import { whenKnown, whenTyped } from "./expressions";
import { HANDLED, type Places } from "./places";
import { fixed, range } from "./references";
import type { WorkbookWords } from "./words";

const MINUTES_AN_HOUR = 60;
/** Rows of the sheet: what is worked out of the week stands above it. */
const ROWS = {
  staffedHours: 4,
  otherHours: 5,
  scheduledHours: 6,
  needed: 7,
  onSheet: 8,
  surplus: 9,
  headings: 11,
  first: 12,
} as const;
/** Columns of the week. */
const AGENTS = 6;
const HOURS = 7;

/**
 * The week as it is to be staffed. How many agents an interval needs is not a formula, since no spreadsheet knows the queue;
 * they are cells to overtype, and hours, full-time equivalents and what is over or short follow them. Null without a plan.
 */
export function staffingSheet(sheet: CostSheet, words: WorkbookWords, places: Places): WorkbookSheet | null {
  if (sheet.staffing === null) return null;
  const { staffing, sheets } = words.workbook;
  const grid = new Grid();
  grid.put(1, 1, text(sheets.staffing, "title"));
  const needed = neededTeam(sheet, sheet.staffing);
  if (needed.ok) {
    grid.put(1, 2, text(sheet.staffing.link === null ? staffing.about : staffing.aboutLinked, "note"));
    putWeek(grid, sheet.staffing, needed.value, words);
    putTeam(grid, sheet, needed.value, words, places);
  } else grid.put(1, 2, text(staffing.unknown, "note"));
  return grid.sheet(sheets.staffing, [44, 12, 12, 12, 12, 22, 14]);
}

function putWeek(grid: Grid, plan: StaffingPlan, { planned, need }: NeededTeam, { workbook }: WorkbookWords): void {
  const { columns, days } = workbook.staffing;
  const headings = [columns.day, columns.from, columns.to, columns.calls, columns.load, columns.agents, columns.hours];
  grid.putRow(
    1,
    ROWS.headings,
    headings.map((heading) => text(heading, "heading")),
  );
  const names = Object.values(days);
  planned.week.intervals.forEach((interval, index) => {
    const [from, to] = openTimes(interval, plan);
    grid.putRow(1, ROWS.first + index, [
      text(names[interval.day] ?? ""),
      text(timeOfDay(from)),
      text(timeOfDay(to)),
      input(interval.calls, "count"),
      input(interval.load, "count"),
      input(need.byInterval[index]?.agents ?? null, "count"),
      input(interval.openMinutes / MINUTES_AN_HOUR),
    ]);
  });
}

function putTeam(grid: Grid, sheet: CostSheet, needed: NeededTeam, words: WorkbookWords, places: Places): void {
  const { staffing } = words.workbook;
  const { unknown } = words.common;
  const { planned, need, agents, scheduledHours, surplus } = needed;
  const last = ROWS.first + planned.week.intervals.length - 1;
  const week = (column: number) => range(column, ROWS.first, column, last);
  const put = (row: number, label: string, cell: Cell) => grid.putRow(1, row, [text(label), cell]);
  const at = (row: number) => fixed(2, row);
  const { handled } = places;
  put(
    ROWS.staffedHours,
    staffing.staffedHours,
    worked(`SUMPRODUCT(${week(AGENTS)},${week(HOURS)})`, "count", need.staffedHours),
  );
  put(ROWS.otherHours, staffing.otherHours, otherHours(sheet, planned.queue.otherHoursPerWeek, places));
  const available = `(1-${handled(2, HANDLED.shrinkage)})`;
  const shrinkage = [handled(2, HANDLED.shrinkage), unknown.noShrinkage] as const;
  const paidHours = [handled(2, HANDLED.paidHoursPerWeek), unknown.noPaidHours] as const;
  put(
    ROWS.scheduledHours,
    staffing.scheduledHours,
    worked(whenTyped([shrinkage], `${at(ROWS.staffedHours)}/${available}`), "count", scheduledHours),
  );
  const all = `(${at(ROWS.staffedHours)}+${at(ROWS.otherHours)})/${available}/${paidHours[0]}`;
  const equivalents = whenTyped([shrinkage, paidHours], whenKnown([at(ROWS.otherHours)], all));
  put(ROWS.needed, staffing.needed, worked(equivalents, "count", agents, "total"));
  const typed = handled(2, HANDLED.agents);
  const onSheet = whenTyped([[typed, unknown.noAgents]], typed);
  put(ROWS.onSheet, staffing.onSheet, worked(onSheet, "count", sheet.team.agents ?? unknown.noAgents));
  const over = whenKnown([at(ROWS.onSheet), at(ROWS.needed)], `${at(ROWS.onSheet)}-${at(ROWS.needed)}`);
  put(ROWS.surplus, staffing.surplus, worked(over, "count", surplus?.agents ?? unknown.noAgents));
}

/** Hours a week that the channels beside the phone take, out of the minutes of the period. */
function otherHours({ work }: CostSheet, value: number, { handled, streamColumn, weeksPerYear }: Places): Cell {
  const minutes = work.flatMap(({ kind }, index) =>
    kind === "inbound" ? [] : [handled(streamColumn(index), HANDLED.agentMinutes)],
  );
  if (minutes.length === 0) return constant(0);
  const perWeek = `/${MINUTES_AN_HOUR}*${handled(2, HANDLED.perYear)}/${weeksPerYear}`;
  return worked(whenKnown(minutes, `(${minutes.join("+")})${perWeek}`), "count", value);
}

/** From when to when an interval is open, in minutes from midnight. */
function openTimes({ day, startMinute, openMinutes }: Interval, { opening }: StaffingPlan): [number, number] {
  const from = Math.max(startMinute, opening[day]?.opens ?? 0);
  return [from, from + openMinutes];
}

function timeOfDay(minutes: number): string {
  const hour = Math.floor(minutes / MINUTES_AN_HOUR);
  return `${String(hour).padStart(2, "0")}:${String(minutes % MINUTES_AN_HOUR).padStart(2, "0")}`;
}
