import type { Category, CostSheet } from "../../sheet/schema";
import { sumMoney } from "../money";
import { quotient } from "../quotient";
import type { CostStatement } from "../statement";
import { unitCosts, type CostUnit } from "../unitCosts";
import { COUNT_UNIT, explained, operand, ratio, unexplained, type Explanation, type Step } from "./explanation";
import { explainLines } from "./explainLine";

/**
 * What some categories add to one unit, and their share of the whole cost; null for a unit that the sheet does not have.
 * There is no share of a whole that is not above 0.
 */
export function explainPart(
  sheet: CostSheet,
  statement: CostStatement,
  unit: CostUnit,
  categories: readonly Category[],
): Explanation | null {
  const cost = unitCosts(sheet, statement).find((candidate) => candidate.unit === unit);
  if (cost === undefined) return null;
  if (!cost.costPer.ok) return unexplained(cost.costPer.error);
  const money = sumMoney(categories.map((category) => cost.byCategory[category]));
  const part = operand(money, "partCost");
  const each = operand(quotient(money, cost.count) ?? 0, "money");
  const steps: Step[] = [
    { name: "partEach", calculation: ratio([part], [operand(cost.count, COUNT_UNIT[unit])], each) },
  ];
  const share = quotient(money, cost.total);
  if (share !== null) {
    const calculation = ratio([part], [operand(cost.total, "cost")], operand(share, "ratio"));
    steps.push({ name: "partShare", calculation });
  }
  // Of several streams a line can be borne in part, so that what it comes to would not be what goes in.
  const bearsAll = unit === "perContact" || sheet.work.length === 1;
  const lines = bearsAll ? explainLines(sheet, statement, ({ category }) => categories.includes(category)) : [];
  return explained(steps, each, lines);
}
