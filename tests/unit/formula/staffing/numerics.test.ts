import { describe, expect, it } from "vitest";
import { deviance } from "../../../../src/formula/staffing/deviance";
import { harmonicSum } from "../../../../src/formula/staffing/harmonicSum";
import { visitPlaces } from "../../../../src/formula/staffing/integral";
import { queueWeights } from "../../../../src/formula/staffing/queueWeights";
import { stirlingRest } from "../../../../src/formula/staffing/stirlingRest";

function integral(f: (x: number) => number, from: number, to: number, panels: number): number {
  let sum = 0;
  visitPlaces(from, to, panels, (place, weight) => {
    sum += weight * f(place);
  });
  return sum;
}

describe("factorials", () => {
  it.each([1, 2, 5, 15, 16, 17, 100])("of %s are Stirling's formula and the rest", (n) => {
    let log = 0;
    for (let factor = 2; factor <= n; factor += 1) log += Math.log(factor);
    const main = n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2;
    expect(main + stirlingRest(n)).toBeCloseTo(log, 12);
  });

  it("of a half is half the root of pi", () => {
    const main = 0.5 * Math.log(0.5) - 0.5 + Math.log(Math.PI) / 2;
    expect(Math.exp(main + stirlingRest(0.5))).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13);
  });

  it("have a rest next to 1 / (12 x)", () => {
    expect(stirlingRest(1e6)).toBeCloseTo(1 / 12e6, 20);
    // from 50 digits
    expect(Math.abs(stirlingRest(16) - 0.00520765591960964)).toBeLessThan(1e-17);
  });
});

describe("the distance from a mean", () => {
  it("is x ln(x / mean) + mean - x", () => {
    expect(deviance(30, 10)).toBeCloseTo(30 * Math.log(3) - 20, 12);
    expect(deviance(10, 10)).toBe(0);
  });

  it("keeps its digits near the mean, where it is half the square of the difference over the mean", () => {
    expect(deviance(1e8 + 1, 1e8) / 5e-9).toBeCloseTo(1, 7);
    // The two ways of computing it meet where one gives way to the other.
    for (const x of [81, 82, 122, 123]) expect(deviance(x, 100) - (x * Math.log(x / 100) + 100 - x)).toBeCloseTo(0, 12);
  });
});

describe("harmonic sums", () => {
  it.each([
    [0.005, 40],
    [3, 5],
    [12.5, 2_000],
    [400, 70],
  ])("from %s over %s terms are the sum of the terms", (from, count) => {
    let sum = 0;
    for (let k = 1; k <= count; k += 1) sum += 1 / (from + k);
    expect(harmonicSum(from, count) / sum).toBeCloseTo(1, 13);
  });

  it("from 17 to 32 are 0.67776620220752687..., from 50 digits", () => {
    expect(Math.abs(harmonicSum(16, 16) - 0.6777662022075269)).toBeLessThan(1e-15);
  });

  it("of no terms are 0", () => {
    expect(harmonicSum(7, 0)).toBe(0);
    expect(harmonicSum(70, 0)).toBe(0);
  });
});

describe("the integration rule", () => {
  it("is exact for powers up to 31", () => {
    expect(integral(() => 1, 2, 5, 1)).toBeCloseTo(3, 14);
    expect(integral((x) => x ** 31, 0, 1, 1)).toBeCloseTo(1 / 32, 15);
    expect(integral((x) => x ** 30, -1, 1, 1)).toBeCloseTo(2 / 31, 15);
  });

  it("follows an exponential of nine powers of e in a panel to the last digits", () => {
    expect(integral((x) => Math.exp(x), 0, 45, 5) / Math.expm1(45)).toBeCloseTo(1, 13);
  });
});

describe("weights of a queue", () => {
  it.each([
    // 300 erlangs for 100 agents whose callers wait 20 times as long as a call lasts: the largest weight is e to the 1,800th
    [300, 100, 0.05, 1_700],
    [60, 50, 0.02, 0],
    [120, 20, 1, 0],
    [40, 1, 0.25, 0],
    [500, 3, 4, 40],
  ])("summed from where they matter are those summed from the start: %s, %s, %s", (load, agents, impatience, least) => {
    const { logScale, empty, waiting, length, toAgent, byHangingUp } = queueWeights(load, agents, impatience);
    const plain = plainSums(load, agents, impatience);
    expect(logScale).toBeGreaterThanOrEqual(least);
    expect(empty).toBe(Math.exp(-logScale));
    expect(logScale + Math.log(waiting) - plain.logWaiting).toBeCloseTo(0, 9);
    expect(length / waiting / plain.meanLength).toBeCloseTo(1, 12);
    expect(toAgent / waiting / plain.meanToAgent).toBeCloseTo(1, 12);
    expect(byHangingUp / waiting / plain.meanByHangingUp).toBeCloseTo(1, 12);
  });

  it("are all counted from the first caller where they soon fall", () => {
    const { logScale, empty, waiting, length } = queueWeights(2, 4, 1);
    expect([logScale, empty]).toEqual([0, 1]);
    // 2/5 + 2/5 x 2/6 + ...: 4! / 2^4 of the tail of e^2, which is what is left of it from its fifth term on
    const tail = Math.exp(2) - (1 + 2 + 2 + 4 / 3 + 2 / 3);
    expect(waiting).toBeCloseTo((24 / 16) * tail, 13);
    expect(length / waiting).toBeCloseTo(plainSums(2, 4, 1).meanLength, 13);
  });
});

/** The same sums from the first caller on, scaled down whenever they grow large. */
function plainSums(load: number, agents: number, impatience: number) {
  let weight = 1;
  let log = 0;
  let agentParts = 0;
  let waiting = 0;
  let length = 0;
  let toAgent = 0;
  for (let callers = 1; callers < 20_000; callers += 1) {
    weight *= load / (agents + callers * impatience);
    agentParts += agents / (agents + callers * impatience);
    waiting += weight;
    length += callers * weight;
    toAgent += weight * agentParts;
    if (weight < 1e200) continue;
    [weight, waiting, length, toAgent] = [weight / 1e200, waiting / 1e200, length / 1e200, toAgent / 1e200];
    log += Math.log(1e200);
  }
  return {
    logWaiting: log + Math.log(waiting),
    meanLength: length / waiting,
    meanToAgent: toAgent / waiting,
    meanByHangingUp: (length - toAgent) / waiting,
  };
}
