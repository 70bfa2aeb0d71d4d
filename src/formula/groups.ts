import type { Category } from "../sheet/schema";
import { sumMoney } from "./money";

/** The six groups in which costs are shown. */
export type GroupId = "people" | "management" | "licencesSoftware" | "telephonyHardware" | "premises" | "other";

/** The groups in the order in which they are shown, each with its categories. */
export const GROUPS: readonly { readonly id: GroupId; readonly categories: readonly Category[] }[] = [
  { id: "people", categories: ["wages", "benefits", "recruitmentTraining"] },
  { id: "management", categories: ["management"] },
  { id: "licencesSoftware", categories: ["agentLicences", "software"] },
  { id: "telephonyHardware", categories: ["telephony", "hardware"] },
  { id: "premises", categories: ["rent", "utilities"] },
  { id: "other", categories: ["other"] },
];

/** Money by category, in the sheet's currency and period. */
export type MoneyByCategory = Readonly<Record<Category, number>>;

/** All categories, group by group. */
export const CATEGORIES_BY_GROUP: readonly Category[] = GROUPS.flatMap((group) => group.categories);

/** Money of one group: the sum of its categories. */
export function moneyOfGroup(byCategory: MoneyByCategory, group: GroupId): number {
  const categories = GROUPS.find(({ id }) => id === group)?.categories ?? [];
  return sumMoney(categories.map((category) => byCategory[category]));
}

/** Money by category, worked out for each category in turn. */
export function byCategory(moneyOf: (category: Category, index: number) => number): MoneyByCategory {
  const money: Record<Category, number> = {
    wages: 0,
    benefits: 0,
    recruitmentTraining: 0,
    management: 0,
    agentLicences: 0,
    software: 0,
    telephony: 0,
    hardware: 0,
    rent: 0,
    utilities: 0,
    other: 0,
  };
  for (let index = 0; index < CATEGORIES_BY_GROUP.length; index++) {
    const category = CATEGORIES_BY_GROUP[index];
    if (category !== undefined) money[category] = moneyOf(category, index);
  }
  return money;
}
