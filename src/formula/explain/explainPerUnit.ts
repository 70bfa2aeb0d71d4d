import type { CostSheet } from "../../sheet/schema";
import type { CentreFigures, HeadlineFigures } from "../figures";
import type { Headline } from "../headlines";
import type { CostStatement } from "../statement";
import { gapToTarget } from "../targets";
import { COUNT_UNIT, explained, operand, ratio, total, unexplained, type Explanation, type Step } from "./explanation";
import { explainLines } from "./explainLine";
import { stepsToStreamCost } from "./explainStreams";

/** Cost of the headline's streams / what they handled, sold or won. */
export function explainHeadline(sheet: CostSheet, statement: CostStatement, headline: Headline): Explanation {
  const { cost, count, costPer, kind, streamIds } = headline;
  const lines = sheet.work.length === 1 ? explainLines(sheet, statement) : [];
  if (!costPer.ok) return unexplained(costPer.error);
  if (!count.ok) return unexplained(count.error);
  if (!cost.ok) return unexplained(cost.error);
  const result = operand(costPer.value, "money");
  const over = [operand(cost.value.total, "cost")];
  const calculation = ratio(over, [operand(count.value, COUNT_UNIT[kind])], result);
  const steps = stepsToStreamCost(sheet, statement, streamIds);
  return explained([...steps, { name: "figure", calculation }], result, lines);
}

/** Cost of the headline's streams / their agent minutes. */
export function explainCostPerMinute(
  sheet: CostSheet,
  statement: CostStatement,
  { cost, streamIds }: Headline,
  { costPerMinute, agentMinutes }: HeadlineFigures,
): Explanation {
  if (!costPerMinute.ok) return unexplained(costPerMinute.error);
  if (!agentMinutes.ok) return unexplained(agentMinutes.error);
  if (!cost.ok) return unexplained(cost.error);
  const result = operand(costPerMinute.value, "money");
  const calculation = ratio([operand(cost.value.total, "cost")], [operand(agentMinutes.value, "minutes")], result);
  return explained([...stepsToStreamCost(sheet, statement, streamIds), { name: "figure", calculation }], result);
}

/** What one call more or less costs: with the team held, and with the team following the work. */
export function explainOneCallMore(
  statement: CostStatement,
  centre: CentreFigures,
  { contacts, agentMinutes, volumeCost, ...figures }: HeadlineFigures,
): Explanation {
  const { oneCallMoreTeamHeld: held, oneCallMoreTeamFollows: follows, agentCostPerCall: agentCost } = figures;
  if (!held.ok) return unexplained(held.error);
  if (!contacts.ok) return unexplained(contacts.error);
  const result = operand(held.value, "money");
  const calls = operand(contacts.value, "calls");
  const calculation = ratio([operand(volumeCost, "volumeCost")], [calls], result);
  const steps: Step[] = [{ name: "teamHeld", calculation }];
  if (statement.agentCost !== 0 && follows.ok && agentCost.ok && agentMinutes.ok && centre.agentMinutes.ok) {
    const perCall = operand(agentMinutes.value / contacts.value, "minutesPerCall");
    const agentPart = operand(agentCost.value, "money");
    const over = [operand(statement.agentCost, "agentCost"), perCall];
    steps.push(
      { name: "agentMinutes", calculation: ratio([operand(agentMinutes.value, "minutes")], [calls], perCall) },
      { name: "teamPart", calculation: ratio(over, [operand(centre.agentMinutes.value, "minutes")], agentPart) },
      { name: "teamFollows", calculation: total([result, agentPart], operand(follows.value, "money")) },
    );
  }
  return explained(steps, result);
}

/** The gap to the manager's target: per call, sale or lead, as a share of the target, and for the whole period. */
export function explainTarget(sheet: CostSheet, headline: Headline): Explanation {
  const gap = gapToTarget(sheet, headline);
  if (gap === null) return unexplained(headline.costPer.ok ? "noTarget" : headline.costPer.error);
  const count = headline.count.ok ? headline.count.value : 0;
  const figure = headline.costPer.ok ? headline.costPer.value : 0;
  // to the last decimal, since it is multiplied below
  const perUnit = operand(gap.perUnit, "price");
  return explained(
    [
      { name: "gap", calculation: total([operand(figure, "price"), operand(-gap.target, "target")], perUnit) },
      { name: "gapShare", calculation: ratio([perUnit], [operand(gap.target, "target")], operand(gap.share, "ratio")) },
      {
        name: "gapPeriod",
        calculation: ratio([perUnit, operand(count, COUNT_UNIT[headline.kind])], [], operand(gap.wholePeriod, "money")),
      },
    ],
    perUnit,
  );
}
