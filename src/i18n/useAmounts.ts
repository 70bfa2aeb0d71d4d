import type { HeadlineKind } from "../formula/headlines";
import { useFormats } from "./useLanguage";

/** From this amount on, the parts of a whole centre's money below one unit are noise and left out. */
const WHOLE = 100;

/** What a figure is of: the whole centre in the period, or each call, sale or lead. */
export type FigureOf = "total" | HeadlineKind;

/** The ways in which amounts are written in views, in the sheet's currency. */
export function useAmounts(currency: string) {
  const { money, percent } = useFormats();
  const isNone = (value: number) => money(value, currency, { signed: true }) === money(0, currency, { signed: true });
  const style = (of: FigureOf, value: number) =>
    of === "total" && (Math.abs(value) >= WHOLE || isNone(value)) ? { digits: 0 } : {};
  const amount = (of: FigureOf, value: number) => money(value, currency, style(of, value));
  const change = (of: FigureOf, value: number) => money(value, currency, { ...style(of, value), signed: true });
  return {
    amount,
    /** A difference, with its sign. */
    change,
    /** Whether a difference is so small that it is written as none. */
    isNone,
    /** A difference as a part of what it is a difference from; null where that is not above 0. */
    part: (difference: number, from: number) => (from > 0 ? percent(difference / from, { signed: true }) : null),
  };
}
