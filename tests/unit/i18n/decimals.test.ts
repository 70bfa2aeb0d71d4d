import { describe, expect, it } from "vitest";
import { percentDecimals, rateDecimals } from "../../../src/i18n/decimals";

describe("the decimals of a percentage", () => {
  it.each([
    [0.5, 1],
    [0.125, 1],
    [0.0075, 2],
    [0.12345, 3],
    [0.123456, 4],
  ])("are those that %d was typed with", (share, decimals) => {
    expect(percentDecimals(share)).toBe(decimals);
  });

  it.each([1 / 3, 0.863304123456, 1 / 7, -2 / 3])("are one for %d, which was computed", (share) => {
    expect(percentDecimals(share)).toBe(1);
  });
});

describe("the decimals of a rate", () => {
  it.each([
    [6.58, 2],
    [1, 2],
    [0.042_1, 4],
  ])("of %d", (rate, decimals) => {
    expect(rateDecimals(rate)).toBe(decimals);
  });
});
