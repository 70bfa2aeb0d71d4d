import { describe, expect, it } from "vitest";
import type { UncertainNumber } from "../../../../src/formula/uncertainty/range";
import { KEPT_DRAWS, sampledRows } from "../../../../src/formula/uncertainty/sampledRows";

const bounds = { least: -1e12, most: 1e12, isWhole: false };
const amount: UncertainNumber = {
  of: { kind: "line", line: "a", field: "amount" },
  distribution: { kind: "uniform", low: 10, high: 30 },
  bounds,
};
const months: UncertainNumber = {
  of: { kind: "line", line: "a", field: "months" },
  distribution: { kind: "uniform", low: 1, high: 4 },
  bounds: { ...bounds, isWhole: true },
};
const fixed: UncertainNumber = {
  of: { kind: "line", line: "b", field: "amount" },
  distribution: { kind: "uniform", low: 5, high: 5 },
  bounds,
};

/** What was drawn, number by number, in steps of so many rows. */
function drawn(numbers: readonly UncertainNumber[], steps: readonly number[]) {
  const rows = sampledRows(numbers, 1, 1_000, 100);
  const values = numbers.map((): number[] => []);
  for (const step of steps) {
    rows.fill(step);
    rows.values.forEach((column, index) => values[index]?.push(...column.subarray(0, step)));
  }
  return { rows, values };
}

describe("rows of drawn numbers", () => {
  it("have the mean of all that was drawn, in whole numbers where there are no others, and 0 before any", () => {
    const { rows, values } = drawn([amount, months, fixed], [100, 7, 60]);
    const means = values.map((column) => column.reduce((sum, value) => sum + value, 0) / 167);
    expect(rows.means()[0]).toBeCloseTo(means[0] ?? 0, 12);
    expect(rows.means().slice(1)).toEqual([Math.round(means[1] ?? 0), 5]);
    expect(means[0]).toBeGreaterThan(18);
    expect(drawn([amount], []).rows.means()).toEqual([0]);
  });

  it("are kept in the order in which they were drawn, and ranked as they are", () => {
    const { rows, values } = drawn([amount, months, fixed], [100, 7, 60]);
    [0, 1, 2].forEach((index) => expect([...rows.firstValues(index, 150)]).toEqual(values[index]?.slice(0, 150)));
    // of an even range from 10 to 30 the probability is the way through it
    const probabilities = rows.firstRanking(0, 150);
    expect(probabilities).toHaveLength(150);
    const places = [...probabilities].map((probability) => (10 + 20 * probability).toFixed(9));
    expect(places).toEqual(values[0]?.slice(0, 150).map((value) => value.toFixed(9)));
    // equal months have equal ranks
    const ranks = rows.firstRanking(1, 150);
    const ranksOfMonth = [1, 2, 3, 4].map(
      (month) => new Set(ranks.filter((_, row) => values[1]?.[row] === month)).size,
    );
    expect(ranksOfMonth).toEqual([1, 1, 1, 1]);
    expect(new Set(rows.firstRanking(2, 150)).size).toBe(1);
  });

  it("beyond those that are kept are drawn all the same", () => {
    const rows = sampledRows([amount], 1, KEPT_DRAWS + 20, KEPT_DRAWS);
    rows.fill(KEPT_DRAWS - 10);
    rows.fill(20);
    const [column = new Float64Array(0)] = rows.values;
    const last = [...column.subarray(0, 10)];
    rows.fill(10);
    expect([...rows.firstValues(0, KEPT_DRAWS).subarray(-10)]).toEqual(last);
    expect(rows.means()[0]).toBeCloseTo(20, 1);
  });

  it("tell the share of draws that were drawn again, of all: half of an even range about the least", () => {
    const half: UncertainNumber = { ...amount, bounds: { ...bounds, least: 20 } };
    const { rows, values } = drawn([half, amount], [100, 100, 100, 100]);
    expect(values[0]?.every((value) => value >= 20)).toBe(true);
    expect(Math.abs(rows.drawnAgain(0) - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(800));
    expect(rows.drawnAgain(1)).toBe(0);
    expect(drawn([half], []).rows.drawnAgain(0)).toBe(0);
  });
});
