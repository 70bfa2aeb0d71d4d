import { chosenBand, positionInBand } from "../../../formula/benchmarkPosition";
import type { CostStatement } from "../../../formula/statement";
import type { CostSheet } from "../../../sheet/schema";
import type { AnswerParts } from "./answerParts";
import { putCentre, putHeadline } from "./answerFigures";
import { putMakeUp, putStreams } from "./answerTables";
import { Grid, input, text, worked, type Cell, type WorkbookSheet } from "./cells";
import { isKnown, quoted, when } from "./expressions";
import { COSTS, HANDLED, type Places } from "./places";
import { moving } from "./references";
import type { WorkbookWords } from "./words";

/** The figures of the sheet, each a formula over the other sheets. */
export function answerSheet(
  sheet: CostSheet,
  statement: CostStatement,
  words: WorkbookWords,
  places: Places,
): WorkbookSheet {
  const { workbook, common } = words;
  const grid = new Grid();
  const cost = [places.ownLines(COSTS.cost), places.shareLines(COSTS.cost)];
  const knownLines = `(${cost.map((lines) => `COUNT(${lines})`).join("+")})`;
  const parts: AnswerParts = { grid, sheet, statement, words, places, knownLines };
  grid.put(1, 1, text(words.names.ofSheet(sheet), "title"));
  grid.putRow(1, 2, [
    text(workbook.answer.period),
    worked(places.handled(2, HANDLED.length), "text", common.cadences[sheet.period.length]),
  ]);
  grid.putRow(1, 3, [text(workbook.answer.currency), text(sheet.currency)]);
  const unfinished = cost.map((lines) => `COUNTA(${lines})-COUNT(${lines})`).join("+");
  grid.putRow(1, 4, [text(workbook.answer.unfinished), worked(unfinished, "count", statement.unfinishedLines)]);
  let row = 6;
  for (const headline of statement.headlines) {
    const costPerRow = putHeadline(parts, headline, row);
    row = grid.height + 1;
    if (headline.kind === "perCall") row = putBand(parts, costPerRow, row);
    row += 1;
  }
  putCentre(parts, row);
  putStreams(parts, grid.height + 2);
  putMakeUp(parts, grid.height + 2);
  return grid.sheet(workbook.sheets.answer, [46, 20, 18, 18, 18, 18, 18]);
}

/** The published band in the sheet's currency, where it is chosen, and where the cost of a call lies; returns the next row. */
function putBand(
  { grid, sheet, statement, words, places, knownLines }: AnswerParts,
  costPerRow: number,
  row: number,
): number {
  const band = chosenBand(sheet);
  if (band === null) return row;
  const { answer } = words.workbook;
  const { low, high, currency } = band.benchmark;
  const { converted } = band;
  const rate = places.rateOf(currency);
  const noRate = words.common.unknown.noRate;
  const inSheet = (amount: string) => when(isKnown(rate), `${amount}*${rate}`, quoted(noRate));
  const heading = (pattern: string) => text(pattern.replace("{{currency}}", currency));
  const put = (offset: number, label: Cell, published: number, value: number | string) => {
    const cell = worked(inSheet(moving(3, row + offset)), "money", value);
    grid.putRow(1, row + offset, [label, cell, input(published, "money"), text(currency)]);
  };
  put(0, heading(answer.bandLow), low, converted.ok ? converted.value.low : noRate);
  put(1, heading(answer.bandHigh), high, converted.ok ? converted.value.high : noRate);
  const [from, to, cost] = [moving(2, row), moving(2, row + 1), moving(2, costPerRow)];
  const { below, inside, above } = answer.positions;
  const position = when(`${cost}<${from}`, quoted(below), when(`${cost}>${to}`, quoted(above), quoted(inside)));
  const costPer = statement.headlines[0]?.costPer;
  const isSaid = converted.ok && costPer?.ok === true;
  const said = isSaid ? answer.positions[positionInBand(costPer.value, converted.value)] : "";
  const formula = when(`${knownLines}=0`, '""', when(`AND(${isKnown(from)},${isKnown(cost)})`, position, '""'));
  grid.putRow(1, row + 2, [text(answer.position), worked(formula, "text", said)]);
  return row + 3;
}
