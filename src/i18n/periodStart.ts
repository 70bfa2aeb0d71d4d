import type { CostSheet } from "../sheet/schema";
import type { Formats } from "./format";

/**
 * When a sheet's period is, as it is written: a month by its name, others by their first day, of which `from` says that it
 * is the first; null without one.
 */
export function periodStart(
  { start, length }: CostSheet["period"],
  { date, month }: Pick<Formats, "date" | "month">,
  from: (day: string) => string = (day) => day,
): string | null {
  if (start === null) return null;
  return length === "month" && start.endsWith("-01") ? month(start.slice(0, 7)) : from(date(start));
}
