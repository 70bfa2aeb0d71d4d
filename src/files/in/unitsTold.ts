import { unitOfHeading, unitOfTitle, type AmountUnit } from "./amountUnit";
import { isCurrencyAlone, withoutCurrency } from "./writtenCurrency";
import type { Cell } from "./table";
import { firstTold, type ToldPlaces } from "./toldPlaces";

/** What a table tells of the unit of its amounts. */
export interface UnitsTold {
  /** The unit of each column of amounts. */
  readonly units: readonly AmountUnit[];
  /** The unit that all are told to be in, and the text that tells it; null where none does, or where columns differ. */
  readonly one: { readonly unit: AmountUnit; readonly text: string } | null;
  /** What each column tells by itself, where they differ; else none. */
  readonly apart: readonly { readonly unit: AmountUnit; readonly text: string }[];
}

/**
 * What a table tells of the unit of its amounts: the heading of their columns, each for itself; else another heading, a row
 * between headings and amounts, a title above, a note below, the name of the sheet.
 */
export function unitsTold(places: ToldPlaces | null, columns: number): UnitsTold {
  const all = (unit: AmountUnit) => Array.from({ length: columns }, () => unit);
  if (places === null) return { units: all(1), one: null, apart: [] };
  const own = places.ofAmounts.map((cells) => firstTold(cells, unitOfHeading) ?? onesTold(cells));
  const told = own.filter((each) => each !== null);
  const isApart = new Set(told.map(({ told: unit }) => unit)).size > 1;
  if (!isApart || told.every(({ told: unit }) => unit === 1)) {
    const { headings, between, above, below, name } = places;
    const found =
      told.find(({ told: unit }) => unit !== 1) ??
      firstTold([...headings, ...between, ...above, ...below, name], unitOfTitle);
    return { units: all(found?.told ?? 1), one: found && { unit: found.told, text: found.text }, apart: [] };
  }
  // a column that tells nothing is as the one before it
  let last: AmountUnit = told[0]?.told ?? 1;
  const units = own.map((each) => (last = each?.told ?? last));
  return { units, one: null, apart: told.map(({ told: unit, text }) => ({ unit, text })) };
}

/** Ones, where a heading names a currency and no unit of it. */
function onesTold(cells: readonly (Cell | undefined)[]): { readonly told: AmountUnit; readonly text: string } | null {
  return firstTold(cells, (text) => (isCurrencyAlone(text) || withoutCurrency(text) !== text ? 1 : null));
}
