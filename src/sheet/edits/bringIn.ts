import { BOUNDS } from "../limits";
import { withNeededRates } from "../rates";
import type { CostLine, CostSheet } from "../schema";
import type { Change } from "./edit";
import type { LineStart } from "./lines";

/** Whether new lines stand after those that a sheet has, or in their place. */
export type BringInMode = "add" | "replace";

/** How many lines a sheet has room for. */
export function roomForLines(sheet: CostSheet, mode: BringInMode): number {
  return BOUNDS.lines - (mode === "add" ? sheet.costs.length : 0);
}

/**
 * Brings many lines in as one action: all of them, or none. Returns the very same sheet when there is no room for the
 * lines or for the rates of their currencies.
 */
export function bringInLines(starts: readonly LineStart[], mode: BringInMode): Change {
  return (sheet) => {
    if (starts.length === 0 || starts.length > roomForLines(sheet, mode)) return sheet;
    const kept = mode === "add" ? sheet.costs : [];
    // not the ids of replaced lines either: nothing that was said of those is true of the new ones
    const taken = new Set(sheet.costs.map(({ id }) => id));
    let number = kept.length;
    const added = starts.map((start): CostLine => {
      do number += 1;
      while (taken.has(`l${number}`));
      return {
        name: "",
        amount: null,
        quantity: 1,
        currency: sheet.currency,
        basis: { kind: "wholeCentre", every: sheet.period.length },
        for: "all",
        ...start,
        id: `l${number}`,
      };
    });
    const filled = withNeededRates({ ...sheet, costs: [...kept, ...added] }, []);
    const isRated = ({ currency }: CostLine) => currency === filled.currency || Object.hasOwn(filled.rates, currency);
    return filled.costs.every(isRated) ? filled : sheet;
  };
}
