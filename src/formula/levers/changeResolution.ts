import type { CostSheet } from "../../sheet/schema";
import { quotient } from "../quotient";
import { repeatCalls, type RepeatCallsUnknown } from "../resolution";
import { err, ok, type Result } from "../result";
import { changeInbound, scaleCalls } from "./changeStreams";

/**
 * Calls made for each issue, resolved or given up, by the repeat-call model of the sheet. Unlike calls per *resolved*
 * issue it depends on the share who give up: geometric 1/r, give-up 1/(1-(1-r)(1-g)), multiplier 1+(1-r)m.
 */
export function callsPerIssue(
  { model, giveUpShare, callsPerUnresolved }: CostSheet["repeatCalls"],
  resolvedFirstTime: number | null,
): Result<number, RepeatCallsUnknown> {
  if (resolvedFirstTime === null) return err("noResolvedFirstTime");
  if (model === "multiplier") {
    return callsPerUnresolved === null
      ? err("noCallsPerUnresolved")
      : ok(1 + (1 - resolvedFirstTime) * callsPerUnresolved);
  }
  if (model === "giveUp" && giveUpShare === null) return err("noGiveUpShare");
  return repeatCalls({
    resolvedFirst: resolvedFirstTime,
    resolvedLater: resolvedFirstTime,
    giveUpShare: model === "giveUp" ? (giveUpShare ?? 0) : 0,
    largestNumberOfContacts: null,
  }).contactsPerIssue;
}

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
