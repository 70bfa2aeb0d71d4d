import type { CostSheet } from "../schema";
import type { Change } from "./edit";

/** Sets how common costs are shared out. */
export function shareCommonCostBy(by: CostSheet["sharing"]["by"]): Change {
  return (sheet) => ({ ...sheet, sharing: { ...sheet.sharing, by } });
}

/** Sets the weight of one workstream in sharing by weights; null is not yet known. */
export function weighWorkstream(id: string, weight: number | null): Change {
  return (sheet) => {
    if (!sheet.work.some((stream) => stream.id === id)) return sheet;
    return { ...sheet, sharing: { ...sheet.sharing, weights: { ...sheet.sharing.weights, [id]: weight } } };
  };
}
