import { isOfBooks, meaningInWords, withoutMeaning, type AmountMeaning } from "./amountMeaning";
import { plainly, withoutUnit } from "./amountUnit";
import { monthOfDay, periodOf, type Period } from "./period";
import type { Cell } from "./table";
import { withoutCurrency } from "./writtenCurrency";

/** What a column of a ledger can hold that is of use here. */
export type ColumnRole = "name" | "amount" | "debit" | "credit" | "period" | "currency" | "category";

/** The sides of a ledger, and of an account statement of a bank: what went out is a cost. */
const DEBIT = "debet|debit|debits|deb\\.?|dr\\.?|ud|hævet|udbetalt|udbetaling(?:er)?|withdrawals?|paid out|money out";
const CREDIT =
  "kredit|credit|credits|kre\\.?|kred\\.?|cr\\.?|ind|indsat|indbetalt|indbetaling(?:er)?|deposits?|paid in|money in";
const AMOUNT = "beløb|amount|saldo|balance|bevægelse|movement";
/** A side of a ledger, perhaps with what is on it, in either order: "Debet", "Beløb, kredit", "Credit amount". */
const side = (words: string) => new RegExp(`^(?:(?:${AMOUNT})[ ,(/-]*)?(?:${words})\\)?(?:[ -]?(?:${AMOUNT}))?$`, "u");

/** What headings say, Danish and English; the tellingest first. Words of a heading that is compared in small letters. */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["currency", /^(?:valuta(?:kode)?|currency(?: code)?|ccy|val\.?)$/],
  [
    "category",
    /^(?:kategori|omkostningstype|udgiftstype|art|gruppe|type|category|cost (?:type|category)|expense type|group|class)$/,
  ],
  [
    "period",
    /^(?:periode|måned|kvartal|dato|bogført|bogføringsdato|posteringsdato|bilagsdato|period|month|quarter|date|posting date|posted|transaction date)$/,
  ],
  ["debit", side(DEBIT)],
  ["credit", side(CREDIT)],
  [
    "amount",
    /^(?:(?:beløb|amount|net|gross|netto|brutto)[ ,(]*(?:ekskl|inkl|excl|incl|ex|uden|med|before|after|excluding|including)\.? ?(?:moms|vat|tax)\)?|beløb i hovedvaluta|bogført(?: beløb)?|(?:netto|periodens |årets )bevægelse|(?:denne|aktuel|periodens) (?:periode|måned|tal|beløb)|perioden|(?:this|current) (?:period|month)|period amount|sum af (?:beløb|saldo)|sum of amount|beløb|nettobeløb|saldo|omkostning(?:er)?|udgift(?:er)?|realiseret|regnskab|bevægelse|forbrug|i alt|sum|amount|net amount|cost|costs|balance|actual|actuals|total|expense|spend|value|net)(?:\s*(?:[(,/-]\s*)?(?:i\s+|in\s+)?[\p{L}\p{Sc}.]{1,4}\)?)?$/u,
  ],
  [
    "name",
    /^(?:tekst|posteringstekst|beskrivelse|kontonavn|kontotekst|navn|post|konto|benævnelse|text|description|account name|account|name|line|line item|item|memo|gl account|account description)$/,
  ],
];

/** How telling a heading of a name is: a name in words before an account number. */
const PLAIN_ACCOUNT = /^(?:konto|account|gl account|post)$/;

/** No heading that says anything is longer, in characters. */
const LONGEST = 120;

/** A heading in small letters without the unit and the currency of its amounts: "Beløb (t.kr.)" is "beløb", "USD" is empty. */
function plainHeading(heading: string): string {
  const bare = withoutUnit(heading);
  // a code is told by its capitals
  return withoutCurrency(bare === plainly(heading) ? heading.slice(0, LONGEST) : bare)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** What a column holds by its heading; null where no word is known. */
export function roleOfHeading(heading: string): ColumnRole | null {
  const plain = plainHeading(heading);
  // "t.kr.", "EUR" or "USD '000" alone heads amounts
  if (plain === "" && heading.trim() !== "") return "amount";
  return HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** The period that a heading names, with or without the unit of its amounts and what they are: "jan 2026 (t.kr.)", "Realiseret 2026"; else null. */
export function periodOfHeading(cell: Cell | undefined): Period | null {
  const period = periodOf(cell);
  if (period !== null || typeof cell !== "string") return period;
  const plain = plainHeading(cell);
  const bare = withoutMeaning(plain);
  return periodOf(plain) ?? periodOf(bare) ?? monthOfDay(bare);
}

/** What the numbers under a heading are; "open" where it does not say. */
export function meaningOfHeading(heading: string): AmountMeaning {
  const role = roleOfHeading(heading);
  if (role === "credit") return "beside";
  const told = meaningInWords(plainly(heading));
  if (told !== null) return told;
  if (role === "debit" || role === "amount") return role;
  return periodOfHeading(heading) === null ? "open" : "actual";
}

/** Whether a currency that stands beside amounts of this heading is that of the amounts under another one of the headings. */
export function speaksOfAnother(heading: string, headings: readonly string[]): boolean {
  const isForeign = (text: string) => meaningOfHeading(text) === "foreign";
  return !isForeign(heading) && (isOfBooks(plainly(heading)) || headings.some(isForeign));
}

/** Whether an amount of this heading is a balance that runs on or a sum, rather than what was booked. */
export function isBalance(heading: string): boolean {
  return /^(?:saldo|balance|i alt|sum|total)\b/.test(plainHeading(heading));
}

/** Whether an amount of this heading is the sum of those beside it. */
export function isTotalHeading(heading: string): boolean {
  return /^(?:i alt|ialt|sum|total|totalt|hele (?:året|perioden)|året i alt|year total|full year)$/.test(
    plainHeading(heading),
  );
}

/** Whether a heading may be that of a number rather than a name of an account. */
export function isPlainAccount(heading: string): boolean {
  return PLAIN_ACCOUNT.test(heading.toLowerCase().trim());
}
