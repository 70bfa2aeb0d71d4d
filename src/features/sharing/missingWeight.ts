import { missingEntry } from "../../formula/missingField";
import { weightOf, type SharingUnknown } from "../../formula/sharing";
import type { CostSheet, Workstream } from "../../sheet/schema";

/** What one workstream lacks for its part of the common cost, and the field in which to type it. */
export interface MissingWeight {
  readonly stream: Workstream;
  readonly reason: SharingUnknown;
  readonly fieldId: string;
}

/** Everything that is still needed before the common cost can be shared out, in the order of the workstreams. */
export function missingWeights(sheet: CostSheet): MissingWeight[] {
  return sheet.work.flatMap((stream) => {
    const weight = weightOf(stream, sheet.sharing);
    if (weight.ok) return [];
    const entry = missingEntry(weight.error, sheet, [stream.id]);
    return entry === null ? [] : [{ stream, reason: weight.error, fieldId: entry.fieldId }];
  });
}
