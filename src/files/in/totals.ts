import { MoneySum } from "../../formula/money";

/** What may stand behind the word for a total: the currency, or that it is of everything. */
const BEHIND = "(?:[ ,]*\\(?(?:kr|dkk|sek|nok|eur|usd|gbp|\\p{Sc})\\.?\\)?)?[:.]?$";
/** Words that alone tell of a total. */
const PLAIN = new RegExp(
  `^(?:i alt|ialt|sum|sum i alt|total i alt|total|totalt|totaler|totals|sum total|total sum|samlet total|subtotal|sub-total|mellemsum|delsum|hovedsum|hovedtotal|slutsum|totalsum|grand total|samlet|samlet sum)${BEHIND}`,
  "u",
);
/** How ledgers name a total of something, as no cost is called, though a row of a summary may be. */
const OF_SOMETHING =
  /^(?:i alt|ialt|subtotal|mellemsum|delsum|sum af) |[ ,](?:i alt|ialt)[:.]?$|^(?:total|samlede?) (?:costs?|expenses?|expenditure|spend|spending|omkostninger|udgifter|driftsomkostninger|forbrug)\b/;
/** Words that may also be part of a name, so that the amount must bear them out. */
const PERHAPS = /^(?:sum|total|samlede?) |[ ,](?:total|totalt|subtotal)[:.]?$/;

/** How surely a text names a total: whatever its amount; unless its amount says otherwise; only if it is one; or not at all. */
export function totalInWords(text: string): "surely" | "likely" | "perhaps" | null {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (PLAIN.test(plain)) return "surely";
  if (OF_SOMETHING.test(plain)) return "likely";
  return PERHAPS.test(plain) ? "perhaps" : null;
}

/** A total adds up no more rows than these. */
const REACH = 2_000;

/** The amounts of one column so far. */
class ColumnSums {
  readonly #rounding: number;
  readonly #all = new MoneySum();
  /** The sum of all before each amount. */
  readonly #before: number[] = [];
  #partStart = 0;

  constructor(rounding: number) {
    this.#rounding = rounding;
  }

  add(amount: number): void {
    this.#before.push(this.#all.value);
    this.#all.add(amount);
  }

  close(): void {
    this.#partStart = this.#before.length;
  }

  /** Whether an amount is the sum of all or of those since the last total, of so many at the least, as a ledger rounds it. */
  isSum(amount: number, fewest: number): boolean {
    return this.#isSumFrom(0, amount, fewest) || this.#isSumFrom(this.#partStart, amount, fewest);
  }

  /** Whether an amount is the sum of the rows right above it, however many they are, as one that adds up other totals is. */
  isSumAbove(amount: number): boolean {
    for (let start = this.#before.length - 1; start >= Math.max(0, this.#before.length - REACH); start -= 1) {
      if (this.#isSumFrom(start, amount, 1)) return true;
    }
    return this.isSum(amount, 1);
  }

  #isSumFrom(start: number, amount: number, fewest: number): boolean {
    const count = this.#before.length - start;
    const sum = this.#all.value - (this.#before[start] ?? this.#all.value);
    return count >= fewest && Math.abs(amount - sum) <= this.#rounding * count + Math.abs(this.#all.value) * 1e-12;
  }
}

/** Tells the rows of a table that add up others. Rows are told to it in their order. */
export class Totals {
  readonly #sums: readonly ColumnSums[];
  #hasUnread = false;

  /** For a table of so many columns of amounts, each of which is rounded by no more than that. */
  constructor(columns: number, rounding: number) {
    this.#sums = Array.from({ length: columns }, () => new ColumnSums(rounding));
  }

  /** Takes in the amounts of a row, one a column, null for none. */
  add(amounts: readonly (number | null)[]): void {
    for (const [at, amount] of amounts.entries()) if (amount !== null && amount !== 0) this.#sums[at]?.add(amount);
  }

  /** Takes note of a row whose amounts are not known, so that totals after it cannot be checked. */
  addUnread(): void {
    this.#hasUnread = true;
  }

  /**
   * Whether a row with these words and amounts adds up others; what comes after one that does is a new part. `hasPlace` is
   * whether the row says in another way than in words which cost it is.
   */
  take(words: string, amounts: readonly (number | null)[], hasPlace: boolean): boolean {
    const isTotal = this.#isTotal(totalInWords(words), words !== "" || hasPlace, amounts);
    if (isTotal) for (const sum of this.#sums) sum.close();
    return isTotal;
  }

  #isTotal(said: ReturnType<typeof totalInWords>, isNamed: boolean, amounts: readonly (number | null)[]): boolean {
    if (said === "surely") return true;
    if (said === null && isNamed) return false;
    const isSum = amounts.some((amount, at) => {
      if (amount === null) return false;
      // no name at all, and the same amount once more: that may well be another cost
      return said === null ? this.#sums[at]?.isSum(amount, 2) : this.#sums[at]?.isSumAbove(amount);
    });
    if (isSum) return true;
    return said === "likely" && this.#hasUnread;
  }
}
