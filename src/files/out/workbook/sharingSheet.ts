import { CATEGORIES } from "../../../sheet/limits";
import type { CostStatement } from "../../../formula/statement";
import type { CostSheet } from "../../../sheet/schema";
import { shownCost } from "./answerParts";
import { Grid, input, text, worked, type Cell, type WorkbookSheet } from "./cells";
import { isKnown, quoted, when, whenKnown, whenTyped } from "./expressions";
import { cellsOfRow, COSTS, HANDLED, partOfRow, SHARING, type Places } from "./places";
import { columnLetters, fixed, inColumn, moving } from "./references";
import type { WorkbookWords } from "./words";

/** What each stream weighs, its share of what all have in common, and its cost, by category as well. */
export function sharingSheet(
  sheet: CostSheet,
  statement: CostStatement,
  words: WorkbookWords,
  places: Places,
): WorkbookSheet {
  const { workbook, common } = words;
  const { rows, ways } = workbook.sharing;
  const grid = new Grid();
  grid.put(1, 1, text(workbook.sheets.sharing, "title"));
  grid.put(1, 2, text(workbook.sharing.about, "note"));
  grid.putRow(1, SHARING.by, [text(workbook.sharing.by), input(ways[sheet.sharing.by], "text")]);
  const headings = places.hasCommon ? [...places.labels, workbook.sharing.common] : places.labels;
  const putHeadings = (row: number, title: string) =>
    grid.putRow(1, row, [text(title, "heading"), ...headings.map((heading) => text(heading, "heading"))]);
  putHeadings(SHARING.labels, workbook.sharing.streams);
  for (const [key, label] of Object.entries(rows)) grid.put(1, SHARING[key as keyof typeof rows], text(label));
  statement.streams.forEach((stream, index) => {
    const column = places.streamColumn(index);
    const cost = shownCost(stream.cost, words);
    putStream(grid, column, { weight: sheet.sharing.weights[stream.id] ?? null, cost, index }, words, places);
  });
  if (places.hasCommon) {
    putOwn(grid, places.allColumn, places.streams, places, statement.notSharedOut);
  }
  putHeadings(SHARING.ownTitle, workbook.sharing.ownByCategory);
  putHeadings(SHARING.fullTitle, workbook.sharing.byCategory);
  CATEGORIES.forEach((category, index) => {
    grid.put(1, SHARING.firstOwnCategory + index, text(common.categories[category]));
    grid.put(1, SHARING.firstFullCategory + index, text(common.categories[category]));
  });
  return grid.sheet(workbook.sheets.sharing, [44, ...headings.map(() => 22)]);
}

interface StreamPart {
  readonly weight: number | null;
  readonly cost: number | string;
  readonly index: number;
}

function putStream(grid: Grid, column: number, part: StreamPart, { workbook, common }: WorkbookWords, places: Places) {
  const { unknown } = common;
  const { ways } = workbook.sharing;
  const at = (row: number) => moving(column, row);
  const put = (row: number, cell: Cell) => grid.put(column, row, cell);
  const by = fixed(2, SHARING.by);
  put(SHARING.agentMinutes, worked(places.handled(column, HANDLED.agentMinutes), "plain"));
  put(SHARING.contacts, worked(places.handled(column, HANDLED.knownContacts), "plain"));
  put(SHARING.ownWeight, input(part.weight));
  const typed = whenTyped([[at(SHARING.ownWeight), unknown.noWeight]], at(SHARING.ownWeight));
  const counted = when(`${by}=${quoted(ways.volume)}`, at(SHARING.contacts), typed);
  const weight = when(`${by}=${quoted(ways.handlingTime)}`, at(SHARING.agentMinutes), counted);
  put(SHARING.weight, worked(weight, "plain"));
  put(SHARING.share, worked(shareFormula(column, unknown.allWeightsZero, places), "percent"));
  putOwn(grid, column, part.index, places, null);
  const own = at(SHARING.ownCost);
  if (!places.hasCommon) {
    put(SHARING.cost, worked(own, "money", part.cost, "total"));
    putFull(grid, column, places);
    return;
  }
  // Where nothing is in common nobody needs a weight.
  const none = commonIsNothing(places);
  const share = at(SHARING.share);
  const commonCost = inColumn(places.allColumn, SHARING.ownCost);
  put(SHARING.commonPart, worked(when(none, "0", whenKnown([share], `${share}*${commonCost}`)), "money"));
  put(
    SHARING.cost,
    worked(whenKnown([at(SHARING.commonPart)], `${own}+${at(SHARING.commonPart)}`), "money", part.cost, "total"),
  );
  putFull(grid, column, places);
}

function shareFormula(column: number, allZero: string, places: Places): string {
  if (!places.hasCommon) return "1";
  const weights = cellsOfRow(SHARING.weight, 2, places.streams);
  const sum = `SUM(${partOfRow(SHARING.weight, 2, places.allColumn - 1).replace(/([A-Z]+)/g, "$$$1")})`;
  const share = when(`${sum}>0`, `${moving(column, SHARING.weight)}/${sum}`, quoted(allZero));
  return whenKnown(
    weights.map((weight) => `$${weight}`),
    share,
  );
}

function commonIsNothing(places: Places): string {
  const column = columnLetters(places.allColumn);
  const first = SHARING.firstOwnCategory;
  const last = first + CATEGORIES.length - 1;
  return `COUNTIF($${column}$${first}:$${column}$${last},0)=${CATEGORIES.length}`;
}

/** The cost of lines that are a bearer's own, in all and by category. */
function putOwn(grid: Grid, column: number, bearer: number, places: Places, notSharedOut: number | null): void {
  const lines = places.bearerColumn(bearer);
  const categories = [places.ownLines(COSTS.category), places.shareLines(COSTS.category)];
  const money = [places.ownLines(lines), places.shareLines(lines)];
  grid.put(column, SHARING.ownCost, worked(places.costs(lines, places.totals), "money"));
  CATEGORIES.forEach((_, index) => {
    const row = SHARING.firstOwnCategory + index;
    const sums = categories.map((among, block) => `SUMIF(${among},$A${row},${money[block]})`);
    grid.put(column, row, worked(sums.join("+"), "money"));
  });
  if (notSharedOut === null) return;
  const isShared = isKnown(fixed(2, SHARING.cost));
  const rest = moving(column, SHARING.ownCost);
  grid.put(column, SHARING.cost, worked(when(isShared, "0", rest), "money", notSharedOut, "total"));
}

/** A stream's cost by category, its share of what all have in common included. */
function putFull(grid: Grid, column: number, places: Places): void {
  CATEGORIES.forEach((_, index) => {
    const from = SHARING.firstOwnCategory + index;
    const own = moving(column, from);
    const share = moving(column, SHARING.share);
    const shared = when(isKnown(share), `${share}*${inColumn(places.allColumn, from)}`, "0");
    const full = places.hasCommon ? `${own}+${shared}` : own;
    const cost = moving(column, SHARING.cost);
    grid.put(column, SHARING.firstFullCategory + index, worked(whenKnown([cost], full), "money"));
  });
}
