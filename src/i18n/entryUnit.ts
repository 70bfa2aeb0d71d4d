import { currenciesNamed } from "./currencyLabel";
import { numberMarks } from "./numberFormats";
import type { NumberError, NumberRules } from "./numberRules";

/** An entry without its sign and its unit; what remains is still to be read as one numeral. */
export interface BareEntry {
  readonly ok: true;
  readonly numeral: string;
  readonly isNegative: boolean;
  /** The currency that was named, when it is not the one of the field. */
  readonly foreignCurrency: string | null;
}

type Refusal = { readonly ok: false; readonly error: NumberError };

const LEADING_SIGN = /^([-‐‑‒–−+])\s*/;
const TRAILING_MINUS = /^(.*\d)[-‐‑‒–−]$/;
const PRICE_WITHOUT_FRACTION = /^(.*\d),[-‐‑‒–−]$/;
const LEADING_LABEL = /^(\p{L}*\p{Sc}|\p{L}+\.?)(\s*)/u;
const TRAILING_LABEL = /(\s*)(\p{L}*\p{Sc}|\p{L}+\.?)$/u;
const TRAILING_PERCENT = /^(.*\d)\s*(?:%|(?:pct|procent|percent)\.?)$/i;
const IN_BRACKETS = /^\(\s*([^()]+?)\s*\)$/;

/**
 * Takes sign and unit off an entry: a percent sign in a share; in an amount a known currency before or after it, brackets
 * for a negative amount, and the Danish ",-" of whole kroner. A minus may stand last, as some accounts print it.
 */
export function withoutUnit(text: string, rules: NumberRules): BareEntry | Refusal {
  if (!/\d/.test(text)) return refuse("notANumber");
  const percent = TRAILING_PERCENT.exec(text)?.[1];
  if (percent !== undefined && rules.kind !== "share") return refuse("percentSign");
  const unwrapped = withoutBrackets(percent ?? text, rules);
  const first = withoutSign(unwrapped.text);
  const labels = withoutLabels(first.text, rules);
  if (!labels.ok) return labels;
  const second = withoutSign(labels.text);
  const inner = withoutBrackets(second.text, rules);
  const last = labels.abutsAfter ? null : TRAILING_MINUS.exec(inner.text);
  const signs = [unwrapped, first, second, inner].filter((part) => part.isSigned).length + (last ? 1 : 0);
  if (signs > 1) return refuse("notANumber");
  return {
    ok: true,
    numeral: last?.[1] ?? inner.text,
    isNegative: [unwrapped, first, second, inner].some((part) => part.isNegative) || last !== null,
    foreignCurrency: labels.foreignCurrency,
  };
}

function refuse(error: NumberError): Refusal {
  return { ok: false, error };
}

function withoutBrackets(text: string, rules: NumberRules) {
  const inside = rules.kind === "money" ? IN_BRACKETS.exec(text)?.[1] : undefined;
  return { text: inside ?? text, isSigned: inside !== undefined, isNegative: inside !== undefined };
}

function withoutSign(text: string) {
  const match = LEADING_SIGN.exec(text);
  if (!match) return { text, isSigned: false, isNegative: false };
  return { text: text.slice(match[0].length), isSigned: true, isNegative: match[1] !== "+" };
}

function withoutLabels(text: string, rules: NumberRules) {
  const before = LEADING_LABEL.exec(text);
  const rest = text.slice(before?.[0].length ?? 0);
  const after = TRAILING_LABEL.exec(rest);
  const bare = after ? rest.slice(0, after.index) : rest;
  const labels = [before?.[1], after?.[2]].filter((label) => label !== undefined);
  const [named = [], alsoNamed = named] = labels.map((label) => currenciesNamed(label, rules.language, rules.currency));
  if (labels.length > 0 && (named.length === 0 || alsoNamed.length === 0)) return refuse("textAround");
  if (labels.length > 0 && rules.kind !== "money") return refuse("currencySign");
  const currencies = named.filter((currency) => alsoNamed.includes(currency));
  if (labels.length > 0 && currencies.length === 0) return refuse("twoCurrencies");
  if (before && hidesDecimalMark(before[1] ?? "", before[2] ?? "", bare, rules)) return refuse("badGrouping");
  const isForeign = rules.currency !== undefined && labels.length > 0 && !currencies.includes(rules.currency);
  return {
    ok: true as const,
    text: rules.kind === "money" ? (PRICE_WITHOUT_FRACTION.exec(bare)?.[1] ?? bare) : bare,
    abutsAfter: after !== null && after[1] === "",
    foreignCurrency: isForeign ? (currencies[0] ?? null) : null,
  };
}

/** Whether a mark between letters and digits may be a decimal mark ("USD.50"), and not just the point of "kr.". */
function hidesDecimalMark(label: string, space: string, rest: string, rules: NumberRules): boolean {
  if (!/\p{L}/u.test(label)) return false;
  if (/^[.,]/.test(rest)) return true;
  const isAbbreviation = /^kr\.$/i.test(label) && numberMarks(rules.language).decimal !== ".";
  return label.endsWith(".") && space === "" && !isAbbreviation;
}
