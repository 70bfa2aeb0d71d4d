import { useMemo } from "react";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { HeatCell } from "./heatGrid";

interface CallTexts {
  readonly cells: readonly HeatCell[];
  /** All calls of each day. */
  readonly sum: { readonly heading: string; readonly texts: readonly string[] };
  readonly count: (calls: number) => string;
}

/** Calls of intervals as a heat map writes them: whole, with one decimal where they are few. */
export function useCallTexts(
  intervals: readonly { readonly day: number; readonly startMinute: number; readonly calls: number }[],
): CallTexts {
  const t = useWords("staffing");
  const formats = useFormats();
  return useMemo(() => {
    const count = (calls: number) => formats.number(calls, { digits: calls < 10 ? 1 : 0 });
    const ofDay = Array.from({ length: 7 }, () => 0);
    for (const { day, calls } of intervals) ofDay[day] = (ofDay[day] ?? 0) + calls;
    return {
      cells: intervals.map(({ day, startMinute, calls }) => ({ day, startMinute, value: calls, text: count(calls) })),
      sum: { heading: t("demand.dayTotal"), texts: ofDay.map((calls) => (calls > 0 ? count(calls) : "")) },
      count,
    };
  }, [intervals, formats, t]);
}
