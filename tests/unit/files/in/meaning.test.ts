import { describe, expect, it } from "vitest";
import { decimalMarkOf } from "../../../../src/files/in/amount";
import { categoryOf } from "../../../../src/files/in/categoryWords";
import { periodKey, periodOf, periodsOfColumn } from "../../../../src/files/in/period";
import { AMERICAN_MONTH, digestOf, fileOf, sampleBytes } from "../../../support/broughtIn";

describe("the word for a cost", () => {
  it.each([
    ["Løn, kundeservice", "wages"],
    ["Lønninger", "wages"],
    ["Medarbejderløn", "wages"],
    ["Overarbejde og vikarer", "wages"],
    ["Agent wages", "wages"],
    ["Arbejdsgiverpension", "benefits"],
    ["Feriepenge", "benefits"],
    ["Payroll Taxes", "benefits"],
    ["Løn, teamledere", "management"],
    ["Supervisor salaries", "management"],
    ["Rekruttering", "recruitmentTraining"],
    ["Kursusudgifter", "recruitmentTraining"],
    ["Agent Training", "recruitmentTraining"],
    ["Licenser", "agentLicences"],
    ["Seat licenses", "agentLicences"],
    ["Software licences, 25 agents", "agentLicences"],
    ["Softwarelicenser", "software"],
    ["Abonnement, kundesystem", "software"],
    ["CRM subscription", "software"],
    ["Telefonabonnement", "telephony"],
    ["Telephone & toll-free", "telephony"],
    ["Headset", "hardware"],
    ["Husleje", "rent"],
    ["Office Rent", "rent"],
    ["El", "utilities"],
    ["Vand", "utilities"],
    ["Varme", "utilities"],
    ["Power", "utilities"],
    ["Køb af vikartimer", "wages"],
    ["Microsoft Office 365", "software"],
    ["Office space", "rent"],
    ["Leje af lokaler", "rent"],
    ["Kundepleje", null],
    ["Office supplies", null],
    ["Reparation af kaffemaskine", null],
    ["Elementer", null],
    ["Kontorartikler", null],
    ["Parenting", null],
    ["__proto__", null],
  ])("%s is %s", (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });
});

describe("the name of a period", () => {
  it.each([
    ["jan 2026", "2026-01 month"],
    ["Januar 2026", "2026-01 month"],
    ["maj", "0000-05 month"],
    ["marts 2026", "2026-03 month"],
    ["okt-26", "2026-10 month"],
    ["December", "0000-12 month"],
    ["2026-01", "2026-01 month"],
    ["202611", "2026-11 month"],
    ["2026M02", "2026-02 month"],
    ["03/2026", "2026-03 month"],
    ["2026-04-30", "2026-04 month"],
    ["Q1 2026", "2026-01 quarter"],
    ["2. kvartal 2026", "2026-04 quarter"],
    ["2026 Q3", "2026-07 quarter"],
    ["2026", "2026-01 year"],
  ])("%s is %s", (text, key) => {
    const period = periodOf(text);
    expect(period && periodKey(period)).toBe(key);
  });

  it.each(["Løn", "mandag", "1234", "2026-13", "Q5 2026", "", "januarudsalg", "12.000"])("%j is none", (text) => {
    expect(periodOf(text)).toBeNull();
  });

  it("is a month by whichever of day and month the column writes first", () => {
    const keys = (cells: string[], monthsFirst: boolean) =>
      periodsOfColumn(cells, monthsFirst).map((period) => period && periodKey(period));
    expect(keys(["01-02-2026", "31-01-2026"], true)).toEqual(["2026-02 month", "2026-01 month"]);
    expect(keys(["01/02/2026", "01/31/2026"], false)).toEqual(["2026-01 month", "2026-01 month"]);
    expect(keys(["01/02/2026"], true)).toEqual(["2026-01 month"]);
    expect(keys(["01/02/2026"], false)).toEqual(["2026-02 month"]);
  });
});

