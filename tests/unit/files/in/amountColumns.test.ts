import { describe, expect, it } from "vitest";
import type { Choices } from "../../../../src/files/in/choices";
import { meaningOfHeading } from "../../../../src/files/in/headerWords";
import { AMERICAN_MONTH, DANISH_MONTH, digestOf } from "../../../support/broughtIn";

const AS_JANUARY = { ...DANISH_MONTH, period: { length: "month", start: "2026-01-01" } } as const;

/** The columns that are taken, those that might be meant as well, and what the row below the headings comes to. */
async function taken(headings: string, row: string, choices: Choices = {}) {
  const { mapping, columns, rivals, totals } = await digestOf(`${headings}\n${row}`, choices, AS_JANUARY);
  const names = (places: readonly number[]) => places.map((at) => columns[at]?.heading);
  return [names(mapping.amounts), names(rivals), totals.map(({ currency, amount }) => `${amount} ${currency}`)];
}

describe("what a heading says of its numbers", () => {
  it.each([
    [
      "actual",
      [
        "Realiseret",
        "Faktiske omk.",
        "Actual",
        "Denne måned",
        "Perioden",
        "This month",
        "Beløb ekskl. moms",
        "Net",
        "Beløb (RV)",
      ],
    ],
    ["actual", ["jan 2026", "2026", "Realiseret 2026", "Forbrug januar"]],
    ["amount", ["Beløb", "Amount (USD)", "t.kr.", "Omkostninger", "Sum af beløb"]],
    ["debit", ["Debet", "Money out"]],
    ["foreign", ["Beløb i valuta", "Valutabeløb", "Amount in currency"]],
    ["total", ["Saldo", "I alt", "Balance", "Saldo 31.01.2026"]],
    ["inclVat", ["Beløb inkl. moms", "Amount incl. VAT", "Brutto", "I alt inkl. moms", "Beløb (med moms)"]],
    ["yearToDate", ["År til dato", "ÅTD 2026", "YTD", "Year to date", "Akkumuleret", "Realiseret ÅTD"]],
    ["earlier", ["Sidste år", "Last year", "Forrige periode", "År til dato, sidste år"]],
    ["budget", ["Budget", "Plan", "Budget år til dato", "Forecast 2026", "Årsbudget"]],
    ["beside", ["Moms", "VAT", "Antal", "Pris", "Afvigelse", "Bilagsnr.", "Kredit", "%", "Ultimo"]],
    ["open", ["Kundeservice", "Andet", "I år", "Resultatløn", "Planter", ""]],
  ] as const)("is %s of %j", (meaning, headings) => {
    expect(headings.map((heading) => [heading, meaningOfHeading(heading)])).toEqual(
      headings.map((heading) => [heading, meaning]),
    );
  });
});

