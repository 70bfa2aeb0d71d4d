import type { CostSheet } from "../../sheet/schema";
import { quotient } from "../quotient";
import { callsPerIssue } from "../resolution";
import { changeInbound, scaleCalls } from "./changeStreams";

/**
 * More issues resolved at the first contact, by `points` (0.01 is one point), at the same number of issues: calls change by
 * calls per issue after / before. A stream whose calls per issue are unknown stays as it is.
 */
export function gainResolution(sheet: CostSheet, points: number): CostSheet {
  if (points === 0) return sheet;
  return changeInbound(sheet, (stream) => {
    const before = callsPerIssue(sheet.repeatCalls, stream.resolvedFirstTime);
    const resolvedFirstTime = Math.min(1, (stream.resolvedFirstTime ?? 0) + points);
    const after = callsPerIssue(sheet.repeatCalls, resolvedFirstTime);
    if (!before.ok || !after.ok || resolvedFirstTime === stream.resolvedFirstTime) return stream;
    const factor = quotient(after.value, before.value);
    return factor === null ? stream : { ...scaleCalls(stream, factor), resolvedFirstTime };
  });
}
