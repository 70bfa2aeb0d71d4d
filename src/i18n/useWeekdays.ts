import { useMemo } from "react";
import { useLanguage } from "./useLanguage";

/** What a day of the week is called: "mandag" and "man." */
export interface Weekday {
  readonly name: string;
  readonly short: string;
}

/** The first of January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The seven days from Monday in the language that is shown. */
export function useWeekdays(): readonly Weekday[] {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const shorts = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, day) => {
      const date = new Date(A_MONDAY + day * DAY_MS);
      return { name: names.format(date), short: shorts.format(date) };
    });
  }, [language]);
}
