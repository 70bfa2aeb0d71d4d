import type { CostSheet } from "../sheet/schema";
import { LANGUAGES, type Language } from "./language";

type Period = CostSheet["period"];

/** How periods of one length are written: all that a title may say of a day, and the numbers by which the next goes on. */
interface Way {
  /** Around the name, as a pattern of one group. */
  readonly pattern: string;
  /** The name of the period that a first day (yyyy-mm-dd) begins. */
  readonly nameOf: (day: string) => string;
}

const DAY_MS = 86_400_000;

/**
 * The title of a sheet of the next period. Where a title ends in the name of the period itself ("Marts 2026", "Team North,
 * January", "Q1 2026", "Uge 12", "2026"), in any language of the app, it is that of the next period, in the same language
 * and letters; every other title stays. Where a name is the same in two languages, `language` goes first.
 */
export function followingTitle(title: string, period: Period, next: Period, language: Language): string {
  if (period.start === null || next.start === null) return title;
  for (const { pattern, nameOf } of waysOf(period.length, [language, ...LANGUAGES])) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?<year>[,.]? \\d{4})?$`, "iu").exec(title);
    const { name = "", year = "" } = found?.groups ?? {};
    // a title that says another period than the sheet is left to the reader
    if (found === null || name.toLowerCase() !== nameOf(period.start).toLowerCase()) continue;
    if (year !== "" && !year.endsWith(yearOf(period))) continue;
    const followed = found[0].slice(0, found[0].length - year.length).replace(name, likeIn(name, nameOf(next.start)));
    return title.slice(0, found.index) + followed + year.slice(0, -4) + (year === "" ? "" : yearOf(next));
  }
  return title;
}

function waysOf(length: Period["length"], languages: readonly Language[]): readonly Way[] {
  const quarterOf = (day: string) => String(Math.ceil(Number(day.slice(5, 7)) / 3));
  const ways: Record<Period["length"], readonly Way[]> = {
    week: [{ pattern: "(?:uge|week) (?<name>\\d{1,2})", nameOf: (day) => String(weekOf(day)) }],
    month: languages.flatMap((language) =>
      (["long", "short"] as const).map((style) => {
        const months = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
        return { pattern: "(?<name>\\p{L}+)", nameOf: (day) => months.format(new Date(day)).replace(".", "") };
      }),
    ),
    quarter: [
      { pattern: "[QK](?<name>[1-4])", nameOf: quarterOf },
      { pattern: "(?<name>[1-4])\\. kvartal", nameOf: quarterOf },
    ],
    year: [{ pattern: "(?<name>\\d{4})", nameOf: (day) => day.slice(0, 4) }],
  };
  return ways[length];
}

/** The number of the week that a day is in, by ISO 8601, as it is counted in Denmark: of the year of its Thursday. */
function weekOf(day: string): number {
  const time = Date.parse(day);
  const thursday = new Date(time + (4 - (new Date(time).getUTCDay() || 7)) * DAY_MS);
  return Math.ceil((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1) + DAY_MS) / DAY_MS / 7);
}

/** The year that is written with a period: that of the Thursday of a week, of the first day of any other. */
function yearOf({ start, length }: Period): string {
  const time = Date.parse(start ?? "");
  const ofWeek = (4 - (new Date(time).getUTCDay() || 7)) * DAY_MS;
  return String(new Date(time + (length === "week" ? ofWeek : 0)).getUTCFullYear());
}

/** A name in capitals, with a capital or without, as another is written. */
function likeIn(model: string, name: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase();
  const first = model === model.toLowerCase() ? name.charAt(0).toLowerCase() : name.charAt(0).toUpperCase();
  return first + name.slice(1);
}
