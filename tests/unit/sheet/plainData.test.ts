import { describe, expect, it } from "vitest";
import { isPlainData } from "../../../src/sheet/plainData";

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe("isPlainData", () => {
  it.each([null, true, 0, -1.5, "", "text", [], {}, { a: [{ b: null }] }, Object.create(null)])("takes %j", (data) => {
    expect(isPlainData(data)).toBe(true);
  });

  it("takes ten levels, 2,000 entries, 1,000 characters and 60,000 values, and no more", () => {
    expect([isPlainData(nested(10)), isPlainData(nested(11))]).toEqual([true, false]);
    const list = (entries: number) => Array.from({ length: entries }, () => 1);
    expect([isPlainData(list(2_000)), isPlainData(list(2_001))]).toEqual([true, false]);
    expect([isPlainData("x".repeat(1_000)), isPlainData("x".repeat(1_001))]).toEqual([true, false]);
    const lists = (values: number) => [...Array.from({ length: 30 }, () => list(1_998)), list(values)];
    expect([isPlainData(lists(28)), isPlainData(lists(29))]).toEqual([true, false]);
  });
});
