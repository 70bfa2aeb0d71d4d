import type { CostSheet } from "../../sheet/schema";
import type { Headline } from "../headlines";
import type { HeadlineFigures } from "../figures";
import { callsPerResolvedIssue } from "../resolution";
import {
  explained,
  operand,
  ratio,
  total,
  unexplained,
  type Explanation,
  type Operand,
  type Step,
} from "./explanation";

/** Inbound cost / issues resolved in the end, by the repeat-call model of the sheet, each stream with its own share. */
export function explainResolvedIssue(
  sheet: CostSheet,
  { cost }: Headline,
  { costPerResolvedIssue: figure, resolvedIssues }: HeadlineFigures,
  stepsToCost: readonly Step[],
): Explanation | null {
  if (figure === null || resolvedIssues === null) return null;
  if (!figure.ok) return unexplained(figure.error);
  if (!resolvedIssues.ok) return unexplained(resolvedIssues.error);
  if (!cost.ok) return unexplained(cost.error);
  const steps: Step[] = [...stepsToCost];
  const issues: Operand[] = [];
  for (const stream of sheet.work) {
    if (stream.kind !== "inbound") continue;
    const calls = callsPerResolvedIssue(sheet.repeatCalls, stream.resolvedFirstTime);
    if (!calls.ok) return unexplained(calls.error);
    const handled = stream.handled ?? 0;
    const resolved = operand(handled / calls.value, "issues");
    issues.push(resolved);
    steps.push(...stepsToCallsPerIssue(sheet.repeatCalls, stream.resolvedFirstTime ?? 0, calls.value, stream.id), {
      name: "issues",
      streamId: stream.id,
      calculation: ratio([operand(handled, "calls")], [operand(calls.value, "callsPerIssue")], resolved),
    });
  }
  const result = operand(figure.value, "money");
  const allIssues = operand(resolvedIssues.value, "issues");
  if (issues.length > 1) steps.push({ name: "issues", calculation: total(issues, allIssues) });
  return explained(
    [...steps, { name: "figure", calculation: ratio([operand(cost.value.total, "cost")], [allIssues], result) }],
    result,
  );
}

/**
 * Calls for each issue that is resolved. Multiplier: 1 + (1 - r) m. Otherwise 1 / r: that callers give up changes the
 * calls and the issues resolved by the same ratio.
 */
function stepsToCallsPerIssue(
  { model, callsPerUnresolved }: CostSheet["repeatCalls"],
  resolved: number,
  calls: number,
  streamId: string,
): Step[] {
  const result = operand(calls, "callsPerIssue");
  if (model !== "multiplier") {
    const calculation = ratio([operand(1, "firstCall")], [operand(resolved, "resolvedShare")], result);
    return [{ name: "callsPerIssue", streamId, calculation }];
  }
  const further = operand((1 - resolved) * (callsPerUnresolved ?? 0), "furtherCalls");
  const factors = [operand(1 - resolved, "unresolvedShare"), operand(callsPerUnresolved ?? 0, "furtherCalls")];
  return [
    { name: "furtherCalls", streamId, calculation: ratio(factors, [], further) },
    { name: "callsPerIssue", streamId, calculation: total([operand(1, "firstCall"), further], result) },
  ];
}
