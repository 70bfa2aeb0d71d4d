/** The side of a ledger that an amount stands on. */
export type Side = "debit" | "credit";

/** Two letters at least, since one may be a unit ("5k"). */
const BEHIND_AMOUNT = /^(.*\d[^\p{L}]*)(?:(debet|debit|deb\.?|dr\.?|db\.?)|(?:kredit|kred\.?|credit|cr\.?))$/iu;
/** No amount with a mark is longer, in characters. */
const LONGEST = 60;

/** An amount and the side that a mark behind it says: "200,00 Cr" is "200,00" on the side of credits; null for one without. */
export function markBehind(text: string): { readonly amount: string; readonly side: Side } | null {
  if (text.length > LONGEST || !/[a-z]\.?$/i.test(text)) return null;
  const [, amount, debit] = BEHIND_AMOUNT.exec(text) ?? [];
  return amount === undefined ? null : { amount: amount.trim(), side: debit === undefined ? "credit" : "debit" };
}
