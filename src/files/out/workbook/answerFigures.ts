import { centreFigures, headlineFigures, type Figure } from "../../../formula/figures";
import type { Headline } from "../../../formula/headlines";
import { costEach, shownCost, shownValue, type AnswerParts } from "./answerParts";
import { text, worked, type CellFormat } from "./cells";
import { dividedBy, whenKnown } from "./expressions";
import { COSTS, HANDLED, SHARING } from "./places";
import { moving } from "./references";

const ZERO_COUNT = { perCall: "zeroCalls", perSale: "zeroSales", perLead: "zeroLeads" } as const;

/** A sum over some streams of a row of another sheet; unknown while any of them is. */
function sumOver(cells: readonly string[]): string {
  return whenKnown(cells, cells.join("+"));
}

/** One of the figures that this workbook is for, with the cost and the count that it is made of; returns its row. */
export function putHeadline(parts: AnswerParts, headline: Headline, row: number): number {
  const { grid, sheet, statement, words, places } = parts;
  const { answer } = words.workbook;
  const { unknown } = words.common;
  const { kind, costPer, cost, count } = headline;
  const figures = headlineFigures(sheet, statement, headline);
  const columns = headline.streamIds.map((id) => places.streamColumn(places.streamIds.indexOf(id)));
  const sumOfHandled = (at: number) => sumOver(columns.map((column) => places.handled(column, at)));
  grid.put(1, row, text(words.common.headlines[kind], "heading"));
  const put = (offset: number, label: string, formula: string, format: CellFormat, value: number | string | null) =>
    grid.putRow(1, row + offset, [text(label), worked(formula, format, value, offset === 3 ? "total" : "figure")]);
  const at = (offset: number) => moving(2, row + offset);
  const costs = columns.map((column) => places.sharing(column, SHARING.cost));
  put(1, answer.costOfStreams, sumOver(costs), "money", shownCost(cost, words));
  put(2, answer.counts[kind], sumOfHandled(HANDLED.results), "count", shownValue(parts, count));
  const zero = unknown[ZERO_COUNT[kind]];
  put(3, words.common.headlines[kind], costEach(at(1), at(2), zero, parts), "money", shownValue(parts, costPer));
  put(4, answer.agentMinutes, sumOfHandled(HANDLED.agentMinutes), "count", shownValue(parts, figures.agentMinutes));
  const perMinute = costEach(at(1), at(4), unknown.zeroMinutes, parts);
  put(5, answer.perMinute, perMinute, "money", shownValue(parts, figures.costPerMinute));
  const { resolvedIssues, costPerResolvedIssue } = figures;
  if (resolvedIssues === null || costPerResolvedIssue === null) return row + 3;
  const issues = places.handled(places.allColumn, HANDLED.resolvedIssues);
  put(6, answer.resolvedIssues, issues, "count", shownValue(parts, resolvedIssues));
  const perIssue = costEach(at(1), at(6), unknown.zeroCalls, parts);
  put(7, answer.perResolvedIssue, perIssue, "money", shownValue(parts, costPerResolvedIssue));
  return row + 3;
}

/** The figures of the whole centre. */
export function putCentre(parts: AnswerParts, row: number): void {
  const { grid, sheet, statement, words, places } = parts;
  const { answer } = words.workbook;
  const { unknown } = words.common;
  const figures = centreFigures(sheet, statement);
  grid.put(1, row, text(words.common.allStreams, "heading"));
  const put = (offset: number, label: string, formula: string, format: CellFormat, figure: Figure) =>
    grid.putRow(1, row + offset, [text(label), worked(formula, format, shownValue(parts, figure))]);
  const at = (offset: number) => moving(2, row + offset);
  const total = places.costs(COSTS.cost, places.totals);
  const ofAll = (handledRow: number) => places.handled(places.allColumn, handledRow);
  put(1, answer.total, total, "money", { ok: true, value: statement.total });
  put(2, answer.contacts, ofAll(HANDLED.knownContacts), "count", figures.contacts);
  put(3, answer.perContact, costEach(at(1), at(2), unknown.zeroCalls, parts), "money", figures.costPerContact);
  const minutes = ofAll(HANDLED.agentMinutes);
  put(4, answer.workloadHours, whenKnown([minutes], `${minutes}/60`), "count", figures.workloadHours);
  put(5, answer.availableHours, places.handled(2, HANDLED.availableHours), "count", figures.availableHours);
  put(6, answer.occupancy, dividedBy(at(4), at(5), unknown.zeroHours), "percent", figures.occupancy);
  const perHour = costEach(at(1), at(5), unknown.zeroHours, parts);
  put(7, answer.perProductiveHour, perHour, "money", figures.costPerProductiveHour);
}
