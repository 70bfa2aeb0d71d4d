import { describe, expect, it } from "vitest";
import { AMERICAN_MONTH, DANISH_MONTH, digestOf } from "../../../support/broughtIn";

/** Rows as a spreadsheet copies them: cells between tabs as they are shown, each row ended as in Windows. */
const copied = (...rows: readonly string[]) => rows.map((row) => `${row}\r\n`).join("");

const linesOf = async (text: string, destination = DANISH_MONTH) => {
  const { sheets, problems } = await digestOf(text, {}, destination);
  expect(problems).toEqual([]);
  return sheets?.[0]?.lines.map(({ name, amount, currency }) => [name, amount, currency]);
};

/** What one amount is read as, beside one that tells that decimals are written with a comma. */
const readsInDanish = async (amount: string) =>
  (await linesOf(copied("Navn\tBeløb", "Løn\t2,5", `Leje\t${amount}`)))?.[1]?.slice(1);

describe("amounts as Danish cells show them", () => {
  it.each([
    ["kr. 1.234,50", 1_234.5],
    ["1.234,50 kr.", 1_234.5],
    [" kr.        1.234,50 ", 1_234.5],
    ["-kr.        1.234,50 ", -1_234.5],
    ["kr. -1.234,50", -1_234.5],
    ["(1.234,50)", -1_234.5],
    ["(kr. 1.234,50)", -1_234.5],
    ["1.234,50-", -1_234.5],
    ["\u22125", -5],
    ["\u22121.234,50 kr.", -1_234.5],
    ["kr. \u22125", -5],
    ["–5", -5],
    ["+5", 5],
    ["1 234,50", 1_234.5],
    ["1\u00a0234,50", 1_234.5],
    ["1\u202f234,50", 1_234.5],
    ["1\u2009234,50", 1_234.5],
    ["1'234,50", 1_234.5],
    ["1.500,- kr.", 1_500],
    ["DKK 1.234,50", 1_234.5],
  ])("%j is %d kroner", async (text, amount) => {
    expect(await readsInDanish(text)).toEqual([amount, "DKK"]);
  });

  it.each([
    ["€ 1.234,50", "EUR"],
    ["1.234,50 EUR", "EUR"],
    ["US$ 1.234,50", "USD"],
    ["£1.234,50", "GBP"],
  ])("%j names its currency", async (text, currency) => {
    expect(await readsInDanish(text)).toEqual([1_234.5, currency]);
  });

  it("are read with a point where they are written so, whoever reads them", async () => {
    expect(await linesOf(copied("Navn\tBeløb", "Husleje\tDKK 1,234.50", "El\tDKK 99.25"))).toEqual([
      ["Husleje", 1_234.5, "DKK"],
      ["El", 99.25, "DKK"],
    ]);
  });
});

describe("amounts as American cells show them", () => {
  it.each([
    [" $ 1,234.50 ", 1_234.5],
    [" $ (1,234.50)", -1_234.5],
    ["($1,234.50)", -1_234.5],
    ["-$1,234.50", -1_234.5],
    ["(1,234.50)", -1_234.5],
    ["1'234.50", 1_234.5],
  ])("%j is %d dollars", async (text, amount) => {
    expect((await linesOf(copied("Name\tAmount", `Rent\t${text}`, "Power\t5"), AMERICAN_MONTH))?.[0]).toEqual([
      "Rent",
      amount,
      "USD",
    ]);
  });
});

describe("cells that are no amounts", () => {
  it.each([" kr.         -   ", "-", "–", "- kr.", " $ -   ", "€ -", "DKK -"])("%j is nothing", async (dash) => {
    expect(await linesOf(copied("Navn\tBeløb", "Løn\t5", `Leje\t${dash}`, "El\t6"))).toHaveLength(2);
  });

  it.each([
    ["12%", "notAnAmount"],
    ["31-01-2026", "notAnAmount"],
    ["1,2E+05", "notAnAmount"],
    ["#REF!", "errorInCell"],
    ["#REFERENCE!", "errorInCell"],
    ["#I/T", "errorInCell"],
    ["#N/A", "errorInCell"],
    ["#VÆRDI!", "errorInCell"],
    ["#DIVISION/0!", "errorInCell"],
    ["########", "errorInCell"],
  ])("%j is told by its row", async (text, error) => {
    const { problems, sheets } = await digestOf(copied("Navn\tBeløb", "Løn\t5,00", `Leje\t${text}`, "El\t6,50"));
    expect(problems).toEqual([{ row: 3, error, text }]);
    expect(sheets?.[0]?.lines).toHaveLength(2);
  });

  it("shares of the whole beside amounts are no amounts, and days are those of the costs", async () => {
    const shares = copied("Navn\tBeløb\tAndel", "Husleje\t1.234,50\t60%", "El\t820,00\t40 %", "I alt\t2.054,50\t100%");
    expect(await linesOf(shares)).toEqual([
      ["Husleje", 1_234.5, "DKK"],
      ["El", 820, "DKK"],
    ]);
    const { periods } = await digestOf(copied("Dato\tNavn\tBeløb", "01-01-2026\tHusleje\t5", "31-01-2026\tEl\t6"));
    expect(periods.map(({ key }) => key)).toEqual(["2026-01 month"]);
  });
});