describe("the mark before fractions", () => {
  it.each([
    [["1.234,56", "12"], ","],
    [["1,234.56"], "."],
    [["1.234", "5,5"], ","],
    [["1,234,567"], "."],
    [["12.5", "1,234"], "."],
    [["1.234", "2.500"], null],
    [["100", "200"], null],
    [["0.500"], "."],
  ])("of %j is %j", (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });
});

const linesOf = async (text: string, ...rest: [Parameters<typeof digestOf>[1]?, typeof AMERICAN_MONTH?]) =>
  (await digestOf(text, ...rest)).sheets?.[0]?.lines.map(({ name, amount, currency }) => [name, amount, currency]);

describe("amounts", () => {
  it("are credits with a minus before or behind them, or in brackets, and name their currency", async () => {
    const text = "Navn\tBeløb\nLøn\t1.000,50 kr.\nA\t-200\nB\t200-\nC\t(1.200,25)\nD\tUSD 5\nE\t€ 7,50\nF\tkr. 3.000,-";
    expect(await linesOf(text)).toEqual([
      ["Løn", 1_000.5, "DKK"],
      ["A", -200, "DKK"],
      ["B", -200, "DKK"],
      ["C", -1_200.25, "DKK"],
      ["D", 5, "USD"],
      ["E", 7.5, "EUR"],
      ["F", 3_000, "DKK"],
    ]);
  });

  it("are turned where nearly all are negative, unless the reader says otherwise", async () => {
    const text = "Navn;Beløb\nLøn;-100\nHusleje;-50\nEl;-20\nKreditnota;5\nVand;-1";
    expect(await linesOf(text.replace("Kreditnota;5\n", ""))).toEqual([
      ["Løn", 100, "DKK"],
      ["Husleje", 50, "DKK"],
      ["El", 20, "DKK"],
      ["Vand", 1, "DKK"],
    ]);
    expect((await digestOf(text)).turnsSigns).toBe(false);
    expect((await linesOf(text, { turnsSigns: true }))?.[3]).toEqual(["Kreditnota", -5, "DKK"]);
  });

  it("that cannot be read are told by their row, and their row gives nothing", async () => {
    const text = [
      "Navn;Beløb;Valuta",
      "Løn;abc;DKK",
      "Leje;1,234.50;DKK",
      "El;1.500,00;XXQ",
      "Vand;#REF!;DKK",
      "Varme;9999999999999999;DKK",
      "Chef;12.000,50;DKK",
      "Tlf;8.000,25;",
    ].join("\n");
    const { problems, problemCount, sheets } = await digestOf(text);
    expect(problems).toEqual([
      { row: 2, error: "notAnAmount", text: "abc" },
      { row: 3, error: "otherMark", text: "1,234.50" },
      { row: 4, error: "unknownCurrency", text: "XXQ" },
      { row: 5, error: "errorInCell", text: "#REF!" },
      { row: 6, error: "tooLarge", text: "9999999999999999" },
    ]);
    expect(problemCount).toBe(5);
    expect(sheets?.[0]?.lines.map(({ name }) => name)).toEqual(["Chef", "Tlf"]);
  });

  it("are read by the mark that the reader chooses", async () => {
    expect(await linesOf("Navn;Beløb\nLøn;1.234")).toEqual([["Løn", 1_234, "DKK"]]);
    expect(await linesOf("Navn;Beløb\nLøn;1.234", { mark: "." })).toEqual([["Løn", 1.234, "DKK"]]);
  });
});

describe("rows that are no costs", () => {
  it("are left out and told: blank ones, totals, headings and zeros", async () => {
    const text =
      "Rapport\n\nNavn;Beløb\nPersonale\nLøn;100\nPension;20\nPersonale i alt;120\n;\nEl;0\nHusleje;50\n;50\nI alt;170";
    const { leftOut, sheets } = await digestOf(text);
    expect(leftOut).toEqual({
      above: 1,
      blank: 1,
      headings: 1,
      zeros: 1,
      parts: [],
      noCosts: [],
      totals: [
        { row: 7, text: "Personale i alt" },
        { row: 12, text: "I alt" },
      ],
    });
    expect(sheets?.[0]?.lines.map(({ name, amount }) => [name, amount])).toEqual([
      ["Løn", 100],
      ["Pension", 20],
      ["Husleje", 50],
      ["", 50],
    ]);
  });

  it("a name that sounds like a total is a cost, unless its amount is one", async () => {
    expect(await linesOf("Name,Amount\nRent,100\nPower,20\nTotal Telecom Ltd,30")).toHaveLength(3);
    expect((await digestOf("Name,Amount\nRent,100\nPower,20\nTotal costs,120")).leftOut.totals).toHaveLength(1);
    expect((await digestOf("Name,Amount\nRent,100\nPower,20\n,120")).leftOut.totals).toHaveLength(1);
  });
});

