import { describe, expect, it } from "vitest";
import { isIncomeHeading, isNoCost } from "../../../../src/files/in/noCosts";
import { AMERICAN_MONTH, DANISH_MONTH, digestOf } from "../../../support/broughtIn";

const inDollars = (text: string) => digestOf(text, {}, AMERICAN_MONTH);
const linesOf = ({ sheets }: Awaited<ReturnType<typeof digestOf>>) =>
  sheets?.[0]?.lines.map(({ name, amount }) => [name, amount]);

describe("rows that are no costs", () => {
  it.each([
    "Omsætning",
    "1010 Nettoomsætning",
    "Indtægter i alt",
    "Total Income",
    "Total for Other Income",
    "Gross Profit",
    "NET INCOME",
    "Net Operating Income",
    "EBITDA",
    "Resultat før skat",
    "Årets resultat",
    "Dækningsbidrag 1",
    "Primo saldo",
    "Saldo ultimo",
    "Opening balance",
    "Balance forward",
    "Omsætning, konsulentbistand",
    "Salg",
    "Salg af varer, Danmark",
    "Salg i alt",
    "Renteindtægter",
    "Årets overskud",
    "Resultat af primær drift",
  ])("are told by their name: %s", (name) => {
    expect(isNoCost(name)).toBe(true);
  });

  it.each([
    "Løn",
    "Refusion",
    "Income tax",
    "Sales",
    "Salgsomkostninger",
    "Salg og marketing",
    "Salg, provision",
    "Resultatløn",
    "Saldi, telefoni",
    "Balancer",
    "Start",
    "",
  ])("are none called %j", (name) => {
    expect(isNoCost(name)).toBe(false);
  });

  it("are told by the heading over them, or by their category", async () => {
    const said = ["Income", "Indtægter:", "Sales", "Salg", "Løn"].map(isIncomeHeading);
    expect(said).toEqual([true, true, false, false, false]);
    const digest = await digestOf("Konto;Type;Beløb\nSalg A;Income;900\nLøn;Expense;100");
    expect(digest.leftOut.noCosts).toEqual([{ row: 2, text: "Salg A" }]);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 100 }]);
  });
});

describe("a balance with its income", () => {
  it.each([
    ["with signs", "Omsætning;1.250.000,00\nLønninger;-604.000,00\nTelefoni;-12.970,40\nHusleje;-45.000,00", 661_970.4],
    [
      "with those of a bookkeeper",
      "Salg af varer, Danmark;-1.250.000,00\nLønninger;604.000,00\nHusleje;45.000,00",
      649_000,
    ],
  ])("%s comes to its costs, and names the income as left out", async (_, rows, amount) => {
    const digest = await digestOf(`Navn;Beløb\n${rows}`);
    expect(digest.totals).toEqual([{ currency: "DKK", amount }]);
    expect(digest.leftOut.noCosts.map(({ row }) => row)).toEqual([2]);
  });
});

describe("a profit and loss of QuickBooks", () => {
  const text = [
    "Acme Call Center Inc.\nProfit and Loss\nJanuary 2026\n\n,Total",
    'Income,\n   4000 Sales,"250,000.00"\nTotal Income,"$250,000.00"\nGross Profit,"$250,000.00"',
    "Cost of Goods Sold,\n   5000 Carrier minutes,1000.00\nTotal Cost of Goods Sold,$1000.00",
    'Expenses,\n   6000 Payroll Expenses,\n      6010 Wages,"85,000.00"\n      6020 Payroll Taxes,"6,500.00"',
    '   Total 6000 Payroll Expenses,"$91,500.00"\n   6100 Rent,"12,000.00"\n   6200 Phone,"(300.00)"',
    '   Total for Other,"$11,700.00"\nTotal Expenses,"$103,200.00"',
    'Net Operating Income,"$145,800.00"\nNet Income,"$145,800.00"',
  ].join("\n");

  it("gives its costs: no income, no result, and none of the totals that lie in each other", async () => {
    const digest = await inDollars(text);
    expect(linesOf(digest)).toEqual([
      ["5000 Carrier minutes", 1_000],
      ["6010 Wages", 85_000],
      ["6020 Payroll Taxes", 6_500],
      ["6100 Rent", 12_000],
      ["6200 Phone", -300],
    ]);
    expect(digest.leftOut.totals.map(({ row }) => row)).toEqual([12, 17, 20, 21]);
    expect(digest.leftOut.noCosts.map(({ row }) => row)).toEqual([7, 8, 9, 22, 23]);
    expect(digest.problemCount).toBe(0);
  });

  it("of one month has its month, and totals of one row are totals", async () => {
    const digest = await inDollars(
      ',Jan 2026\nPayroll,\n   Wages,"85,000.00"\nTotal for Payroll,"$85,000.00"\nRent,1.50',
    );
    expect(digest.periods.map(({ key }) => key)).toEqual(["2026-01 month"]);
    expect(digest.totals).toEqual([{ currency: "USD", amount: 85_001.5 }]);
    expect(digest.leftOut.totals.map(({ row }) => row)).toEqual([4]);
  });
});