describe("rows that add up others", () => {
  const left = async (...rows: readonly string[]) => (await digestOf(copied(...rows))).leftOut;
  const SAID = ["I alt", "I ALT:", "Total", "TOTAL DKK", "I alt kr.", "Sum", "Sum total", "Totalt", "Samlet total"];

  it.each([...SAID, "Subtotal", "Mellemsum", "Delsum", "Grand total:", "Total ($)"])(
    "%j is a total whatever its amount",
    async (words) => {
      const { totals } = await left("Husleje\t100", "El\t20", `${words}\t130`);
      expect(totals).toEqual([{ row: 3, text: words }]);
    },
  );

  it.each(["Personale i alt", "Total costs", "Omkostninger i alt", "Total 2026", "Lokaler total", "Subtotal 1"])(
    "%j is one when it adds up what is above it, even a single row, and a cost when it does not",
    async (words) => {
      expect((await left("Husleje\t100", "El\t20", `${words}\t120`)).totals).toHaveLength(1);
      expect((await left("Husleje\t100", "I alt\t100", "El\t20", `${words}\t20`)).totals).toHaveLength(2);
      const { leftOut, calledTotals, totals } = await digestOf(copied("Husleje\t100", "El\t20", `${words}\t125`));
      expect(leftOut.totals).toEqual([]);
      expect(calledTotals).toEqual([{ row: 3, text: words }]);
      expect(totals).toEqual([{ currency: "DKK", amount: 245 }]);
    },
  );

  it("are told to the rounding of the ledger's own digits, and lie in each other", async () => {
    const { leftOut, calledTotals, totals } = await digestOf(
      copied(
        "Løn\t100.400",
        "Pension\t20.400",
        "Frokost\t3.300",
        "Personale i alt\t124.101",
        "Husleje\t50.000",
        "Lokaler i alt\t50.000",
        "Omkostninger i alt\t174.101",
      ),
    );
    expect(totals).toEqual([{ currency: "DKK", amount: 174_100 }]);
    expect(leftOut.totals.map(({ row }) => row)).toEqual([4, 6, 7]);
    expect(calledTotals).toEqual([]);
    const tenths = await digestOf(copied("Løn\t100,4", "Pension\t20,4", "Personale i alt\t120,9", "El i alt\t121,1"));
    expect(tenths.leftOut.totals.map(({ text }) => text)).toEqual(["Personale i alt"]);
    expect(tenths.calledTotals.map(({ text }) => text)).toEqual(["El i alt"]);
    const cents = await digestOf(copied("Løn\t100,40", "Pension\t20,41", "Personale i alt\t120,90"));
    expect(cents.calledTotals).toEqual([{ row: 3, text: "Personale i alt" }]);
  });

  it("of which a row is missing are named and hide none of those after them", async () => {
    const { leftOut, calledTotals, totals } = await digestOf(
      copied(
        "Løn\t100,00",
        "Personale i alt\t120,00",
        "Husleje\t50,00",
        "Lokaler i alt\t50,00",
        "Omkostninger i alt\t170,00",
        "Total Energies\t7,00",
      ),
    );
    expect(leftOut.totals.map(({ text }) => text)).toEqual(["Lokaler i alt", "Omkostninger i alt"]);
    expect(calledTotals.map(({ text }) => text)).toEqual(["Personale i alt", "Total Energies"]);
    expect(totals).toEqual([{ currency: "DKK", amount: 277 }]);
  });

  it("can stand above what they add up", async () => {
    const digest = await digestOf(copied("Personale i alt\t300", "Løn\t100", "Pension\t200", "Husleje\t50"));
    expect(digest.leftOut.totals).toEqual([{ row: 1, text: "Personale i alt" }]);
    expect([digest.calledTotals, digest.perhapsSums]).toEqual([[], []]);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 350 }]);
  });

  it("are told by another cell than their name, unless its column says so of most rows", async () => {
    const said = (word: string) =>
      digestOf(
        `Konto\tTekst\tBeløb\n1000\tLøn\t500\n1010\tPension\t50\n${word}\tPersonale\t550\n2000\tHusleje\t100\n${word}\tLokaler\t100`,
      );
    const { leftOut, totals } = await said("I alt");
    expect(leftOut.totals).toEqual([
      { row: 4, text: "Personale" },
      { row: 6, text: "Lokaler" },
    ]);
    expect(totals).toEqual([{ currency: "DKK", amount: 650 }]);
    expect((await said("3000")).totals).toEqual([{ currency: "DKK", amount: 1300 }]);
    const all = await digestOf("Type\tTekst\tBeløb\nTotal\tLøn\t500\nTotal\tPension\t500");
    expect(all.totals).toEqual([{ currency: "DKK", amount: 1000 }]);
  });

  it.each(["I alt\u200b", "\u200eSum", "Su\u00adm", "\ufeffTotal"])(
    "are known though %j has what is not seen",
    async (words) => {
      expect((await digestOf(copied("Husleje\t1000", `${words}\t1000`))).totals).toEqual([
        { currency: "DKK", amount: 1000 },
      ]);
    },
  );

  it("are left out of a ledger with a row that cannot be read, though nothing adds up there", async () => {
    const { leftOut, sheets } = await digestOf(
      copied("Løn\t100,00", "Pension\t#REF!", "Personale i alt\t112,00", "Total Telecom\t50,00"),
    );
    expect(leftOut.totals).toEqual([{ row: 3, text: "Personale i alt" }]);
    expect(sheets?.[0]?.lines.map(({ name }) => name)).toEqual(["Løn", "Total Telecom"]);
  });

  it("are costs where they are all that there is", async () => {
    expect(await linesOf(copied("Personale i alt\t100", "Lokaler i alt\t50", "I alt\t150"))).toHaveLength(2);
  });
});

