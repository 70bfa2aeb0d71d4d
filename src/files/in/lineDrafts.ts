import { MoneySum } from "../../formula/money";
import { BOUNDS } from "../../sheet/limits";
import type { Category } from "../../sheet/schema";
import { categoryOf } from "./categoryWords";
import { nameKey, type Choices, type Grouping } from "./choices";
import type { Entry } from "./entry";

/** A cost line to be, in the period that its rows are of. */
export interface LineDraft {
  readonly category: Category;
  /** Whether a word told the category, or the reader chose it; else it is `other` for want of a better one. */
  readonly isKnown: boolean;
  /** Empty where the category is the name. */
  readonly name: string;
  readonly amount: number;
  readonly currency: string;
  /** How many rows it adds up. */
  readonly rows: number;
}

/** The digits that a sum of amounts with cents can be trusted for; what is beyond them is noise. */
const DIGITS = 15;

/** What a cost is for: as the reader chose, else by what the table says of it, else by its name, else by what stands above it. */
function categoryOfEntry(
  { name, kind, section }: Pick<Entry, "name" | "kind" | "section">,
  chosen: Choices["categories"] = {},
): { readonly category: Category; readonly isKnown: boolean } {
  const key = nameKey(name);
  const picked = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  const known = picked ?? categoryOf(kind) ?? categoryOf(name) ?? categoryOf(section);
  return { category: known ?? "other", isKnown: known !== undefined && known !== null };
}

/**
 * Lines out of entries, in the order in which the table has them: one a row, one a name, or one a category, each for every
 * currency apart, and those of a name for every category. Null when a sum is beyond what a sheet can hold.
 */
export function draftLines(
  entries: readonly Entry[],
  grouping: Grouping,
  chosen: Choices["categories"],
): readonly LineDraft[] | null {
  const groups = new Map<string, { draft: Omit<LineDraft, "amount" | "rows">; sum: MoneySum; rows: number }>();
  for (const entry of entries) {
    const { category, isKnown } = categoryOfEntry(entry, chosen);
    const isOfCategory = grouping === "categories" || entry.name === "";
    const key = keyOf(entry, grouping, isOfCategory ? category : nameIn(category, entry));
    const group = groups.get(key) ?? {
      draft: { category, isKnown, name: isOfCategory ? "" : entry.name, currency: entry.currency },
      sum: new MoneySum(),
      rows: 0,
    };
    group.sum.add(entry.amount);
    groups.set(key, {
      draft: { ...group.draft, isKnown: group.draft.isKnown && isKnown },
      sum: group.sum,
      rows: group.rows + 1,
    });
  }
  const lines: LineDraft[] = [];
  for (const { draft, sum, rows } of groups.values()) {
    const amount = rows === 1 ? sum.value : Number(sum.value.toPrecision(DIGITS));
    if (Math.abs(amount) > BOUNDS.amount) return null;
    lines.push({ ...draft, amount: amount === 0 ? 0 : amount, rows });
  }
  return lines;
}

/** How many lines each grouping makes. */
export function countGroups(entries: readonly Entry[], chosen: Choices["categories"]): Record<Grouping, number> {
  const names = new Set<string>();
  const categories = new Set<string>();
  const rows = new Set<string>();
  for (const entry of entries) {
    const { category } = categoryOfEntry(entry, chosen);
    rows.add(keyOf(entry, "rows", ""));
    names.add(keyOf(entry, "names", entry.name === "" ? category : nameIn(category, entry)));
    categories.add(keyOf(entry, "categories", category));
  }
  return { rows: rows.size, names: names.size, categories: categories.size };
}

/** The same name can stand for costs of several categories, as "Diverse" does. */
const nameIn = (category: Category, { name }: Entry) => `${category} ${nameKey(name)}`;

/** Several amounts of one row, of one period each, are one line when they are added up. */
function keyOf(entry: Entry, grouping: Grouping, group: string): string {
  return `${entry.currency} ${grouping === "rows" ? entry.row : group}`;
}
