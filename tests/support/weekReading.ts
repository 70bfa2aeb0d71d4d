import { weekReaders } from "../../src/features/staffing/weekReaders";
import { readWeekOfCalls } from "../../src/files/in/readWeekOfCalls";
import type { WeekRead } from "../../src/files/in/weekOfCalls";
import type { Language } from "../../src/i18n/language";
import { STAFFING_START } from "../../src/sheet/staffingStart";

/** Reads a pasted week as the page does, for the plan that one starts from: open 8 to 16 on workdays, half hours. */
export function readWeek(text: string, language: Language = "da") {
  return readWeekOfCalls(text, weekReaders(language, STAFFING_START));
}

/** The calls of each interval that has any, by day and time: "0 08:00". */
export function callsByTime({ calls, intervalMinutes }: WeekRead): Record<string, number> {
  const perDay = 1_440 / intervalMinutes;
  const two = (part: number) => String(part).padStart(2, "0");
  return Object.fromEntries(
    calls.flatMap((count, at) => {
      const minute = (at % perDay) * intervalMinutes;
      return count === 0
        ? []
        : [[`${Math.floor(at / perDay)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`, count]];
    }),
  );
}
