import type { Digest } from "../../files/in/digest";
import { firstDayOf } from "../../files/in/period";
import type { CostSheet } from "../../sheet/schema";

/**
 * The first day (yyyy-mm-dd) of the one period that is brought in, for a sheet of as long a period that does not say yet
 * when it begins; else null.
 */
export function offeredStart(
  { periods, periodChoice }: Pick<Digest, "periods" | "periodChoice">,
  { length, start }: CostSheet["period"],
): string | null {
  if (start !== null || periodChoice.kind === "each") return null;
  const [only, another] = periods.filter(({ key }) => periodChoice.kind !== "one" || periodChoice.key === key);
  return another === undefined && only?.period.length === length ? firstDayOf(only.period) : null;
}
