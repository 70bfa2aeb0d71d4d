import { plainDecimal } from "./rounding";
import { durationText } from "./duration";
import type { Language } from "./language";
import type { NumberKind } from "./numberRules";
import { numberMarks } from "./numberFormats";

/**
 * The text that a field holds for a number: grouped unless told otherwise, with as many decimals as the number has (15 significant digits at
 * most), without currency or percent sign; empty for null. A share is given and written in percent, a duration is given
 * in seconds and written m:ss. A fraction has `leastDigits` digits at least: an amount with øre has two. Reading the text back gives the same number, if 15 digits tell it.
 */
export function formatForEdit(
  value: number | null,
  language: Language,
  kind: NumberKind | "duration",
  { isGrouped = true, leastDigits = 0 }: { readonly isGrouped?: boolean; readonly leastDigits?: number } = {},
): string {
  if (value === null) return "";
  if (kind === "duration") return durationText(value, language);
  const { decimal, group } = numberMarks(language);
  const [whole = "", fraction] = plainDecimal(value).split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return fraction === undefined ? grouped : grouped + decimal + fraction.padEnd(leastDigits, "0");
}
