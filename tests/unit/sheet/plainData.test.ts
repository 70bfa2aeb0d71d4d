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

  it.each<readonly [string, unknown]>([
    ["nothing", undefined],
    ["no number", NaN],
    ["infinity", Infinity],
    ["negative zero", -0],
    ["a big integer", 1n],
    ["a symbol", Symbol.iterator],
    ["a function", () => 1],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["what inherits from another object", Object.create({ a: 1 })],
    ["a key that is a symbol", { [Symbol("hidden")]: 1 }],
    ["a key that cannot be seen", Object.defineProperty({}, "hidden", { value: undefined, enumerable: false })],
    ["a prototype as a key", JSON.parse('{"__proto__":1}')],
    ["a constructor", { constructor: 1 }],
    ["a key named prototype", { prototype: 1 }],
  ])("takes no %s, at the top or below", (_, data) => {
    expect([data, [1, data], { a: 1, b: data }, { a: [{ b: data }] }].map(isPlainData)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("counts levels and values of objects as it does those of lists", () => {
    const inside = (levels: number): unknown => (levels === 0 ? 1 : { a: inside(levels - 1) });
    expect([isPlainData(inside(10)), isPlainData(inside(11))]).toEqual([true, false]);
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
    expect([isPlainData(keys(59_999)), isPlainData(keys(60_000))]).toEqual([true, false]);
  });
});
