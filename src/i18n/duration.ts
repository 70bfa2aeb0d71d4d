import { plainDecimal, roundedDecimal } from "./rounding";
import { entryText } from "./entryText";
import type { Language } from "./language";
import { readNumeral } from "./numeral";
import { numberMarks } from "./numberFormats";
import { parseNumber } from "./parseNumber";
import type { NumberError, NumberFailure } from "./numberRules";

/** A time that was typed, in seconds; null for an empty field. */
export interface DurationRead {
  readonly ok: true;
  readonly seconds: number | null;
  /** Set when a bare number of minutes above 60 may have been meant as seconds: what it then is, in seconds. */
  readonly perhapsSeconds: number | null;
  /** Set when decimals of a bare number of minutes may have been meant as seconds, "4,30" as 4:30: what it then is, in seconds. */
  readonly perhapsClock: number | null;
}

/** A time that is not taken; `suggestion` and `limit` are in seconds. */
export type DurationFailure = Omit<NumberFailure, "error"> & { readonly error: NumberError | "notADuration" };

/** A time that was typed, or why it is none. */
export type DurationEntry = DurationRead | DurationFailure;

const CLOCK = /^(?:(\d{1,4}):(?=\d\d:))?(\d{1,5}):([0-5]\d(?:[.,]\d+)?)$/;
const UNIT = /^(.*\d)\s*(?:(s|sec|sek|second|seconds|sekund|sekunder)|min|minute|minutes|minut|minutter|m)\.?$/i;

/** Minutes and seconds with a decimal mark between them. */
const MARKED_CLOCK = /^(\d{1,4})[.,]([0-5]\d)$/;

/** Above this many minutes, a bare number is more likely to have been meant in seconds. */
const UNLIKELY_MINUTES = 60;

/**
 * Reads a handling time: m:ss, h:mm:ss, or minutes with the decimal mark of the language ("4,5" is 270 seconds, to the
 * nearest second); "270 s" and "4,5 min" say their unit. `maximum` is in seconds.
 */
export function parseDuration(typed: string, language: Language, maximum: number): DurationEntry {
  const entry = entryText(typed);
  if (!entry.ok) return entry;
  if (entry.text === "") return read(null, maximum);
  const clock = CLOCK.exec(entry.text);
  if (clock) return readClock(clock, language, maximum);
  const unit = UNIT.exec(entry.text);
  const number = parseNumber(unit?.[1] ?? entry.text, { language, kind: "count", minimum: 0 });
  if (!number.ok) return number.error === "tooSmall" ? number : { ok: false, error: "notADuration" };
  if (number.value === null) return read(null, maximum);
  if (unit?.[2] !== undefined) return read(number.value, maximum);
  const isDoubtful = unit === null && number.value > UNLIKELY_MINUTES && number.value <= maximum;
  const seconds = Math.round(number.value * 60);
  const clockSeconds = isDoubtful ? null : secondsOfMarkedClock(entry.text);
  const perhapsClock = clockSeconds === seconds ? null : clockSeconds;
  return read(seconds, maximum, { perhapsSeconds: isDoubtful ? number.value : null, perhapsClock });
}

/** A time as m:ss, from an hour on as h:mm:ss, to the nearest second: 270 is "4:30", 5400 is "1:30:00". */
export function formatDuration(seconds: number): string {
  return clockText(roundedDecimal(seconds, 0));
}

/** A time for a field: as `formatDuration`, with the decimals that its seconds have. */
export function durationText(seconds: number, language: Language): string {
  return clockText(plainDecimal(seconds)).replace(".", numberMarks(language).decimal);
}

function clockText(plainSeconds: string): string {
  const [whole = "0", fraction] = plainSeconds.replace("-", "").split(".");
  const total = Number(whole);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const two = (part: number) => String(part).padStart(2, "0");
  const clock = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(total % 60)}`;
  return (plainSeconds.startsWith("-") ? "-" : "") + clock + (fraction === undefined ? "" : `.${fraction}`);
}

function readClock(clock: RegExpExecArray, language: Language, maximum: number): DurationEntry {
  const [, hours, minutes = "0", seconds = "0"] = clock;
  const plain = readNumeral(seconds, language);
  if (plain === null || (hours !== undefined && Number(minutes) > 59)) return { ok: false, error: "notADuration" };
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60;
  return read(Number(plainDecimal(whole + Number(plain))), maximum);
}

function secondsOfMarkedClock(text: string): number | null {
  const [, minutes, seconds] = MARKED_CLOCK.exec(text) ?? [];
  return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds);
}

const NO_DOUBT = { perhapsSeconds: null, perhapsClock: null };

function read(
  seconds: number | null,
  maximum: number,
  doubt: Omit<DurationRead, "ok" | "seconds"> = NO_DOUBT,
): DurationEntry {
  if (seconds === null || seconds <= maximum) return { ok: true, seconds, ...doubt };
  const suggestion = doubt.perhapsSeconds === null ? {} : { suggestion: doubt.perhapsSeconds };
  return { ok: false, error: "tooLarge", limit: maximum, ...suggestion };
}
