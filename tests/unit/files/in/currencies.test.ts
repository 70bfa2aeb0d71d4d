import { describe, expect, it } from "vitest";
import { currencyOfHeading, currencyOfTitle } from "../../../../src/files/in/writtenCurrency";
import { AMERICAN_MONTH, DANISH_MONTH, digestOf } from "../../../support/broughtIn";
import { TYPED_READERS } from "../../../../src/workers/bringInWork";

const linesOf = async (...asked: Parameters<typeof digestOf>) =>
  (await digestOf(...asked)).sheets?.flatMap(({ lines }) =>
    lines.map(({ name, amount, currency }) => [name, amount, currency]),
  );

describe("the currency that a heading of amounts names", () => {
  it.each([
    ["USD", ["Amount (USD)", "USD '000", "$", "$k", "Cost in US dollars", "Amount, $m", "Beløb usd", "Jan 2026 (US$)"]],
    ["EUR", ["Beløb i EUR", "kEUR", "EURm", "€", "Beløb (euro)", "EUR 1.000", "Regnskab 2026 EUR", "(in EUR)"]],
    ["GBP", ["GBP '000", "£'000", "Amount in pounds sterling", "Beløb i pund"]],
    ["DKK", ["kr.", "t.kr.", "Beløb (t.kr.)", "mio. kr.", "Beløb i 1.000 kr.", "DKK", "Beløb i danske kroner", "mDKK"]],
    ["TRY", ["Beløb TRY", "Amount (TRY)", "TRY"]],
    ["SEK", ["Belopp SEK (kr.)", "Beløb i svenske kroner"]],
    ["DKK", ["Omregnet fra EUR til DKK"]],
  ])("is %s", (currency, headings) => {
    const read = (heading: string) => [heading, currencyOfHeading(heading, "DKK", TYPED_READERS)];
    expect(headings.map(read)).toEqual(headings.map((heading) => [heading, currency]));
  });

  it("is the expected one of those that a sign can mean", () => {
    expect(currencyOfHeading("Belopp (kr.)", "SEK", TYPED_READERS)).toBe("SEK");
    expect(currencyOfHeading("Amount ($)", "CAD", TYPED_READERS)).toBe("CAD");
    expect(currencyOfHeading("Amount ($)", "DKK", TYPED_READERS)).toBe("USD");
    expect(currencyOfHeading("t.kr.", "USD", TYPED_READERS)).toBe("DKK");
  });

  it.each([
    "Beløb",
    "TOTAL ALL",
    "Kredit",
    "Amount",
    "EUR/USD",
    "EUR-paller",
    "Over 2 mio. kr.",
    "500 kr.",
    "Krav",
    "",
  ])("is none in %j", (heading) => {
    expect(currencyOfHeading(heading, "DKK", TYPED_READERS)).toBeNull();
  });
});

describe("the currency that a title says", () => {
  it.each([
    ["EUR", "Alle beløb i EUR"],
    ["EUR", "Valuta: EUR"],
    ["EUR", "Resultatopgørelse 2026 (tEUR)"],
    ["EUR", "Regnskab 2026, EUR"],
    ["USD", "Figures are in thousands of US dollars, except per share"],
    ["GBP", "Amounts in £'000"],
    ["EUR", "EUR"],
    [null, "Euro Park A/S"],
    [null, "Dollar Tree Danmark"],
    [null, "Kurs 1 EUR = 7,46 DKK"],
    [null, "Omregnet fra EUR"],
    [null, "Beløbsgrænse: 50 EUR"],
    [null, "Budget over 2 mio. EUR"],
  ])("is %s in %j", (currency, title) => {
    expect(currencyOfTitle(title, true, "DKK", TYPED_READERS)).toBe(currency);
  });
});

