import type { WeekReaders } from "../../files/in/weekOfCalls";
import type { Language } from "../../i18n/language";
import { numberMarks } from "../../i18n/numberFormats";
import { parseNumber } from "../../i18n/parseNumber";
import { parseTimeOfDay } from "../../i18n/timeOfDay";
import { BOUNDS } from "../../sheet/limits";
import type { StaffingPlan } from "../../sheet/staffing";

/** How a week that is pasted is read: numbers and times as fields of the page read them, for the plan that is shown. */
export function weekReaders(language: Language, { opening, intervalMinutes }: StaffingPlan): WeekReaders {
  const open = opening.filter((hours) => hours !== null);
  return {
    count: (text, mark) => {
      const rules = { language: mark === "," ? "da" : "en", kind: "count", minimum: 0, maximum: BOUNDS.count } as const;
      const entry = parseNumber(text, rules);
      if (entry.ok) return entry.value ?? "notACount";
      if (entry.error === "tooSmall") return "negative";
      return entry.error === "tooLarge" ? "tooLarge" : "notACount";
    },
    timeOfDay: parseTimeOfDay,
    usualMark: numberMarks(language).decimal === "," ? "," : ".",
    intervalMinutes,
    open:
      open.length === 0
        ? null
        : { from: Math.min(...open.map(({ opens }) => opens)), to: Math.max(...open.map(({ closes }) => closes)) },
  };
}
