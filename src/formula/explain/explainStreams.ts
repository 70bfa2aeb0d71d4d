import type { CostSheet } from "../../sheet/schema";
import { sumMoney } from "../money";
import { sharesOfCommonCost } from "../sharing";
import type { CostStatement, StreamStatement } from "../statement";
import { operand, ratio, total, type Step } from "./explanation";

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
