import { costStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";
import { csvCell, type CsvStyle } from "./csvCell";
import { workbookOf } from "./workbook/workbookOf";
import type { WorkbookWords } from "./workbook/words";

/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A sheet as a table of its lines, a row each with what it costs in the period, and below, after an empty row, its figures.
 * Numbers keep all their digits; what has no number says why.
 */
export function csvOf(sheet: CostSheet, words: WorkbookWords, style: CsvStyle): string {
  const rows = [...lineRows(sheet, words), [], ...figureRows(sheet, words)];
  const written = rows.map((row) => row.map((cell) => csvCell(cell, style)).join(style.separator));
  return `${BYTE_ORDER_MARK}${written.join("\r\n")}\r\n`;
}

type Row = readonly (string | number | null)[];

function lineRows(sheet: CostSheet, { workbook, common, names }: WorkbookWords): Row[] {
  const { columns, shareColumns, bases } = workbook.costs;
  const { lines } = costStatement(sheet);
  const headings = [columns.name, columns.category, columns.amount, columns.quantity, columns.currency, columns.rate];
  const further = [columns.basis, columns.every, columns.life, columns.from, shareColumns.amount, columns.whose];
  const rows = sheet.costs.map((line, index): Row => {
    const { basis } = line;
    const cost = lines[index]?.cost;
    const isShare = basis.kind === "shareOf";
    const rate = line.currency === sheet.currency ? 1 : (sheet.rates[line.currency] ?? null);
    const kind = basis.kind === "perContact" && basis.per === "dialled" ? "perDialled" : basis.kind;
    const whose = sheet.work.find(({ id }) => id === line.for);
    return [
      line.name,
      common.categories[line.category],
      ...(isShare ? [null, null, null, null] : [line.amount, line.quantity, line.currency, rate]),
      bases[kind],
      "every" in basis ? common.cadences[basis.every] : null,
      basis.kind === "oneOff" ? basis.months : null,
      basis.kind === "oneOff" ? basis.from : null,
      isShare ? basis.share : null,
      whose === undefined ? common.allStreams : names.ofStream(whose),
      cost === undefined ? null : cost.ok ? cost.value : common.unknown[cost.error],
    ];
  });
  return [[...headings, ...further, `${columns.cost} (${sheet.currency})`], ...rows];
}

/** The figures as they stand on the first sheet of the workbook. */
function figureRows(sheet: CostSheet, words: WorkbookWords): Row[] {
  const [answer] = workbookOf(sheet, words);
  return (answer?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));
}
