import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmarkInCurrency, gapToBand, positionInBand } from "../../../src/formula/benchmarkPosition";
import { benchmarkOf } from "../../../src/formula/benchmarks";
import type { Benchmark } from "../../../src/formula/benchmark";

function known(id: string): Benchmark {
  const benchmark = benchmarkOf(id);
  if (benchmark === null) throw new Error(`no benchmark ${id}`);
  return benchmark;
}

describe("positionInBand", () => {
  it.each([
    [2.69, "below"],
    [2.7, "inside"],
    [4, "inside"],
    [5.6, "inside"],
    [5.61, "above"],
    [-1, "below"],
  ] as const)("puts %d against 2.70 to 5.60 %s: both bounds are inside", (value, position) => {
    expect(positionInBand(value, 2.7, 5.6)).toBe(position);
  });

  it("holds for a single figure, which is a band without width", () => {
    expect([5.24, 5.25, 5.26].map((value) => positionInBand(value, 5.25, 5.25))).toEqual(["below", "inside", "above"]);
  });
});

describe("gapToBand", () => {
  it("is the money to the nearest bound, and to both ends", () => {
    expect(gapToBand(1.5, 2.5, 5.5)).toEqual({ position: "below", outside: -1, toTop: 4, toBottom: -1 });
    expect(gapToBand(3, 2.5, 5.5)).toEqual({ position: "inside", outside: 0, toTop: 2.5, toBottom: 0.5 });
    expect(gapToBand(7, 2.5, 5.5)).toEqual({ position: "above", outside: 1.5, toTop: -1.5, toBottom: 4.5 });
  });

  it("is 0 exactly inside, and otherwise what brings the value to the bound", () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(1000), (value, low, width) => {
        const { position, outside } = gapToBand(value, low, low + width);
        expect(outside === 0).toBe(position === "inside");
        if (position !== "inside") expect(value - outside).toBe(position === "below" ? low : low + width);
      }),
    );
  });
});

describe("benchmarkInCurrency", () => {
  it("multiplies by the sheet's rate for the benchmark's currency", () => {
    const band = benchmarkInCurrency(known("curtisBarryFull"), { USD: 6.5 }, "DKK");
    expect(band).toEqual({ ok: true, value: { low: 2.7 * 6.5, high: 5.6 * 6.5, average: null, rate: 6.5 } });
    const answered = benchmarkInCurrency(known("curtisBarryAnswered"), { USD: 2 }, "DKK");
    expect(answered).toEqual({ ok: true, value: { low: 6.78, high: 19.02, average: 11.78, rate: 2 } });
  });

  it("needs no rate in its own currency", () => {
    const band = benchmarkInCurrency(known("curtisBarryFull"), {}, "USD");
    expect(band).toEqual({ ok: true, value: { low: 2.7, high: 5.6, average: null, rate: 1 } });
  });

  it("says that a rate is missing or empty rather than taking it at 1", () => {
    expect(benchmarkInCurrency(known("curtisBarryFull"), { GBP: 8 }, "DKK")).toEqual({ ok: false, error: "noRate" });
    expect(benchmarkInCurrency(known("curtisBarryFull"), { USD: null }, "DKK")).toEqual({ ok: false, error: "noRate" });
  });
});
