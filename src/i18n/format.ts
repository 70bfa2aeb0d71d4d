import { roundedDecimal } from "./rounding";
import { LANGUAGE_FACTS, type Language } from "./language";
import { numberFormat } from "./numberFormats";

/** How an amount is written. */
export interface MoneyStyle {
  /** How many decimals; otherwise as many as the currency has (2 for most, 0 for yen). */
  readonly digits?: number;
  /** Writes a plus before a gain as well, for differences; nothing before zero. */
  readonly signed?: boolean;
}

/** How a plain number or a percentage is written. */
export interface NumberStyle {
  /** The most decimals; zeros at the end are left out. */
  readonly digits?: number;
  /** Writes a plus before a gain as well, for differences; nothing before zero. */
  readonly signed?: boolean;
  /** Keeps zeros at the end, for percentages in a column: "8,0 %" above "8,7 %". */
  readonly fixed?: boolean;
}

/** The sign of a currency beside a field, and on which side of the number the language puts it. */
export interface CurrencySign {
  readonly sign: string;
  readonly side: "before" | "after";
}

/** Every way in which one language writes a figure. Nothing is rounded but here, half away from zero on the decimals. */
export interface Formats {
  /** An amount with its currency: 23.07 DKK is "23,07 kr." in Danish and "DKK 23.07" in English. */
  money(amount: number, currency: string, style?: MoneyStyle): string;
  /** A count or any other plain number, with at most 2 decimals unless told otherwise: "12.400", "1,5". */
  number(value: number, style?: NumberStyle): string;
  /** A share (0..1) as a percentage with at most 1 decimal unless told otherwise: 0.125 is "12,5 %". */
  percent(share: number, style?: NumberStyle): string;
  /** A day given as yyyy-mm-dd: "23.11.2026", "Nov 23, 2026". */
  date(isoDate: string): string;
  /** A month given as yyyy-mm: "november 2026". */
  month(isoMonth: string): string;
  /** Some texts in a row: "a, b og c". */
  list(texts: readonly string[]): string;
  /** What a currency is called beside a field: "kr." after the number in Danish. */
  currencySign(currency: string): CurrencySign;
  /** The name of a currency: DKK is "dansk krone"; the code itself where there is no name. */
  currencyName(currency: string): string;
}

const made = new Map<Language, Formats>();

/** The formats of a language, made once. */
export function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const days = new Intl.DateTimeFormat(language, { dateStyle: LANGUAGE_FACTS[language].dateStyle, timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  const lists = new Intl.ListFormat(language);
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const money = (currency: string, options: Intl.NumberFormatOptions = {}) =>
    numberFormat(language, { style: "currency", currency, ...options });

  return {
    money(amount, currency, { digits = minorDigits(currency), signed = false } = {}) {
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, ...signDisplay(signed) };
      return money(currency, options).format(roundedDecimal(amount, digits));
    },
    number(value, { digits = 2, signed = false } = {}) {
      const options = { maximumFractionDigits: digits, ...signDisplay(signed) };
      return numberFormat(language, options).format(roundedDecimal(value, digits));
    },
    percent(share, { digits = 1, signed = false, fixed = false } = {}) {
      const minimumFractionDigits = fixed ? digits : 0;
      const fractions = { minimumFractionDigits, maximumFractionDigits: digits };
      const options = { style: "percent", ...fractions, ...signDisplay(signed) } as const;
      return numberFormat(language, options).format(roundedDecimal(share, digits + 2));
    },
    date: (isoDate) => days.format(new Date(`${isoDate}T00:00:00Z`)),
    month: (isoMonth) => months.format(new Date(`${isoMonth}-01T00:00:00Z`)),
    list: (texts) => lists.format(texts),
    currencySign(currency) {
      const parts = money(currency).formatToParts(1);
      const at = parts.findIndex((part) => part.type === "currency");
      return { sign: parts[at]?.value ?? currency, side: at === 0 ? "before" : "after" };
    },
    currencyName: (currency) => names.of(currency) ?? currency,
  };
}

function signDisplay(signed: boolean): Intl.NumberFormatOptions {
  return signed ? { signDisplay: "exceptZero" } : {};
}

/** How many decimals an amount in a currency is written with: 2 for most, 0 for yen. */
export function minorDigits(currency: string): number {
  return numberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
