import { describe, expect, it } from "vitest";
import type { Distribution } from "../../../../src/formula/uncertainty/distribution";
import { samplerOf } from "../../../../src/formula/uncertainty/sampler";
import { boundsAt } from "../../../../src/sheet/boundsAt";
import type { NumberPlace } from "../../../../src/sheet/numberPlace";

const DRAWS = 100_000;
const agents: NumberPlace = { kind: "team", field: "agents" };

function sample(of: NumberPlace, distribution: Distribution, seed = 1) {
  const sampler = samplerOf(seed, { of, distribution, bounds: boundsAt(of) });
  const values = new Float64Array(DRAWS);
  const probabilities = new Float64Array(DRAWS);
  sampler.fill(values, probabilities, DRAWS);
  return { sampler, values, probabilities };
}

describe("draws of a number", () => {
  it("stand at the probabilities beside them", () => {
    const { sampler, values, probabilities } = sample(agents, { kind: "pert", low: 20, likely: 25, high: 40 });
    const again = probabilities.slice();
    sampler.valuesAt(again, DRAWS);
    expect(again.every((value, index) => value === values[index])).toBe(true);
    expect(sampler.drawnAgain()).toBe(0);
  });

  it("that the field cannot hold are drawn again and counted: half of a normal about 0, where none is below 0", () => {
    const { sampler, values, probabilities } = sample(agents, { kind: "normal", mean: 0, sd: 4 });
    expect(values.every((value) => value >= 0)).toBe(true);
    expect(probabilities.every((probability) => probability >= 0.5)).toBe(true);
    // as many fail as stay, so the share of all draws that failed is a half
    const share = sampler.drawnAgain() / (sampler.drawnAgain() + DRAWS);
    expect(Math.abs(share - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2 * DRAWS));
    // the mean of what is left is that of half a normal, sd x sqrt(2 / pi)
    const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
    const error = (4 * Math.sqrt(1 - 2 / Math.PI)) / Math.sqrt(DRAWS);
    expect(Math.abs(mean - 4 * Math.sqrt(2 / Math.PI))).toBeLessThan(4 * error);
  });

  it("drawn again are these very numbers: a link that was sent says the same for ever", () => {
    const distribution: Distribution = { kind: "uniform", low: -9, high: 1 };
    const sampler = samplerOf(1, { of: agents, distribution, bounds: boundsAt(agents) });
    const values = Float64Array.of(7, 7, 7, 7);
    sampler.fill(values, new Float64Array(4), 3);
    expect([...values].map((value) => value.toFixed(12))).toEqual([
      "0.032206452684",
      "0.422005765373",
      "0.525264318800",
      "7.000000000000",
    ]);
    expect(sampler.drawnAgain()).toBe(49);
  });

  it("drawn again leave the others as they are", () => {
    const free = sample(agents, { kind: "uniform", low: -1, high: 9 });
    const { values } = sample({ kind: "line", line: "x", field: "amount" }, { kind: "uniform", low: -1, high: 9 });
    expect(values.some((value) => value < 0)).toBe(true);
    const same = sample(agents, { kind: "uniform", low: 0, high: 9 });
    const kept = free.probabilities.map((probability, index) => probability - (same.probabilities[index] ?? 0));
    const changed = kept.filter((difference) => difference !== 0).length;
    expect(free.sampler.drawnAgain()).toBeGreaterThanOrEqual(changed);
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(0.11 * DRAWS);
  });

  it("are whole where the field holds whole numbers alone, each end with half the chance of those between", () => {
    const months: NumberPlace = { kind: "line", line: "x", field: "months" };
    const { values } = sample(months, { kind: "uniform", low: 12, high: 14 });
    const count = (month: number) => values.filter((value) => value === month).length;
    expect([...new Set(values)].toSorted((a, b) => a - b)).toEqual([12, 13, 14]);
    expect(Math.abs(count(13) - DRAWS / 2)).toBeLessThan(4 * Math.sqrt(DRAWS / 4));
    expect(Math.abs(count(12) - DRAWS / 4)).toBeLessThan(4 * Math.sqrt((DRAWS * 3) / 16));
    const places = Float64Array.of(0.5, 0.3);
    sample(months, { kind: "uniform", low: 12, high: 14 }).sampler.valuesAt(places, 1);
    expect([...places]).toEqual([13, 0.3]);
  });

  it("are drawn again above the most as below the least, and stand at the probabilities beside them", () => {
    const shrinkage: NumberPlace = { kind: "team", field: "shrinkage" };
    const { sampler, values, probabilities } = sample(shrinkage, { kind: "uniform", low: -0.5, high: 1.5 });
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(values.every((value, index) => value === 2 * (probabilities[index] ?? 0) - 0.5)).toBe(true);
    const share = sampler.drawnAgain() / (sampler.drawnAgain() + DRAWS);
    expect(Math.abs(share - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2 * DRAWS));
  });

  it("are whole when drawn again, too", () => {
    const months: NumberPlace = { kind: "line", line: "x", field: "months" };
    const { sampler, values, probabilities } = sample(months, { kind: "uniform", low: -3, high: 2 });
    expect([...new Set([...values].map(Math.abs))].toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
    // what is rounded to 0 stays: from half of one below it
    expect(probabilities.every((probability) => probability >= 0.5)).toBe(true);
    expect(sampler.drawnAgain()).toBeGreaterThan(DRAWS / 2);
  });
});
