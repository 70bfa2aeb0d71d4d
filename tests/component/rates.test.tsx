import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Rates } from "../../src/features/rates/Rates";
import type { Language } from "../../src/i18n/language";
import { EXCHANGE_RATES } from "../../src/sheet/exchangeRates";
import { publishedRate, withNeededRates } from "../../src/sheet/rates";
import type { CostSheet } from "../../src/sheet/schema";
import { line, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

const show = (sheet: CostSheet, language?: Language) =>
  renderStage(({ sheet: current, edit }) => <Rates sheet={current} edit={edit} />, sheet, language);

const IN_DOLLARS = sheetWith({
  rates: { USD: 6.58 },
  ratesAsOf: "2026-09-01",
  costs: [line({ currency: "USD", amount: 100 })],
  targets: { perCall: 20, perSale: null, perLead: null },
});
const PUBLISHED = withNeededRates({ ...IN_DOLLARS, rates: {}, ratesAsOf: null }, []);
const currency = () => screen.getByRole("combobox", { name: "Currency of the answer" });

describe("exchange rates", () => {
  it("are closed until a cost is in a foreign currency", () => {
    show(sheetWith({ costs: [line()] }));
    expect(screen.getByText("Currency and exchange rates").closest("details")).not.toHaveAttribute("open");
    show(IN_DOLLARS, "da");
    expect(screen.getByText("Valuta og kurser").closest("details")).toHaveAttribute("open");
  });

  it("are written as units of the sheet's currency and read by the language", async () => {
    const stage = show(IN_DOLLARS, "da");
    const rate = screen.getByRole("textbox", { name: "1\u00a0US$ (amerikansk dollar) = (kr.)" });
    expect(rate).toHaveValue("6,58");
    await userEvent.clear(rate);
    expect(screen.getByText(/Kursen mangler, så poster i denne valuta er ikke regnet med\./)).toBeVisible();
    expect(stage.sheet().rates).toEqual({ USD: null });
    await userEvent.type(rate, "6,6125");
    expect(stage.sheet().rates).toEqual({ USD: 6.6125 });
  });

  it("are never zero", async () => {
    const stage = show(IN_DOLLARS);
    const rate = screen.getByRole("textbox", { name: /US Dollar/ });
    await userEvent.clear(rate);
    await userEvent.type(rate, "0");
    expect(screen.getByText("A rate is above zero. Leave the field empty if it is not known.")).toBeVisible();
    expect(stage.sheet().rates).toEqual({ USD: null });
  });

  it("are told apart: published or one's own, which has a date of its own", async () => {
    const stage = show(PUBLISHED);
    expect(screen.getByText("Published rate.")).toBeVisible();
    const source = screen.getByText(/^Published rates of .*, from currency-api\.$/);
    expect(source).toHaveAttribute("title", `Source of the rates: ${EXCHANGE_RATES.source}`);
    expect(screen.queryByLabelText("Rates are of")).toBeNull();

    const rate = screen.getByRole("textbox", { name: /US Dollar/ });
    await userEvent.clear(rate);
    await userEvent.type(rate, "6.5");
    expect(screen.getByText(/Your own rate\. Published: \d/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText("Rates are of"));
    await userEvent.type(screen.getByLabelText("Rates are of"), "2026-10-31");
    expect(stage.sheet()).toMatchObject({ rates: { USD: 6.5 }, ratesAsOf: "2026-10-31" });

    await userEvent.click(screen.getByRole("button", { name: "Use the published rate" }));
    expect(stage.sheet()).toMatchObject({
      rates: { USD: publishedRate("USD", "DKK") },
      ratesAsOf: EXCHANGE_RATES.asOf,
    });
  });
});

describe("the currency of the answer", () => {
  it("re-bases the rates and the targets and relabels no cost", async () => {
    const stage = show(IN_DOLLARS);
    await userEvent.selectOptions(currency(), "USD – US Dollar");
    const { rates, targets, costs } = stage.sheet();
    expect(rates).toEqual({ DKK: 1 / 6.58 });
    expect(targets.perCall).toBeCloseTo(20 / 6.58, 12);
    expect(costs).toEqual(IN_DOLLARS.costs);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(stage.undoSteps()).toBe(1);
  });

  it("still calls a rate published that only a change of currency turned over", async () => {
    const { DKK: _, ...rates } = PUBLISHED.rates;
    show({ ...PUBLISHED, rates, costs: [line({ id: "l1" }), ...PUBLISHED.costs] });
    await userEvent.selectOptions(currency(), "USD – US Dollar");
    expect(screen.getByText("Published rate.")).toBeVisible();
  });

  it("names the targets that had to be emptied for want of a rate", async () => {
    const stage = show(sheetWith({ currency: "XAU", targets: { perCall: 20, perSale: 300, perLead: null } }));
    await userEvent.click(screen.getByText("Currency and exchange rates"));
    await userEvent.selectOptions(currency(), "EUR – Euro");
    expect(stage.sheet().targets).toEqual({ perCall: null, perSale: null, perLead: null });
    expect(screen.getByRole("status")).toHaveTextContent("There is no published rate between XAU and EUR.");
    expect(screen.getByRole("status")).toHaveTextContent("is empty now: target per call and target per sale.");
  });

  it("is refused in words when the sheet is full of currencies", async () => {
    const codes = Array.from(
      { length: 60 },
      (_, index) => `Q${String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))}`,
    );
    const full = sheetWith({ rates: Object.fromEntries(codes.map((code) => [code, 1])) });
    const stage = show(full);
    await userEvent.selectOptions(currency(), "EUR – Euro");
    expect(stage.sheet()).toBe(full);
    expect(screen.getByRole("status")).toHaveTextContent("as many currencies as it can hold");
  });
});
