import { describe, expect, it } from "vitest";
import { costStatement } from "../../src/formula/statement";
import { roundedDecimal } from "../../src/i18n/rounding";
import type { Cadence } from "../../src/sheet/schema";
import { ExactRational } from "../support/exactRational";
import { valueOf } from "../support/expectations";
import { inboundStream, line, sheetWith } from "../support/sheetWith";
import { decimalsOf, draws } from "./draws";

const MONTHS: Readonly<Record<Cadence, ExactRational>> = {
  week: ExactRational.of("6957/1600"),
  month: ExactRational.of("1"),
  quarter: ExactRational.of("1/3"),
  year: ExactRational.of("1/12"),
};
const EVERY = ["month", "month", "month", "week", "quarter", "year"] as const;

/** Sheets as managers fill them in, with up to 30 lines, and what they cost by fractions of whole numbers. */
function* sheets(count: number, seed: number, largestAmount: number) {
  const draw = draws(seed);
  const upTo = (most: number) => Math.floor(draw() * most);
  const decimal = decimalsOf(draw);
  for (let index = 0; index < count; index++) {
    const rate = decimal(1_000, 4 + upTo(3));
    const calls = 1 + upTo(100_000);
    const costs = Array.from({ length: 1 + upTo(30) }, (_, position) =>
      line({
        id: `l${position}`,
        amount: decimal(largestAmount, 2) * (draw() < 0.1 ? -1 : 1),
        quantity: draw() < 0.5 ? 1 : decimal(1_000, 2),
        currency: draw() < 0.3 ? "USD" : "DKK",
        basis: { kind: "wholeCentre", every: EVERY[upTo(EVERY.length)] ?? "month" },
      }),
    );
    const exact = costs.map(({ amount, quantity, currency, basis }) => {
      const price = ExactRational.meantBy(amount ?? 0).times(ExactRational.meantBy(quantity ?? 0));
      const own = currency === "DKK" ? price : price.times(ExactRational.meantBy(rate));
      return own.times(MONTHS[basis.kind === "wholeCentre" ? basis.every : "month"]);
    });
    const sum = (values: ExactRational[]) => values.reduce((total, value) => total.plus(value), ExactRational.of("0"));
    const sheet = sheetWith({ rates: { USD: rate }, work: [inboundStream({ handled: calls })], costs });
    yield { sheet, exact, calls, total: sum(exact), size: sum(exact.map((value) => value.size)) };
  }
}

describe("10,000 sheets against exact arithmetic", () => {
  it("are shown to the cent as they are by hand: every line, the total and the cost of each call", () => {
    const wrong: string[] = [];
    for (const { sheet, exact, calls, total } of sheets(10_000, 2026, 1e6)) {
      const statement = costStatement(sheet);
      statement.lines.forEach(({ cost }, index) => {
        const shown = roundedDecimal(valueOf(cost), 2);
        if (shown !== exact[index]?.rounded(2)) wrong.push(`line ${shown}`);
      });
      const shownTotal = roundedDecimal(statement.total, 2);
      if (shownTotal !== total.rounded(2)) wrong.push(`total ${shownTotal}, not ${total.rounded(2)}`);
      const each = roundedDecimal(valueOf(statement.headlines[0]?.costPer), 2);
      const exactEach = total.dividedBy(ExactRational.of(String(calls))).rounded(2);
      if (each !== exactEach) wrong.push(`each ${each}, not ${exactEach}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it("have the number nearest to the true total, to the last digit but one", () => {
    const allowed = ExactRational.of("1.2e-16");
    for (const { sheet, total, size } of sheets(1_000, 7, 1e9)) {
      const error = ExactRational.storedIn(costStatement(sheet).total).minus(total).size;
      expect(error.isAbove(size.times(allowed))).toBe(false);
    }
  });
});

describe("halves that binary numbers miss", () => {
  const shown = (...amounts: number[]) =>
    roundedDecimal(
      costStatement(sheetWith({ costs: amounts.map((amount, index) => line({ id: `l${index}`, amount })) })).total,
      2,
    );

  it.each<readonly [readonly number[], string]>([
    [[1.005], "1.01"],
    [[-1.005], "-1.01"],
    [[2.675], "2.68"],
    [[0.125], "0.13"],
    [[0.335, 0.335, 0.335], "1.01"],
    [[0.1, 0.2, 0.005], "0.31"],
    [[1e15, 0.005, -1e15], "0.01"],
    [[1_000_000_000_000.01, -1_000_000_000_000], "0.01"],
    [[12_345_678.125], "12345678.13"],
    [[123_456_789.005], "123456789.01"],
    [[99_999_999.995], "100000000.00"],
    [[1_234_567_890.12], "1234567890.12"],
    [[123_456_789_012_345.67], "123456789012345.67"],
    [[1e15], "1000000000000000.00"],
    [[0.004999], "0.00"],
    [[-0.004], "0.00"],
    [[0.000001], "0.00"],
  ])("%j are shown as %s", (amounts, text) => {
    expect(shown(...amounts)).toBe(text);
  });

  it("in products: 185.5 x 160.33 is 29,741.215, and 0.07 x 0.5 x 7.1 is 0.2485", () => {
    const costs = [line({ amount: 185.5, quantity: 160.33 })];
    expect(roundedDecimal(costStatement(sheetWith({ costs })).total, 2)).toBe("29741.22");
    const dollars = [line({ amount: 0.07, quantity: 0.5, currency: "USD" })];
    const sheet = sheetWith({ costs: dollars, rates: { USD: 7.1 } });
    expect(roundedDecimal(costStatement(sheet).total, 3)).toBe("0.249");
  });
});
