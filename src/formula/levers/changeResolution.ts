import type { CostSheet } from "../../sheet/schema";
import { quotient } from "../quotient";
import { callsPerIssue } from "../resolution";
import { changeInbound, scaleCalls } from "./changeStreams";

/**
 * More issues resolved at the first contact, by `points` (0.01 is one point), at the same number of issues: calls change by
 * calls per issue after / before. A stream whose calls per issue are unknown stays as it is.
 */
export function gainResolution(sheet: CostSheet, points: number): CostSheet {
  return changeInbound(sheet, (stream) => {
    const before = callsPerIssue(sheet.repeatCalls, stream.resolvedFirstTime);
    const resolvedFirstTime = Math.min(1, (stream.resolvedFirstTime ?? 0) + points);
    const after = callsPerIssue(sheet.repeatCalls, resolvedFirstTime);
    const factor = before.ok && after.ok ? quotient(after.value, before.value) : null;
    if (factor === null || resolvedFirstTime === stream.resolvedFirstTime) return stream;
    return { ...scaleCalls(stream, factor), resolvedFirstTime };
  });
}
