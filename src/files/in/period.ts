import { isCalendarMonth } from "../../sheet/limits";
import type { Cadence } from "../../sheet/schema";
import { cellText, type Cell } from "./table";
import { dayOrderOf } from "./timestamp";

/** The month, quarter or year that a cost is of. */
export interface Period {
  readonly length: Extract<Cadence, "month" | "quarter" | "year">;
  /** Its first month, 1 to 12. */
  readonly month: number;
  /** Null where only a month or a quarter is named. */
  readonly year: number | null;
}

// by their first three letters, in Danish and English
const MONTHS = ["jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec"];
const REST_OF_MONTH = "(?:uary|uar|ruary|ruar|ch|ts|rch|ril|il|ne|ni|ly|li|ust|tember|ober|ember|t)?";
const MONTH_NAME = new RegExp(`^(?:${MONTHS.map((month) => `(${month})`).join("|")})${REST_OF_MONTH}\\.?$`);
const YEAR = "((?:19|20|21)\\d\\d)";
const NAMED_MONTH = new RegExp(`^([a-z]{3,9}\\.?)[ \\-/.']*(?:${YEAR}|'?(\\d\\d))?$`);
const YEAR_FIRST = new RegExp(
  `^${YEAR}[ \\-/.]?(?:m)?(0?[1-9]|1[0-2])(?:[\\-/.](?:0?[1-9]|[12]\\d|3[01]))?(?:[t ].*)?$`,
);
const YEAR_THEN_NAME = new RegExp(`^${YEAR}[ \\-/.]+([a-z]{3,9}\\.?)$`);
const MONTH_FIRST = new RegExp(`^(0?[1-9]|1[0-2])[\\-/.]${YEAR}$`);
const QUARTER = new RegExp(`^(?:q|k|kvt\\.? ?|kvartal |quarter )([1-4])(?:[ \\-/.,]*${YEAR})?$`);
const QUARTER_FIRST = new RegExp(`^([1-4])\\. ?(?:kvartal|kvt\\.?|quarter)(?:[ \\-/.,]*${YEAR})?$`);
const YEAR_THEN_QUARTER = new RegExp(`^${YEAR}[ \\-/.]*(?:q|k)([1-4])$`);
const YEAR_ALONE = new RegExp(`^(?:år |year |fy ?)?${YEAR}$`);
/** What may stand behind a day: a time, as exports write it. */
const TIME = "(?:(?:,? |t| kl\\.? ?)\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:[.,]\\d+)? ?(?:am|pm)?z?)?";
const WHOLE_DAY = new RegExp(`^(\\d{1,2})[\\-/.](\\d{1,2})[\\-/.](?:${YEAR}|(\\d\\d))${TIME}$`);
const DAY_THEN_NAME = new RegExp(
  `^(?:0?[1-9]|[12]\\d|3[01])[. \\-/]+([a-z]{3,9}\\.?)[ \\-/.,]*(?:${YEAR}|'?(\\d\\d))${TIME}$`,
);
const NAME_THEN_DAY = new RegExp(`^([a-z]{3,9}\\.?) (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? ${YEAR}${TIME}$`);
const EIGHT_DIGITS = new RegExp(`^${YEAR}(0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$`);

/** The period that a heading or a cell names: "jan 2026", "2026-01", "januar", "Q1 2026", "1. kvartal", "2026"; else null. */
export function periodOf(cell: Cell | undefined): Period | null {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? null : period("month", cell.getUTCMonth() + 1, cell.getUTCFullYear());
  }
  const text = cellText(cell).toLowerCase();
  if (text.length < 2 || text.length > 40) return null;
  return yearOf(text) ?? quarterOf(text) ?? monthOf(text);
}

/** The month of a day with its year behind it that a heading names: "31.01.2026"; null where 1/2/2026 could be of two. */
export function monthOfDay(text: string): Period | null {
  const [day, first, second, year, shortYear] = WHOLE_DAY.exec(text) ?? [];
  if (day === undefined) return null;
  const isEither = day.includes("/") && first !== second && Number(first) <= 12 && Number(second) <= 12;
  return isEither ? null : period("month", Number(Number(second) > 12 ? first : second), fullYear(year, shortYear));
}

/**
 * The months in which the days of a column lie, one for each cell, null where it names none. Whether days or months are
 * written first is read off the whole column; where it cannot be told, days are, but for `monthsFirst` and a clock of twelve hours.
 */