describe("the sample ledgers", () => {
  it.each(["danish-ledger.csv", "danish-ledger.xlsx"])("%s gives its 16 costs, and no total", async (name) => {
    const { sheets, totals, leftOut, problemCount } = await digestOf(fileOf(await sampleBytes(name)));
    const lines = sheets?.[0]?.lines ?? [];
    expect(lines).toHaveLength(16);
    expect(totals).toEqual([
      { currency: "DKK", amount: 1_212_122.8 },
      { currency: "USD", amount: 2_225 },
    ]);
    expect(leftOut.totals.at(-1)?.text).toBe("I alt");
    expect(problemCount).toBe(0);
    expect(lines.filter(({ isKnown }) => !isKnown).map((line) => line.name)).toEqual(["Kontorartikler"]);
  });

  it("the Danish one names its two totals by their rows", async () => {
    const { leftOut } = await digestOf(fileOf(await sampleBytes("danish-ledger.csv")));
    expect(leftOut.totals.map(({ row }) => row)).toEqual([12, 24]);
  });

  it("the American one gives its 14 accounts, each with its category but one", async () => {
    const digest = await digestOf(fileOf(await sampleBytes("american-ledger.csv")), {}, AMERICAN_MONTH);
    expect(digest.mark).toBe(".");
    expect(digest.totals).toEqual([{ currency: "USD", amount: 189_693.38 }]);
    const lines = digest.sheets?.[0]?.lines ?? [];
    expect(lines.filter(({ isKnown }) => !isKnown).map(({ name }) => name)).toEqual(["Postage, misc."]);
    expect(lines.find(({ name }) => name === "Telecom credit")?.amount).toBe(-312.43);
  });
});

describe("many rows", () => {
  const many = `Konto;Beløb\n${Array.from({ length: 600 }, (_, at) => `${at % 2 === 0 ? "Løn" : "Husleje"} ${at};0,1`).join("\n")}`;

  it("are added up by category where they would be too many, each sum without noise", async () => {
    const digest = await digestOf(many);
    expect(digest.groupCounts).toEqual({ rows: 600, names: 600, categories: 2 });
    expect(digest.sheets?.[0]?.lines.map(({ category, amount, rows }) => [category, amount, rows])).toEqual([
      ["wages", 30, 300],
      ["rent", 30, 300],
    ]);
  });

  it("of one name are one line, whatever their capitals and spaces", async () => {
    const text = "Navn;Beløb\nHusleje;1\n husleje ;2\nEl;4";
    expect(await linesOf(text, { grouping: "names" })).toEqual([
      ["Husleje", 3, "DKK"],
      ["El", 4, "DKK"],
    ]);
  });

  it("of one name and several categories are a line for each, so that no amount stands under another's", async () => {
    const text = "Kategori;Tekst;Beløb\nLøn;Diverse;20000\nHusleje;Diverse;200\nLøn;Diverse;1";
    const digest = await digestOf(text, { grouping: "names" });
    expect(digest.groupCounts.names).toBe(2);
    expect(digest.sheets?.[0]?.lines.map(({ category, name, amount }) => [category, name, amount])).toEqual([
      ["wages", "Diverse", 20_001],
      ["rent", "Diverse", 200],
    ]);
  });

  it("have the category that the reader gives to their name", async () => {
    const digest = await digestOf("Navn;Beløb\nHusleje;1\nDiverse;2", { categories: { diverse: "hardware" } });
    expect(digest.sheets?.[0]?.lines.map(({ category }) => category)).toEqual(["rent", "hardware"]);
  });
});
