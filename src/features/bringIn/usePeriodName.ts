import { periodKey, type Period } from "../../files/in/period";
import { useFormats, useLanguage } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";

/** The name of a period in the language that is shown: "januar 2026", "1. kvartal 2026", "2026". */
export function usePeriodName(): (period: Period) => string {
  const t = useWords("bringIn");
  const { month: monthName } = useFormats();
  const language = useLanguage();
  return (period) => {
    const { length, month, year } = period;
    if (length === "year") return String(year ?? "");
    if (length === "month" && year !== null) return monthName(periodKey(period).slice(0, 7));
    if (length === "month") {
      const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
      return alone.format(Date.UTC(2000, month - 1, 1));
    }
    const quarter = (month + 2) / 3;
    return year === null ? t("periods.quarterAlone", { quarter }) : t("periods.quarter", { quarter, year });
  };
}
