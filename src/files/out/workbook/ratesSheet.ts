import { CADENCES } from "../../../sheet/limits";
import type { CostSheet } from "../../../sheet/schema";
import { constant, Grid, input, text, worked, type WorkbookSheet } from "./cells";
import { RATES, type Places } from "./places";
import type { WorkbookWords } from "./words";

const PER_YEAR = { month: 12, quarter: 4, year: 1 } as const;
/** Days of a year, by the calendar's own rule of leap years, in weeks. */
const WEEKS_PER_YEAR = "365.2425/7";

/** Periods in a year, and what a unit of each currency is worth in the sheet's own. */
export function ratesSheet(sheet: CostSheet, { workbook, common }: WorkbookWords, places: Places): WorkbookSheet {
  const words = workbook.rates;
  const grid = new Grid();
  grid.put(1, 1, text(workbook.sheets.rates, "title"));
  grid.put(1, 2, text(words.about, "note"));
  grid.putRow(1, 4, [text(words.period, "heading"), text(words.perYear, "heading")]);
  CADENCES.forEach((cadence, index) => {
    const perYear = cadence === "week" ? worked(WEEKS_PER_YEAR, "plain") : constant(PER_YEAR[cadence]);
    grid.putRow(1, RATES.firstCadence + index, [text(common.cadences[cadence]), perYear]);
  });
  grid.put(1, 10, text(words.asOf));
  grid.put(2, 10, input(sheet.ratesAsOf, "text"));
  grid.putRow(1, 11, [text(words.currency, "heading"), text(words.rate, "heading")]);
  places.currencies.forEach((currency, index) => {
    const rate = index === 0 ? constant(1) : input(sheet.rates[currency] ?? null);
    grid.putRow(1, RATES.ownCurrency + index, [text(currency), rate]);
  });
  grid.put(1, places.lastRate + 1, text(words.more, "note"));
  return grid.sheet(workbook.sheets.rates, [30, 20]);
}
