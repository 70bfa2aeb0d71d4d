import type { CostSheet } from "../../sheet/schema";
import type { StreamFigureKind } from "../figureId";
import { sumMoney } from "../money";
import type { Result } from "../result";
import { sharesOfCommonCost } from "../sharing";
import type { CostStatement, StreamStatement } from "../statement";
import { streamFigures } from "../streamFigures";
import {
  COUNT_UNIT,
  explained,
  operand,
  ratio,
  total,
  unexplained,
  type Explanation,
  type ExplanationUnknown,
  type OperandUnit,
  type Step,
} from "./explanation";
import { explainLines } from "./explainLine";

/** What a stream costs, in all or for each of something; null for a stream or a figure that the sheet does not have. */
export function explainStream(
  sheet: CostSheet,
  statement: CostStatement,
  streamId: string,
  kind: StreamFigureKind,
): Explanation | null {
  const stream = statement.streams.find(({ id }) => id === streamId);
  if (stream === undefined) return null;
  const { costPerContact, costPerMinute, result } = streamFigures(sheet, stream);
  switch (kind) {
    case "streamCost":
      return explainCost(sheet, statement, stream);
    case "streamPerContact":
      return explainEach(sheet, statement, stream, "contacts", costPerContact, stream.contacts ?? 0);
    case "streamPerMinute": {
      const minutes = stream.agentMinutes.ok ? stream.agentMinutes.value : 0;
      return explainEach(sheet, statement, stream, "minutes", costPerMinute, minutes);
    }
    case "streamPerResult": {
      if (result === null) return null;
      const count = result.count.ok ? result.count.value : 0;
      return explainEach(sheet, statement, stream, COUNT_UNIT[result.kind], result.costPer, count);
    }
  }
}

/** A stream's own lines and its part of the common cost. */
function explainCost(sheet: CostSheet, statement: CostStatement, { id, cost }: StreamStatement): Explanation {
  if (!cost.ok) return unexplained(cost.error);
  const isOnlyOne = sheet.work.length === 1;
  const lines = explainLines(sheet, statement, (line) => isOnlyOne || line.for === id);
  return explained(stepsToStreamCost(sheet, statement, [id]), operand(cost.value.total, "money"), lines);
}

/** A stream's cost / its contacts, results or minutes. */
function explainEach(
  sheet: CostSheet,
  statement: CostStatement,
  { id, cost }: StreamStatement,
  unit: OperandUnit,
  each: Result<number, ExplanationUnknown>,
  count: number,
): Explanation {
  if (!each.ok) return unexplained(each.error);
  if (!cost.ok) return unexplained(cost.error);
  const result = operand(each.value, "money");
  const calculation = ratio([operand(cost.value.total, "cost")], [operand(count, unit)], result);
  return explained([...stepsToStreamCost(sheet, statement, [id]), { name: "figure", calculation }], result);
}

/**
 * What the streams of these ids cost, step by step: of each its own lines and its part of the common cost, then their
 * sum. None for a sheet of one stream, which bears everything, and for a stream whose cost is unknown.
 */
export function stepsToStreamCost(sheet: CostSheet, statement: CostStatement, streamIds: readonly string[]): Step[] {
  if (sheet.work.length === 1) return [];
  const steps: Step[] = [];
  const costs: number[] = [];
  const common = commonCost(statement);
  statement.streams.forEach((stream, index) => {
    if (!streamIds.includes(stream.id) || !stream.cost.ok) return;
    costs.push(stream.cost.value.total);
    steps.push(...stepsOf(stream, stream.cost.value.total, common, shareOf(sheet, index)));
  });
  if (costs.length < 2) return steps;
  const sum = operand(sumMoney(costs), "money");
  return [
    ...steps,
    {
      name: "costOfStreams",
      calculation: total(
        costs.map((cost) => operand(cost, "money")),
        sum,
      ),
    },
  ];
}

function stepsOf({ id, ownCost }: StreamStatement, cost: number, common: number, share: number): Step[] {
  const part = common * share;
  const own = operand(ownCost, "ownCost");
  return [
    {
      name: "commonPart",
      streamId: id,
      calculation: ratio([operand(common, "commonCost"), operand(share, "share")], [], operand(part, "money")),
    },
    {
      name: "streamCost",
      streamId: id,
      calculation: total([own, operand(part, "commonPart")], operand(cost, "money")),
    },
  ];
}

/** What is left of the total when every stream has borne its own lines. */
function commonCost({ total: whole, streams }: CostStatement): number {
  return sumMoney([whole, ...streams.map(({ ownCost }) => -ownCost)]);
}

function shareOf(sheet: CostSheet, index: number): number {
  const shares = sharesOfCommonCost(sheet);
  return shares.ok ? (shares.value[index] ?? 0) : 0;
}
