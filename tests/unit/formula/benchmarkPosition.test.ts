import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapToBenchmark } from "../../../src/formula/benchmarkGap";
import {
  benchmarkInCurrency,
  chosenBand,
  chosenBenchmarks,
  gapToBand,
  isOfWholeCost,
  positionInBand,
  yardstickOf,
} from "../../../src/formula/benchmarkPosition";
import { BENCHMARKS, benchmarkOf } from "../../../src/formula/benchmarks";
import type { Benchmark } from "../../../src/formula/benchmark";
import { costStatement } from "../../../src/formula/statement";
import { unitCosts } from "../../../src/formula/unitCosts";
import type { CostSheet } from "../../../src/sheet/schema";
import { danishCase } from "../../support/danishCase";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../support/sheetWith";

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
    expect(positionInBand(value, { low: 2.7, high: 5.6 })).toBe(position);
  });

  it("holds for a single figure, which is a band without width", () => {
    expect([5.24, 5.25, 5.26].map((value) => positionInBand(value, { low: 5.25, high: 5.25 }))).toEqual([
      "below",
      "inside",
      "above",
    ]);
  });
});

describe("gapToBand", () => {
  it("is measured from the nearer bound outside, and from the top inside: each, in percent and for the period", () => {
    expect(gapToBand(1.5, 200, { low: 2.5, high: 5 })).toEqual({
      position: "below",
      cost: 1.5,
      bound: 2.5,
      perUnit: -1,
      share: -0.4,
      wholePeriod: -200,
    });
    expect(gapToBand(3, 200, { low: 2.5, high: 5 })).toEqual({
      position: "inside",
      cost: 3,
      bound: 5,
      perUnit: -2,
      share: -0.4,
      wholePeriod: -400,
    });
    expect(gapToBand(7, 200, { low: 2.5, high: 5 })).toEqual({
      position: "above",
      cost: 7,
      bound: 5,
      perUnit: 2,
      share: 0.4,
      wholePeriod: 400,
    });
  });

  it("brings the value to a bound when it is taken off, and has the sign of the position", () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(1000), (value, low, width) => {
        const { position, bound, perUnit } = gapToBand(value, 1, { low, high: low + width });
        expect(value - perUnit).toBe(bound);
        expect(perUnit > 0).toBe(position === "above");
        if (position !== "above") expect(bound).toBe(position === "below" ? low : low + width);
      }),
    );
  });

  it("has no share of a bound that a tiny rate brings to nothing", () => {
    expect(gapToBand(1, 10, { low: 0, high: 0 })).toMatchObject({ perUnit: 1, share: null, wholePeriod: 10 });
  });
});

describe("the chosen benchmarks", () => {
  const chosen: CostSheet = {
    ...danishCase,
    benchmarks: ["contactBabelUk2024", "curtisBarryDirectLabour", "unheardOf", "curtisBarryFull"],
  };

  it("stand in their usual order in the sheet's currency, and those of a later release are left out", () => {
    const rows = chosenBenchmarks(chosen, BENCHMARKS);
    expect(rows.map(({ benchmark, converted }) => [benchmark.id, converted])).toEqual([
      ["curtisBarryFull", { ok: true, value: { low: 2.7 * 6.58, high: 5.6 * 6.58, average: null, rate: 6.58 } }],
      [
        "curtisBarryDirectLabour",
        { ok: true, value: { low: 1.11 * 6.58, high: 3.29 * 6.58, average: null, rate: 6.58 } },
      ],
      ["contactBabelUk2024", { ok: false, error: "noRate" }],
    ]);
    expect(rows.map(({ benchmark }) => isOfWholeCost(benchmark))).toEqual([true, false, true]);
  });

  it("are judged by the published band wherever it is chosen, and by the same one without the rest of the list", () => {
    expect(yardstickOf(chosenBenchmarks(chosen, BENCHMARKS))).toEqual(chosenBand(chosen));
    for (const { id } of BENCHMARKS) {
      const both = { ...danishCase, benchmarks: [id, "curtisBarryFull"] };
      expect(yardstickOf(chosenBenchmarks(both, BENCHMARKS))?.benchmark.id).toBe("curtisBarryFull");
    }
  });

  it("have the first figure of a whole call as their yardstick without the band, and none of a part or of a contact", () => {
    const yardstickWith = (...benchmarks: string[]) =>
      yardstickOf(chosenBenchmarks({ ...danishCase, benchmarks }, BENCHMARKS))?.benchmark.id;
    expect(yardstickWith("curtisBarryLabour", "contactBabelUk2024", "contactBabelUs")).toBe("contactBabelUs");
    expect(yardstickWith("curtisBarryLabour", "itDeskLevel1")).toBeUndefined();
    expect(chosenBand({ ...danishCase, benchmarks: ["contactBabelUs"] })).toBeNull();
  });
});

describe("gapToBenchmark", () => {
  const dollars = sheetWith({
    currency: "USD",
    work: [inboundStream({ handled: 800 }), chatStream({ handled: 200 })],
    costs: [line({ amount: 7_000, currency: "USD" })],
    sharing: { by: "volume", weights: {} },
  });
  const gapOf = (sheet: CostSheet, id: string) => {
    const [chosen] = chosenBenchmarks({ ...sheet, benchmarks: [id] }, BENCHMARKS);
    return chosen === undefined ? null : gapToBenchmark(chosen, unitCosts(sheet, costStatement(sheet)));
  };

  it("is 1.40 or 25 % above the band's top for a call of $7.00, 1,120 for 800 calls", () => {
    const gap = gapOf(dollars, "curtisBarryFull");
    expect(gap).toMatchObject({ position: "above", bound: 5.6 });
    expect(gap?.perUnit).toBeCloseTo(1.4, 12);
    expect(gap?.share).toBeCloseTo(0.25, 12);
    expect(gap?.wholePeriod).toBeCloseTo(1_120, 9);
  });

  it("holds the cost of a contact, and not of a call, against a figure for a contact", () => {
    expect(gapOf(dollars, "itDeskLevel1")).toMatchObject({ perUnit: -25, share: -25 / 32, wholePeriod: -25_000 });
    expect(gapOf(danishCase, "gartnerLive")).toBeNull();
  });

  it("is none against a part of the cost, without a rate, or without a call", () => {
    expect(gapOf(danishCase, "curtisBarryLabour")).toBeNull();
    expect(gapOf(danishCase, "contactBabelUk2024")).toBeNull();
    expect(gapOf({ ...dollars, work: [outboundStream()] }, "curtisBarryFull")).toBeNull();
    expect(gapOf({ ...dollars, costs: [] }, "curtisBarryFull")).toBeNull();
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
