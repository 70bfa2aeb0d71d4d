import type { OwnAmountLine } from "../../../formula/charge";
import type { CostStatement } from "../../../formula/statement";
import type { CostLine, CostSheet } from "../../../sheet/schema";
import { Grid, input, text, worked, type Cell, type WorkbookSheet } from "./cells";
import { ageFormula, borneFormula, costFormula, unitsFormula, type LinePlace } from "./lineFormulas";
import { COSTS, type Places } from "./places";
import { moving, range } from "./references";
import { putShareLine } from "./shareLines";
import type { WorkbookWords } from "./words";

/** One row a line: what was typed, what it costs in the period as a formula, and who bears it. */
export function costsSheet(
  sheet: CostSheet,
  statement: CostStatement,
  words: WorkbookWords,
  places: Places,
): WorkbookSheet {
  const { workbook } = words;
  const grid = new Grid();
  grid.put(1, 1, text(workbook.sheets.costs, "title"));
  grid.put(1, 2, text(workbook.legend, "note"));
  grid.put(1, 3, text(workbook.costs.about, "note"));
  putHeadings(grid, COSTS.headings, Object.values(workbook.costs.columns), places);
  const costOf = new Map(statement.lines.map(({ id, cost }) => [id, cost]));
  const known = (line: CostLine): string | number | null => {
    const cost = costOf.get(line.id);
    return cost === undefined ? null : cost.ok ? cost.value : words.common.unknown[cost.error];
  };
  for (const line of places.own) putOwnLine(grid, line, known(line), { row: places.rowOfLine(line), words, places });
  grid.put(1, places.firstShare - 2, text(workbook.costs.shares, "heading"));
  putHeadings(grid, places.firstShare - 1, Object.values(workbook.costs.shareColumns), places);
  for (const line of places.shares) {
    putShareLine(grid, line, known(line), sheet, { row: places.rowOfLine(line), words, places });
  }
  putTotals(grid, statement, words, places);
  return grid.sheet(
    workbook.sheets.costs,
    [34, 24, 14, 10, 9, 10, 26, 11, 9, 11, 9, 24, 14, 16, ...places.bearers.map(() => 20)],
    COSTS.headings,
  );
}

function putHeadings(grid: Grid, row: number, headings: readonly string[], places: Places): void {
  const cells = headings.map((heading) => (heading === "–" ? null : text(heading, "heading")));
  grid.putRow(1, row, [...cells, ...places.bearers.map((bearer) => text(bearer, "heading"))]);
}

function putOwnLine(grid: Grid, line: OwnAmountLine, cost: string | number | null, place: LinePlace): void {
  const { row, words, places } = place;
  const { workbook, common } = words;
  const { basis } = line;
  const put = (column: number, cell: Cell) => grid.put(column, row, cell);
  put(COSTS.name, input(line.name, "text"));
  put(COSTS.category, input(common.categories[line.category], "text"));
  put(COSTS.amount, input(line.amount));
  put(COSTS.quantity, input(line.quantity));
  put(COSTS.currency, input(line.currency, "text"));
  const rate = `SUMIF(${places.rateCodes},${moving(COSTS.currency, row)},${places.rateValues})`;
  put(COSTS.rate, worked(rate, "plain"));
  const kind = basis.kind === "perContact" ? (basis.per === "dialled" ? "perDialled" : "perContact") : basis.kind;
  put(COSTS.basis, text(workbook.costs.bases[kind]));
  if (basis.kind === "wholeCentre" || basis.kind === "perAgent") {
    put(COSTS.every, input(common.cadences[basis.every], "text"));
  }
  if (basis.kind === "oneOff") {
    put(COSTS.life, input(basis.months));
    put(COSTS.from, input(basis.from, "text"));
    put(COSTS.age, worked(ageFormula(place), "plain"));
  }
  put(COSTS.whose, input(places.bearers[bearerOf(line, places)] ?? places.allLabel, "text"));
  put(COSTS.units, worked(unitsFormula(line, place), "plain"));
  put(COSTS.cost, worked(costFormula(place), "money", cost));
  places.bearers.forEach((_, bearer) => {
    put(places.bearerColumn(bearer), worked(borneFormula(line, bearer, place), "money"));
  });
}

/** The number of the bearer of a line: its stream, or one past the last for what all have in common. */
function bearerOf({ for: whose }: CostLine, { streamIds }: Places): number {
  const index = streamIds.indexOf(whose);
  return index < 0 ? streamIds.length : index;
}

function putTotals(grid: Grid, { total }: CostStatement, { workbook }: WorkbookWords, places: Places): void {
  const { totals, lastOwn, firstShare, lastShare } = places;
  grid.put(1, totals, text(workbook.costs.total, "heading"));
  const sum = (column: number, value: number | null) => {
    const own = range(column, COSTS.firstOwn, column, lastOwn);
    const shares = range(column, firstShare, column, lastShare);
    grid.put(column, totals, worked(`SUM(${own})+SUM(${shares})`, "money", value, "total"));
  };
  sum(COSTS.cost, total);
  places.bearers.forEach((_, bearer) => sum(places.bearerColumn(bearer), null));
}
