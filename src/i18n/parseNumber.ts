import { FAITHFUL_DIGITS, plainDecimal, shiftedDecimal } from "./rounding";
import { entryText } from "./entryText";
import { withoutUnit } from "./entryUnit";
import { type PlainNumeral, readNumeral, readNumeralElsewhere } from "./numeral";
import type { NumberEntry, NumberError, NumberFailure, NumberRules } from "./numberRules";

/** No field takes more than this in size, whatever its own bounds: beyond it not even whole numbers are held faithfully. */
const LARGEST = 10 ** FAITHFUL_DIGITS;

/**
 * Reads what was typed or pasted as one whole number in the marks of a language, or says why not. Never evaluates,
 * never reads a part of a text, never makes NaN, infinity or -0. "1.234" is read by the language; what only another
 * language writes so is an error with a suggestion. A share is returned in percent: "12,5 %" is 12.5.
 */
export function parseNumber(typed: string, rules: NumberRules): NumberEntry {
  const entry = entryText(typed);
  if (!entry.ok) return entry;
  if (entry.text === "") return { ok: true, value: null };
  const bare = withoutUnit(entry.text, rules);
  if (!bare.ok) return bare;
  const numeral = readNumeral(bare.numeral, rules.language);
  if (numeral === null) return failureOf(bare.numeral, bare.isNegative, rules);
  const value = valueOf(numeral, bare.isNegative);
  if (bare.foreignCurrency !== null) {
    return fail("otherCurrency", { foreign: { amount: value, currency: bare.foreignCurrency } });
  }
  return outOfBounds(value, rules) ?? inexact(numeral, value) ?? { ok: true, value };
}

function fail(error: NumberError, more: Omit<NumberFailure, "ok" | "error"> = {}): NumberFailure {
  return { ok: false, error, ...more };
}

function valueOf(numeral: PlainNumeral, isNegative: boolean): number {
  const size = Number(numeral);
  return isNegative && size !== 0 ? -size : size;
}

function outOfBounds(value: number, rules: NumberRules): NumberFailure | null {
  const minimum = Math.max(rules.minimum ?? -LARGEST, -LARGEST);
  const maximum = Math.min(rules.maximum ?? LARGEST, LARGEST);
  if (value > maximum) return fail("tooLarge", { limit: maximum });
  if (value < minimum) return fail("tooSmall", { limit: minimum });
  return rules.isWhole === true && !Number.isInteger(value) ? fail("notWhole") : null;
}

/** A number that would be kept as another one than was typed is not kept silently. */
function inexact(numeral: PlainNumeral, value: number): NumberFailure | null {
  const kept = shiftedDecimal(`${Math.abs(value)}`, 0);
  if (shiftedDecimal(numeral, 0) === kept) return null;
  return fail("tooManyDigits", { suggestion: Number(plainDecimal(value)) });
}

/** Why a text that is no numeral of the language is not taken. */
function failureOf(text: string, isNegative: boolean, rules: NumberRules): NumberFailure {
  const elsewhere = readNumeralElsewhere(text, rules.language);
  if (elsewhere !== null) {
    const suggestion = valueOf(elsewhere, isNegative);
    return outOfBounds(suggestion, rules) ? fail("badGrouping") : fail("otherLanguage", { suggestion });
  }
  if (/^=|\d *[-‐‑‒–−+*/^×÷=] *[\d(]/.test(text)) return fail("expression");
  if (/\d[ \u00a0\u202f\u2009\u2007]+\d|\d *[;|&] *\d/.test(text)) return fail("twoNumbers");
  if (/\p{L}/u.test(text)) return fail("textAround");
  return fail(/^[\d.,'’_ ]+$/.test(text) ? "badGrouping" : "notANumber");
}
