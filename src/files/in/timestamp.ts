import { weekdayNamed } from "./weekdayWords";

/** A day and a time of a clock on a wall; what a time zone would make of it is not asked. */
export interface Timestamp {
  /** Whole days since 1970-01-01. */
  readonly dayNumber: number;
  /** Minutes from midnight; null where only a day is named. */
  readonly minute: number | null;
}

/** Whether 3/4/2026 is the third of April or the fourth of March. */
export type DayOrder = "dayFirst" | "monthFirst";

const CLOCK = String.raw`(\d{1,2})[:.]([0-5]\d)(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?`;
const AFTER_DAY = String.raw`(?:(?:[t ]|, ?| kl\.? ?)${CLOCK} ?(am|pm)?(?:z|[+-]\d\d:?\d\d)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${AFTER_DAY}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)${AFTER_DAY}$`);
/** An interval of two moments, or of a moment and a time, up to where it starts: "05-01-2026 08:00 - 08:30". */
const START = /^(.*\d[:.]\d\d(?:[:.]\d\d(?:[.,]\d{1,9})?)?(?: ?[ap]m)?z?)(?: ?[-–—/] ?| til | to )\d.*$/;
/** No time is written longer, nor an interval of two. */
const LONGEST = 60;
const DAY_MS = 86_400_000;

/** A time as it is written, its first two numbers still to be told apart where the year stands last. */
interface Written {
  readonly year: number;
  readonly first: number;
  readonly second: number;
  readonly isYearFirst: boolean;
  readonly isOfTwelve: boolean;
  readonly minute: number | null;
}

function written(text: string): Written | null {
  const whole = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (whole.length > LONGEST) return null;
  const [, name = "", behind = whole] = /^(\p{L}{2,9})\.?,? (?=\d)(.*)$/u.exec(whole) ?? [];
  const plain = weekdayNamed(name) === null ? whole : behind;
  return writtenAs(plain) ?? writtenAs(START.exec(plain)?.[1] ?? "");
}

function writtenAs(plain: string): Written | null {
  const yearFirst = YEAR_FIRST.exec(plain);
  const found = yearFirst ?? YEAR_LAST.exec(plain);
  if (found === null) return null;
  const numbers = found.slice(1, 4).map(Number);
  const [first = 0, second = 0, year = 0] = yearFirst === null ? numbers : [...numbers.slice(1), numbers[0] ?? 0];
  const [, , , , hour, minute, half] = found;
  const time = hour === undefined ? null : minuteOf(Number(hour), Number(minute), half);
  if (hour !== undefined && time === null) return null;
  const shortYear = found[3]?.length === 2 && yearFirst === null;
  return {
    year: shortYear ? 2000 + year : year,
    first,
    second,
    isYearFirst: yearFirst !== null,
    isOfTwelve: half !== undefined,
    minute: time,
  };
}

function minuteOf(hour: number, minute: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
}

/**
 * How the days of a column are written, and whether it had to be assumed, since no number in it is above 12. `hasHalves` is
 * whether times beside them are those of a clock of twelve hours.
 */
export function dayOrderOf(
  texts: readonly string[],
  hasHalves = false,
): { readonly order: DayOrder; readonly isAssumed: boolean } {
  const open = texts.map(written).filter((each) => each !== null && !each.isYearFirst) as Written[];
  if (open.some(({ first }) => first > 12)) return { order: "dayFirst", isAssumed: false };
  if (open.some(({ second }) => second > 12)) return { order: "monthFirst", isAssumed: false };
  // A clock of twelve hours goes with months first.
  const order =
    hasHalves || open.some(({ isOfTwelve }) => isOfTwelve) || isCloserWithMonthFirst(texts) ? "monthFirst" : "dayFirst";
  return { order, isAssumed: open.length > 0 };
}

/** So many days of the first days of a month at the least lie close together by one order, and a month apart by the other. */
const FEWEST_DAYS = 3;

/** Whether days follow each other only if months are read first: 1/5/2026, 1/6/2026, 1/7/2026. */
function isCloserWithMonthFirst(texts: readonly string[]): boolean {
  const read = (order: DayOrder) =>
    [...new Set([...new Set(texts)].slice(0, 1_000).map((text) => timestampOf(text, order)?.dayNumber))].filter(
      (day) => day !== undefined,
    );
  const spread = (days: readonly number[]) => Math.max(...days) - Math.min(...days);
  const monthFirst = read("monthFirst");
  if (monthFirst.length < FEWEST_DAYS) return false;
  return spread(monthFirst) < 2 * monthFirst.length && spread(read("dayFirst")) > 20 * (monthFirst.length - 1);
}

/** Reads "2026-03-02T08:00", "02-03-2026 08:00", "2.3.2026 kl. 8.00", "3/2/2026 8:00 AM" and days alone; null for none. */
export function timestampOf(text: string, order: DayOrder): Timestamp | null {
  const found = written(text);
  if (found === null) return null;
  const { year, first, second, isYearFirst, minute } = found;
  const isMonthFirst = isYearFirst || order === "monthFirst";
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { dayNumber: date.getTime() / DAY_MS, minute } : null;
}

/** Whether a time is marked as one of Greenwich: "2026-03-02T08:00Z". */
export function isInUtc(text: string): boolean {
  return /\d(?:\.\d+)?(?:z|[+-]00:?00)$/i.test(text.trim().slice(-LONGEST)) && (written(text)?.minute ?? null) !== null;
}

/** The day of the week of a day, 0 being Monday: the first of January 1970 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

/** A day as yyyy-mm-dd. */
export function dayText(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}
