import { GROUPS, moneyOfGroup, type GroupId, type MoneyByCategory } from "./groups";
import { quotient } from "./quotient";

/** One group of cost in one call, sale, lead or contact. */
export interface CompositionPart {
  readonly group: GroupId;
  /** Money of the group for each; negative for a credit. */
  readonly perUnit: number;
  /** Part of the whole cost, negative for a credit; 0 where the whole is not above 0. */
  readonly share: number;
  /** Where the group begins on the bar and how much of it it takes, both 0..1; a credit takes nothing. */
  readonly from: number;
  readonly width: number;
}

/** What one unit is made of, group by group. */
export interface Composition {
  /** Groups without any money are left out. */
  readonly parts: readonly CompositionPart[];
  readonly hasCredits: boolean;
  /** Whether shares of the whole mean anything, which they do not when credits eat it up. */
  readonly hasShares: boolean;
}

/**
 * The groups of a cost that is `total` for `count` units. The bar shows costs alone, in proportion to their sum; shares
 * are of the total, after credits, so with credits the shares of the costs exceed 1 together.
 */
export function compositionOf({
  byCategory,
  count,
  total,
}: {
  readonly byCategory: MoneyByCategory;
  readonly count: number;
  readonly total: number;
}): Composition {
  const groups = GROUPS.map(({ id }) => ({ id, money: moneyOfGroup(byCategory, id) })).filter(
    ({ money }) => money !== 0,
  );
  const costs = groups.reduce((sum, { money }) => sum + Math.max(0, money), 0);
  const hasShares = groups.length > 0 && groups.every(({ money }) => quotient(money, total) !== null);
  let from = 0;
  const parts = groups.map(({ id, money }): CompositionPart => {
    const width = costs > 0 ? Math.max(0, money) / costs : 0;
    const part = { group: id, perUnit: quotient(money, count) ?? 0, share: hasShares ? money / total : 0, from, width };
    from += width;
    return part;
  });
  return { parts, hasCredits: groups.some(({ money }) => money < 0), hasShares };
}