describe("the column of amounts", () => {
  it.each([
    ["Kontonr.;Kontonavn;Periode;År til dato", "2210;Løn;604;1810", "Periode"],
    ["Konto;Navn;Måned;ÅTD", "2210;Løn;604;1810", "Måned"],
    ["Konto;Navn;Denne måned;År til dato;Budget år til dato", "2210;Løn;604;1810;1800", "Denne måned"],
    ["Kontonr.;Kontonavn;Januar 2026;År til dato;Sidste år", "2210;Løn;604;1810;1800", "Januar 2026"],
    ["Kontonr.;Kontonavn;Perioden;År til dato", "2210;Løn;604;1810", "Perioden"],
    ["Kto.;Kontotekst;Budget 2026;Realiseret 2026;Realiseret 2025", "2210;Løn;610;604;580", "Realiseret 2026"],
    ["Kontonr.;Kontonavn;Saldo 31.01.2026;Saldo 31.01.2025", "2210;Løn;604;580", "Saldo 31.01.2026"],
    ["Omkostningsart;Betegnelse;Faktiske omk.;Plan", "620000;Løn;604;610", "Faktiske omk."],
    ["Konto;Navn;Plan;Faktiske omk.", "2210;Løn;610;604", "Faktiske omk."],
    [
      "Dato;Bilag;Tekst;Beløb ekskl. moms;Moms;Beløb inkl. moms",
      "05-01-2026;1001;Løn;604;151;755",
      "Beløb ekskl. moms",
    ],
    ["Dato;Tekst;Inkl. moms;Moms;Ekskl. moms", "05-01-2026;Løn;755;151;604", "Ekskl. moms"],
    ["Item;Budget;Last year;YTD;Actual", "Wages;610;580;1810;604", "Actual"],
    ["Item;YTD Actual;YTD Budget;Jan Actual;Jan Budget", "Wages;1810;1800;604;610", "Jan Actual"],
    ["Item;2025 Actual;2026 Actual;2026 Budget", "Wages;580;604;610", "2026 Actual"],
    ["Supplier;Subtotal;VAT;Total", "Tryg;604;151;755", "Subtotal"],
    ["Supplier;Amount including VAT;VAT amount;Amount excluding VAT", "Tryg;755;151;604", "Amount excluding VAT"],
    ["Konto;Kundeservice 2026;Kundeservice 2025", "Løn;604;580", "Kundeservice 2026"],
    ["No.;Name;Net Change;Balance at Date", "2210;Wages;604;1810", "Net Change"],
    ["Konto;Navn;Å.t.d.;Perioden", "2210;Løn;1810;604", "Perioden"],
  ])("is what was spent in the period: %s", async (headings, row, column) => {
    expect(await taken(headings, row)).toEqual([[column], [], ["604 DKK"]]);
  });

  it("is a budget, a year to date or VAT only where nothing else is there", async () => {
    expect((await taken("Post;Budget", "Løn;610"))[0]).toEqual(["Budget"]);
    expect((await taken("Post;Budget;År til dato", "Løn;610;1810"))[0]).toEqual(["År til dato"]);
    expect((await taken("Post;jan 2026 budget;feb 2026 budget", "Løn;610;620"))[0]).toEqual([
      "jan 2026 budget",
      "feb 2026 budget",
    ]);
  });

  it("of months leaves a year to date and a budget of the same months aside", async () => {
    expect(await taken("Konto;Navn;jan-26;feb-26;ÅTD 2026;ÅTD 2025", "2210;Løn;604;598;1202;1100")).toEqual([
      ["jan-26", "feb-26"],
      [],
      ["604 DKK"],
    ]);
    expect(
      (await taken("Konto;Budget jan 2026;Realiseret jan 2026;Budget feb 2026;Realiseret feb 2026", "Løn;1;2;3;4"))[0],
    ).toEqual(["Realiseret jan 2026", "Realiseret feb 2026"]);
  });

  it("stands under what a row above says of several, as where its cells are merged", async () => {
    const rows = ";Budget;;Realiseret;\nKonto;jan 2026;feb 2026;jan 2026;feb 2026\nHusleje;110;120;100;105";
    const { mapping, totals } = await digestOf(rows, { periods: { kind: "all" } });
    expect(mapping).toMatchObject({ headerRow: 1, amounts: [3, 4] });
    expect(totals).toEqual([{ currency: "DKK", amount: 205 }]);
    const apart = await digestOf("Konto;Realiseret;;Budget;\n;jan;feb;jan;feb\nHusleje;1;2;3;4");
    expect(apart.mapping).toMatchObject({ headerRow: 1, amounts: [1, 2] });
    const titled = await digestOf("Budget 2026;;\nKonto;Realiseret;Budget\nHusleje;100;110");
    expect(titled.mapping.amounts).toEqual([1]);
  });

  it("of several years by themselves are periods", async () => {
    const { periods, mapping } = await digestOf("Konto;Navn;2026;2025\n2210;Løn;604;580");
    expect([mapping.amounts, periods.map(({ key }) => key)]).toEqual([
      [2, 3],
      ["2025-01 year", "2026-01 year"],
    ]);
  });

  it("is taken once for each period, and what repeats one is told", async () => {
    const { mapping, rivals, totals } = await digestOf("Konto\tjan 2026\tjan 2026\nHusleje\t110\t100");
    expect([mapping.amounts, rivals]).toEqual([[1], [2]]);
    expect(totals).toEqual([{ currency: "DKK", amount: 110 }]);
  });
});

