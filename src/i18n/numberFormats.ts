import type { Language } from "./language";

const formats = new Map<string, Intl.NumberFormat>();

/** The one number format of a language with these options; making one takes far longer than using it. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, options);
  formats.set(key, made);
  return made;
}

/** The signs with which a language writes numbers. */
export interface NumberMarks {
  /** Between whole and fraction: "," in Danish. */
  readonly decimal: string;
  /** Between groups of three digits: "." in Danish. */
  readonly group: string;
}

const marks = new Map<Language, NumberMarks>();

/** The decimal and the group mark of a language, read off a number that it has written. */
export function numberMarks(language: Language): NumberMarks {
  const known = marks.get(language);
  if (known) return known;
  const parts = numberFormat(language).formatToParts(1234567.5);
  const mark = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  const made = { decimal: mark("decimal"), group: mark("group") };
  marks.set(language, made);
  return made;
}
