import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/i18n/language";
import { parseNumber } from "../../../src/i18n/parseNumber";

const money = (text: string, language: Language, currency?: string) =>
  parseNumber(text, { language, kind: "money", ...(currency === undefined ? {} : { currency }) });

describe("a number in the marks of its language", () => {
  it.each<[string, Language, number]>([
    ["1.234", "da", 1234],
    ["1.234", "en", 1.234],
    ["1,234", "da", 1.234],
    ["1,234", "en", 1234],
    ["12.500", "da", 12500],
    ["12.500,25", "da", 12500.25],
    ["12\u202f345,5", "da", 12345.5],
    ["1\u00a0000", "en", 1000],
    ["1 000 000", "en", 1000000],
    ["007", "en", 7],
    ["5,", "da", 5],
    [",5", "da", 0.5],
    ["+5", "en", 5],
    ["- 5", "da", -5],
    ["0,5-", "da", -0.5],
    ["5,-", "da", 5],
    ["-5,-", "da", -5],
    ["١٢", "da", 12],
    ["\u200e5\u200f", "da", 5],
    ["1000000000000000", "en", 1e15],
    ["0.30000000000000004", "en", 0.30000000000000004],
  ])("%s in %s is %d", (text, language, value) => {
    expect(money(text, language)).toEqual({ ok: true, value });
  });

  it.each(["-0", "(0)", "0-", "-0.00"])("%s is a zero without a sign", (text) => {
    expect(money(text, "en")).toEqual({ ok: true, value: 0 });
  });

  it.each(["", "   ", "\u00a0", "\ufeff", "\u200b"])("nothing (%j) is unknown, not 0", (text) => {
    expect(money(text, "da")).toEqual({ ok: true, value: null });
  });
});

describe("a number of another language", () => {
  it.each<[string, Language, number]>([
    ["12.5", "da", 12.5],
    ["1,23", "en", 1.23],
    ["1,234.56", "da", 1234.56],
    ["1.234,56", "en", 1234.56],
    ["-1.234,56", "en", -1234.56],
    ["1234.567", "da", 1234.567],
    ["0.500", "da", 0.5],
    ["1'234.50", "en", 1234.5],
    ["1’234,50", "da", 1234.5],
  ])("%s in %s is offered as %d and not taken", (text, language, suggestion) => {
    expect(money(text, language)).toEqual({ ok: false, error: "otherLanguage", suggestion });
  });

  it("offers nothing that the field would refuse", () => {
    expect(parseNumber("1,234.5", { language: "da", kind: "count", maximum: 100 })).toEqual({
      ok: false,
      error: "badGrouping",
    });
  });
});

describe("what is no single number", () => {
  it.each([
    ["1.234.56", "en", "badGrouping"],
    ["1.234,5.6", "da", "badGrouping"],
    ["12.34,5", "da", "badGrouping"],
    ["12,34,567", "en", "badGrouping"],
    ["1_000", "en", "badGrouping"],
    ["1e5", "en", "textAround"],
    ["0x10", "en", "textAround"],
    ["1,5 mio.", "da", "textAround"],
    ["50 øre", "da", "textAround"],
    ["5k", "en", "textAround"],
    ["=1+1", "en", "expression"],
    ["5-3", "en", "expression"],
    ["1/2", "en", "expression"],
    ["2*3", "en", "expression"],
    ["12 34", "da", "twoNumbers"],
    ["100\t200", "da", "twoNumbers"],
    ["100;200", "da", "twoNumbers"],
    ["--5", "en", "notANumber"],
    ["-5-", "en", "notANumber"],
    ["-(5)", "en", "notANumber"],
    ["-", "en", "notANumber"],
    ["∞", "en", "notANumber"],
    ["NaN", "en", "notANumber"],
    ["½", "en", "notANumber"],
    ["12:30", "en", "notANumber"],
    ["1\u200b234", "en", "hiddenCharacters"],
    ["\u202e321", "en", "hiddenCharacters"],
    ["9".repeat(351), "en", "tooLong"],
  ] as const)("%j in %s is %s", (text, language, error) => {
    expect(money(text, language)).toMatchObject({ ok: false, error });
  });

  it("does not keep a number as another one than was typed", () => {
    expect(money("999999999999999.99", "en")).toMatchObject({ error: "tooManyDigits" });
    expect(money("0.12345678901234567890", "en")).toEqual({
      ok: false,
      error: "tooManyDigits",
      suggestion: 0.123456789012346,
    });
    expect(money("9007199254740993", "en")).toEqual({ ok: false, error: "tooLarge", limit: 1e15 });
  });
});

