import { describe, expect, it } from "vitest";
import { generatorOf } from "../../../../src/formula/uncertainty/generator";
import { correlation } from "../../../../src/formula/uncertainty/ranks";

const DRAWS = 100_000;

function drawn(seed: number, name: string, count = DRAWS): Float64Array {
  const probabilities = new Float64Array(count);
  generatorOf(seed, name).fill(probabilities, count);
  return probabilities;
}

/** The whole number of 32 bits behind a probability. */
const bits = (probability: number) => probability * 2 ** 32 - 0.5;

describe("a generator", () => {
  it("gives the numbers of sfc32, worked out apart in another language: a link that was sent keeps its figures", () => {
    expect([...drawn(1, "team.agents", 4)].map(bits)).toEqual([1431775446, 301595364, 4091069873, 1057452805]);
    expect([...drawn(2 ** 32 - 1, "team.agents", 4)].map(bits)).toEqual([
      2599054895, 3200908357, 3692250862, 4054158956,
    ]);
  });

  it("goes on where it stopped", () => {
    const generator = generatorOf(7, "rate.USD");
    const parts = [new Float64Array(3), new Float64Array(5)];
    for (const part of parts) generator.fill(part, part.length);
    expect(parts.flatMap((part) => [...part])).toEqual([...drawn(7, "rate.USD", 8)]);
  });

  it("draws evenly between 0 and 1, neither included", () => {
    const probabilities = drawn(3, "work.in.handled");
    expect(probabilities.every((probability) => probability > 0 && probability < 1)).toBe(true);
    const counts = Array.from(
      { length: 10 },
      (_, tenth) => probabilities.filter((probability) => Math.floor(probability * 10) === tenth).length,
    );
    // the standard error of a tenth of the draws
    const error = Math.sqrt(DRAWS * 0.1 * 0.9);
    for (const count of counts) expect(Math.abs(count - DRAWS / 10)).toBeLessThan(4 * error);
  });

  it.each([
    ["another name", 1, "line.b.amount"],
    ["a name of the same letters", 1, "line.a.tnuoma"],
    ["the next seed", 2, "line.a.amount"],
    ["the largest seed", 2 ** 32 - 1, "line.a.amount"],
  ])("draws apart from the one of %s", (_, seed, name) => {
    expect(Math.abs(correlation(drawn(1, "line.a.amount"), drawn(seed, name)))).toBeLessThan(4 / Math.sqrt(DRAWS));
  });
});
