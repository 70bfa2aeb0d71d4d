import type { CostSheet } from "../../sheet/schema";
import { benchmarkInCurrency } from "../benchmarkPosition";
import { benchmarkOf } from "../benchmarks";
import type { FigureId } from "../figureId";
import { centreFigures, headlineFigures, type CentreFigures } from "../figures";
import { GROUPS, moneyOfGroup, type GroupId } from "../groups";
import type { CostStatement } from "../statement";
import { explained, operand, ratio, unexplained, type Explanation, type Step, type StepName } from "./explanation";
import { explainLines } from "./explainLine";
import { explainCostPerMinute, explainHeadline, explainOneCallMore, explainTarget } from "./explainPerUnit";
import { explainResolvedIssue } from "./explainResolved";
import { stepsToStreamCost } from "./explainStreams";
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
    case "streamCost":
      return explainStreamCost(sheet, statement, figure.streamId);
    case "workload":
      return explainWorkload(sheet, centreFigures(sheet, statement));
    case "availableHours":
      return explainAvailableHours(sheet, centreFigures(sheet, statement));
    case "occupancy":
      return explainOccupancy(centreFigures(sheet, statement));
    case "costPerProductiveHour":
      return explainPerHour(statement, centreFigures(sheet, statement));
    case "costPerContact":
      return explainPerContact(statement, centreFigures(sheet, statement));
    case "benchmark":
      return explainBenchmark(sheet, figure.id);
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
      return explainOneCallMore(statement, headline, figures);
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
  const categories = GROUPS.find((group) => group.id === id)?.categories ?? [];
  const lines = explainLines(sheet, statement, ({ category }) => categories.includes(category));
  return explained([], operand(moneyOfGroup(statement.byCategory, id), "money"), lines);
}

function explainStreamCost(sheet: CostSheet, statement: CostStatement, streamId: string): Explanation | null {
  const stream = statement.streams.find(({ id }) => id === streamId);
  if (stream === undefined) return null;
  if (!stream.cost.ok) return unexplained(stream.cost.error);
  const isOnlyOne = sheet.work.length === 1;
  const lines = explainLines(sheet, statement, (line) => isOnlyOne || line.for === streamId);
  const result = operand(stream.cost.value.total, "money");
  return explained(stepsToStreamCost(sheet, statement, [streamId]), result, lines);
}

function explainPerHour(statement: CostStatement, figures: CentreFigures): Explanation {
  const { costPerProductiveHour: figure, availableHours } = figures;
  if (!availableHours.ok) return unexplained(availableHours.error);
  if (!figure.ok) return unexplained(figure.error);
  const result = operand(figure.value, "money");
  const calculation = ratio([operand(statement.total, "cost")], [operand(availableHours.value, "hours")], result);
  return explained([{ name: "figure", calculation }], result);
}

function explainPerContact(statement: CostStatement, { costPerContact, contacts }: CentreFigures): Explanation {
  if (!contacts.ok) return unexplained(contacts.error);
  if (!costPerContact.ok) return unexplained(costPerContact.error);
  const result = operand(costPerContact.value, "money");
  const calculation = ratio([operand(statement.total, "cost")], [operand(contacts.value, "contacts")], result);
  return explained([{ name: "figure", calculation }], result);
}

/** The ends of a published range, and its average, by the sheet's own rate; the figure is the lower end. */
function explainBenchmark(sheet: CostSheet, id: string): Explanation | null {
  const benchmark = benchmarkOf(id);
  if (benchmark === null) return null;
  const converted = benchmarkInCurrency(benchmark, sheet.rates, sheet.currency);
  if (!converted.ok) return unexplained(converted.error);
  const { currency } = benchmark;
  const step = (name: StepName, published: number, value: number): Step => {
    const rate = operand(converted.value.rate, "rate", currency);
    const over = [operand(published, "price", currency), ...(currency === sheet.currency ? [] : [rate])];
    return { name, calculation: ratio(over, [], operand(value, "money")) };
  };
  const { low, high, average } = converted.value;
  const steps = [step(benchmark.low === benchmark.high ? "figure" : "low", benchmark.low, low)];
  if (benchmark.average !== null && average !== null) steps.push(step("average", benchmark.average, average));
  if (benchmark.low !== benchmark.high) steps.push(step("high", benchmark.high, high));
  return explained(steps, operand(low, "money"));
}