describe("amounts in another currency than the sheet's", () => {
  it("come in as the heading of their column says, and where it stands is told", async () => {
    const digest = await digestOf("Konto;Amount (USD)\nLøn;1.200,50\nHusleje;45");
    expect(digest).toMatchObject({ currency: "USD", currencyTold: { currency: "USD", text: "Amount (USD)" } });
    expect(digest.totals).toEqual([{ currency: "USD", amount: 1_245.5 }]);
    expect(await linesOf("Account,GBP '000\nWages,12\nRent,4.5")).toEqual([
      ["Wages", 12_000, "GBP"],
      ["Rent", 4_500, "GBP"],
    ]);
    expect(await linesOf("Konto;Beløb (t.kr.)\nLøn;12,5", {}, AMERICAN_MONTH)).toEqual([["Løn", 12_500, "DKK"]]);
  });

  it.each([
    ["in a title above", "Alle beløb i EUR\nKonto;Beløb\nLøn;1200\nEl;45"],
    ["in two cells above", "Valuta;EUR\nKonto;Beløb\nLøn;1200\nEl;45"],
    ["under the heading", "Konto;Beløb\n;EUR\nLøn;1200\nEl;45"],
    ["in the heading of the names", "EUR;Beløb\nLøn;1200\nEl;45"],
    ["in a note below", "Konto;Beløb\nLøn;1200\nEl;45\n\nBeløb i EUR;"],
  ])("are told %s", async (_, text) => {
    expect(await linesOf(text)).toEqual([
      ["Løn", 1_200, "EUR"],
      ["El", 45, "EUR"],
    ]);
  });

  it("are in that of their column where columns differ, and in that of the reader's choice", async () => {
    const text = "Konto;jan 2026 (EUR);feb 2026 (DKK)\nLøn;10;75";
    const digest = await digestOf(text, { periods: { kind: "all" } });
    expect(digest.currency).toBeNull();
    expect(digest.currenciesApart).toEqual([
      { currency: "EUR", text: "jan 2026 (EUR)" },
      { currency: "DKK", text: "feb 2026 (DKK)" },
    ]);
    expect(digest.totals).toEqual([
      { currency: "EUR", amount: 10 },
      { currency: "DKK", amount: 75 },
    ]);
    const chosen = await digestOf(text, { periods: { kind: "all" }, currency: "GBP" });
    expect(chosen.totals).toEqual([{ currency: "GBP", amount: 85 }]);
  });

  it("are in that of their row by a column of codes or signs, and blank ones in that of the table", async () => {
    expect(await linesOf("Konto;Valuta;Beløb\nLøn;EUR;1200\nEl;kr.;45\nLeje;;5")).toEqual([
      ["Løn", 1_200, "EUR"],
      ["El", 45, "DKK"],
      ["Leje", 5, "DKK"],
    ]);
    expect(await linesOf("Konto;Valuta;Beløb\nLøn;€;1200\nEl;kr.;45")).toEqual([
      ["Løn", 1_200, "EUR"],
      ["El", 45, "DKK"],
    ]);
  });

  it("are in the currency of their own heading, whatever a column beside them says of another amount", async () => {
    const text = "Konto;Valuta;Beløb i valuta;Beløb (DKK)\nLøn;EUR;100;745\nHusleje;DKK;45;45";
    const digest = await digestOf(text);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 790 }]);
    expect(digest.currencyAside).toEqual({ column: 1, rows: 1 });
    expect(await linesOf(text, { columns: { amounts: [2] } })).toEqual([
      ["Løn", 100, "EUR"],
      ["Husleje", 45, "DKK"],
    ]);
    expect((await digestOf(text, { columns: { currency: 1 } })).totals).toEqual([
      { currency: "EUR", amount: 745 },
      { currency: "DKK", amount: 45 },
    ]);
  });

  it("are read with the sign in the cell first, and a sign that can mean it means that of the heading", async () => {
    const swedish = { ...DANISH_MONTH, currency: "SEK" };
    expect(await linesOf("Konto;Beløb i EUR\nLøn;$ 1.200,00\nEl;45,5", {}, swedish)).toEqual([
      ["Løn", 1_200, "USD"],
      ["El", 45.5, "EUR"],
    ]);
    expect(await linesOf("Konto;Belopp;Valuta\nLøn;100;kr.\nEl;5,5;kr", {}, swedish)).toEqual([
      ["Løn", 100, "SEK"],
      ["El", 5.5, "SEK"],
    ]);
    expect(await linesOf("Account,Amount (CAD)\nWages,$100.50", {}, AMERICAN_MONTH)).toEqual([["Wages", 100.5, "CAD"]]);
  });
});
