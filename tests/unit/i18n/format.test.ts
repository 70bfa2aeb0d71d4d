import { describe, expect, it } from "vitest";
import { formatForEdit } from "../../../src/i18n/editText";
import { formatsOf } from "../../../src/i18n/format";
import { percentOfShare, shareOfPercent } from "../../../src/i18n/percent";

const NBSP = "\u00a0";
const da = formatsOf("da");
const en = formatsOf("en");

describe("money", () => {
  it("is written as each language writes it", () => {
    expect(da.money(1234.5, "DKK")).toBe(`1.234,50${NBSP}kr.`);
    expect(da.money(2.7, "USD")).toBe(`2,70${NBSP}US$`);
    expect(da.money(-5, "DKK")).toBe(`-5,00${NBSP}kr.`);
    expect(en.money(2.7, "USD")).toBe("$2.70");
    expect(en.money(2.638, "GBP")).toBe("£2.64");
    expect(en.money(23.0743, "DKK")).toBe(`DKK${NBSP}23.07`);
    expect(en.money(410.25, "JPY")).toBe("¥410");
  });

  it("is rounded half away from zero on its decimals", () => {
    expect(en.money(1.005, "USD")).toBe("$1.01");
    expect(en.money(29741.214999999997, "USD")).toBe("$29,741.22");
    expect(en.money(-2.5, "USD", { digits: 0 })).toBe("-$3");
    expect(da.money(922973.83, "DKK", { digits: 0 })).toBe(`922.974${NBSP}kr.`);
    expect(da.money(-1e-12, "DKK")).toBe(`0,00${NBSP}kr.`);
    expect(da.money(999999999999999, "DKK")).toBe(`999.999.999.999.999,00${NBSP}kr.`);
  });

  it("has its sign written out for differences, but none at zero", () => {
    expect(da.money(3, "DKK", { signed: true })).toBe(`+3,00${NBSP}kr.`);
    expect(en.money(-3, "USD", { signed: true })).toBe("-$3.00");
    expect(en.money(0.001, "USD", { signed: true })).toBe("$0.00");
  });

  it("has its currency on the side of the language", () => {
    expect(da.currencySign("DKK")).toEqual({ sign: "kr.", side: "after" });
    expect(en.currencySign("DKK")).toEqual({ sign: "DKK", side: "before" });
    expect(en.currencySign("GBP")).toEqual({ sign: "£", side: "before" });
    expect(da.currencyName("USD")).toBe("amerikansk dollar");
    expect(en.currencyName("QQQ")).toBe("QQQ");
  });
});

describe("other figures", () => {
  it("are written as each language writes them", () => {
    expect(da.number(12400)).toBe("12.400");
    expect(da.number(1.005)).toBe("1,01");
    expect(en.number(1.5, { signed: true })).toBe("+1.5");
    expect(da.percent(0.125)).toBe(`12,5${NBSP}%`);
    expect(en.percent(0.3)).toBe("30%");
    expect(en.percent(0.3, { fixed: true })).toBe("30.0%");
    expect(en.percent(0.12345, { digits: 0, signed: true })).toBe("+12%");
    expect(en.percent(0.0005)).toBe("0.1%");
    expect(da.date("2026-11-03")).toBe("03.11.2026");
    expect(en.date("2026-11-23")).toBe("Nov 23, 2026");
    expect(da.month("2026-11")).toBe("november 2026");
    expect(en.month("2026-11")).toBe("November 2026");
    expect(da.list(["a", "b", "c"])).toBe("a, b og c");
    expect(en.list(["a", "b", "c"])).toBe("a, b, and c");
  });

  it("stand in a field with their own decimals and no unit", () => {
    expect(formatForEdit(34500, "da", "money")).toBe("34.500");
    expect(formatForEdit(34500.5, "da", "money")).toBe("34.500,5");
    expect(formatForEdit(14220.4, "da", "money", { leastDigits: 2 })).toBe("14.220,40");
    expect(formatForEdit(31500, "da", "money", { leastDigits: 2 })).toBe("31.500");
    expect(formatForEdit(0.125, "da", "money", { leastDigits: 2 })).toBe("0,125");
    expect(formatForEdit(-1234567.891, "en", "money")).toBe("-1,234,567.891");
    expect(formatForEdit(0.1 + 0.2, "en", "count")).toBe("0.3");
    expect(formatForEdit(1e-7, "da", "count")).toBe("0,0000001");
    expect(formatForEdit(-0, "en", "money")).toBe("0");
    expect(formatForEdit(270, "da", "duration")).toBe("4:30");
    expect(formatForEdit(null, "da", "money")).toBe("");
  });

  it("turn between share and percent without noise", () => {
    expect(percentOfShare(0.07)).toBe(7);
    expect(percentOfShare(0.58)).toBe(58);
    expect(shareOfPercent(12.5)).toBe(0.125);
    expect(shareOfPercent(14.000001)).toBe(0.14000001);
  });
});
