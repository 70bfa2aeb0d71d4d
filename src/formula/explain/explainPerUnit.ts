import type { CostSheet } from "../../sheet/schema";
import type { HeadlineFigures } from "../figures";
import type { Headline, HeadlineKind } from "../headlines";
import type { CostStatement } from "../statement";
import { gapToTarget } from "../targets";
import {
  explained,
  operand,
  ratio,
  total,
  unexplained,
  type Explanation,
  type OperandUnit,
  type Step,
} from "./explanation";
import { explainLines } from "./explainLine";
import { stepsToStreamCost } from "./explainStreams";

const COUNT_UNIT = { perCall: "calls", perSale: "sales", perLead: "leads" } as const satisfies Readonly<
  Record<HeadlineKind, OperandUnit>
>;

/** Cost of the headline's streams / what they handled, sold or won. */
export function explainHeadline(sheet: CostSheet, statement: CostStatement, headline: Headline): Explanation {
  const { cost, count, costPer, kind, streamIds } = headline;
  const lines = sheet.work.length === 1 ? explainLines(sheet, statement) : [];
  if (!count.ok) return unexplained(count.error);
  if (!cost.ok) return unexplained(cost.error);
  if (!costPer.ok) return unexplained(costPer.error);
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
  { costPerMinute }: HeadlineFigures,
): Explanation {
  if (!costPerMinute.ok) return unexplained(costPerMinute.error);
  if (!cost.ok) return unexplained(cost.error);
  const minutes = agentMinutesOf(statement, streamIds);
  const result = operand(costPerMinute.value, "money");
  const calculation = ratio([operand(cost.value.total, "cost")], [operand(minutes, "minutes")], result);
  return explained([...stepsToStreamCost(sheet, statement, streamIds), { name: "figure", calculation }], result);
}

/** What one call more or less costs: with the team held, and with the team following the work. */
export function explainOneCallMore(
  statement: CostStatement,
  { streamIds }: Headline,
  { oneCallMoreTeamHeld: held, oneCallMoreTeamFollows: follows }: HeadlineFigures,
): Explanation {
  if (!held.ok) return unexplained(held.error);
  const streams = statement.streams.filter(({ id }) => streamIds.includes(id));
  const contacts = streams.reduce((sum, stream) => sum + (stream.contacts ?? 0), 0);
  const volumeCost = streams.reduce((sum, stream) => sum + stream.volumeCost, 0);
  const result = operand(held.value, "money");
  const calls = operand(contacts, "calls");
  const heldStep: Step = {
    name: "teamHeld",
    calculation: ratio([operand(volumeCost, "volumeCost")], [calls], result),
  };
  if (!follows.ok || statement.agentCost === 0) return explained([heldStep], result);
  const minutes = agentMinutesOf(statement, streamIds);
  const allMinutes = agentMinutesOf(statement);
  const perCall = operand(minutes / contacts, "minutesPerCall");
  const agentPart = operand(follows.value - held.value, "money");
  return explained(
    [
      heldStep,
      { name: "agentMinutes", calculation: ratio([operand(minutes, "minutes")], [calls], perCall) },
      {
        name: "teamPart",
        calculation: ratio(
          [operand(statement.agentCost, "agentCost"), perCall],
          [operand(allMinutes, "minutes")],
          agentPart,
        ),
      },
      { name: "teamFollows", calculation: total([result, agentPart], operand(follows.value, "money")) },
    ],
    result,
  );
}

/** The gap to the manager's target: per call, sale or lead, as a share of the target, and for the whole period. */
export function explainTarget(sheet: CostSheet, headline: Headline): Explanation {
  const gap = gapToTarget(sheet, headline);
  if (gap === null) return unexplained(headline.costPer.ok ? "noTarget" : headline.costPer.error);
  const count = headline.count.ok ? headline.count.value : 0;
  const figure = headline.costPer.ok ? headline.costPer.value : 0;
  const perUnit = operand(gap.perUnit, "money");
  return explained(
    [
      { name: "gap", calculation: total([operand(figure, "money"), operand(-gap.target, "target")], perUnit) },
      { name: "gapShare", calculation: ratio([perUnit], [operand(gap.target, "target")], operand(gap.share, "ratio")) },
      {
        name: "gapPeriod",
        calculation: ratio([perUnit, operand(count, COUNT_UNIT[headline.kind])], [], operand(gap.wholePeriod, "money")),
      },
    ],
    perUnit,
  );
}

function agentMinutesOf({ streams }: CostStatement, streamIds?: readonly string[]): number {
  return streams.reduce((sum, { id, agentMinutes }) => {
    const isWanted = streamIds === undefined || streamIds.includes(id);
    return isWanted && agentMinutes.ok ? sum + agentMinutes.value : sum;
  }, 0);
}
