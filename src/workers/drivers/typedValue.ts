import { roundedDecimal } from "../../i18n/rounding";
import type { DriverUnit } from "../../formula/whatIf/driver";

/** A value as it is shown and typed in, with as many decimals (of a share: of the share, not of its percentage). */
export interface TypedValue {
  readonly value: number;
  readonly decimals: number;
}

/** The fewest decimals that a value is shown with; money has those of its currency. */
const LEAST_DECIMALS: Readonly<Record<Exclude<DriverUnit, "money">, number>> = {
  contacts: 0,
  seconds: 0,
  share: 3,
  factor: 2,
  agents: 2,
  hours: 2,
  months: 0,
  rate: 2,
  number: 2,
};
/** So many more are tried; of what needs more than that, all digits are typed. */
const MORE_DECIMALS = 6;

/**
 * A value with no more decimals than it takes to reach what is asked for, so that what a reader types after what is shown
 * does what was promised. The exact value where none of its roundings does.
 */
export function typedValue(
  exact: number,
  unit: DriverUnit,
  moneyDecimals: number,
  reaches: (value: number) => boolean,
): TypedValue {
  const least = unit === "money" ? moneyDecimals : LEAST_DECIMALS[unit];
  for (let decimals = least; decimals <= least + MORE_DECIMALS; decimals += 1) {
    const value = Number(roundedDecimal(exact, decimals));
    if (value === exact || reaches(value)) return { value, decimals };
  }
  return { value: exact, decimals: least + MORE_DECIMALS };
}
