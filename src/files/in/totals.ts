import { MoneySum } from "../../formula/money";
import { leeway, unsaidLeeway } from "./roundingOf";

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

type Said = ReturnType<typeof totalInWords>;
type Amounts = readonly (number | null)[];

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
  isSum(amount: number, fewest: number, said: Said): boolean {
    return this.#isSumFrom(0, amount, fewest, said) || this.#isSumFrom(this.#partStart, amount, fewest, said);
  }

  /** Whether an amount is the sum of the rows right above it, however many they are, as one that adds up other totals is. */
  isSumAbove(amount: number, fewest: number, said: Said): boolean {
    const last = this.#before.length - fewest;
    for (let start = last; start >= Math.max(0, last - REACH); start -= 1) {
      if (this.#isSumFrom(start, amount, fewest, said)) return true;
    }
    return this.isSum(amount, fewest, said);
  }

  #isSumFrom(start: number, amount: number, fewest: number, said: Said): boolean {
    const count = this.#before.length - start;
    const sum = this.#all.value - (this.#before[start] ?? this.#all.value);
    const rounded = said === "likely" ? leeway(this.#rounding, count) : unsaidLeeway(this.#rounding, count, amount);
    return count >= fewest && Math.abs(amount - sum) <= rounded + Math.abs(this.#all.value) * 1e-12;
  }
}

/** Tells the rows of a table that add up others. Rows are told to it in their order. */
export class Totals {
  readonly #ofAll: readonly ColumnSums[];
  /** Without the rows that are only called a total, so that one of them does not hide all totals after it. */
  readonly #ofSure: readonly ColumnSums[];
  /** Of the rows that are called a total alone: one of everything may add up these, of which a row is missing. */
  readonly #ofCalled: readonly ColumnSums[];
  #hasUnread = false;

  /** For a table of so many columns of amounts, each of which is rounded by no more than that. */
  constructor(columns: number, rounding: number) {
    const sums = () => Array.from({ length: columns }, () => new ColumnSums(rounding));
    [this.#ofAll, this.#ofSure, this.#ofCalled] = [sums(), sums(), sums()];
  }

  /** Takes in the amounts of a row that counts, one a column, null for none; `isCalled` for one that is called a total. */
  add(amounts: Amounts, isCalled: boolean): void {
    addTo(this.#ofAll, amounts);
    if (!isCalled) addTo(this.#ofSure, amounts);
  }

  /** Takes note of a row whose amounts are not known, so that totals after it cannot be checked. */
  addUnread(): void {
    this.#hasUnread = true;
  }

  /**
   * Whether a row with these words and amounts adds up others, or is only called so; what comes after one that does is a new
   * part. `hasPlace` is whether the row says in another way than in words which cost it is; `isMarked` is whether another of its
   * cells says that it is a total.
   */
  take(words: string, amounts: Amounts, hasPlace: boolean, isMarked: boolean): "total" | "called" | null {
    const said = totalInWords(words);
    const told = isMarked && said !== "surely" ? "likely" : said;
    const isTotal = this.#isTotal(told, words !== "" || hasPlace, amounts);
    if (isTotal) for (const sum of [...this.#ofAll, ...this.#ofSure]) sum.close();
    if (told !== null && told !== "surely") addTo(this.#ofCalled, amounts);
    if (isTotal) return "total";
    return told === null ? null : "called";
  }

  #isTotal(said: Said, isNamed: boolean, amounts: Amounts): boolean {
    if (said === "surely") return true;
    if (said === null && isNamed) return false;
    const isSum = amounts.some((amount, at) => {
      if (amount === null) return false;
      const [all, sure, called] = [this.#ofAll[at], this.#ofSure[at], this.#ofCalled[at]];
      // no name at all, and the same amount once more: that may well be another cost
      if (said === null) return all?.isSum(amount, 2, said);
      return (
        all?.isSumAbove(amount, 1, said) === true ||
        sure?.isSumAbove(amount, 1, said) === true ||
        called?.isSumAbove(amount, 2, said)
      );
    });
    if (isSum) return true;
    return said === "likely" && this.#hasUnread;
  }
}

function addTo(sums: readonly ColumnSums[], amounts: Amounts): void {
  for (const [at, amount] of amounts.entries()) if (amount !== null && amount !== 0) sums[at]?.add(amount);
}
