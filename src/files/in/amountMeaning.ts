/**
 * What numbers under a heading are, the one that is taken before others first: spent in the period, some amount, one side of a
 * ledger, an amount in a currency of its own, a sum or a balance, with VAT, not told, and what is no cost of the period.
 */
export const MEANINGS = [
  "actual",
  "amount",
  "debit",
  "foreign",
  "total",
  "inclVat",
  "open",
  "yearToDate",
  "earlier",
  "budget",
  "beside",
] as const;
export type AmountMeaning = (typeof MEANINGS)[number];

const anyOf = (words: string, flags = "u") => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
const VAT = "(?:moms|vat|tax)";
const WITHOUT_VAT = `(?:ekskl|excl|ex)\\.?(?: ?${VAT})?|(?:uden|before|excluding|without) ${VAT}|netto|net`;
const WITH_VAT = `(?:inkl|incl|inc)\\.?(?: ?${VAT})?|(?:med|including|with|after) ${VAT}|brutto|gross`;
const TOTAL = "i alt|ialt|total|totalt|grand total|hovedtotal";
const ACTUAL =
  "subtotal|sub-total|realiseret|realised|realized|faktisk\\p{L}*|actuals?|regnskab|perioden?s?|måned(?:en)?s?|(?:denne|aktuel|indeværende) (?:måned|periode)|" +
  "(?:this|current) (?:month|period)|month|period|bogført|bevægelse|movement|forbrug";
/** In the currency that the books are kept in, whatever a row was invoiced in. */
const HOME = "rv|hovedvaluta|regnskabsvaluta|basisvaluta|lcy|(?:local|base|functional|reporting) currency";

/** What words say, Danish and English, those that rule an amount out first: "budget year to date" is a budget. */
const WORDS: readonly (readonly [AmountMeaning, string])[] = [
  [
    "beside",
    `${VAT}|\\p{L}*momsbeløb|afvigelser?|variance|difference|index|indeks|antal|stk\\.?|qty|quantity|units?|timer|hours|sats|rate|kurs|` +
      "pris|stykpris|enhedspris|price|primo|ultimo|%|pct\\.?|percent|procent|\\p{L}*nr\\.?|\\p{L}*nummer|no\\.?|number|id|\\p{L}*kode|code|kto\\.?",
  ],
  [
    "budget",
    "\\p{L}*budget\\p{L}*|forecast|estimat\\p{L}*|plan|planned|planlagt|planlagte|forventet|forventede|expected|prognose",
  ],
  [
    "earlier",
    "(?:sidste|forrige|tidligere|foregående) (?:år|måned|periode|kvartal)|året før|(?:last|prior|previous) (?:year|month|period|quarter)|ly|py",
  ],
  [
    "yearToDate",
    "(?:(?:år|året|year|periode|period|måned)[ -])?(?:til|to)[ -]dat[oe]|åtd|ytd|å\\.t\\.d|y\\.t\\.d|år t\\.?d|akkumulere\\p{L}*|akk\\.?|cumulative|accumulated|hele året|full year",
  ],
  ["inclVat", WITH_VAT],
  [
    "foreign",
    "(?:i|in) (?:(?:fremmed|anden|foreign|transaction|document|original) )?(?:valuta|currency)|valutabeløb|" +
      "(?:foreign|transaction|document) (?:currency|amount)|fremmed valuta|original(?:t)? (?:beløb|amount)|fcy",
  ],
  ["actual", HOME],
  ["total", `^(?:saldo|balance|sum(?! (?:af|of)))|${TOTAL}`],
  ["actual", ACTUAL],
];
/** Words that add nothing to what is said of amounts. */
const FILLERS = "pr\\.?|per|as of|for|beløb|amount|omk\\.?|omkostning(?:er)?|costs?|udgift(?:er)?|expenses?";

const RULES = WORDS.map(([meaning, words]) => [meaning, anyOf(words)] as const);
const OUT_OF_VAT = anyOf(WITHOUT_VAT);
const IN_VAT = anyOf(WITH_VAT);
const IN_BOOKS = anyOf(HOME);
const ALL_WORDS = anyOf([...WORDS.map(([, words]) => words), FILLERS].join("|"), "gu");

/** What a heading in small letters says of the numbers below it; null where it says nothing that is known. */
export function meaningInWords(plain: string): AmountMeaning | null {
  const isWithoutVat = OUT_OF_VAT.test(plain);
  const isWithVat = IN_VAT.test(plain);
  // VAT that amounts are with or without is not what stands below
  const bare = plain.replace(OUT_OF_VAT, " ").replace(IN_VAT, " ").trim();
  const found = RULES.find(([, words]) => words.test(bare))?.[0] ?? null;
  const isRuledOut = found !== null && MEANINGS.indexOf(found) > MEANINGS.indexOf("inclVat");
  if (isRuledOut || !(isWithVat || isWithoutVat)) return found;
  return isWithoutVat ? "actual" : "inclVat";
}

/** Whether a heading in small letters says that amounts are in the currency of the books. */
export function isOfBooks(plain: string): boolean {
  return IN_BOOKS.test(plain);
}

/** Whether a heading is that of a call centre among others of the same firm. */
export function isOfCallCentre(heading: string): boolean {
  return /kundeservice|kundecenter|call ?cent(?:er|re)|contact ?cent(?:er|re)|customer (?:care|service|support)/i.test(
    heading,
  );
}

/** What is left of a heading in small letters without the words that say what its numbers are: "realiseret 2026" is "2026". */
export function withoutMeaning(plain: string): string {
  return plain
    .replace(ALL_WORDS, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ ,;:/(–-]+|[ ,;:/)–-]+$/g, "");
}
