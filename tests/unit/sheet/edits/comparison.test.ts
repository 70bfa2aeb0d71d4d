import { describe, expect, it } from "vitest";
import { chooseBenchmark, setTarget } from "../../../../src/sheet/edits/comparison";
import { BOUNDS } from "../../../../src/sheet/limits";
import { publishedRate } from "../../../../src/sheet/rates";
import { sheetWith } from "../../../support/sheetWith";

describe("choosing what to compare with", () => {
  it("appends the benchmark and gets the rates that it needs", () => {
    const after = chooseBenchmark("b", true, ["USD", "GBP"])(sheetWith({ benchmarks: ["a"], rates: { USD: 6.5 } }));
    expect(after.benchmarks).toEqual(["a", "b"]);
    expect(after.rates).toEqual({ USD: 6.5, GBP: publishedRate("GBP", "DKK") });
  });

  it("leaves it out again and keeps the rates", () => {
    const before = sheetWith({ benchmarks: ["a", "b"], rates: { USD: 6.5 } });
    const after = chooseBenchmark("a", false, ["USD"])(before);
    expect(after).toEqual({ ...before, benchmarks: ["b"] });
  });

  it("changes nothing when there is nothing to change, or no room", () => {
    const sheet = sheetWith({ benchmarks: ["a"] });
    expect(chooseBenchmark("a", true, [])(sheet)).toBe(sheet);
    expect(chooseBenchmark("b", false, [])(sheet)).toBe(sheet);
    const full = sheetWith({ benchmarks: Array.from({ length: BOUNDS.benchmarks }, (_, index) => `x${index}`) });
    expect(chooseBenchmark("b", true, ["USD"])(full)).toBe(full);
  });
});

describe("targets", () => {
  it("are set and cleared one by one", () => {
    const set = setTarget("perSale", 250)(sheetWith({ targets: { perCall: 20, perSale: null, perLead: null } }));
    expect(set.targets).toEqual({ perCall: 20, perSale: 250, perLead: null });
    expect(setTarget("perCall", null)(set).targets).toEqual({ perCall: null, perSale: 250, perLead: null });
  });
});
