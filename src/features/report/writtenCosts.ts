import { GROUPS, moneyOfGroup, type GroupId } from "../../formula/groups";
import type { CostStatement } from "../../formula/statement";
import { roundedGroups } from "../../i18n/roundedParts";
import type { CostSheet } from "../../sheet/schema";

/** All cost of a report in whole units of money, so that lines add up to their group and groups to the total. */
export interface WrittenCosts {
  readonly groups: ReadonlyMap<GroupId, number>;
  /** One entry a line, in the order of the sheet; 0 where it has no cost. */
  readonly lines: readonly number[];
}

/** Rounds what a report writes of a statement, of which the sheet is. */
export function writtenCosts({ costs }: CostSheet, { lines, byCategory, total }: CostStatement): WrittenCosts {
  const places = GROUPS.map(({ categories }) =>
    costs.flatMap(({ category }, index) => (categories.includes(category) ? [index] : [])),
  );
  const amountAt = (index: number) => {
    const cost = lines[index]?.cost;
    return cost?.ok === true ? cost.value : 0;
  };
  const rounded = roundedGroups(
    GROUPS.map(({ id }, at) => ({ sum: moneyOfGroup(byCategory, id), parts: (places[at] ?? []).map(amountAt) })),
    total,
    0,
  );
  const written = costs.map(() => 0);
  rounded.forEach(({ parts }, at) => {
    parts.forEach((part, index) => {
      const place = places[at]?.[index];
      if (place !== undefined) written[place] = part;
    });
  });
  return { groups: new Map(GROUPS.map(({ id }, at) => [id, rounded[at]?.sum ?? 0])), lines: written };
}