describe("rows without a name", () => {
  it("are costs where a number or a day says which, though they add up what is above", async () => {
    const { totals, leftOut } = await digestOf(copied("Konto\tBeløb", "1000\t100", "1010\t200", "1020\t300"));
    expect(leftOut.totals).toEqual([]);
    expect(totals).toEqual([{ currency: "DKK", amount: 600 }]);
    const days = copied("Dato\tBeløb", "01-01-2026\t100", "02-01-2026\t200", "03-01-2026\t300", "\t600");
    expect((await digestOf(days)).totals).toEqual([{ currency: "DKK", amount: 600 }]);
  });

  it("are totals where nothing says what they are", async () => {
    const { leftOut } = await digestOf(copied("Konto\tBeløb", "1000\t100", "1010\t200", "\t300"));
    expect(leftOut.totals).toEqual([{ row: 4, text: "" }]);
  });
});

describe("columns that would be lost or counted twice", () => {
  it("credits beside debits take off from the costs, in a row of their own too", async () => {
    const { problems, totals } = await digestOf(
      copied("Tekst\tDebet\tKredit", "Løn\t1.000\t", "Refusion\t\t200", "Husleje\t300\t0,00"),
    );
    expect(problems).toEqual([]);
    expect(totals).toEqual([{ currency: "DKK", amount: 1_100 }]);
  });

  it("a year or a quarter beside its months is their sum, and another year is not", async () => {
    const columnsOf = async (...headings: readonly string[]) =>
      (await digestOf(copied(["Tekst", ...headings].join("\t"), ["Løn", ...headings.map(() => "10")].join("\t"))))
        .mapping.amounts;
    expect(await columnsOf("jan 2026", "feb 2026", "mar 2026", "2026")).toEqual([1, 2, 3]);
    expect(await columnsOf("jan", "feb", "mar", "Q1", "apr")).toEqual([1, 2, 3, 5]);
    expect(await columnsOf("Q1 2026", "Q2 2026", "2026")).toEqual([1, 2]);
    expect(await columnsOf("2025", "jan 2026", "feb 2026")).toEqual([1, 2, 3]);
    expect(await columnsOf("Q2", "jan", "mar")).toEqual([1, 2, 3]);
  });
});

