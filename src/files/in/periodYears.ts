import type { Destination } from "./choices";
import { MONTHS_OF, periodKey, type Period } from "./period";

type Dated = <T extends { readonly period: Period | null }>(entries: readonly T[]) => readonly T[];

/**
 * Gives periods that name no year one, by that in which the sheet begins. Where columns run over the end of a year, as from
 * July to June, those of the part that has the sheet's first month are in its year, and the others in those before and after
 * it; else those before its first month are in the next year if they then lie in the sheet's period. A sheet that does not say
 * when it begins gives none. `columns` are the periods of the headings in their order.
 */
export function yearsFrom({ start, length }: Destination["period"], columns: readonly (Period | null)[]): Dated {
  if (start === null) return (entries) => entries;
  const [year = 0, month = 1] = start.split("-").map(Number);
  const parts = partsOf(columns);
  const own = parts?.get(month) ?? 0;
  const months = length === "week" ? 1 : MONTHS_OF[length];
  const yearOf = (of: number) => {
    if (parts !== null) return year + (parts.get(of) ?? own) - own;
    return of < month && of + 12 < month + months ? year + 1 : year;
  };
  const dated = (period: Period | null) =>
    period === null || period.year !== null ? period : { ...period, year: yearOf(period.month) };
  return (entries) => entries.map((entry) => ({ ...entry, period: dated(entry.period) }));
}

/** In which year, from 0, each month of some columns lies; null where they do not run over the end of one, or name one twice. */
function partsOf(columns: readonly (Period | null)[]): ReadonlyMap<number, number> | null {
  const periods = columns.filter((period) => period !== null && period.year === null);
  const months = periods.map((period) => period?.month ?? 0);
  if (new Set(periods.map((period) => period && periodKey(period))).size < periods.length) return null;
  const parts = new Map<number, number>();
  let part = 0;
  for (const [at, month] of months.entries()) {
    if (month < (months[at - 1] ?? 0)) part += 1;
    parts.set(month, part);
  }
  return part === 0 ? null : parts;
}
