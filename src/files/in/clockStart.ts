import { MINUTES_A_DAY } from "../../sheet/staffingTerms";

/** No time or interval of times is written longer. */
const LONGEST = 30;
const INTERVAL = /^(.+?)\s*(?:[-‐‑‒–—]|til|to)\s*((?:kl\.?\s*)?\d.*)$/i;
const HALF = /([ap])\.?m\.?$/i;

/**
 * When "08:00", "08:00:00", "8-9", "08.00–08.30" or "8:00 - 8:30 PM" starts, in minutes from midnight; null for what is no time
 * of day. `timeOfDay` reads one time as it is typed. A half of the day that is written once holds for both ends.
 */
export function clockStart(text: string, timeOfDay: (text: string) => number | null): number | null {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length > LONGEST) return null;
  const [, start = plain, end] = INTERVAL.exec(plain) ?? [];
  const read = (part: string) => {
    const minute = timeOfDay(part.replace(/^((?:kl\.? ?)?\d{1,2}[:.]\d\d)[:.]\d\d/i, "$1"));
    return minute === null || minute >= MINUTES_A_DAY ? null : minute;
  };
  const half = end === undefined || HALF.test(start) ? undefined : HALF.exec(end)?.[1];
  if (end === undefined || half === undefined) return read(start);
  const [from, until] = [read(`${start} ${half}m`), read(end)];
  // "11-12 PM" begins in the morning
  return from !== null && until !== null && from > until ? read(`${start} am`) : from;
}
