import type { CostSheet } from "./schema";

/**
 * The one text of a sheet: JSON without spaces, keys in alphabetical order at every level, nothing left out. Two sheets
 * are equal exactly when their texts are, whatever the order in which rates or weights were entered.
 */
export function canonicalText(sheet: CostSheet): string {
  return JSON.stringify(sheet, (_key, value: unknown) => (isObject(value) ? inKeyOrder(value) : value));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inKeyOrder(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
