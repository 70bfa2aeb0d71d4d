import { expect, it } from "vitest";
import { MoneySum, sumMoney } from "../../../src/formula/money";

it("loses nothing beside large amounts, wherever they stand", () => {
  // by plain addition 0.25, as next to 1e15 there are only eighths
  for (const amounts of [
    [1e15, 0.3, -1e15],
    [0.3, 1e15, -1e15],
    [1e15, -1e15, 0.3],
    [-1e15, 0.3, 1e15],
  ]) {
    expect(sumMoney(amounts)).toBe(0.3);
  }
  expect(sumMoney([1e15, 0.3, 0.3, -1e15])).toBe(0.6);
  expect(sumMoney([])).toBe(0);
});

it("adds what other sums and amounts hold beyond their digits", () => {
  const half = new MoneySum();
  half.add(1e15);
  half.add(0.3);
  const whole = new MoneySum();
  whole.addSum(half);
  whole.add(-1e15);
  whole.addRest(0.05);
  expect(whole.value).toBe(0.35);
});
