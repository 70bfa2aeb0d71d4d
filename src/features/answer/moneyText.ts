import type { Formats } from "../../i18n/format";

/**
 * An amount cut at its currency sign, so that the sign can be set smaller: ["23,07", " kr.", ""]. The space between stays
 * with the sign.
 */
export function moneyParts(formats: Formats, amount: number, currency: string): readonly [string, string, string] {
  const text = formats.money(amount, currency);
  const { sign } = formats.currencySign(currency);
  const at = text.indexOf(sign);
  if (at < 0) return [text, "", ""];
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + sign.length).trimStart();
  return [before, text.slice(before.length, text.length - after.length), after];
}

/** An amount without its currency sign, for places where the sign stands beside: "23,07". */
export function bareMoney(formats: Formats, amount: number, currency: string): string {
  const [before, , after] = moneyParts(formats, amount, currency);
  return before + after;
}

/** A range with one currency sign: "2,70–5,60 US$", "$2.70–5.60". */
export function moneyRange(formats: Formats, low: number, high: number, currency: string): string {
  if (low === high) return formats.money(low, currency);
  return formats.currencySign(currency).side === "after"
    ? `${bareMoney(formats, low, currency)}–${formats.money(high, currency)}`
    : `${formats.money(low, currency)}–${bareMoney(formats, high, currency)}`;
}
