import type { Destination, PeriodChoice } from "./choices";
import type { Entry } from "./entry";
import { firstDayOf, MONTHS_OF, periodKey, type Period } from "./period";

/** A period that amounts of a table are of. */
export interface FoundPeriod {
  readonly key: string;
  readonly period: Period;
  /** How many amounts. */
  readonly count: number;
}

type SheetPeriod = Destination["period"];

/** More sheets than this are not made at once. */
export const MOST_NEW_SHEETS = 120;

/** The periods that amounts are of, in the order of time; of amounts that only add up several, none. */
export function periodsOf(entries: readonly Entry[]): FoundPeriod[] {
  const found = new Map<string, FoundPeriod>();
  for (const { period, isWhole } of entries) {
    if (period === null || isWhole) continue;
    const key = periodKey(period);
    found.set(key, { key, period, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Whether a period lies outside of that of the sheet, wholly or in part. One without a year does not; of a sheet that does not
 * say when it begins, or is of a week, nothing lies outside.
 */
export function isOutside(period: Period, { length, start }: SheetPeriod): boolean {
  if (start === null || length === "week" || period.year === null) return false;
  const [year = 0, month = 1] = start.split("-").map(Number);
  const first = year * 12 + month;
  const begin = period.year * 12 + period.month;
  return begin < first || begin + MONTHS_OF[period.length] > first + MONTHS_OF[length];
}

/** How many months some periods have together. */
function monthsOf(periods: readonly FoundPeriod[]): number {
  return periods.reduce((sum, { period }) => sum + MONTHS_OF[period.length], 0);
}

/** Whether periods follow one another without a month missing between them; December is followed by January. */
export function followOn(periods: readonly FoundPeriod[]): boolean {
  const isDated = periods.every(({ period }) => period.year !== null);
  const place = (month: number) => (isDated ? month : month % 12);
  const months = new Set(
    periods.flatMap(({ period: { year, month, length } }) =>
      Array.from({ length: MONTHS_OF[length] }, (_, at) => place((year ?? 0) * 12 + month + at)),
    ),
  );
  return [...months].filter((month) => !months.has(place(month + 1))).length <= 1;
}

/** Whether periods are one of this length together. */
function makeUp(periods: readonly FoundPeriod[], length: Exclude<SheetPeriod["length"], "week">): boolean {
  return monthsOf(periods) === MONTHS_OF[length] && followOn(periods);
}

/**
 * Which periods are brought in: those that were chosen, where they are there. Else the one that the sheet is of; all
 * together where they make up the sheet's period, as twelve months do a year, or those of them that do; else each as a sheet
 * of its own, unless all are the sheet's and some amounts are only told for them together.
 */
export function fittingPeriods(
  found: readonly FoundPeriod[],
  chosen: PeriodChoice | undefined,
  { period }: Pick<Destination, "period">,
  hasWholes: boolean,
): PeriodChoice {
  const isThere = chosen?.kind !== "one" || found.some(({ key }) => key === chosen.key);
  const canBeEach = found.length > 1 && found.length <= MOST_NEW_SHEETS;
  const inside = found.filter((one) => !isOutside(one.period, period));
  const [first] = inside;
  const canBe = {
    one: isThere,
    all: true,
    each: canBeEach,
    inside: inside.length > 1 && inside.length < found.length,
  };
  if (chosen !== undefined && canBe[chosen.kind]) return chosen;
  if (found.length <= 1) return { kind: "all" };
  const same = found.find((one) => one.period.length === period.length && firstDayOf(one.period) === period.start);
  if (same !== undefined && period.start !== null) return { kind: "one", key: same.key };
  if (period.length !== "week") {
    if (makeUp(found, period.length)) return { kind: "all" };
    if (makeUp(inside, period.length) && first !== undefined)
      return inside.length === 1 ? { kind: "one", key: first.key } : { kind: "inside" };
    if (hasWholes && inside.length === found.length && monthsOf(found) < MONTHS_OF[period.length])
      return { kind: "all" };
  }
  return canBeEach ? { kind: "each" } : { kind: "all" };
}

/** Whether an entry is of the periods that were chosen. */
export function isChosen({ period, isWhole }: Entry, choice: PeriodChoice, sheet: SheetPeriod): boolean {
  if (choice.kind === "all") return true;
  if (period === null) return false;
  if (choice.kind === "inside") return !isOutside(period, sheet);
  if (isWhole) return false;
  return choice.kind === "one" ? periodKey(period) === choice.key : true;
}

/** How many months some periods have together, where a sheet's period has another number. */
export interface OtherLength {
  readonly months: number;
  readonly isLonger: boolean;
}

/** Those of the periods that are brought in by a choice. */
export function chosenPeriods(
  found: readonly FoundPeriod[],
  choice: PeriodChoice,
  sheet: SheetPeriod,
): readonly FoundPeriod[] {
  return found.filter(({ key, period }) => {
    if (choice.kind === "one") return key === choice.key;
    return choice.kind !== "inside" || !isOutside(period, sheet);
  });
}

/** How many months the chosen periods have, which then count as the sheet's period; null for as many, for none, and for sheets of their own. */
export function otherLength(
  found: readonly FoundPeriod[],
  choice: PeriodChoice,
  sheet: SheetPeriod,
): OtherLength | null {
  if (choice.kind === "each") return null;
  const months = monthsOf(chosenPeriods(found, choice, sheet));
  const whole = sheet.length === "week" ? 0 : MONTHS_OF[sheet.length];
  return months === 0 || months === whole ? null : { months, isLonger: months > whole };
}
