import type { Readers } from "./choices";
import { eachOnce, firstTold, type ToldPlaces } from "./toldPlaces";
import { currencyOfHeading, currencyOfTitle } from "./writtenCurrency";

/** What a table tells of the currency of its amounts. */
export interface CurrenciesTold {
  /** The currency of each column of amounts. */
  readonly currencies: readonly string[];
  /** The currency that all are told to be in, and the text that tells it; null where none does, or where columns differ. */
  readonly one: { readonly currency: string; readonly text: string } | null;
  /** What columns tell by themselves where they differ, each currency once; else none. */
  readonly apart: readonly { readonly currency: string; readonly text: string }[];
  /** Whether the headings of the amounts tell it, which then is true of each row whatever stands beside it. */
  readonly isOfHeadings: boolean;
}

/**
 * What a table tells of the currency of its amounts: the heading of their columns, each for itself; else how cells are shown, a row between
 * headings and amounts, a title above, the heading of the names, a note below, the name of the sheet. What nothing is told of
 * is in the expected one.
 */
export function currenciesTold(
  places: ToldPlaces | null,
  columns: number,
  nameColumn: number | null,
  expected: string,
  readers: Readers,
): CurrenciesTold {
  const all = (currency: string) => Array.from({ length: columns }, () => currency);
  if (places === null) return { currencies: all(expected), one: null, apart: [], isOfHeadings: false };
  const ofHeading = (text: string) => currencyOfHeading(text, expected, readers);
  const own = places.ofAmounts.map((cells) => firstTold(cells, ofHeading));
  const [first, ...others] = own.filter((each) => each !== null);
  if (first === undefined) {
    const { between, above, headings, below, name, shownCurrency } = places;
    const ofTitle = (isLoose: boolean) => (text: string) => currencyOfTitle(text, isLoose, expected, readers);
    const corner = nameColumn === null ? [] : [headings[nameColumn]];
    const found =
      firstTold([shownCurrency], ofHeading) ??
      firstTold([...between, ...above], ofTitle(true)) ??
      firstTold([...corner, ...below, name], ofTitle(false));
    const one = found && { currency: found.told, text: found.text };
    return { currencies: all(found?.told ?? expected), one, apart: [], isOfHeadings: false };
  }
  const isApart = others.some(({ told }) => told !== first.told);
  if (!isApart) {
    return {
      currencies: all(first.told),
      one: { currency: first.told, text: first.text },
      apart: [],
      isOfHeadings: true,
    };
  }
  const apart = eachOnce([first, ...others]).map(({ told, text }) => ({ currency: told, text }));
  return { currencies: own.map((each) => each?.told ?? expected), one: null, apart, isOfHeadings: true };
}