describe("rows that may add up those beside them", () => {
  const told = async (...rows: readonly string[]) =>
    (await digestOf(copied("Navn\tBeløb", ...rows))).perhapsSums.map(({ text }) => text);

  it("come in and are told, whether they stand above or below, to half a cent a row", async () => {
    expect(await told("Personale\t1.100,40", "Løn\t1.000,20", "Pension\t100,21", "Husleje\t300")).toEqual([
      "Personale",
    ]);
    expect(await told("Husleje\t300", "Løn\t1.000", "Pension\t100", "Personale\t1.100")).toEqual(["Personale"]);
  });

  it("are told in thousands to half of the last decimal a row", async () => {
    const inThousands = async (personnel: string) =>
      (await digestOf(copied("Navn\tt.kr.", `Personale\t${personnel}`, "Løn\t1.000,2", "Pension\t100,2"))).perhapsSums;
    // two amounts may be rounded by 50 kroner each
    expect(await inThousands("1.100,5")).toEqual([{ row: 2, text: "Personale" }]);
    expect(await inThousands("1.100,6")).toEqual([]);
  });

  it("are none beside a single row of as much, in another currency, with another between, or of postings by day", async () => {
    expect(await told("Husleje\t300", "El\t300", "Vand\t20")).toEqual([]);
    expect(await told("Husleje\t300", "El\tEUR 100", "Vand\tEUR 200")).toEqual([]);
    expect(await told("Husleje\t300", "El\t70", "Vand\t100", "Gas\t200")).toEqual([]);
    const days = copied("Dato\tNavn\tBeløb", "01-01-2026\tA\t300", "02-01-2026\tB\t100", "03-01-2026\tC\t200");
    expect((await digestOf(days)).perhapsSums).toEqual([]);
  });
});

describe("rows that say what another is made of", () => {
  it("are left out and told, so that nothing is counted twice", async () => {
    const { leftOut, sheets, totals } = await digestOf(
      copied("Navn\tBeløb", "Løn\t100", "heraf overarbejde\t20", "- Heraf: tillæg\t80", "Husleje\t50", "I alt\t150"),
    );
    expect(leftOut.parts).toEqual([
      { row: 3, text: "heraf overarbejde" },
      { row: 4, text: "- Heraf: tillæg" },
    ]);
    expect(leftOut.totals).toEqual([{ row: 6, text: "I alt" }]);
    expect(sheets?.[0]?.lines.map(({ name }) => name)).toEqual(["Løn", "Husleje"]);
    expect(totals).toEqual([{ currency: "DKK", amount: 150 }]);
    const english = await digestOf(copied("Wages\t100", "  of which overtime\t20", "thereof bonus\t3"));
    expect(english.leftOut.parts.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("are costs below a heading, where they are more than the row above, and where they go the other way", async () => {
    expect(await linesOf(copied("Navn\tBeløb", "Personale\t", "heraf løn\t100", "Husleje\t50"))).toHaveLength(2);
    expect(await linesOf(copied("Løn\t100", "heraf overarbejde\t70", "heraf tillæg\t31"))).toHaveLength(2);
    expect(await linesOf(copied("Løn\t100", "heraf refusion\t-5"))).toHaveLength(2);
    expect(await linesOf(copied("heraf løn\t100", "El\t5"))).toHaveLength(2);
  });
});

describe("merged cells", () => {
  const categories = async (...rows: readonly string[]) =>
    (await digestOf(copied(...rows))).sheets?.[0]?.lines.map(({ category, isKnown }) => [category, isKnown]);

  it("tell the category of the rows that they stand beside, unless a row tells its own", async () => {
    expect(
      await categories(
        "Kategori\tNavn\tBeløb",
        "Software\tAcme\t100",
        "\tZenit\t20",
        "\tHusleje\t50",
        "\t\t",
        "\tKaffe\t5",
      ),
    ).toEqual([
      ["software", true],
      ["software", true],
      ["rent", true],
      ["other", false],
    ]);
  });

  it("tell it as headings over rows, but not as the title of everything", async () => {
    expect(
      await categories("Navn\tBeløb", "Telefoni\t", "Acme\t100", "Telefoni i alt\t100", "Kaffe\t5", "Leje\t-", "Te\t1"),
    ).toEqual([
      ["telephony", true],
      ["other", false],
      ["other", false],
    ]);
    expect(await categories("Telefoni\t", "Acme\t100", "Kaffe\t5")).toEqual([
      ["other", false],
      ["other", false],
    ]);
  });

  it("over several lines are one name, and across columns leave the rest blank", async () => {
    const text = copied("Omkostninger\t\t", "\t\t", "Navn\tBeløb\t", '"Løn,\nkundeservice"\t100\t', "Husleje\t50\t");
    expect(await linesOf(text)).toEqual([
      ["Løn, kundeservice", 100, "DKK"],
      ["Husleje", 50, "DKK"],
    ]);
  });
});
