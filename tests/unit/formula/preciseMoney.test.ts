import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MoneySum } from "../../../src/formula/money";
import { asTyped, product, timesFraction, type PreciseMoney } from "../../../src/formula/preciseMoney";
import { ExactRational } from "../../support/exactRational";

const exactly = ({ money, rest }: PreciseMoney) => ExactRational.storedIn(money).plus(ExactRational.storedIn(rest));
const BILLIONTH = ExactRational.of("1e-9");
const TINY = BILLIONTH.times(BILLIONTH).times(BILLIONTH);

/** Expects to within 1e-27 of the size: ten more digits than a number has. */
function expectPrecise(amount: PreciseMoney, exact: ExactRational): void {
  expect(exactly(amount).minus(exact).size.isAbove(exact.size.times(TINY))).toBe(false);
}

const typed = fc.record({ digits: fc.integer({ min: -1e12, max: 1e12 }), decimals: fc.integer({ min: 0, max: 6 }) });
const numberOf = ({ digits, decimals }: { digits: number; decimals: number }) => digits / 10 ** decimals;

describe("money to about 31 digits", () => {
  it("is the decimal that was typed, not the number nearest to it", () => {
    fc.assert(
      fc.property(typed, (entry) => {
        const value = numberOf(entry);
        expectPrecise(asTyped(value), ExactRational.meantBy(value));
      }),
    );
    expect(asTyped(0.1).rest).not.toBe(0);
    expect(asTyped(0.125)).toEqual({ money: 0.125, rest: 0 });
    expectPrecise(asTyped(1e-15), ExactRational.of("1e-15"));
  });

  it("takes a number without a short decimal as it is", () => {
    expect(asTyped(1 / 3)).toEqual({ money: 1 / 3, rest: 0 });
    expect(asTyped(5e-324)).toEqual({ money: 5e-324, rest: 0 });
  });

  it("multiplies and divides without loss", () => {
    const ratio = fc.integer({ min: 1, max: 250_452 });
    fc.assert(
      fc.property(typed, typed, ratio, ratio, (a, b, numerator, denominator) => {
        const both = product(asTyped(numberOf(a)), asTyped(numberOf(b)));
        const exact = ExactRational.meantBy(numberOf(a)).times(ExactRational.meantBy(numberOf(b)));
        expectPrecise(both, exact);
        const fraction = ExactRational.of(`${numerator}/${denominator}`);
        expectPrecise(timesFraction(both, numerator, denominator), exact.times(fraction));
      }),
    );
  });
});

describe("a sum of money", () => {
  it("adds what amounts leave out, and other sums", () => {
    const third = timesFraction({ money: 1, rest: 0 }, 1, 3);
    const sum = new MoneySum();
    for (let count = 0; count < 3; count++) {
      sum.add(third.money);
      sum.addRest(third.rest);
    }
    const twice = new MoneySum();
    twice.addSum(sum);
    twice.addSum(sum);
    expect([sum.value, twice.value]).toEqual([1, 2]);
  });
});
