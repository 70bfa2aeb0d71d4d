/** Why a text cannot be looked at as an entry at all. */
export type EntryTextError = "tooLong" | "hiddenCharacters" | "twoNumbers";

// Long enough for the smallest number that a double can hold, written out; nobody types more.
const LONGEST = 350;

// Marks that pasting brings along and that mean nothing at the ends of a text.
const INVISIBLE_AT_ENDS = /^[\s\u200b\u200e\u200f\u2060\ufeff]+|[\s\u200b\u200e\u200f\u2060\ufeff]+$/g;

/**
 * A typed or pasted text ready for reading: spaces and pasted marks at its ends are off, as are a pair of quotation
 * marks; digits of other scripts are 0 to 9. Empty when there is nothing. What would hide its meaning is an error.
 */
export function entryText(typed: string): { ok: true; text: string } | { ok: false; error: EntryTextError } {
  if (typed.length > LONGEST) return { ok: false, error: "tooLong" };
  const trimmed = typed.replace(INVISIBLE_AT_ENDS, "");
  const text = (/^"([^"]*)"$/.exec(trimmed)?.[1] ?? trimmed).trim();
  if (/[\n\r\t\u2028\u2029]/.test(text)) return { ok: false, error: "twoNumbers" };
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) return { ok: false, error: "hiddenCharacters" };
  return { ok: true, text: text.replace(/(?![0-9])\p{Nd}/gu, asciiDigit) };
}

/** Every script's digits stand in Unicode as unbroken runs of ten, from zero up; runs may touch. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