export function periodsOfColumn(cells: readonly (Cell | undefined)[], monthsFirst: boolean): (Period | null)[] {
  const texts = cells.map((cell) => (cell instanceof Date ? "" : cellText(cell).toLowerCase()));
  const { order, isAssumed } = dayOrderOf(texts);
  const isMonthFirst = order === "monthFirst" || (isAssumed && monthsFirst);
  return cells.map((cell, at) => {
    const [, first, second, year, shortYear] = WHOLE_DAY.exec(texts[at] ?? "") ?? [];
    if (first === undefined) return periodOf(cell);
    return period("month", Number(isMonthFirst ? first : second), fullYear(year, shortYear));
  });
}

/** A day of a column that could be of another month, and the one it is taken to be of, since nothing tells; null for none. */
export interface AssumedDay {
  readonly text: string;
  readonly period: Period;
}

/** The first day of a column, between slashes, of which days and months could change places; null where the column tells. */
export function assumedDay(cells: readonly (Cell | undefined)[], monthsFirst: boolean): AssumedDay | null {
  const texts = cells.map((cell) => (cell instanceof Date ? "" : cellText(cell).toLowerCase()));
  if (!dayOrderOf(texts).isAssumed) return null;
  const at = texts.findIndex((text) => {
    const [day, first, second] = WHOLE_DAY.exec(text) ?? [];
    return day?.includes("/") === true && Number(first) !== Number(second);
  });
  const found = at < 0 ? null : (periodsOfColumn(cells, monthsFirst)[at] ?? null);
  return found === null ? null : { text: cellText(cells[at]), period: found };
}

const fullYear = (year: string | undefined, shortYear: string | undefined) => Number(year ?? `20${shortYear}`);

/** Whether a cell names a period or a day in it. */
export function isOfPeriod(cell: Cell | undefined): boolean {
  return periodOf(cell) !== null || WHOLE_DAY.test(cellText(cell).toLowerCase());
}

/** How many months a period is long. */
export const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** Whether a longer period holds a shorter one, as a year does its months; a period without a year is taken to be in any. */
export function holdsPeriod(whole: Period, part: Period): boolean {
  if (MONTHS_OF[part.length] >= MONTHS_OF[whole.length]) return false;
  if (whole.year !== null && part.year !== null && whole.year !== part.year) return false;
  return part.month >= whole.month && part.month < whole.month + MONTHS_OF[whole.length];
}

/** Names a period the same way for all cells that mean it, and in the order of time: "2026-01 month". */
export function periodKey({ length, month, year }: Period): string {
  return `${year ?? "0000"}-${String(month).padStart(2, "0")} ${length}`;
}

/** The first day of a period (yyyy-mm-dd); null where it names no year. */
export function firstDayOf({ month, year }: Period): string | null {
  return year === null ? null : `${year}-${String(month).padStart(2, "0")}-01`;
}

function yearOf(text: string): Period | null {
  const year = YEAR_ALONE.exec(text)?.[1];
  return year === undefined ? null : period("year", 1, Number(year));
}

function quarterOf(text: string): Period | null {
  const reversed = YEAR_THEN_QUARTER.exec(text);
  const [, quarter, year] = reversed === null ? (QUARTER.exec(text) ?? QUARTER_FIRST.exec(text) ?? []) : [];
  const number = Number(quarter ?? reversed?.[2]);
  return number > 0 ? period("quarter", number * 3 - 2, numberOrNull(year ?? reversed?.[1])) : null;
}

function monthOf(text: string): Period | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (yearFirst !== null) return period("month", Number(yearFirst[2]), Number(yearFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return period("month", Number(monthFirst[1]), Number(monthFirst[2]));
  const turned = YEAR_THEN_NAME.exec(text);
  const named =
    turned === null ? (NAMED_MONTH.exec(text) ?? DAY_THEN_NAME.exec(text) ?? NAME_THEN_DAY.exec(text)) : null;
  const month = monthNamed(turned?.[2] ?? named?.[1] ?? "");
  if (month === null) return null;
  return period("month", month, numberOrNull(turned?.[1] ?? named?.[2] ?? (named?.[3] && `20${named[3]}`)));
}

/** "mar", "marts" and "march" are 3. */
function monthNamed(name: string): number | null {
  const groups = MONTH_NAME.exec(name);
  const at = groups === null ? -1 : groups.findIndex((group, index) => index > 0 && group !== undefined);
  return at > 0 ? at : null;
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}

function period(length: Period["length"], month: number, year: number | null): Period | null {
  return isCalendarMonth(`${year ?? 2000}-${String(month).padStart(2, "0")}`) ? { length, month, year } : null;
}
