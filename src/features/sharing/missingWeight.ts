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
    return weight.ok ? [] : [{ stream, reason: weight.error, fieldId: fieldOf(stream, weight.error) }];
  });
}

function fieldOf(stream: Workstream, reason: SharingUnknown): string {
  switch (reason) {
    case "noContacts":
      return `work-${stream.id}-${stream.kind === "outbound" ? "reached" : "handled"}`;
    case "noHandlingTime":
      return `work-${stream.id}-handleSeconds`;
    case "noConcurrency":
      return `work-${stream.id}-concurrency`;
    case "noWeight":
    case "allWeightsZero":
      return `weight-${stream.id}`;
  }
}
