import type { Category, CostSheet } from "../../sheet/schema";
import type { FigureId } from "../figureId";
import { centreFigures, headlineFigures, type CentreFigures } from "../figures";
import { GROUPS, moneyOfGroup, type GroupId } from "../groups";
import type { CostStatement } from "../statement";
import { explained, operand, ratio, unexplained, type Explanation } from "./explanation";
import { explainBenchmark } from "./explainBenchmark";
import { explainLines } from "./explainLine";
import { explainPart } from "./explainPart";
import { explainCostPerMinute, explainHeadline, explainOneCallMore, explainTarget } from "./explainPerUnit";
import { explainResolvedIssue } from "./explainResolved";
import { explainStream, stepsToStreamCost } from "./explainStreams";
import { explainAvailableHours, explainOccupancy, explainWorkload } from "./explainTime";

/**
 * How a figure came about, with this sheet's numbers: every step's numbers give its result, and the last step (or the
 * sum of the lines) the figure. Null for a figure that the sheet does not have, such as that of a line removed since.
 */
export function explain(sheet: CostSheet, statement: CostStatement, figure: FigureId): Explanation | null {
  switch (figure.kind) {
    case "total": {
      const lines = explainLines(sheet, statement);
      return explained([], operand(statement.total, "money"), lines);
    }
    case "line":
      return explainOneLine(sheet, statement, figure.lineId);
    case "group":
      return explainGroup(sheet, statement, figure.group);
    case "groupPart":
      return explainPart(sheet, statement, figure.unit, categoriesOf(figure.group));
    case "categoryPart":
      return explainPart(sheet, statement, figure.unit, [figure.category]);
    case "streamCost":
    case "streamPerContact":
    case "streamPerResult":
    case "streamPerMinute":
      return explainStream(sheet, statement, figure.streamId, figure.kind);
    case "workload":
      return explainWorkload(sheet, statement, centreFigures(sheet, statement));
    case "availableHours":
      return explainAvailableHours(sheet, centreFigures(sheet, statement));
    case "occupancy":
      return explainOccupancy(centreFigures(sheet, statement));
    case "costPerProductiveHour":
      return explainPerHour(statement, centreFigures(sheet, statement));
    case "costPerContact":
      return explainPerContact(statement, centreFigures(sheet, statement));
    case "benchmark":
      return explainBenchmark(sheet, statement, figure.id);
    case "costPerResolvedIssue":
      return explainOfHeadline(sheet, statement, figure.kind, "perCall");
    default:
      return explainOfHeadline(sheet, statement, figure.kind, figure.headline);
  }
}

type HeadlineFigureKind = "headline" | "costPerMinute" | "oneCallMore" | "target" | "costPerResolvedIssue";

function explainOfHeadline(
  sheet: CostSheet,
  statement: CostStatement,
  kind: HeadlineFigureKind,
  headlineKind: "perCall" | "perSale" | "perLead",
): Explanation | null {
  const headline = statement.headlines.find((candidate) => candidate.kind === headlineKind);
  if (headline === undefined) return null;
  const figures = headlineFigures(sheet, statement, headline);
  switch (kind) {
    case "headline":
      return explainHeadline(sheet, statement, headline);
    case "costPerMinute":
      return explainCostPerMinute(sheet, statement, headline, figures);
    case "oneCallMore":
      return explainOneCallMore(statement, centreFigures(sheet, statement), figures);
    case "target":
      return explainTarget(sheet, headline);
    case "costPerResolvedIssue":
      return explainResolvedIssue(sheet, headline, figures, stepsToStreamCost(sheet, statement, headline.streamIds));
  }
}

function explainOneLine(sheet: CostSheet, statement: CostStatement, lineId: string): Explanation | null {
  const [line] = explainLines(sheet, statement, ({ id }) => id === lineId);
  if (line === undefined) return null;
  if (!line.cost.ok) return unexplained(line.cost.error);
  if (line.calculation === null) return null;
  return explained([{ name: "figure", calculation: line.calculation }], line.calculation.result);
}

function explainGroup(sheet: CostSheet, statement: CostStatement, id: GroupId): Explanation {
  const categories = categoriesOf(id);
  const lines = explainLines(sheet, statement, ({ category }) => categories.includes(category));
  return explained([], operand(moneyOfGroup(statement.byCategory, id), "money"), lines);
}

function categoriesOf(id: GroupId): readonly Category[] {
  return GROUPS.find((group) => group.id === id)?.categories ?? [];
}

function explainPerHour(statement: CostStatement, figures: CentreFigures): Explanation {
  const { costPerProductiveHour: figure, availableHours } = figures;
  if (!figure.ok) return unexplained(figure.error);
  if (!availableHours.ok) return unexplained(availableHours.error);
  const result = operand(figure.value, "money");
  const calculation = ratio([operand(statement.total, "cost")], [operand(availableHours.value, "hours")], result);
  return explained([{ name: "figure", calculation }], result);
}

function explainPerContact(statement: CostStatement, { costPerContact, contacts }: CentreFigures): Explanation {
  if (!costPerContact.ok) return unexplained(costPerContact.error);
  if (!contacts.ok) return unexplained(contacts.error);
  const result = operand(costPerContact.value, "money");
  const calculation = ratio([operand(statement.total, "cost")], [operand(contacts.value, "contacts")], result);
  return explained([{ name: "figure", calculation }], result);
}
