import type { CostSheet, Workstream } from "../../../sheet/schema";
import { Grid, input, text, worked, type Cell, type WorkbookSheet } from "./cells";
import { placeOf, quoted, whenKnown, whenTyped } from "./expressions";
import { cellsOfRow, HANDLED, partOfRow, type Places } from "./places";
import { fixed, moving } from "./references";
import { streamFormulas } from "./streamFormulas";
import type { WorkbookWords } from "./words";

/** The period, the team, and what each stream handled, with the minutes and hours that follow. */
export function handledSheet(sheet: CostSheet, words: WorkbookWords, places: Places): WorkbookSheet {
  const { workbook } = words;
  const grid = new Grid();
  grid.put(1, 1, text(workbook.sheets.handled, "title"));
  grid.put(1, 2, text(workbook.legend, "note"));
  putCentre(grid, sheet, words, places);
  putLabels(grid, words, places);
  sheet.work.forEach((stream, index) => {
    const column = places.streamColumn(index);
    putTyped(grid, stream, column, words);
    for (const [row, cell] of streamFormulas(stream, column, words)) grid.put(column, row, cell);
  });
  putAll(grid, sheet, words, places);
  return grid.sheet(workbook.sheets.handled, [44, ...sheet.work.map(() => 22), 18]);
}

function putCentre(grid: Grid, sheet: CostSheet, { workbook, common }: WorkbookWords, places: Places): void {
  const { team, period, repeatCalls } = sheet;
  const words = workbook.handled;
  const { unknown } = common;
  const at = (row: number) => fixed(2, row);
  const put = (row: number, label: string, cell: Cell) => grid.putRow(1, row, [text(label), cell]);
  grid.put(1, 3, text(words.centre, "heading"));
  put(HANDLED.length, words.period, input(common.cadences[period.length], "text"));
  put(HANDLED.start, words.start, input(period.start, "text"));
  put(HANDLED.agents, words.agents, input(team.agents));
  put(HANDLED.paidHoursPerWeek, words.paidHoursPerWeek, input(team.paidHoursPerWeek));
  put(HANDLED.shrinkage, words.shrinkage, input(team.shrinkage, "percent"));
  put(HANDLED.model, words.model, input(words.models[repeatCalls.model], "text"));
  put(HANDLED.giveUpShare, words.giveUpShare, input(repeatCalls.giveUpShare, "percent"));
  put(HANDLED.callsPerUnresolved, words.callsPerUnresolved, input(repeatCalls.callsPerUnresolved));
  const length = `INDEX(${places.cadencesPerYear},${placeOf(at(HANDLED.length), places.cadenceNames)})`;
  put(HANDLED.perYear, words.perYear, worked(length, "plain"));
  put(HANDLED.months, words.months, worked(`12/${at(HANDLED.perYear)}`, "plain"));
  const hours = `${at(HANDLED.agents)}*${at(HANDLED.paidHoursPerWeek)}*${places.weeksPerYear}/${at(HANDLED.perYear)}`;
  const teamInputs = [
    [at(HANDLED.agents), unknown.noAgents],
    [at(HANDLED.paidHoursPerWeek), unknown.noPaidHours],
  ] as const;
  put(HANDLED.paidHours, words.paidHours, worked(whenTyped(teamInputs, hours), "plain"));
  const available = whenTyped(
    [[at(HANDLED.shrinkage), unknown.noShrinkage]],
    `${at(HANDLED.paidHours)}*(1-${at(HANDLED.shrinkage)})`,
  );
  put(HANDLED.availableHours, words.availableHours, worked(whenKnown([at(HANDLED.paidHours)], available), "plain"));
}

function putLabels(grid: Grid, { workbook }: WorkbookWords, places: Places): void {
  const { rows, streams } = workbook.handled;
  const labels = [...places.labels, places.allLabel].map((label) => text(label, "heading"));
  grid.putRow(1, HANDLED.labels, [text(streams, "heading"), ...labels]);
  for (const [key, label] of Object.entries(rows)) {
    grid.put(1, HANDLED[key as keyof typeof rows], text(label));
  }
}

/** What was typed of one stream; what its kind does not have stays an empty cell that is no field. */
function putTyped(grid: Grid, stream: Workstream, column: number, { workbook, common }: WorkbookWords): void {
  const put = (row: number, cell: Cell) => grid.put(column, row, cell);
  put(HANDLED.kind, text(common.kinds[stream.kind]));
  put(HANDLED.handleSeconds, input(stream.handleSeconds));
  if (stream.kind === "outbound") {
    put(HANDLED.contacts, input(stream.reached));
    put(HANDLED.dialled, input(stream.dialled));
    put(HANDLED.sales, input(stream.sales));
    put(HANDLED.leads, input(stream.leads));
    put(HANDLED.pricedPer, text(workbook.handled[stream.pricedPer]));
    return;
  }
  put(HANDLED.contacts, input(stream.handled));
  if (stream.kind === "inbound") {
    put(HANDLED.offered, input(stream.offered));
    put(HANDLED.resolvedFirstTime, input(stream.resolvedFirstTime, "percent"));
  } else {
    put(HANDLED.concurrency, input(stream.concurrency));
  }
}

/** All streams together; unknown while any of them is. */
function putAll(grid: Grid, sheet: CostSheet, { common }: WorkbookWords, places: Places): void {
  const { unknown } = common;
  const last = places.allColumn - 1;
  const sum = (row: number) => {
    const formula = whenKnown(cellsOfRow(row, 2, places.streams), `SUM(${partOfRow(row, 2, last)})`);
    grid.put(places.allColumn, row, worked(formula, "plain"));
  };
  sum(HANDLED.knownContacts);
  sum(HANDLED.contactMinutes);
  sum(HANDLED.agentMinutes);
  const dialled = sheet.work.flatMap((stream, index) =>
    stream.kind === "outbound" ? [moving(places.streamColumn(index), HANDLED.knownDialled)] : [],
  );
  const noOutbound = quoted(unknown.noOutbound);
  const allDialled = dialled.length === 0 ? noOutbound : whenKnown(dialled, dialled.join("+"));
  grid.put(places.allColumn, HANDLED.knownDialled, worked(allDialled, "plain"));
  const inbound = sheet.work.flatMap((stream, index) =>
    stream.kind === "inbound" ? [moving(places.streamColumn(index), HANDLED.resolvedIssues)] : [],
  );
  if (inbound.length === 0) return;
  grid.put(places.allColumn, HANDLED.resolvedIssues, worked(whenKnown(inbound, inbound.join("+")), "plain"));
}