describe("several columns of amounts that no word tells apart", () => {
  it("are told, the total of the firm among them, until one is chosen; the call centre's comes first", async () => {
    const row = "Løn;604;300;200;1104";
    expect(await taken("Konto;Kundeservice;Salg;Lager;I alt", row)).toEqual([
      ["Kundeservice"],
      ["Salg", "Lager", "I alt"],
      ["604 DKK"],
    ]);
    expect(await taken("Konto;Kundeservice;Salg;Lager;I alt", row, { columns: { amounts: [4] } })).toEqual([
      ["I alt"],
      [],
      ["1104 DKK"],
    ]);
    expect(await taken("Konto;Nord;Syd", "Løn;1;2")).toEqual([["Syd"], ["Nord"], ["2 DKK"]]);
  });

  it("are none where one of them is the sum of a quantity", async () => {
    expect(await taken("Tekst;Antal;Pris;I alt", "Headset;4;899;3596")).toEqual([["I alt"], [], ["3596 DKK"]]);
    expect(await taken("Nr.;Navn;Kundeservice", "2210;Løn;604")).toEqual([["Kundeservice"], [], ["604 DKK"]]);
  });

  it("are each in a currency of its own; the sheet's is taken", async () => {
    expect(await taken("Konto;Beløb EUR;Beløb DKK", "Løn;80;604")).toEqual([["Beløb DKK"], ["Beløb EUR"], ["604 DKK"]]);
    const { mapping } = await digestOf("Account;Amount DKK;Amount USD\nWages;604;90", {}, AMERICAN_MONTH);
    expect(mapping.amounts).toEqual([2]);
  });
});

describe("an amount beside that in the currency of its invoice", () => {
  it.each([
    "Dato;Tekst;Valuta;Beløb i valuta;Beløb",
    "Dato;Tekst;Valuta;Beløb i valuta;Beløb (RV)",
    "Dato;Tekst;Valuta;Beløb;Beløb (RV)",
    "Dato;Tekst;Valuta;Valutabeløb;Beløb DKK",
  ])("is in that of the books, and the other one is told: %s", async (headings) => {
    const text = `${headings}\n05-01-2026;Licenser;EUR;2.000,00;14.950,20\n06-01-2026;Telefoni;DKK;45,00;45,00`;
    const { totals, currencyAside } = await digestOf(text);
    expect(totals).toEqual([{ currency: "DKK", amount: 14_995.2 }]);
    expect(currencyAside).toEqual({ column: 2, rows: 1 });
    const other = await digestOf(text, { columns: { amounts: [3], currency: 2 } });
    expect(other.totals).toEqual([
      { currency: "EUR", amount: 2_000 },
      { currency: "DKK", amount: 45 },
    ]);
  });

  it("takes the currency of its row where no other amount is there", async () => {
    const { totals } = await digestOf("Tekst;Valuta;Beløb i valuta\nLicenser;EUR;2.000,00");
    expect(totals).toEqual([{ currency: "EUR", amount: 2_000 }]);
  });
});

describe("a column that begins far below", () => {
  const rows = (row: (at: number) => string) => Array.from({ length: 230 }, (_, at) => row(at)).join("\n");

  it("still says its currency, its side or its month", async () => {
    const currencies = `Tekst\tBeløb\tValuta\n${rows((at) => `Post ${at}\t1\t`)}\nSoftware\t7777\tUSD`;
    expect((await digestOf(currencies)).totals).toEqual([
      { currency: "DKK", amount: 230 },
      { currency: "USD", amount: 7_777 },
    ]);
    const marks = `Tekst\tBeløb\tTegn\n${rows((at) => `Post ${at}\t1\tD`)}\nKreditnota\t100\tK`;
    expect((await digestOf(marks)).totals).toEqual([{ currency: "DKK", amount: 130 }]);
    const months = `Post\tjan 2026\tfeb 2026\tmar 2026\n${rows((at) => `Post ${at}\t1\t1\t`)}\nRevision\t\t\t7777`;
    expect((await digestOf(months)).sheets?.map(({ period }) => period?.month)).toEqual([1, 2, 3]);
    const days = `Dato\tTekst\tBeløb\n${rows((at) => `\tPost ${at}\t1`)}\n05-03-2026\tRevision\t7777`;
    expect((await digestOf(days)).periods.map(({ key }) => key)).toEqual(["2026-03 month"]);
  });
});
