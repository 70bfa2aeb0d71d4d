import type { Category, CostSheet } from "../sheet/schema";
import { hasOwnAmount } from "./charge";
import { MoneySum } from "./money";
import type { CostStatement } from "./statement";

/** Money of the lines of each category that have an amount of their own, for the period: what a factor on them scales. */
export function ownAmountsByCategory(
  { costs }: CostSheet,
  { lines }: CostStatement,
): Readonly<Partial<Record<Category, number>>> {
  const sums = new Map<Category, MoneySum>();
  costs.forEach((line, index) => {
    const cost = lines[index]?.cost;
    if (!hasOwnAmount(line) || cost?.ok !== true) return;
    const sum = sums.get(line.category) ?? new MoneySum();
    sum.add(cost.value);
    sums.set(line.category, sum);
  });
  return Object.fromEntries([...sums].map(([category, sum]) => [category, sum.value]));
}
