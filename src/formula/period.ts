import type { Cadence } from "../sheet/schema";

/**
 * Length of each cadence in 250,452nds of a year: the smallest unit in which week, month, quarter and year are whole
 * numbers (a year is 365.2425 / 7 = 52.1775 weeks, 12 months, 4 quarters). Whole numbers keep every conversion exact.
 */
const UNITS: Readonly<Record<Cadence, number>> = { week: 4_800, month: 20_871, quarter: 62_613, year: 250_452 };

/** `UNITS` for one month; a one-off's life is counted in months. */
export const UNITS_PER_MONTH = UNITS.month;

/** A fraction of two whole numbers. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

const RATIOS = tableOfRatios();

/** The length of a period in units of which `UNITS_PER_MONTH` make a month. */
export function unitsInPeriod(period: Cadence): number {
  return UNITS[period];
}

/** The length of a period in months; a week is 12 / 52.1775 of one. */
export function monthsOf(period: Cadence): number {
  return UNITS[period] / UNITS.month;
}

/** How many cadences `every` a period holds, as an exact fraction: a quarter holds 3/1 months, a week 1600/6957. */
export function periodRatio(period: Cadence, every: Cadence): Ratio {
  return RATIOS[period][every];
}

/** An amount (or count) that arises once `every` cadence, for a whole period: amount x periodYears / cadenceYears. */
export function perPeriod(amount: number, every: Cadence, period: Cadence): number {
  const { numerator, denominator } = RATIOS[period][every];
  return (amount * numerator) / denominator;
}

function tableOfRatios(): Readonly<Record<Cadence, Readonly<Record<Cadence, Ratio>>>> {
  const row = (period: Cadence) => ({
    week: reduced(UNITS[period], UNITS.week),
    month: reduced(UNITS[period], UNITS.month),
    quarter: reduced(UNITS[period], UNITS.quarter),
    year: reduced(UNITS[period], UNITS.year),
  });
  return { week: row("week"), month: row("month"), quarter: row("quarter"), year: row("year") };
}

function reduced(numerator: number, denominator: number): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
