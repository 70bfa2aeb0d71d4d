import type { Category } from "../sheet/schema";
import type { Movement } from "./charge";
import { byCategory, CATEGORIES_BY_GROUP, type MoneyByCategory } from "./groups";
import { MoneySum } from "./money";
import type { PreciseMoney } from "./preciseMoney";

const MOVEMENTS: readonly Movement[] = ["fixed", "withAgents", "withVolume"];
const CATEGORY_INDEX = byCategory((_, index) => index);
const MOVEMENT_INDEX: Readonly<Record<Movement, number>> = { fixed: 0, withAgents: 1, withVolume: 2 };

/** Money of one category that moves in one way and has one bearer, by number. */
export interface Entry {
  readonly category: Category;
  readonly movement: Movement;
  readonly bearer: number;
  readonly amount: PreciseMoney;
}

/**
 * Money entered in cells of category x movement x bearer, each a compensated sum (see `MoneySum`, here over arrays for
 * speed). Bearers are numbered: the workstreams in order, then one more for what they have in common.
 */
export class Ledger {
  readonly #bearers: number;
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;
  readonly #isUsed: Uint8Array;

  constructor(bearers: number) {
    this.#bearers = bearers;
    this.#sums = new Float64Array(CATEGORIES_BY_GROUP.length * MOVEMENTS.length * bearers);
    this.#lost = new Float64Array(this.#sums.length);
    this.#isUsed = new Uint8Array(this.#sums.length);
  }

  /** Enters money in one cell. */
  add({ category, movement, bearer, amount }: Entry): void {
    this.#addAt(this.#cell(CATEGORY_INDEX[category], MOVEMENT_INDEX[movement], bearer), amount);
  }

  /** What a category holds, cell by cell; cells in which nothing was ever entered are left out. */
  entriesOf(category: Category): Entry[] {
    const entries: Entry[] = [];
    for (const movement of MOVEMENTS) {
      for (let bearer = 0; bearer < this.#bearers; bearer++) {
        const cell = this.#cell(CATEGORY_INDEX[category], MOVEMENT_INDEX[movement], bearer);
        if (this.#isUsed[cell] === 1) entries.push({ category, movement, bearer, amount: this.#valueAt(cell) });
      }
    }
    return entries;
  }

  /** All money of one bearer, or of all: the sum, and by category. */
  cost(bearer?: number): { readonly total: number; readonly byCategory: MoneyByCategory } {
    const size = MOVEMENTS.length * this.#bearers;
    const step = bearer === undefined ? 1 : this.#bearers;
    const total = new MoneySum();
    const categories = byCategory((_, index) => {
      const money = new MoneySum();
      for (let cell = index * size + (bearer ?? 0); cell < (index + 1) * size; cell += step) this.#addTo(money, cell);
      total.addSum(money);
      return money.value;
    });
    return { total: total.value, byCategory: categories };
  }

  /** Money that moves in one way, at one bearer or at all. */
  movement(movement: Movement, bearer?: number): number {
    const money = new MoneySum();
    const [first, last] = bearer === undefined ? [0, this.#bearers - 1] : [bearer, bearer];
    for (let index = 0; index < CATEGORIES_BY_GROUP.length; index++) {
      for (let at = first; at <= last; at++) this.#addTo(money, this.#cell(index, MOVEMENT_INDEX[movement], at));
    }
    return money.value;
  }

  #addTo(total: MoneySum, cell: number): void {
    total.add(this.#sums[cell] ?? 0);
    total.addRest(this.#lost[cell] ?? 0);
  }

  #cell(category: number, movement: number, bearer: number): number {
    return (category * MOVEMENTS.length + movement) * this.#bearers + bearer;
  }

  #valueAt(cell: number): PreciseMoney {
    const sum = this.#sums[cell] ?? 0;
    const lost = this.#lost[cell] ?? 0;
    const money = sum + lost;
    return { money, rest: lost - (money - sum) };
  }

  #addAt(cell: number, { money, rest }: PreciseMoney): void {
    const before = this.#sums[cell] ?? 0;
    const sum = before + money;
    const lost = Math.abs(before) >= Math.abs(money) ? before - sum + money : money - sum + before;
    this.#lost[cell] = (this.#lost[cell] ?? 0) + (lost + rest);
    this.#sums[cell] = sum;
    this.#isUsed[cell] = 1;
  }
}
