/** What a column of a ledger can hold that is of use here. */
export type ColumnRole = "name" | "amount" | "period" | "currency" | "category";

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
  [
    "amount",
    /^(?:beløb|nettobeløb|saldo|omkostning(?:er)?|udgift(?:er)?|realiseret|regnskab|bevægelse|forbrug|i alt|sum|amount|net amount|cost|costs|balance|actual|actuals|total|debit|debet|expense|spend|value|net)(?:\s*(?:[(,/-]\s*)?(?:i\s+|in\s+)?[\p{L}\p{Sc}.]{1,4}\)?)?$/u,
  ],
  [
    "name",
    /^(?:tekst|posteringstekst|beskrivelse|kontonavn|kontotekst|navn|post|konto|benævnelse|text|description|account name|account|name|line|line item|item|memo|gl account|account description)$/,
  ],
];

/** How telling a heading of a name is: a name in words before an account number. */
const PLAIN_ACCOUNT = /^(?:konto|account|gl account|post)$/;

/** What a column holds by its heading; null where no word is known. */
export function roleOfHeading(heading: string): ColumnRole | null {
  const plain = heading.toLowerCase().replace(/\s+/g, " ").trim();
  return HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** Whether a heading may be that of a number rather than a name of an account. */
export function isPlainAccount(heading: string): boolean {
  return PLAIN_ACCOUNT.test(heading.toLowerCase().trim());
}
