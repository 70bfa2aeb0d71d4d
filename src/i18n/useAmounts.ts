import type { HeadlineKind } from "../formula/headlines";
import { minorDigits } from "./format";
import { useFormats } from "./useLanguage";
import { written } from "./writtenDifference";

/** From this amount on, the parts of a whole centre's money below one unit are noise and left out. */
const WHOLE = 100;

/** What a figure is of: the whole centre in the period, or each call, sale or lead. */
export type FigureOf = "total" | HeadlineKind;

/** The difference of two amounts that are written beside it. */
export interface WrittenAmounts {
  /** Second - first, both as they are written; 0 where they are written alike. */
  readonly value: number;
  /** In words, with its sign. */
  readonly text: string;
  /** In words, without a sign. */
  readonly size: string;
}

/** The ways in which amounts are written in views, in the sheet's currency. */
export function useAmounts(currency: string) {
  const { money, percent } = useFormats();
  const minor = minorDigits(currency);
  const digitsOf = (of: FigureOf, value: number) =>
    of === "total" && (Math.abs(value) >= WHOLE || written(value, minor) === 0) ? 0 : minor;
  return {
    /** A level of a scale: without decimals where it is whole. */
    level: (value: number) => money(value, currency, Number.isInteger(value) ? { digits: 0 } : {}),
    /** The smallest amount that is written. */
    least: 10 ** -minor,
    amount: (of: FigureOf, value: number) => money(value, currency, { digits: digitsOf(of, value) }),
    /** Whether nothing is left of an amount when it is written. */
    isNone: (of: FigureOf, value: number) => written(value, digitsOf(of, value)) === 0,
    /** A difference that stands by itself, with its sign. */
    change: (of: FigureOf, value: number) => money(value, currency, { digits: digitsOf(of, value), signed: true }),
    /** A difference that stands beside what it is between (`writtenDifference`). */
    difference(of: FigureOf, from: number, to: number): WrittenAmounts {
      const [before, after] = [digitsOf(of, from), digitsOf(of, to)];
      const digits = Math.max(before, after);
      const value = written(written(to, after) - written(from, before), digits);
      return {
        value,
        text: money(value, currency, { digits, signed: true }),
        size: money(Math.abs(value), currency, { digits }),
      };
    },
    /** A difference as a part of what it is a difference from; null where that is not above 0. */
    part: (difference: number, from: number) => (from > 0 ? percent(difference / from, { signed: true }) : null),
  };
}
