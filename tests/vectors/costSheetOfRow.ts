import { CATEGORIES_BY_GROUP } from "../../src/formula/groups";
import { BOUNDS, CADENCES } from "../../src/sheet/limits";
import { loadSheet } from "../../src/sheet/migrations";
import type { Basis, Cadence, CostLine, CostSheet, Workstream } from "../../src/sheet/schema";
import { ExactRational } from "../support/exactRational";
import { inboundStream, outboundStream, sheetWith } from "../support/sheetWith";
import type { CostRow, CostRowLine } from "./costRow";
import { NotExpressible } from "./notExpressible";

const YEARS: Readonly<Record<string, ExactRational>> = {
  year: ExactRational.of("1"),
  "half-year": ExactRational.of("1/2"),
  quarter: ExactRational.of("1/4"),
  month: ExactRational.of("1/12"),
  week: ExactRational.of("400/20871"),
  day: ExactRational.of("1/365.2425"),
};
const CADENCE_OF: Readonly<Record<string, Cadence>> = {
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
};
/** Where the sheets stand on the time line: in the middle of what a sheet can hold, so that lives reach far both ways. */
const START_YEAR = 2050;

/**
 * The sheet of a row whose cost is divided by one of its counts: calls handled of one inbound stream, or sales, leads or
 * another result of one outbound stream. Throws `NotExpressible` for what no sheet can hold.
 */
export function costSheetOfRow(row: CostRow, denominator: string): CostSheet {
  const currency = row.reportingCurrency ?? "DKK";
  const length = periodOf(row);
  const stream = streamOf(row, denominator);
  if (row.lines.length > BOUNDS.lines) throw new NotExpressible(`a sheet holds ${BOUNDS.lines} lines at most`);
  const costs = row.lines.map((line, index) => costLineOf(line, index, { row, currency, length, stream }));
  const codes = costs.map((line) => line.currency).filter((code) => code !== currency);
  const rates = Object.fromEntries(codes.map((code) => [code, rateOf(row, code)]));
  if (Number(row.rates?.[currency] ?? 1) !== 1) {
    throw new NotExpressible("the sheet's own currency has no rate but 1");
  }
  const sheet = {
    ...sheetWith(),
    period: { length, start: `${START_YEAR}-01-01` },
    currency,
    rates,
    work: [stream],
    costs,
  };
  const loaded = loadSheet(sheet);
  if (!loaded.ok) throw new Error(`refused, though within the bounds: ${loaded.error}`);
  return loaded.value;
}

function periodOf({ period }: CostRow): Cadence {
  const unit = YEARS[period.unit];
  const years = unit?.times(ExactRational.of(period.count ?? "1"));
  const length = CADENCES.find((cadence) => years !== undefined && YEARS[cadence]?.equals(years));
  if (length !== undefined) return length;
  throw new NotExpressible(
    `a sheet is for a week, month, quarter or year, not for ${period.count ?? 1} ${period.unit}`,
  );
}

function streamOf({ counts }: CostRow, denominator: string): Workstream {
  const count = within(counts[denominator] ?? "0", 0, BOUNDS.count, "count");
  const countOr = (name: string) =>
    counts[name] === undefined ? null : within(counts[name], 0, BOUNDS.count, "count");
  if (denominator === "sales" || denominator === "leads") {
    return outboundStream({
      dialled: countOr("dialled"),
      reached: countOr("calls"),
      sales: denominator === "sales" ? count : countOr("sales"),
      leads: denominator === "leads" ? count : countOr("leads"),
      pricedPer: denominator === "sales" ? "sale" : "lead",
    });
  }
  return inboundStream({ handled: count, offered: denominator === "offered" ? null : countOr("offered") });
}

interface Surroundings {
  readonly row: CostRow;
  readonly currency: string;
  readonly length: Cadence;
  readonly stream: Workstream;
}

function costLineOf(line: CostRowLine, index: number, { row, currency, length, stream }: Surroundings): CostLine {
  const [price, basis, factor] = costOf(line, row, length, stream);
  const quantity = ExactRational.of(line.quantity ?? "1").times(factor);
  const sign = quantity.numerator < 0n ? -1 : 1;
  return {
    id: `l${index + 1}`,
    // spread over the categories, so that the sum over them is put to the test too
    category: CATEGORIES_BY_GROUP[index % CATEGORIES_BY_GROUP.length] ?? "other",
    name: "",
    // less than none of something is a credit
    amount: sign * within(price, -BOUNDS.amount, BOUNDS.amount, "amount") + 0,
    quantity: within(decimalOf(quantity.size), 0, BOUNDS.count, "quantity"),
    currency: line.currency ?? currency,
    basis,
    for: "all",
  };
}

/** The price, how it is charged, and what its quantity is to be multiplied by. */
function costOf(line: CostRowLine, row: CostRow, length: Cadence, stream: Workstream): [string, Basis, ExactRational] {
  const once = ExactRational.of("1");
  switch (line.kind) {
    case "recurring":
      return [line.amount, { kind: "wholeCentre", every: cadenceOf(line.cadence) }, once];
    case "oneOff":
      return [line.amount, oneOff(line.amortiseMonths, line.elapsedMonthsAtPeriodStart ?? "0"), once];
    case "perUnit": {
      if (line.per === "period") return [line.unitPrice, { kind: "wholeCentre", every: length }, once];
      if (line.per !== "call") return [line.unitPrice, { kind: "wholeCentre", every: cadenceOf(line.per) }, once];
      const name = line.callsCount ?? "calls";
      const count = row.counts[name] ?? "0";
      const handled = stream.kind === "outbound" ? stream.reached : stream.handled;
      if (handled === Number(count)) return [line.unitPrice, { kind: "perContact", per: "handled" }, once];
      if (stream.kind === "outbound" && name === "dialled") {
        return [line.unitPrice, { kind: "perContact", per: "dialled" }, once];
      }
      // a price for each of something that the sheet does not count is a quantity of it in the period
      return [line.unitPrice, { kind: "wholeCentre", every: length }, ExactRational.of(count)];
    }
  }
}

function cadenceOf(word: string): Cadence {
  const cadence = CADENCE_OF[word];
  if (cadence === undefined) throw new NotExpressible(`a cost recurs by week, month, quarter or year, not ${word}`);
  return cadence;
}

function oneOff(life: string, elapsed: string): Basis {
  const months = within(life, 0, BOUNDS.lifeMonths, "useful life in months");
  const ago = Number(elapsed);
  if (!Number.isInteger(months) || !Number.isInteger(ago)) throw new NotExpressible("a useful life is in whole months");
  const month = START_YEAR * 12 - ago;
  const year = Math.floor(month / 12);
  if (year < 1900 || year > 2199) throw new NotExpressible("a purchase is of the years 1900 to 2199");
  return { kind: "oneOff", months, from: `${year}-${String((month % 12) + 1).padStart(2, "0")}` };
}

function rateOf({ rates }: CostRow, code: string): number | null {
  const rate = rates?.[code];
  if (rate === undefined) return null;
  return within(rate, Number.MIN_VALUE, BOUNDS.rate, "exchange rate");
}

function within(text: string, least: number, most: number, name: string): number {
  const value = Number(text);
  if (value >= least && value <= most) return value;
  throw new NotExpressible(`no ${name} of ${text}: a sheet holds ${least} to ${most}`);
}

/** A decimal fraction written out; the product of two decimals always is one. */
function decimalOf(fraction: ExactRational): string {
  return fraction.rounded(60);
}
