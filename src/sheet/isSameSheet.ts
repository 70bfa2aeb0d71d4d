import type { CostSheet } from "./schema";

/**
 * Whether two sheets hold the same, as their `canonicalText` tells, whatever the order of their keys; but found without
 * writing either, and told at the first difference.
 */
export function isSameSheet(left: CostSheet, right: CostSheet): boolean {
  return isSameValue(left, right);
}

function isSameValue(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return left === right;
  if (left === right) return true;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) &&
        isSameValue((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}
