import { BOUNDS } from "../../sheet/limits";
import { DAYS_A_WEEK, MINUTES_A_DAY, type IntervalMinutes } from "../../sheet/staffingTerms";
import { decimalMarkOf, likelyMark, type DecimalMark } from "./amount";
import type { DayOrder } from "./timestamp";
import { cellText, isBlank, type Cell, type ReadError } from "./table";

/** Why a row, or a cell of it, is not used; each is a key of `staffing:paste.problems`. */
export type WeekProblemKind = "notACount" | "negative" | "tooLarge" | "notATime" | "twice" | "dayTwice";

/** What cannot be used: its row as a spreadsheet counts, from 1, and what stands there. */
export interface WeekProblem {
  readonly row: number;
  readonly error: WeekProblemKind;
  readonly text: string;
}

/** A week of calls that was read out of a table. */
export interface WeekRead {
  /** Seven columns of days, or one row for each time. */
  readonly form: "grid" | "log";
  readonly intervalMinutes: IntervalMinutes;
  /** One for each interval of a whole week from Monday midnight: those of the mean week, to four digits. */
  readonly calls: readonly number[];
  /** Calls of the mean week, not rounded. */
  readonly total: number;
  /** What a log covers; null for a grid, which is one week. */
  readonly span: LogSpan | null;
  /** The first of them. */
  readonly problems: readonly WeekProblem[];
  readonly problemCount: number;
}

/** The days of a log. */
export interface LogSpan {
  /** yyyy-mm-dd. */
  readonly first: string;
  readonly last: string;
  /** Days that have any row. */
  readonly days: number;
  /** Weeks from Monday that have any row. */
  readonly weeks: number;
  /** How days are written, and whether that had to be assumed. */
  readonly order: DayOrder;
  readonly isOrderAssumed: boolean;
  /** Whether times are marked as those of Greenwich; they are read as they stand. */
  readonly isInUtc: boolean;
  /** Which way the table runs: a row for each moment, or days, or times of day, as headings of columns. */
  readonly layout: "list" | "daysAcross" | "timesAcross";
  /** What the day was taken from, and the time of day; null where it stands with the day. */
  readonly day: TakenColumn;
  readonly time: TakenColumn | null;
  /** What the calls were taken from; null where each row is a call, and where they stand in more than one column. */
  readonly calls: TakenColumn | null;
  /** Rows of calls that went out, and of chat and mail, which are left out. */
  readonly others: number;
}

/** A column that something was taken from, counted from 1, and its heading, "" for none. */
export interface TakenColumn {
  readonly column: number;
  readonly heading: string;
}

/** Why no week was read; each is a key of `staffing:paste.errors`. */
export type WeekError =
  | Exclude<ReadError, "oldOrLocked" | "notATable" | "damaged" | "tooMuchInside">
  | "noWeek"
  | "wrongRows"
  | "badInterval"
  | "noCalls";

/** A week that was read, or why none was. */
export type WeekResult =
  { readonly ok: true; readonly value: WeekRead } | { readonly ok: false; readonly error: WeekError };

/** What must be known to read a week: how numbers and times are read, and the plan that it is for. */
export interface WeekReaders {
  /** A count with the given mark before decimals: a number from 0, or why it is none. */
  readonly count: (text: string, mark: DecimalMark) => number | "notACount" | "negative" | "tooLarge";
  /** A time of day in minutes from midnight, as one is typed; null for none. */
  readonly timeOfDay: (text: string) => number | null;
  /** The mark before decimals where the table does not tell. */
  readonly usualMark: DecimalMark;
  /** The interval in which staff is planned, for times that lie anyhow. */
  readonly intervalMinutes: IntervalMinutes;
  /** The earliest opening and the latest closing of a day, for a table without times; null where it is never open. */
  readonly open: { readonly from: number; readonly to: number } | null;
}

/** Why one cell is no count; null for an empty one. */
export function countOf(cell: Cell | undefined, readers: WeekReaders, mark: DecimalMark) {
  if (isBlank(cell)) return null;
  const text = cellText(cell);
  return /^[-‐‑‒–—−]$/.test(text) ? null : readers.count(text, mark);
}

/** The mark before decimals of counts: what they tell, else the one by which they are not all of three decimals. */
export function markOfCounts(cells: readonly (Cell | undefined)[], { usualMark }: WeekReaders): DecimalMark {
  return decimalMarkOf(cells) ?? likelyMark(cells, usualMark, true);
}

const SHOWN_PROBLEMS = 20;

/** Gathers the calls of a week by interval, and what could not be used. */
export class WeekSum {
  readonly problems: WeekProblem[] = [];
  readonly #calls: number[];
  readonly #intervalMinutes: IntervalMinutes;

  constructor(intervalMinutes: IntervalMinutes) {
    this.#intervalMinutes = intervalMinutes;
    this.#calls = Array.from({ length: (DAYS_A_WEEK * MINUTES_A_DAY) / intervalMinutes }, () => 0);
  }

  /** Adds calls to the interval of a day in which a minute lies. */
  add(day: number, minute: number, calls: number): void {
    const place = Math.floor((day * MINUTES_A_DAY + minute) / this.#intervalMinutes);
    this.#calls[place] = (this.#calls[place] ?? 0) + calls;
  }

  /** The week, each day divided by how many of it there were. */
  week(form: WeekRead["form"], span: LogSpan | null, countOfDay: (day: number) => number): WeekResult {
    const perDay = this.#calls.length / DAYS_A_WEEK;
    const mean = this.#calls.map((calls, at) => calls / Math.max(1, countOfDay(Math.floor(at / perDay))));
    const total = mean.reduce((sum, calls) => sum + calls, 0);
    if (!(total > 0)) return { ok: false, error: "noCalls" };
    if (total > BOUNDS.count) return { ok: false, error: "tooLarge" };
    return {
      ok: true,
      value: {
        form,
        intervalMinutes: this.#intervalMinutes,
        calls: mean.map((calls) => Number(calls.toPrecision(4))),
        total,
        span,
        problems: this.problems.slice(0, SHOWN_PROBLEMS),
        problemCount: this.problems.length,
      },
    };
  }
}
