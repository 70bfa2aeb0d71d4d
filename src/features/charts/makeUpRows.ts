import { GROUPS, type GroupId } from "../../formula/groups";
import type { Category } from "../../sheet/schema";
import type { UnitCost } from "./unitCost";

/** What one kind of cost adds to a call (or sale, lead, contact); money in the sheet's currency. */
export interface MakeUpRow {
  readonly category: Category;
  readonly group: GroupId;
  readonly perUnit: number;
  /** Its part of the whole, below 0 for a credit; null where the whole is not above 0 and parts of it mean nothing. */
  readonly share: number | null;
  readonly wholePeriod: number;
}

/** What a figure is made of, by kind of cost, the largest first; kinds that cost nothing are left out. */
export function makeUpRows({ costPer, count, total, byCategory }: UnitCost): MakeUpRow[] {
  if (!costPer.ok) return [];
  return GROUPS.flatMap(({ id, categories }) =>
    categories.map((category) => ({
      category,
      group: id,
      perUnit: byCategory[category] / count,
      share: total > 0 ? byCategory[category] / total : null,
      wholePeriod: byCategory[category],
    })),
  )
    .filter(({ wholePeriod }) => wholePeriod !== 0)
    .sort((a, b) => b.perUnit - a.perUnit);
}
