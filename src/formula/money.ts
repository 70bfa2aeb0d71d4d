/**
 * A sum of money that does not lose the small beside the large: Neumaier's compensated summation. The error is a few
 * parts in 1e16 of the sum of the absolute amounts, whatever their order and number.
 */
export class MoneySum {
  #sum = 0;
  #lost = 0;

  /** Adds one amount, in the same currency as all others. */
  add(amount: number): void {
    const sum = this.#sum + amount;
    this.#lost += Math.abs(this.#sum) >= Math.abs(amount) ? this.#sum - sum + amount : amount - sum + this.#sum;
    this.#sum = sum;
  }

  /** Adds what an amount added before left out. */
  addRest(rest: number): void {
    this.#lost += rest;
  }

  /** Adds another sum, with what it leaves out. */
  addSum(other: MoneySum): void {
    this.add(other.#sum);
    this.addRest(other.#lost);
  }

  /** The sum so far. */
  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** The compensated sum of amounts in one currency; 0 for none. */
export function sumMoney(amounts: Iterable<number>): number {
  const sum = new MoneySum();
  for (const amount of amounts) sum.add(amount);
  return sum.value;
}
