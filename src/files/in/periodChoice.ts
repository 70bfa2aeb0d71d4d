import type { Destination, PeriodChoice } from "./choices";
import type { Entry } from "./entries";
import { firstDayOf, MONTHS_OF, periodKey, type Period } from "./period";

/** A period that amounts of a table are of. */
export interface FoundPeriod {
  readonly key: string;
  readonly period: Period;
  /** How many amounts. */
  readonly count: number;
}

/** More sheets than this are not made at once. */
export const MOST_NEW_SHEETS = 120;

/** The periods that amounts are of, in the order of time. */
export function periodsOf(entries: readonly Entry[]): FoundPeriod[] {
  const found = new Map<string, FoundPeriod>();
  for (const { period } of entries) {
    if (period === null) continue;
    const key = periodKey(period);
    found.set(key, { key, period, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Which periods are brought in: those that were chosen, where they are there. Else the one that the sheet is of; all
 * together where they make up the sheet's period, as twelve months do a year; else each as a sheet of its own.
 */
export function fittingPeriods(
  found: readonly FoundPeriod[],
  chosen: PeriodChoice | undefined,
  { period }: Pick<Destination, "period">,
): PeriodChoice {
  const isThere = chosen?.kind !== "one" || found.some(({ key }) => key === chosen.key);
  const canBeEach = found.length > 1 && found.length <= MOST_NEW_SHEETS;
  if (chosen !== undefined && isThere && (chosen.kind !== "each" || canBeEach)) return chosen;
  if (found.length <= 1) return { kind: "all" };
  const same = found.find(
    (one) => one.period.length === period.length && firstDayOf(one.period, null) === period.start,
  );
  if (same !== undefined && period.start !== null) return { kind: "one", key: same.key };
  const months = found.reduce((sum, one) => sum + MONTHS_OF[one.period.length], 0);
  if (period.length !== "week" && months === MONTHS_OF[period.length]) return { kind: "all" };
  return canBeEach ? { kind: "each" } : { kind: "all" };
}
