import { LANGUAGE_FACTS, type Language } from "./language";

/** An ISO instant as day and time where the reader is: "Nov 23, 2026, 1:00 PM", "23.11.2026 13.00". */
export function instantText(instant: string, language: Language): string {
  const { dateStyle } = LANGUAGE_FACTS[language];
  return new Intl.DateTimeFormat(language, { dateStyle, timeStyle: "short" }).format(new Date(instant));
}

/** The day of an ISO instant where the reader is, as yyyy-mm-dd. */
export function localDay(instant: string): string {
  const time = new Date(instant);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
