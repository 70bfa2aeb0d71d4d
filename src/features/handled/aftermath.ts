import { convertPeriod } from "../../formula/convertPeriod";
import { setPeriodLength } from "../../sheet/edits/centre";
import { BOUNDS } from "../../sheet/limits";
import type { Cadence, CostSheet } from "../../sheet/schema";

/** What an action did beyond what was asked. It is worth saying for as long as the sheet is the one that it led to. */
export interface Aftermath {
  readonly kind: "converted" | "notConverted";
  readonly before: CostSheet;
  readonly after: CostSheet;
}

/** A sheet after an action, and what that did beyond what was asked. */
export interface Changed {
  readonly after: CostSheet;
  readonly aftermath: Aftermath | null;
}

/** The sheet over a period of another length, all counts converted; only renamed where they cannot be. */
export function withPeriod(sheet: CostSheet, length: Cadence): Changed {
  const converted = convertPeriod(sheet, length, BOUNDS.count);
  if (converted === null) {
    const after = setPeriodLength(length)(sheet);
    return { after, aftermath: { kind: "notConverted", before: sheet, after } };
  }
  const hasMoved = JSON.stringify(converted.work) !== JSON.stringify(sheet.work);
  return { after: converted, aftermath: hasMoved ? { kind: "converted", before: sheet, after: converted } : null };
}
