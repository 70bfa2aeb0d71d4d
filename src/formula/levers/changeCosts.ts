import type { Category, CostSheet } from "../../sheet/schema";

/** The largest amount of a line, as `BOUNDS.amount` (a test holds the two together). */
const LARGEST_AMOUNT = 1e15;

/**
 * The amounts of all lines of the categories x `factor`, credits too, within what a sheet can hold; the very same sheet
 * when nothing changed. Lines that are a share of others are left alone: they follow what they are a share of.
 */
export function scaleCosts(sheet: CostSheet, categories: readonly Category[], factor: number): CostSheet {
  if (factor === 1) return sheet;
  let isChanged = false;
  const costs = sheet.costs.map((line) => {
    if (line.amount === null || line.amount === 0) return line;
    if (line.basis.kind === "shareOf" || !categories.includes(line.category)) return line;
    isChanged = true;
    // adding 0 turns the negative zero of a credit that is taken away into 0, which JSON can write
    const amount = Math.min(LARGEST_AMOUNT, Math.max(-LARGEST_AMOUNT, line.amount * factor)) + 0;
    return { ...line, amount };
  });
  return isChanged ? { ...sheet, costs } : sheet;
}