describe("bounds of a field", () => {
  const rules = { language: "en", kind: "count", minimum: 0, maximum: 1200, isWhole: true } as const;

  it("are inclusive and named when passed", () => {
    expect(parseNumber("0", rules)).toEqual({ ok: true, value: 0 });
    expect(parseNumber("1,200", rules)).toEqual({ ok: true, value: 1200 });
    expect(parseNumber("1,201", rules)).toEqual({ ok: false, error: "tooLarge", limit: 1200 });
    expect(parseNumber("-1", rules)).toEqual({ ok: false, error: "tooSmall", limit: 0 });
    expect(parseNumber("1.5", rules)).toEqual({ ok: false, error: "notWhole" });
  });
});

describe("percentages", () => {
  const share = (text: string, language: Language) => parseNumber(text, { language, kind: "share" });

  it.each<[string, Language, number]>([
    ["12,5 %", "da", 12.5],
    ["12,5\u00a0%", "da", 12.5],
    ["12.5%", "en", 12.5],
    ["12,5", "da", 12.5],
    ["12 pct.", "da", 12],
    ["12 percent", "en", 12],
    ["120 %", "en", 120],
  ])("%s in %s is %d percent", (text, language, value) => {
    expect(share(text, language)).toEqual({ ok: true, value });
  });

  it("do not fit where an amount or a count is asked for, nor money where a percentage is", () => {
    expect(money("12 %", "en")).toEqual({ ok: false, error: "percentSign" });
    expect(money("12 pct.", "da")).toEqual({ ok: false, error: "percentSign" });
    expect(parseNumber("5 %", { language: "en", kind: "count" })).toEqual({ ok: false, error: "percentSign" });
    expect(share("$5", "en")).toEqual({ ok: false, error: "currencySign" });
    expect(parseNumber("kr. 5", { language: "da", kind: "count" })).toEqual({ ok: false, error: "currencySign" });
    expect(share("5 %%", "en")).toMatchObject({ ok: false });
    expect(share("5 ‰", "en")).toMatchObject({ ok: false });
  });
});

describe("currencies in an amount", () => {
  it.each<[string, Language, number]>([
    ["kr. 1.234,50", "da", 1234.5],
    ["1.234,50\u00a0kr.", "da", 1234.5],
    ["kr.500", "da", 500],
    ["500,- kr.", "da", 500],
    ["EUR 1.234,50", "da", 1234.5],
    ["-£5", "en", -5],
    ["£-5", "en", -5],
    ["($5.50)", "en", -5.5],
    ["kr (100)", "da", -100],
    ["100- EUR", "da", -100],
    ["$.50", "en", 0.5],
    ["$89 USD", "en", 89],
    ["5 US$", "da", 5],
    ["DKK 23.07", "en", 23.07],
  ])("%s in %s is %d", (text, language, value) => {
    expect(money(text, language)).toEqual({ ok: true, value });
  });

  it.each<[string, Language, string, string]>([
    ["$89", "da", "DKK", "USD"],
    ["89 SEK", "da", "DKK", "SEK"],
    ["89 kr.", "da", "USD", "DKK"],
    ["€89", "en", "USD", "EUR"],
    ["CA$89", "en", "USD", "CAD"],
  ])("%s in %s is not silently taken as %s", (text, language, expected, named) => {
    expect(money(text, language, expected)).toEqual({
      ok: false,
      error: "otherCurrency",
      foreign: { amount: 89, currency: named },
    });
  });

  it.each<[string, Language, string]>([
    ["89 kr", "da", "DKK"],
    ["89 kr", "da", "SEK"],
    ["$89", "en", "CAD"],
    ["89 dkk", "da", "DKK"],
  ])("%s in %s fits a field in %s", (text, language, currency) => {
    expect(money(text, language, currency)).toEqual({ ok: true, value: 89 });
  });

  it("refuses two currencies, unknown ones, and a mark that may be a decimal mark", () => {
    expect(money("$89 DKK", "en")).toEqual({ ok: false, error: "twoCurrencies" });
    expect(money("XYZ 89", "en")).toEqual({ ok: false, error: "textAround" });
    expect(money("ca. 500", "da")).toEqual({ ok: false, error: "textAround" });
    expect(money("USD.50", "en")).toEqual({ ok: false, error: "badGrouping" });
    expect(money("kr.500", "en")).toEqual({ ok: false, error: "badGrouping" });
    expect(money("kr ,50", "da")).toEqual({ ok: false, error: "badGrouping" });
  });
});
