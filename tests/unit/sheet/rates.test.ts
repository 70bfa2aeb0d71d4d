import { NOTHING_TRIED } from "../../../src/sheet/whatIfDefaults";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXCHANGE_RATES } from "../../../src/sheet/exchangeRates";
import { publishedRate, withNeededRates } from "../../../src/sheet/rates";
import { rebased } from "../../../src/sheet/rebased";
import { BOUNDS, isCalendarDate } from "../../../src/sheet/limits";
import type { NumberRange } from "../../../src/sheet/ranges";
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

  it("takes the table's date with the first rate that is the table's, unknown ones beside it or not", () => {
    const costs = [line("a", "XTS", 1), line("b", "USD", 1)];
    expect(withNeededRates(danishSheet({ costs }), []).ratesAsOf).toBe(EXCHANGE_RATES.asOf);
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

  it("by the sheet's own rate takes no date from the table", () => {
    const { sheet } = inCurrency(danishSheet({ rates: { USD: 8, EUR: 7.5 } }), "USD");
    expect(sheet.ratesAsOf).toBeNull();
  });

  it("leaves a line without an amount where it is as long as a range says what it may be", () => {
    const of = { kind: "line", line: "a", field: "amount" } as const;
    const whatIf = { ...NOTHING_TRIED, ranges: [{ of, shape: "uniform" as const, low: 1, high: 2 }] };
    const costs = [line("a", "DKK", null), line("b", "DKK", null)];
    const { sheet } = inCurrency(danishSheet({ rates: { USD: 8 }, costs, whatIf }), "USD");
    expect(sheet.costs.map(({ currency }) => currency)).toEqual(["DKK", "USD"]);
    expect(sheet.whatIf.ranges).toEqual(whatIf.ranges);
  });

  it("keeps rates and targets that are exactly as large, or as small, as a sheet holds", () => {
    const targets = { perCall: BOUNDS.leastTarget, perSale: BOUNDS.amount, perLead: null };
    const { sheet, clearedTargets } = inCurrency(danishSheet({ rates: { USD: 1, EUR: BOUNDS.rate }, targets }), "USD");
    expect(sheet.rates).toEqual({ DKK: 1, EUR: BOUNDS.rate });
    expect([sheet.targets, clearedTargets]).toEqual([targets, []]);
  });

  it("converts what levers cost; nothing stays nothing, and is unknown only where it was an amount without a rate", () => {
    const cost = { perMonth: 800, perAgentPerMonth: 0, perUse: null, oneOff: 4e15 / 5, oneOffMonths: 24 };
    const levers = { ...NOTHING_TRIED.levers, cloud: { isOn: true, technologyChange: -0.1, cost } };
    const costIn = (rates: CostSheet["rates"], currency: string) => {
      const changed = inCurrency(danishSheet({ rates, whatIf: { ...NOTHING_TRIED, levers } }), currency);
      expect(changed.sheet.whatIf.levers).toMatchObject({ voip: null, cloud: { isOn: true, technologyChange: -0.1 } });
      return changed.sheet.whatIf.levers.cloud?.cost;
    };
    expect(costIn({ USD: 8 }, "USD")).toEqual({ ...cost, perMonth: 100, oneOff: 1e14 });
    // eight times as many of the new currency: the largest amount of a sheet is passed
    expect(costIn({ USD: 0.125 }, "USD")).toEqual({ ...cost, perMonth: 6_400, oneOff: null });
    expect(costIn({}, "XTS")).toEqual({ ...cost, perMonth: null, oneOff: null });
  });

  it("divides the ranges of rates as it does the rates, and drops those of what has no rate any more", () => {
    const of = (currency: string) => ({ kind: "rate", currency }) as const;
    const ranges: NumberRange[] = [
      { of: of("EUR"), shape: "uniform", low: 4, high: 16 },
      { of: of("GBP"), shape: "triangular", low: -8, likely: 8, high: null },
      { of: of("SEK"), shape: "pert", low: 1, likely: 2, high: 4 },
      { of: of("NOK"), shape: "normal", p5: 0.8, p95: 1.6 },
      { of: of("USD"), shape: "uniform", low: 7, high: 9 },
      { of: { kind: "team", field: "agents" }, shape: "normal", p5: 8, p95: 16 },
    ];
    const rates = { USD: 8, EUR: 7.5, GBP: 9, SEK: 0.7, NOK: 0.6 };
    const before = danishSheet({ rates, whatIf: { ...NOTHING_TRIED, ranges } });
    expect(inCurrency(before, "USD").sheet.whatIf.ranges).toEqual([
      { of: of("EUR"), shape: "uniform", low: 0.5, high: 2 },
      { of: of("GBP"), shape: "triangular", low: -1, likely: 1, high: null },
      { of: of("SEK"), shape: "pert", low: 0.125, likely: 0.25, high: 0.5 },
      { of: of("NOK"), shape: "normal", p5: 0.1, p95: 0.2 },
      { of: { kind: "team", field: "agents" }, shape: "normal", p5: 8, p95: 16 },
    ]);
    expect(inCurrency(before, "XTS").sheet.whatIf.ranges).toEqual(ranges.slice(5));
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
