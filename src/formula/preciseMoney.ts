/**
 * Money to about 31 digits: `money` is the nearest number, `rest` what that leaves out. Typed decimals such as 0.1 are no
 * binary numbers; carried like this, a line and a sum of 500 of them still come out as the number nearest to the true
 * one, so that a half cent is seen as the half cent that it is.
 */
export interface PreciseMoney {
  readonly money: number;
  readonly rest: number;
}

/** The most decimals of a typed number that are looked for. */
const MOST_DECIMALS = 15;
/** The largest whole number up to which every whole number is held. */
const MOST_WHOLE = Number.MAX_SAFE_INTEGER;
/** Cuts a number of 53 binary digits into two of 26 (Veltkamp), whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** The decimal that a typed number stands for: the shortest one that reads as it. */
export function asTyped(value: number): PreciseMoney {
  if (Number.isInteger(value)) return { money: value, rest: 0 };
  let power = 10;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++, power *= 10) {
    const whole = Math.round(value * power);
    if (Math.abs(whole) > MOST_WHOLE) break;
    if (whole / power !== value) continue;
    const product = value * power;
    return { money: value, rest: (whole - product - lostIn(product, value, power)) / power };
  }
  return { money: value, rest: 0 };
}

/** Money times a factor, both with their rests. */
export function product(a: PreciseMoney, b: PreciseMoney): PreciseMoney {
  const money = a.money * b.money;
  return normal(money, lostIn(money, a.money, b.money) + (a.money * b.rest + a.rest * b.money));
}

/** Money times a fraction of two whole numbers below 2 ** 53. */
export function timesFraction(a: PreciseMoney, numerator: number, denominator: number): PreciseMoney {
  if (numerator === denominator) return a;
  const times = numerator === 1 ? a : product(a, { money: numerator, rest: 0 });
  if (denominator === 1) return times;
  const money = times.money / denominator;
  const back = money * denominator;
  return normal(money, (times.money - back - lostIn(back, money, denominator) + times.rest) / denominator);
}

/** What the rounded product of two numbers leaves out, exactly (Dekker). */
function lostIn(rounded: number, a: number, b: number): number {
  const aShifted = SPLITTER * a;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = SPLITTER * b;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return aLow * bLow - (rounded - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function normal(money: number, rest: number): PreciseMoney {
  const sum = money + rest;
  return { money: sum, rest: rest - (sum - money) };
}
