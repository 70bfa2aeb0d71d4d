import { isSameBut } from "../../sheet/isSameBut";
import type { CostSheet } from "../../sheet/schema";
import { useSameUntil } from "../../ui/useSameUntil";

/** The sheet to ask about: the very same as long as nothing changes that staffing rests on, so that a title asks nothing anew. */
export function useAskedSheet(sheet: CostSheet): CostSheet {
  return useSameUntil(sheet, hasSameStaffing);
}

function hasSameStaffing(before: CostSheet, after: CostSheet): boolean {
  return isSameBut(before, after, ["title", "whatIf", "benchmarks", "targets"]);
}
