import { NOTHING_TRIED } from "../../../src/sheet/whatIfDefaults";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXCHANGE_RATES } from "../../../src/sheet/exchangeRates";
import { publishedRate, withNeededRates } from "../../../src/sheet/rates";
import { rebased } from "../../../src/sheet/rebased";
import { BOUNDS, isCalendarDate } from "../../../src/sheet/limits";
import { costSheetSchema, type CostLine, type CostSheet } from "../../../src/sheet/schema";

function line(id: string, currency: string, amount: number | null): CostLine {
  return {
    id,
    category: "other",
    name: id,
    amount,
    quantity: 1,
    currency,
    basis: { kind: "wholeCentre", every: "month" },
    for: "all",
  };
}

function danishSheet(change: Partial<CostSheet> = {}): CostSheet {
  return {
    version: 3,
    title: "",
    period: { length: "month", start: null },
    currency: "DKK",
    rates: {},
    ratesAsOf: null,
    team: { agents: null, paidHoursPerWeek: null, shrinkage: null },
    work: [
      {
        id: "in",
        kind: "inbound",
        name: "",
        handleSeconds: null,
        offered: null,
        handled: 100,
        resolvedFirstTime: null,
      },
    ],
    costs: [],
    sharing: { by: "handlingTime", weights: {} },
    repeatCalls: { model: "geometric", giveUpShare: null, callsPerUnresolved: null },
    benchmarks: [],
    targets: { perCall: null, perSale: null, perLead: null },
    whatIf: NOTHING_TRIED,
    staffing: null,
    ...change,
  };
}

