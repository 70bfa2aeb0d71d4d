import { BOUNDS } from "../limits";
import type { Basis, Cadence, Category, CostLine, CostSheet } from "../schema";
import { withNeededRates } from "../rates";
import { USUAL_PURCHASE, type LineChange } from "./basis";
import type { Change } from "./edit";
import { freeLineId } from "./freeId";

/** What a new line starts with; all that is not given is empty, for all streams and in the sheet's currency. */
export type LineStart = Partial<Omit<CostLine, "id">> & Pick<CostLine, "category">;

/** How a cost of each category usually arises, as a starting point for a new line. */
function usualBasis(category: Category, every: Cadence): Basis {
  switch (category) {
    case "wages":
    case "benefits":
    case "agentLicences":
      return { kind: "perAgent", every: "month" };
    case "hardware":
      return USUAL_PURCHASE;
    default:
      return { kind: "wholeCentre", every };
  }
}

/** Whether a sheet can hold one line more. */
export function hasRoomForLine(sheet: CostSheet): boolean {
  return sheet.costs.length < BOUNDS.lines;
}

/** Appends a line, up to the largest number of them and of currencies. */
export function addLine(start: LineStart): Change {
  return (sheet) => {
    if (!hasRoomForLine(sheet)) return sheet;
    const line: CostLine = {
      name: "",
      amount: null,
      quantity: 1,
      currency: sheet.currency,
      basis: usualBasis(start.category, sheet.period.length),
      for: "all",
      ...start,
      id: freeLineId(sheet.costs),
    };
    return withRateFor(line, { ...sheet, costs: [...sheet.costs, line] }) ?? sheet;
  };
}

/**
 * Replaces one line by what `change` makes of it, and mends what refers to it. Returns the very same sheet when the line
 * would be in one currency more than a sheet has room for.
 */
export function changeLine(id: string, change: LineChange): Change {
  return (sheet) => {
    const before = sheet.costs.find((line) => line.id === id);
    if (before === undefined) return sheet;
    const after = change(before);
    if (after === before) return sheet;
    const costs = sheet.costs.map((line) => (line === before ? after : line));
    const mended = after.basis.kind === "shareOf" ? costs.map((line) => withoutShareOf(line, id)) : costs;
    return withRateFor(after, { ...sheet, costs: mended }) ?? sheet;
  };
}

/**
 * Pays a line in a currency, and sets its amount in it where that is given too, so that a range which the amount had goes;
 * not where there is no room for its rate.
 */
export function payLineIn(id: string, currency: string, amount?: number): Change {
  const pay = changeLine(id, (line) => ({ ...line, currency, amount: amount ?? line.amount }));
  return (sheet) => {
    const paid = pay(sheet);
    return amount === undefined || paid === sheet ? paid : withoutAmountRange(paid, id);
  };
}

/** Puts a copy of a line right below it. */
export function duplicateLine(id: string): Change {
  return (sheet) => {
    const index = sheet.costs.findIndex((line) => line.id === id);
    const line = sheet.costs[index];
    if (line === undefined || !hasRoomForLine(sheet)) return sheet;
    return { ...sheet, costs: sheet.costs.toSpliced(index + 1, 0, { ...line, id: freeLineId(sheet.costs) }) };
  };
}

/** Removes a line, also from the lists of those that are shares of it. */
export function removeLine(id: string): Change {
  return (sheet) => {
    const others = sheet.costs.filter((line) => line.id !== id);
    if (others.length === sheet.costs.length) return sheet;
    return { ...sheet, costs: others.map((line) => withoutShareOf(line, id)) };
  };
}

/** Moves a line to stand before another one (or last, for null). The category, if given, is the one it moves into. */
export function moveLine(id: string, beforeId: string | null, category?: Category): Change {
  return (sheet) => {
    const line = sheet.costs.find((candidate) => candidate.id === id);
    if (line === undefined) return sheet;
    const others = sheet.costs.filter((candidate) => candidate !== line);
    const target = beforeId === null ? others.length : others.findIndex((candidate) => candidate.id === beforeId);
    if (target < 0) return sheet;
    const moved = category === undefined ? line : { ...line, category };
    return { ...sheet, costs: others.toSpliced(target, 0, moved) };
  };
}

/** The sheet with a rate, known or not, for the currency of one of its lines; null where there is no room for it. */
function withRateFor({ currency }: CostLine, sheet: CostSheet): CostSheet | null {
  const rated = withNeededRates(sheet, []);
  return currency === rated.currency || Object.hasOwn(rated.rates, currency) ? rated : null;
}

/** Shares of lines name lines with an amount of their own only: takes one out of the list. */
function withoutShareOf(line: CostLine, id: string): CostLine {
  const { basis } = line;
  if (basis.kind !== "shareOf" || basis.of.kind !== "lines" || !basis.of.ids.includes(id)) return line;
  return { ...line, basis: { ...basis, of: { kind: "lines", ids: basis.of.ids.filter((shared) => shared !== id) } } };
}

function withoutAmountRange(sheet: CostSheet, id: string): CostSheet {
  const ranges = sheet.whatIf.ranges.filter(({ of }) => of.kind !== "line" || of.line !== id || of.field !== "amount");
  return { ...sheet, whatIf: { ...sheet.whatIf, ranges } };
}
