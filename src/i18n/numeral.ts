import type { DecimalText } from "./rounding";
import { type Language, LANGUAGES } from "./language";
import { numberMarks } from "./numberFormats";

/** A numeral with its marks read: plain digits with a point, as `Number` takes them. No sign. */
export type PlainNumeral = DecimalText;

const SPACES = " \\u00a0\\u202f\\u2009\\u2007";

const patterns = new Map<string, RegExp>();

/**
 * Reads an unsigned numeral as the language writes it: groups of exactly three digits or none, one kind of group mark
 * (the language's own, or a space of some width), at most one decimal mark. Null for anything else, never a part of it.
 */
export function readNumeral(text: string, language: Language): PlainNumeral | null {
  const { decimal, group } = numberMarks(language);
  return read(text, `[${SPACES}]|[${group}]`, decimal);
}

/** What a text that this language does not write so plainly means in another one, or with apostrophes between groups. */
export function readNumeralElsewhere(text: string, language: Language): PlainNumeral | null {
  for (const other of LANGUAGES) {
    const reading = other === language ? null : readNumeral(text, other);
    if (reading !== null) return reading;
  }
  const { decimal } = numberMarks(language);
  return read(text, "['’]", decimal) ?? (decimal === "." ? null : read(text, "['’]", "."));
}

function read(text: string, groupMark: string, decimalMark: string): PlainNumeral | null {
  const match = patternFor(groupMark, decimalMark).exec(text);
  if (!match) return null;
  const whole = (match[1] ?? "").replace(/\D/g, "");
  const fraction = match[3] ?? "";
  if (whole + fraction === "") return null;
  return (fraction === "" ? whole : `${whole || "0"}.${fraction}`) as PlainNumeral;
}

function patternFor(groupMark: string, decimalMark: string): RegExp {
  const key = groupMark + decimalMark;
  const known = patterns.get(key);
  if (known) return known;
  // A first group of zeros ("0.500") is no grouping but a decimal mark of another language.
  const grouped = `[1-9]\\d{0,2}(?:(${groupMark})\\d{3}(?:\\2\\d{3})*)`;
  const made = new RegExp(`^(${grouped}|\\d*)(?:[${decimalMark}](\\d*))?$`);
  patterns.set(key, made);
  return made;
}