function inCurrency(sheet: CostSheet, currency: string) {
  const result = rebased(sheet, currency);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("the published table", () => {
  it("is the installed package's day, rounded to six significant digits", () => {
    const file = new URL("../../../node_modules/@fawazahmed0/currency-api/v1/currencies/eur.json", import.meta.url);
    const published = JSON.parse(readFileSync(file, "utf8")) as { date: string; eur: Record<string, number> };
    expect(EXCHANGE_RATES.asOf).toBe(published.date);
    expect(isCalendarDate(EXCHANGE_RATES.asOf)).toBe(true);
    for (const [code, rate] of Object.entries(EXCHANGE_RATES.perBase)) {
      const exact = published.eur[code.toLowerCase()] ?? Number.NaN;
      expect(Math.abs(rate / exact - 1), code).toBeLessThan(5e-6);
    }
  });

  it("holds the currencies of every example, benchmark and neighbour", () => {
    const needed = "EUR USD GBP DKK SEK NOK ISK CHF PLN CZK HUF RON TRY CAD AUD NZD JPY CNY INR PHP ZAR MXN BRL".split(
      " ",
    );
    expect(Object.keys(EXCHANGE_RATES.perBase)).toEqual(expect.arrayContaining(needed));
  });
});

describe("publishedRate", () => {
  it("is units of the second currency for one unit of the first", () => {
    const dollarInKroner = publishedRate("USD", "DKK") ?? Number.NaN;
    expect(dollarInKroner).toBeGreaterThan(4);
    expect(dollarInKroner).toBeLessThan(10);
    expect(publishedRate("EUR", "DKK")).toBe(EXCHANGE_RATES.perBase.DKK);
    expect(publishedRate("DKK", "DKK")).toBe(1);
  });

  it("has six significant digits", () => {
    const rate = publishedRate("JPY", "DKK") ?? Number.NaN;
    expect(rate).toBe(Number(rate.toPrecision(6)));
  });

  it("is null for a currency that the table lacks, never 1", () => {
    expect(publishedRate("XTS", "DKK")).toBeNull();
    expect(publishedRate("DKK", "XTS")).toBeNull();
    expect(publishedRate("toString", "DKK")).toBeNull();
  });
});

describe("withNeededRates", () => {
  it("adds the currencies of lines and benchmarks, dated, and none for the sheet's own", () => {
    const sheet = withNeededRates(danishSheet({ costs: [line("a", "USD", 89), line("b", "DKK", 5)] }), ["GBP", "DKK"]);
    expect(sheet.rates).toEqual({ USD: publishedRate("USD", "DKK"), GBP: publishedRate("GBP", "DKK") });
    expect(sheet.ratesAsOf).toBe(EXCHANGE_RATES.asOf);
    expect(costSheetSchema.safeParse(sheet).success).toBe(true);
  });

  it("never touches a rate or a date that is there, null included", () => {
    const before = danishSheet({ rates: { USD: 6.58, GBP: null }, ratesAsOf: "2026-01-02" });
    const after = withNeededRates(before, ["USD", "GBP", "EUR"]);
    expect(after.rates).toEqual({ USD: 6.58, GBP: null, EUR: publishedRate("EUR", "DKK") });
    expect(after.ratesAsOf).toBe("2026-01-02");
  });

  it("gives a currency without a published rate an empty entry and no date", () => {
    const sheet = withNeededRates(danishSheet({ costs: [line("a", "XTS", 1)] }), []);
    expect(sheet.rates).toEqual({ XTS: null });
    expect(sheet.ratesAsOf).toBeNull();
  });

  it("returns the very same sheet when nothing is missing", () => {
    const sheet = danishSheet({ rates: { USD: 6.58 }, costs: [line("a", "USD", 1)] });
    expect(withNeededRates(sheet, ["USD", "DKK"])).toBe(sheet);
  });

  it("serves lines before benchmarks when the sheet is full of currencies", () => {
    const codes = Array.from({ length: BOUNDS.currencies - 1 }, (_, index) => `Q${letter(index / 26)}${letter(index)}`);
    const full = danishSheet({
      rates: Object.fromEntries(codes.map((code) => [code, 1])),
      costs: [line("a", "USD", 1)],
    });
    const sheet = withNeededRates(full, ["GBP"]);
    expect(Object.keys(sheet.rates)).toHaveLength(BOUNDS.currencies);
    expect(sheet.rates).toHaveProperty("USD");
    expect(rebased(sheet, "SEK")).toEqual({ ok: false, error: "tooManyCurrencies" });
    expect(rebased(sheet, "USD").ok).toBe(true);
  });
});

describe("rebased", () => {
  it("divides every rate by the new currency's and gives the old one its inverse", () => {
    const { sheet, rate } = inCurrency(danishSheet({ rates: { USD: 8, EUR: 7.5 }, ratesAsOf: "2026-01-02" }), "USD");
    expect(sheet.currency).toBe("USD");
    expect(sheet.rates).toEqual({ DKK: 0.125, EUR: 0.9375 });
    expect(sheet.ratesAsOf).toBe("2026-01-02");
    expect(rate).toBe(0.125);
  });

  it("relabels no amount: only lines without one follow to the new currency", () => {
    const costs = [line("a", "DKK", 800), line("b", "DKK", null), line("c", "EUR", null), line("d", "USD", 5)];
    const { sheet } = inCurrency(danishSheet({ rates: { USD: 8, EUR: 7.5 }, costs }), "USD");
    expect(sheet.costs.map((cost) => [cost.currency, cost.amount])).toEqual([
      ["DKK", 800],
      ["USD", null],
      ["EUR", null],
      ["USD", 5],
    ]);
    expect(costSheetSchema.safeParse(sheet).success).toBe(true);
  });

  it("converts targets by the same rate", () => {
    const targets = { perCall: 20, perSale: 400, perLead: null };
    const { sheet, clearedTargets } = inCurrency(danishSheet({ rates: { USD: 8 }, targets }), "USD");
    expect(sheet.targets).toEqual({ perCall: 2.5, perSale: 50, perLead: null });
    expect(clearedTargets).toEqual([]);
  });

  it("takes the published rate, with its date, when the sheet has none", () => {
    for (const rates of [{}, { USD: null }]) {
      const { sheet, rate } = inCurrency(danishSheet({ rates }), "USD");
      const dollarInKroner = publishedRate("USD", "DKK") ?? Number.NaN;
      expect(rate).toBe(1 / dollarInKroner);
      expect(sheet.rates).toEqual({ DKK: 1 / dollarInKroner });
      expect(sheet.ratesAsOf).toBe(EXCHANGE_RATES.asOf);
    }
  });

  it("with no rate at all keeps rates unknown and clears targets, and says so, rather than taking 1", () => {
    const targets = { perCall: 20, perSale: null, perLead: 3 };
    const before = danishSheet({ rates: { USD: 8 }, costs: [line("a", "USD", 5), line("b", "DKK", 7)], targets });
    const { sheet, rate, clearedTargets } = inCurrency(before, "XTS");
    expect(rate).toBeNull();
    expect(sheet.rates).toEqual({ DKK: null, USD: null });
    expect(sheet.ratesAsOf).toBeNull();
    expect(sheet.targets).toEqual({ perCall: null, perSale: null, perLead: null });
    expect(clearedTargets).toEqual(["perCall", "perLead"]);
    expect(costSheetSchema.safeParse(sheet).success).toBe(true);
  });

  it("falls back on the table for the other rates when the old currency is unknown to it", () => {
    const { sheet } = inCurrency(danishSheet({ currency: "XTS", rates: { USD: 3, XXX: 2 } }), "DKK");
    expect(sheet.rates).toEqual({ XTS: null, USD: publishedRate("USD", "DKK"), XXX: null });
    expect(sheet.ratesAsOf).toBe(EXCHANGE_RATES.asOf);
  });

  it("leaves a rate beyond the bounds unknown, so that the sheet can be opened again", () => {
    const targets = { perCall: 1e15, perSale: null, perLead: null };
    const { sheet, clearedTargets } = inCurrency(danishSheet({ rates: { USD: 1e-9, EUR: 1e9 }, targets }), "USD");
    expect(sheet.rates).toEqual({ DKK: 1 / 1e-9, EUR: null });
    expect(clearedTargets).toEqual(["perCall"]);
    expect(costSheetSchema.safeParse(sheet).success).toBe(true);
  });

  it("to its own currency is the same sheet", () => {
    const sheet = danishSheet({ rates: { USD: 8 } });
    expect(inCurrency(sheet, "DKK")).toEqual({ sheet, rate: 1, clearedTargets: [] });
  });
});

function letter(index: number): string {
  return String.fromCharCode(65 + (Math.floor(index) % 26));
}
