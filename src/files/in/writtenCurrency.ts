import type { Readers } from "./choices";
import type { Cell } from "./table";

/** Codes that are no words of a ledger, in whatever letters. */
const CODES = "dkk|sek|nok|isk|eur|usd|gbp|chf|pln|cad|aud|nzd|jpy|cny|czk|huf|inr";
const SIGNS = "(?:us|ca|au|nz|hk|[ac])?\\$|€|£|¥|zł|₹";
/** What currencies are called in words, and the code or sign of each. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:danske|danish) kroner$/, "DKK"],
  [/^(?:svenske|swedish) kron(?:er|or)$/, "SEK"],
  [/^(?:norske|norwegian) kroner$/, "NOK"],
  [/^(?:us|amerikanske|american) dollars?$/, "USD"],
  [/^dollars?$/, "$"],
  [/^euros?$/, "EUR"],
  [/^(?:pounds?|pund|british pounds?)(?: sterling)?$|^sterling$/, "GBP"],
];
const NAMES =
  "(?:danske|svenske|norske|danish|swedish|norwegian) kron(?:er|or)|kroner|kr|(?:(?:us|amerikanske|american) )?dollars?|" +
  "euros?|(?:british )?pounds?(?: sterling)?|pund(?: sterling)?|sterling";
/** A currency with or without its unit: "kr.", "t.kr.", "kDKK", "$k", "EURm". */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[tmk]\\.?)?(${CODES}|${NAMES}|${SIGNS})(?:k|mm?|bn)?(?![\\p{L}-])`,
  "giu",
);
/** Any code stands in capitals, in brackets or behind words that are not all in capitals. */
const RARE_CODE = /(?<=[([](?:in |i )?)[A-Z]{3}(?=[)\]])|(?<=(?:^|\p{Ll}:? ))[A-Z]{3}$/gu;

/** No heading or title that names a currency is longer, in characters. */
const LONGEST = 120;
/** A number beside a currency makes an amount of both ("over 2 mio. kr."), unless it says the unit, or is a year. */
const NUMBER_BEFORE = /(?<![\p{L}\p{N}/-])(\d[\d.,' ]*?) ?(?:(?:mio|mill|mia|t|tusinde?|million|thousand)\.?)? ?$/iu;
const NUMBER_BEHIND = /^\.? ?(\d[\d.,']*)/;
const UNIT_OR_YEAR = /^1?[.,' ]?000(?:[.,' ]?000)*$|(?:^|\.)(?:19|20|21)\d\d$/;
const FROM_ANOTHER = /(?:^|[^\p{L}])(?:fra|from|kurs|rate) ?$/iu;

interface Label {
  readonly text: string;
  readonly before: string;
  readonly behind: string;
}

function labelsIn(text: string): Label[] {
  const plain = text.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  const found = [...plain.matchAll(LABEL)];
  const all = found.length > 0 ? found : [...plain.matchAll(RARE_CODE)];
  return all
    .map((match) => ({
      text: match[1] ?? match[0],
      before: plain.slice(0, match.index),
      behind: plain.slice(match.index + match[0].length),
    }))
    .filter(({ before, behind }) => !isOfAnAmount(before, behind) && !FROM_ANOTHER.test(before));
}

function isOfAnAmount(before: string, behind: string): boolean {
  const numbers = [NUMBER_BEFORE.exec(before)?.[1], NUMBER_BEHIND.exec(behind)?.[1]];
  return numbers.some((number) => number !== undefined && !UNIT_OR_YEAR.test(number.replace(/[., ]+$/, "")));
}

/** The one currency that all labels can mean ("kr." means several), the expected one before others; null for none. */
function meaningOf(labels: readonly Label[], expected: string, readers: Readers): string | null {
  const named = labels.map(({ text }) => WORDS.find(([words]) => words.test(text.toLowerCase()))?.[1] ?? text);
  const meant = named.map((name) => readers.currency(name, expected)).filter((code) => code !== null);
  return meant.find((code) => named.every((name) => readers.currency(name, code) === code)) ?? null;
}

/** The currency that the heading of a column of amounts names: "Beløb i EUR", "Amount (USD)", "t.kr.", "GBP '000"; else null. */
export function currencyOfHeading(heading: string, expected: string, readers: Readers): string | null {
  return meaningOf(labelsIn(heading), expected, readers);
}

/** What stands before a currency that a title says all amounts are in. */
const SAID_BEFORE =
  /(?:^|[([]|(?:^|[^\p{L}])(?:i|in|of|hele|us|valuta|currency|tusinde?r?|thousands?|millioner|millions?|mio\.?|mill\.?|mia\.?|1[.,' ]?000))[: ]*$/iu;
const ENDS = /^\.?(?: ?'?000'?s?)?[)\]]?\.?$/;
const IS_WORD = /^\p{L}{4,}|\p{L} \p{L}/u;

/**
 * The currency that a title says amounts are in, where it may speak of other things as well: "Alle beløb i EUR",
 * "Valuta: USD", "Regnskab 2026, DKK"; else null. `isLoose` is whether one that only ends the text counts, too.
 */
export function currencyOfTitle(title: string, isLoose: boolean, expected: string, readers: Readers): string | null {
  const said = labelsIn(title).filter(({ text, before, behind }) =>
    SAID_BEFORE.test(before) ? !/^\.? \p{Lu}/u.test(behind) : isLoose && ENDS.test(behind) && !IS_WORD.test(text),
  );
  return meaningOf(said, expected, readers);
}

/** Whether a text is a currency and nothing else, as it stands under the headings of amounts. */
export function isCurrencyAlone(cell: Cell | undefined): boolean {
  if (typeof cell !== "string") return false;
  const [label, ...others] = labelsIn(cell);
  return label !== undefined && others.length === 0 && /^[([]?$/.test(label.before) && /^\.?[)\]]?$/.test(label.behind);
}

/** A heading without the currency that it names: "Beløb i EUR" is "Beløb", "kr." is empty. */
export function withoutCurrency(heading: string): string {
  const [label, ...others] = labelsIn(heading);
  if (label === undefined || others.length > 0) return heading;
  const rest = label.before + label.behind.replace(/^\./, "");
  return rest
    .replace(/[([] ?(?:i|in)? ?[)\]]/i, "")
    .replace(/(?:^|[ ,;:/–-]+)(?:i|in)?\.?$/i, "")
    .trim();
}
