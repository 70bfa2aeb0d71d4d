import type { Choices, Readers } from "./choices";
import { mappingBelow, type GuessedMapping } from "./columns";
import type { Mapping } from "./mapping";
import { cellText, type Table } from "./table";

/** Where in a table what stands: all of it guessed, and as chosen and guessed for the rest. */
export function chosenMapping(
  rows: Table["rows"],
  headerRow: number | null,
  chosen: Choices["columns"],
  isExpected: (heading: string) => boolean,
): { readonly guessed: GuessedMapping; readonly mapping: Mapping } {
  const guessed = mappingBelow(rows, headerRow, isExpected);
  const { rivals: _, ...found } = guessed;
  const mapping: Mapping = { ...found, ...chosen, headerRow };
  const [only, ...others] = mapping.amounts;
  // what is guessed to be taken off, or to add up, goes with the columns that it was guessed for
  const isOfAnother = only !== guessed.amounts[0] || mapping.amounts.length !== guessed.amounts.length;
  const wholes = isOfAnother ? [] : mapping.wholes;
  const cannotBe = others.length > 0 || only === undefined || only === mapping.credit;
  const credit = cannotBe || (isOfAnother && chosen?.credit === undefined) ? null : mapping.credit;
  return { guessed, mapping: { ...mapping, wholes, credit } };
}

/** A column of currencies that is left aside, since the heading of the amounts names theirs. */
export interface CurrencyAside {
  readonly column: number;
  /** Rows in which it names another one. */
  readonly rows: number;
}

/** How many rows of a column name another currency than this one; null for none. */
export function currencyAside(
  below: Table["rows"],
  column: number | null,
  currency: string,
  readers: Readers,
): CurrencyAside | null {
  if (column === null) return null;
  const names = below.map((row) => cellText(row[column])).filter((text) => text !== "");
  const rows = names.filter((text) => (readers.currency(text, currency) ?? currency) !== currency).length;
  return rows === 0 ? null : { column, rows };
}