describe("Danish ledgers", () => {
  it("of e-conomic are debit less credit, without the sums in their balance", async () => {
    const digest = await digestOf(
      "Nr.;Navn;Debet;Kredit;Saldo\n2200;Lønninger;850.000,00;0,00;850.000,00\n2210;Refusion;0,00;45.000,50;-45.000,50\n" +
        "2299;Lønninger i alt;;;804.999,50\n3010;El;14.500,25;500,25;14.000,00",
    );
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 818_999.5 }]);
  });

  it("of Navision have a minus behind, prices without øre, totals and two balances", async () => {
    const digest = await digestOf(
      "Kontonr.;Kontonavn;Periodens bevægelse;Saldo ultimo\n2000;Løn;862.500,00;900.000,00\n2010;Refusioner;45.000,50-;45.000,50-\n" +
        "2020;Kontorhold;1.234,-;1.234,-\n2999;Omkostninger i alt;818.733,50;856.233,50",
    );
    expect(digest.mapping).toMatchObject({ headerRow: 0, name: 1, amounts: [2] });
    expect(linesOf(digest)).toEqual([
      ["Løn", 862_500],
      ["Refusioner", -45_000.5],
      ["Kontorhold", 1_234],
    ]);
  });

  it("with a year to date, a budget or an amount with VAT beside them give what was spent", async () => {
    const chosen = async (headings: string) =>
      (await digestOf(`${headings}\nLøn;100;300;310\nHusleje;50;150;155`)).mapping.amounts;
    expect(await chosen("Konto;Januar 2026;År til dato;Budget")).toEqual([1]);
    expect(await chosen("Post;Denne periode;År til dato;Budget")).toEqual([1]);
    expect(await chosen("Leverandør;Beløb ekskl. moms;Moms;Beløb inkl. moms")).toEqual([1]);
    expect(await chosen("Post;Sidste år;I år;Indeks")).toEqual([2]);
    expect(await chosen("Post;Noget;Andet;Budget 2026")).toEqual([2]);
  });

  it("have no totals that SAP marks with stars, whatever they are called", async () => {
    const text = `Omkostningsart;Betegnelse;Faktiske omk.;Plan
620000;Løn;604.000,00 ;610.000,00
620010;Refusion;12.300,00-;0,00
*;Personale;591.700,00;610.000,00
650000;Telefoni;12.970,40;15.000,00
**;Debet;604.670,40;625.000,00`;
    const { totals, leftOut } = await digestOf(text);
    expect(totals.map(({ amount }) => amount)).toEqual([604_670.4]);
    expect(leftOut.totals.map(({ row, text: name }) => [row, name])).toEqual([
      [4, "Personale"],
      [6, "Debet"],
    ]);
  });

  it("have no primo and no ultimo, and no total that a pivot table calls Hovedtotal", async () => {
    const bank = await digestOf(
      "Dato;Tekst;Debet;Kredit\n01-01-2026;Primo saldo;1.000,00;\n05-01-2026;Løn;200,00;\n31-01-2026;Ultimo saldo;1.200,00;",
    );
    expect(bank.totals).toEqual([{ currency: "DKK", amount: 200 }]);
    const pivot = await digestOf("Rækkenavne;Sum af Beløb\nLøn;100\nEl;10\nHovedtotal;110");
    expect(pivot.totals).toEqual([{ currency: "DKK", amount: 110 }]);
    expect(pivot.problemCount).toBe(0);
  });

  it("with income are costs once it is left out, with their signs turned", async () => {
    const digest = await digestOf("Konto;Beløb\nOmsætning;1.000,00\nLøn;-600,00\nLeje;-50,00\nResultat;350,00");
    expect(digest.turnsSigns).toBe(true);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 650 }]);
  });
});

describe("thousands that could be three decimals", () => {
  it("are thousands in ones, whoever reads them, and as the reader writes in other units or beside another mark", async () => {
    const amounts = async (...asked: Parameters<typeof digestOf>) => (await digestOf(...asked)).totals[0]?.amount;
    expect(await amounts('Account,Amount\nWages,"$85,000"\nRent,"$12,000"')).toBe(97_000);
    expect(await amounts("Konto;Beløb\nLøn;85.000\nLeje;12.000", {}, AMERICAN_MONTH)).toBe(97_000);
    expect(await amounts("Konto;Beløb\nLøn;85.000\nLeje;12.000")).toBe(97_000);
    expect(await amounts("Konto;Beløb (t.kr.)\nLøn;1,234\nLeje;2,000")).toBe(3_234);
    expect(await amounts("Konto;Beløb\nLøn;1,234\nLeje;2.000")).toBe(2_001.234);
    expect((await digestOf("Konto;Beløb\nLøn;85,000", {}, DANISH_MONTH)).isMarkTold).toBe(false);
  });
});
