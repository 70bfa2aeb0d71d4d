import { useMemo } from "react";
import { useWords } from "../../i18n/useWords";
import type { HeatCell } from "./heatGrid";
import { useCallCount } from "./useCallCount";

interface CallTexts {
  readonly cells: readonly HeatCell[];
  /** All calls of each day. */
  readonly sum: { readonly heading: string; readonly texts: readonly string[] };
}

/** Calls of intervals as a heat map writes them. */
export function useCallTexts(
  intervals: readonly { readonly day: number; readonly startMinute: number; readonly calls: number }[],
): CallTexts {
  const t = useWords("staffing");
  const count = useCallCount();
  return useMemo(() => {
    const ofDay = Array.from({ length: 7 }, () => 0);
    for (const { day, calls } of intervals) ofDay[day] = (ofDay[day] ?? 0) + calls;
    return {
      cells: intervals.map(({ day, startMinute, calls }) => ({ day, startMinute, value: calls, text: count(calls) })),
      sum: { heading: t("demand.dayTotal"), texts: ofDay.map((calls) => (calls > 0 ? count(calls) : "")) },
    };
  }, [intervals, count, t]);
}
