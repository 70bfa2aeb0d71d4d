import { useMemo } from "react";
import { useLanguage } from "./useLanguage";

/** Writes the month of a day given as yyyy-mm-dd in short: "nov. 2026", "Nov 2026". */
export function useShortMonth(): (isoDate: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const months = new Intl.DateTimeFormat(language, { year: "numeric", month: "short", timeZone: "UTC" });
    return (isoDate) => months.format(new Date(`${isoDate}T00:00:00Z`));
  }, [language]);
}
