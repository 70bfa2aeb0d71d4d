import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostLine, CostSheet, Workstream } from "../../sheet/schema";
import { COUNTS } from "./mixedSheet";

/** The last year that a sheet can name, as `LAST_DAY` (a test holds the two together). */
const LAST_YEAR = 2199;
const COUNTED: readonly string[] = COUNTS;

/**
 * The first day (yyyy-mm-dd) after a period; null where no sheet can name it. Months, quarters and years go by the
 * calendar: the month after 31 January begins on the last day of February.
 */
export function followingStart(start: string, length: CostSheet["period"]["length"]): string | null {
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  if (length === "week") return isoDay(Date.UTC(year, month - 1, day + 7));
  const months = { month: 1, quarter: 3, year: 12 }[length];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/**
 * The sheet of the period after this one. What recurs is taken over: costs and prices, the team, handling times, shares
 * and choices. What was counted in the period is not known yet, so it is null, and so are no ranges of it. A purchase
 * without a month was bought in the period that the sheet tells of, and so grows older in the next. Null where the sheet
 * has no start, or the next period none that a sheet can name.
 */
export function followingSheet(sheet: CostSheet): CostSheet | null {
  const { start, length } = sheet.period;
  const next = start === null ? null : followingStart(start, length);
  if (start === null || next === null) return null;
  const bought = start.slice(0, 7);
  const costs = sheet.costs.map((line): CostLine => {
    const { basis } = line;
    return basis.kind === "oneOff" && basis.from === null ? { ...line, basis: { ...basis, from: bought } } : line;
  });
  const ranges = sheet.whatIf.ranges.filter(({ of }) => !isCount(of));
  return {
    ...sheet,
    period: { length, start: next },
    work: sheet.work.map(withoutCounts),
    costs,
    whatIf: { ...sheet.whatIf, ranges },
  };
}

/** A workstream of another period: what it handled is not known yet, how it is priced and how long it takes stay. */
export function withoutCounts(stream: Workstream): Workstream {
  const counts = COUNTS.filter((count) => count in stream).map((count) => [count, null] as const);
  return { ...stream, ...Object.fromEntries(counts) };
}

function isCount(place: NumberPlace): boolean {
  return place.kind === "work" && COUNTED.includes(place.field);
}

function isoDay(time: number): string | null {
  const day = new Date(time);
  return day.getUTCFullYear() <= LAST_YEAR ? day.toISOString().slice(0, 10) : null;
}
