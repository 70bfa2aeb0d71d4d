/** Words that alone tell of a total. */
const PLAIN =
  /^(?:i alt|ialt|sum|total|totaler|totals|subtotal|sub-total|mellemsum|delsum|hovedsum|grand total|samlet|samlet sum)[:.]?$/;
/** Words that may also be part of a name, so that the amount must bear them out. */
const PERHAPS = /^(?:i alt|ialt|sum|total|subtotal|mellemsum|samlede?) |[ ,](?:i alt|ialt|total|totalt|subtotal)[:.]?$/;

/** How surely a text names a total: whatever its amount, only if the amount is one, or not at all. */
export function totalInWords(text: string): "surely" | "perhaps" | null {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (PLAIN.test(plain)) return "surely";
  return PERHAPS.test(plain) ? "perhaps" : null;
}

/** Sums have an error of rounding: half a cent for every amount is more than any ledger makes. */
const ROUNDING = 0.005;

/** Whether an amount is the sum of others, as a ledger rounds it. */
export function isSumOf(amount: number, sum: number, count: number): boolean {
  return count > 1 && Math.abs(amount - sum) <= ROUNDING * count + Math.abs(sum) * 1e-12;
}
