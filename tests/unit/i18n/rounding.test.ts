import { describe, expect, it } from "vitest";
import { plainDecimal, roundedDecimal, shiftedDecimal } from "../../../src/i18n/rounding";

describe("rounding for display", () => {
  it.each([
    [1.005, 2, "1.01"],
    [29741.214999999997, 2, "29741.22"],
    [4348.125, 2, "4348.13"],
    [-4348.125, 2, "-4348.13"],
    [0.005, 2, "0.01"],
    [0.00499999, 2, "0.00"],
    [1e-12, 2, "0.00"],
    [-1e-12, 2, "0.00"],
    [-0, 0, "0"],
    [0.5, 0, "1"],
    [0.4999, 0, "0"],
    [9.995, 2, "10.00"],
    [999.5, 0, "1000"],
    [1e21, 2, "1000000000000000000000.00"],
    [123456789012345, 2, "123456789012345.00"],
    [2 / 3, 4, "0.6667"],
  ] as const)("%d with %d decimals is %s", (value, digits, text) => {
    expect(roundedDecimal(value, digits)).toBe(text);
  });

  it("takes no figure that is not finite", () => {
    expect(() => roundedDecimal(Number.NaN, 2)).toThrow(RangeError);
    expect(() => plainDecimal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("plain decimals", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1e-7, "0.0000001"],
    [-1.5e-7, "-0.00000015"],
    [1.5e22, "15000000000000000000000"],
    [-0, "0"],
    [34500, "34500"],
  ] as const)("%d is %s", (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it("move their point", () => {
    expect(shiftedDecimal("1.25", 2)).toBe("125");
    expect(shiftedDecimal("-7", -2)).toBe("-0.07");
    expect(shiftedDecimal("0.07", 2)).toBe("7");
    expect(shiftedDecimal("0", -2)).toBe("0");
  });
});
