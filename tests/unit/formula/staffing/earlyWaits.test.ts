import { describe, expect, it } from "vitest";
import { earlyWaits, logWaitDensity, type ImpatientQueue } from "../../../../src/formula/staffing/earlyWaits";

/** Simpson's rule in so many steps that its own error is below the last digits asked for. */
function simpson(value: (at: number) => number, end: number): number {
  const steps = 200_000;
  let sum = value(0) + value(end);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 0 ? 2 : 4) * value((end * step) / steps);
  return (sum * end) / steps / 3;
}

describe("the density of waits of a caller who never hangs up", () => {
  it("is load x (1 - exp(-impatience x t)) / impatience - agents x t in logs", () => {
    expect(logWaitDensity({ load: 6, agents: 4, impatience: 0.5 }, 2)).toBeCloseTo(12 * (1 - Math.exp(-1)) - 8, 13);
    expect(logWaitDensity({ load: 6, agents: 4, impatience: 0.5 }, 0)).toBeCloseTo(0, 15);
  });
});

describe("callers answered early, and those who hung up early", () => {
  it.each<readonly [string, ImpatientQueue, number, number]>([
    ["rising", { load: 30, agents: 20, impatience: 0.1 }, 0.2, 0],
    [
      "rising by a hundred powers of e, so that the beginning is left out",
      { load: 300, agents: 100, impatience: 0.05 },
      0.6,
      100,
    ],
    ["rising by hardly more than what is left out", { load: 120, agents: 20, impatience: 0.1 }, 0.48, 40],
    ["falling", { load: 20, agents: 30, impatience: 2 }, 0.4, -3],
    ["falling by 27 powers of e", { load: 20, agents: 40, impatience: 1 }, 1, -5],
    ["rising, then falling", { load: 12, agents: 8, impatience: 1 }, 1.5, 1],
    ["of callers who soon hang up", { load: 5, agents: 3, impatience: 60 }, 0.8, 0],
  ])("are the integrals over a density that is %s", (_, queue, time, logScale) => {
    const { load, impatience } = queue;
    const part = (share: (gone: number) => number) =>
      simpson((at) => {
        const density = load * Math.exp(logWaitDensity(queue, at) - logScale);
        return density * share(-Math.expm1(-impatience * at));
      }, time);
    const { answered, hungUp } = earlyWaits(queue, time, logScale);
    expect(answered / part((gone) => 1 - gone)).toBeCloseTo(1, 11);
    expect(hungUp / part((gone) => gone)).toBeCloseTo(1, 11);
  });
});
