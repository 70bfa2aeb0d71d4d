import type { CostSheet, Workstream } from "../sheet/schema";
import type { FigureUnknown } from "./figures";
import type { CountUnknown } from "./headlines";
import { missingEntry } from "./missingField";

/**
 * The workstream to name with the reason why a figure is unknown: the one that lacks the entry, where a sheet has
 * several. Null where that goes without saying, and for a reason that is none of any ("no calls were handled").
 */
export function lackingStream(
  reason: CountUnknown | FigureUnknown,
  sheet: CostSheet,
  streamIds: readonly string[],
): Workstream | null {
  if (sheet.work.length === 1 || !reason.startsWith("no")) return null;
  return missingEntry(reason, sheet, streamIds)?.stream ?? null;
}
