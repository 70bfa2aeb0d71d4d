import { describe, expect, it } from "vitest";
import { EXCHANGE_RATES } from "../../../src/sheet/exchangeRates";
import { dateRates, isPublished, setRate, takePublishedRate } from "../../../src/sheet/edits/rates";
import { publishedRate } from "../../../src/sheet/rates";
import { line, sheetWith } from "../../support/sheetWith";

const sheet = sheetWith({
  rates: { USD: 6.1, GBP: 8.2, XAU: null },
  ratesAsOf: "2026-01-31",
  costs: [line({ currency: "USD" })],
});

describe("rates by hand", () => {
  it("set one rate and nothing else", () => {
    expect(setRate("USD", 6.4)(sheet)).toEqual({ ...sheet, rates: { USD: 6.4, GBP: 8.2, XAU: null } });
    expect(setRate("USD", null)(sheet).rates["USD"]).toBeNull();
    expect(dateRates("2026-02-28")(sheet)).toEqual({ ...sheet, ratesAsOf: "2026-02-28" });
  });

  it("take the table's date over only with the last rate that was the reader's own", () => {
    const one = takePublishedRate("USD")(sheet);
    expect(one).toMatchObject({ rates: { USD: publishedRate("USD", "DKK"), GBP: 8.2 }, ratesAsOf: "2026-01-31" });
    expect(takePublishedRate("GBP")(one)).toMatchObject({ ratesAsOf: EXCHANGE_RATES.asOf });
  });

  it("take the table's date where there was none, whatever other rates the sheet has", () => {
    expect(takePublishedRate("USD")({ ...sheet, ratesAsOf: null })).toMatchObject({ ratesAsOf: EXCHANGE_RATES.asOf });
  });

  it("leave the sheet as it is where the table has no rate", () => {
    expect(takePublishedRate("XAU")(sheet)).toBe(sheet);
    expect(isPublished(sheet, "XAU")).toBe(false);
  });

  it("count as published up to the roundings of a rate and its inverse, and no further", () => {
    const published = publishedRate("USD", "DKK") ?? 0;
    const turned = 1 / (publishedRate("DKK", "USD") ?? 0);
    expect(isPublished(setRate("USD", published)(sheet), "USD")).toBe(true);
    expect(isPublished(setRate("USD", turned)(sheet), "USD")).toBe(true);
    expect(isPublished(setRate("USD", published * 1.00002)(sheet), "USD")).toBe(false);
    expect(isPublished(setRate("USD", null)(sheet), "USD")).toBe(false);
  });
});
