import type { Choices, Destination, Readers } from "../files/in/choices";
import { digest, type Digest } from "../files/in/digest";
import { readSource, type Source } from "../files/in/readSource";
import type { Read, ReadError } from "../files/in/table";
import type { Amount } from "../files/in/amount";
import { currenciesNamed } from "../i18n/currencyLabel";
import type { Language } from "../i18n/language";
import type { NumberError } from "../i18n/numberRules";
import { parseNumber } from "../i18n/parseNumber";
import { BOUNDS } from "../sheet/limits";

/** What a page asks of a source. */
export interface BringInRequest {
  readonly source: Source;
  readonly choices: Choices;
  readonly destination: Destination;
}

/** What a source comes to, or why it cannot be read. */
export type BringInResult =
  { readonly ok: true; readonly value: Digest } | { readonly ok: false; readonly error: ReadError };

/** The language that writes numbers with a mark: what is read in it does not depend on the reader's own. */
const LANGUAGE_OF_MARK = { ",": "da", ".": "en" } as const satisfies Record<string, Language>;

/** Amounts and currencies as fields of the page read them. */
export const TYPED_READERS: Readers = {
  amount: (text, mark, currency) => {
    const rules = {
      language: LANGUAGE_OF_MARK[mark],
      kind: "money",
      minimum: -BOUNDS.amount,
      maximum: BOUNDS.amount,
    } as const;
    const entry = parseNumber(text, { ...rules, currency });
    if (entry.ok) return { ok: true, value: entry.value === null ? null : { amount: entry.value, currency: null } };
    const { foreign } = entry;
    if (foreign === undefined) return { ok: false, error: problemOf(entry.error) };
    if (Math.abs(foreign.amount) > BOUNDS.amount) return { ok: false, error: "tooLarge" };
    return { ok: true, value: foreign };
  },
  currency: (text, expected) => {
    const named = currenciesNamed(text, "en", expected);
    return named.includes(expected) ? expected : (named[0] ?? null);
  },
};

function problemOf(error: NumberError): Extract<Amount, { ok: false }>["error"] {
  switch (error) {
    case "tooLarge":
    case "tooSmall":
      return "tooLarge";
    case "tooManyDigits":
    case "twoCurrencies":
      return error;
    case "otherLanguage":
      return "otherMark";
    default:
      return "notAnAmount";
  }
}

/** Answers questions about a source: it is read once and kept, while what is chosen of it changes. */
export function bringInWork(): (request: BringInRequest) => Promise<BringInResult> {
  let kept: { readonly key: unknown; readonly delimiter: unknown; readonly read: Promise<Read> } | null = null;
  return async ({ source, choices, destination }) => {
    const { delimiter = null } = choices;
    const key = source.kind === "pasted" ? source.text : `${source.id} ${source.name}`;
    if (kept?.key !== key || kept.delimiter !== delimiter) {
      kept = { key, delimiter, read: readSource(source, delimiter) };
    }
    const read = await kept.read;
    return read.ok ? { ok: true, value: digest(read.value, choices, destination, TYPED_READERS) } : read;
  };
}
