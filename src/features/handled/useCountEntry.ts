import { useMemo } from "react";
import { useNumberEntry, type FieldEntry } from "../../i18n/useNumberEntry";
import { BOUNDS } from "../../sheet/limits";

/**
 * Entry of counts. A count that was converted from another period is shown with two decimals (four digits if small) and
 * kept exactly: a month's 40,000 calls are 9,199.37 in a week.
 */
export function useCountEntry(): FieldEntry {
  const entry = useNumberEntry({ kind: "count", minimum: 0, maximum: BOUNDS.count });
  return useMemo(
    () => ({ ...entry, format: (value) => entry.format(value === null ? null : shortened(value)) }),
    [entry],
  );
}

function shortened(count: number): number {
  return Number(count < 10 ? count.toPrecision(4) : count.toFixed(2));
}
