import { GROUPS, type GroupId } from "../../formula/groups";
import { quotient } from "../../formula/quotient";
import type { UnitCost } from "../../formula/unitCosts";
import { roundedParts } from "../../i18n/roundedParts";
import type { Category } from "../../sheet/schema";

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
      perUnit: quotient(byCategory[category], count) ?? 0,
      share: quotient(byCategory[category], total),
      wholePeriod: byCategory[category],
    })),
  )
    .filter(({ wholePeriod }) => wholePeriod !== 0)
    .sort((a, b) => b.perUnit - a.perUnit);
}

/**
 * The same rows as they are written: money to `digits` decimals that sums to the cost of one and to the whole cost as those
 * are written, and shares to a tenth of a percent that sum to 100 %. Bars are drawn from the rows themselves.
 */
export function shownMakeUp(rows: readonly MakeUpRow[], { costPer, total }: UnitCost, digits: number): MakeUpRow[] {
  const money = roundedParts(
    rows.map(({ perUnit }) => perUnit),
    costPer.ok ? costPer.value : 0,
    digits,
  );
  const whole = roundedParts(
    rows.map(({ wholePeriod }) => wholePeriod),
    total,
    digits,
  );
  const shares = roundedParts(
    rows.map(({ share }) => share ?? 0),
    1,
    3,
  );
  return rows.map((row, index) => ({
    ...row,
    perUnit: money[index] ?? 0,
    wholePeriod: whole[index] ?? 0,
    share: row.share === null ? null : (shares[index] ?? 0),
  }));
}
