import { quotient } from "../../formula/quotient";
import type { Formats } from "../../i18n/format";
import { roundedParts } from "../../i18n/roundedParts";

/** From this total on, money in the list is shown in whole units: the sheet is read at a glance, "how?" has the rest. */
const ROUNDED_FROM = 10_000;

/** Whether money in the list is shown in whole units, so that all figures of a column have the same decimals. */
export function showsWholeUnits(total: number): boolean {
  return Math.abs(total) >= ROUNDED_FROM;
}

/** The money of a line for its column; whole units stand without the currency, which the head of the column names. */
export function moneyFigure(money: number, currency: string, isRounded: boolean, formats: Formats): string {
  return isRounded ? formats.number(money, { digits: 0 }) : formats.money(money, currency);
}

/** The money of a group or of all, always with its currency. */
export function sumFigure(money: number, currency: string, isRounded: boolean, formats: Formats): string {
  return formats.money(money, currency, isRounded ? { digits: 0 } : {});
}

/** A part of the total: as it is, and rounded to whole percents of which all parts together make 100. */
export interface ShareOfTotal {
  readonly exact: number;
  readonly rounded: number;
}

/** What part of the total each amount is, the total being their sum; null where no numbers say it. */
export function sharesOfTotal(amounts: readonly number[], total: number): ShareOfTotal[] | null {
  const exact = amounts.flatMap((amount) => quotient(amount, total) ?? []);
  if (exact.length < amounts.length) return null;
  const rounded = roundedParts(exact, 1, 2);
  return exact.map((share, index) => ({ exact: share, rounded: rounded[index] ?? 0 }));
}

/** A share of the total in percent, with a decimal only where there would be nothing left without it. */
export function shareFigure({ exact, rounded }: ShareOfTotal, formats: Formats): string {
  return rounded === 0 ? formats.percent(exact) : formats.percent(rounded, { digits: 0 });
}
