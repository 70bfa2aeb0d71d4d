const MINUTES_A_DAY = 1_440;

/** A time of day as it is written in both languages: 510 minutes from midnight is "08:30", the end of the day "24:00". */
export function formatTimeOfDay(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const TIME = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[:.h]\s*([0-5]\d)|([0-5]\d))?\s*(?:(am|pm|a\.m\.|p\.m\.)|h)?$/i;

/**
 * Reads a time of day as minutes from midnight: "8", "8:30", "8.30", "0830", "kl. 8", "8 pm", and "24:00" for the end of the
 * day. Null for what is none.
 */
export function parseTimeOfDay(text: string): number | null {
  const [, hourText, apart, together, half] = TIME.exec(text.trim()) ?? [];
  if (hourText === undefined) return null;
  const hour = hourOf(Number(hourText), half);
  if (hour === null) return null;
  const minutes = hour * 60 + Number(apart ?? together ?? 0);
  return minutes <= MINUTES_A_DAY ? minutes : null;
}

/** The hour of 24 that is meant by one of 12: 12 am is midnight. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}
