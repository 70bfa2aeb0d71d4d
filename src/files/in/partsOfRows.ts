/** What begins a row that only says what another is made of, after dashes or dots that set it off. */
const PART = /^[\s\-–—•·*>]*(?:heraf|hvoraf|deraf|herunder|af hvilke|of which|thereof|of that)\b/i;

/**
 * Tells the rows that only say what the row above is made of ("heraf overarbejde", "of which overtime"), so that nothing is
 * counted twice. Such a row is a part only where there is enough above for it to be of: below a heading it is a cost.
 */
export class PartsOfRows {
  readonly #rounding: number;
  #left: readonly number[] | null = null;

  /** For amounts that are rounded by no more than this, each. */
  constructor(rounding: number) {
    this.#rounding = rounding;
  }

  /** Takes in the amounts of a row that is a cost, or null for a row that is none and ends what stood above. */
  add(amounts: readonly (number | null)[] | null): void {
    this.#left = amounts?.map((amount) => amount ?? 0) ?? null;
  }

  /** Whether a row is a part of the one above it. */
  take(words: string, amounts: readonly (number | null)[]): boolean {
    const left = this.#left;
    if (left === null || !PART.test(words) || amounts.every((amount) => amount === null)) return false;
    const rest = left.map((whole, at) => whole - (amounts[at] ?? 0));
    const isWithin = left.every((whole, at) => {
      const part = amounts[at] ?? 0;
      return Math.abs(part) <= Math.abs(whole) + this.#rounding && part * whole >= 0;
    });
    if (isWithin) this.#left = rest;
    return isWithin;
  }
}
