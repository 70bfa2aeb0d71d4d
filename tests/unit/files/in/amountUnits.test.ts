import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitOfHeading, unitOfTitle } from "../../../../src/files/in/amountUnit";
import { difference, timesPowerOfTen } from "../../../../src/files/in/exactAmounts";
import { AMERICAN_MONTH, digestOf } from "../../../support/broughtIn";

const linesOf = async (...asked: Parameters<typeof digestOf>) =>
  (await digestOf(...asked)).sheets?.map(({ lines }) => lines.map(({ name, amount }) => [name, amount]));

describe("the unit that a heading of amounts says", () => {
  it.each([
    [
      1_000,
      ["t.kr.", "tkr", "T.KR", "Beløb (t.kr.)", "Regnskab 2026 tkr.", "kDKK", "TDKK", "teur", "jan 2026 (t.kr.)"],
    ],
    [1_000, ["1.000 kr.", "Beløb i 1.000 kr.", "DKK 1.000", "Beløb 1000 kr", "1 000 kr", "000 kr.", "Beløb x 1.000"]],
    [1_000, ["i tusinde", "Beløb i hele tusinde kr.", "in thousands", "Cost (USD thousands)", "Amount (k)"]],
    [1_000, ["USD '000", "DKK’000", "$000", "(000s)", "£'000", "$k", "Amount $K", "usd k"]],
    [1_000_000, ["mio. kr.", "Mio. DKK", "mkr.", "mill. kr.", "mDKK", "$m", "EURm", "€m", "$mm"]],
    [
      1_000_000_000,
      ["mia. kr.", "Beløb (mia. kr.)", "mia", "milliarder kr.", "USD bn", "$bn", "USD billions", "in billions"],
    ],
    [1_000_000, ["millioner kr.", "in millions", "1.000.000 kr", "Amount (USD millions)", "$ '000,000"]],
  ])("is %i", (unit, headings) => {
    expect(headings.map((heading) => [heading, unitOfHeading(heading)])).toEqual(headings.map((text) => [text, unit]));
  });

  it.each([
    ["Beløb", "Beløb kr.", "Beløb (kr.)", "Amount (USD)", "Kr.", "Total", "K", "Kredit", "1000", "2026", ""],
    [
      "Beløb pr. mdr.",
      "12 mdr.",
      "Kr. pr. md.",
      "kr./mdr.",
      "3 mdr. i kr.",
      "Beløb i kr. m. moms",
      "DKK m. moms",
      "Antal t.",
      "12.000 kr.",
      "Over 2 mio. kr.",
      "1.000.000.000",
      "500 t.kr.",
    ],
  ])("is none in %j and the like", (...headings) => {
    expect(headings.filter((heading) => unitOfHeading(heading) !== null)).toEqual([]);
  });
});

describe("the unit that a title says", () => {
  it.each([
    [1_000, "Alle beløb er i t.kr."],
    [1_000, "Beløb i 1.000 kr."],
    [1_000, "Resultatopgørelse 2026 (t.kr.)"],
    [1_000, "Tal i hele tusinder"],
    [1_000, "Figures are in thousands of US dollars, except per share"],
    [1_000, "(1.000 kr.)"],
    [1_000_000, "Alle tal i mio. kr."],
    [1_000_000, "Amounts in millions"],
    [null, "Udgifter over 1.000 kr."],
    [null, "Budget over 2 mio. kr."],
    [null, "Beløbsgrænse: 50 t.kr."],
    [null, "Thousand Oaks call centre"],
    [null, "Cost per thousand calls"],
    [null, "One in a million"],
    [null, "Omkostninger i kr. i 1. kvartal"],
  ])("is %s in %j", (unit, title) => {
    expect(unitOfTitle(title)).toBe(unit);
  });
});

describe("amounts in thousands and millions", () => {
  it("are brought in in ones, told where the unit stands: in the heading of the amounts", async () => {
    const digest = await digestOf("Konto;Tekst;Beløb (t.kr.)\n1;Løn;1,234\n2;Husleje;45\n3;Kreditnota;-0,5");
    expect(digest).toMatchObject({ unit: 1_000, unitTold: { unit: 1_000, text: "Beløb (t.kr.)" } });
    expect(digest.unitSample).toEqual({ written: 1.234, amount: 1_234 });
    expect(digest.sheets?.[0]?.lines.map(({ amount }) => amount)).toEqual([1_234, 45_000, -500]);
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 45_734 }]);
  });

  it.each([
    ["as the heading itself", "Konto;1.000 kr.\nLøn;5\nHusleje;6"],
    ["in a title above", "Rapport\nAlle beløb i 1.000 kr.\n\nKonto;Regnskab\nLøn;5\nHusleje;6"],
    ["in the heading of the names", "t.kr.;Beløb\nLøn;5\nHusleje;6"],
    ["between headings and amounts", "Konto;Beløb\n;t.kr.\nLøn;5\nHusleje;6"],
    ["in a note below", "Konto;Beløb\nLøn;5\nHusleje;6\n\nBeløb i t.kr.;"],
    ["in English", "Account,USD '000\nLøn,5\nHusleje,6"],
  ])("are told %s", async (_, text) => {
    const digest = await digestOf(text);
    expect(digest.unit).toBe(1_000);
    expect(digest.sheets?.[0]?.lines.map(({ name, amount }) => [name, amount])).toEqual([
      ["Løn", 5_000],
      ["Husleje", 6_000],
    ]);
    expect(digest.problemCount).toBe(0);
  });

  it("stand in columns of periods, too", async () => {
    expect(await linesOf("Konto;jan 2026 (t.kr.);feb 2026 (t.kr.)\nLøn;1,5;2\nEl;0,25;3")).toEqual([
      [
        ["Løn", 1_500],
        ["El", 250],
      ],
      [
        ["Løn", 2_000],
        ["El", 3_000],
      ],
    ]);
    expect(await linesOf("Account,Q1 2026,Q2 2026\n,$m,$m\nWages,1.5,2", {}, AMERICAN_MONTH)).toEqual([
      [["Wages", 1_500_000]],
      [["Wages", 2_000_000]],
    ]);
  });

  it("are in the unit of their own column where columns differ, and in the reader's where one is chosen", async () => {
    const text = "Konto;jan 2026 (t.kr.);feb 2026 (kr.);mar 2026\nLøn;1,5;2000;300\nEl;0,25;3000;4";
    const digest = await digestOf(text);
    expect(digest).toMatchObject({ unit: null, unitTold: null, unitSample: null });
    expect(digest.unitsApart).toEqual([
      { unit: 1_000, text: "jan 2026 (t.kr.)" },
      { unit: 1, text: "feb 2026 (kr.)" },
    ]);
    const amounts = digest.sheets?.map(({ lines }) => lines.map(({ amount }) => amount));
    expect(amounts).toEqual([
      [1_500, 250],
      [2_000, 3_000],
      [300, 4],
    ]);
    expect((await digestOf(text, { unit: 1_000 })).totals).toEqual([{ currency: "DKK", amount: 5_305_750 }]);
    expect((await digestOf("Account,Q1 2026,Q2 2026\n,$m,$k\nWages,1.5,2", {}, AMERICAN_MONTH)).totals).toEqual([
      { currency: "USD", amount: 1_502_000 },
    ]);
  });

  it("are what the reader says, whatever the table does", async () => {
    const text = "Konto;Beløb (t.kr.)\nLøn;5";
    expect(await linesOf(text, { unit: 1 })).toEqual([[["Løn", 5]]]);
    expect(await linesOf(text, { unit: 1_000_000 })).toEqual([[["Løn", 5_000_000]]]);
    expect((await digestOf(text, { unit: 1 })).unitTold?.unit).toBe(1_000);
  });

  it("that are one thousand kroner are amounts, and no heading", async () => {
    expect(await linesOf("Post;1.000 kr.\nHusleje;2.000 kr.")).toEqual([
      [
        ["Post", 1_000],
        ["Husleje", 2_000],
      ],
    ]);
  });

  it("have totals that are rounded like they are, and are left out all the same", async () => {
    const { leftOut, totals } = await digestOf(
      "Konto;t.kr.\nLøn;100\nPension;20\nPersonale i alt;121\nEl;4\nI alt;125",
    );
    expect(leftOut.totals.map(({ row }) => row)).toEqual([4, 6]);
    expect(totals).toEqual([{ currency: "DKK", amount: 124_000 }]);
  });

  it("that no sheet can hold are told by their row", async () => {
    const { problems, sheets } = await digestOf("Konto;mio. kr.\nLøn;5\nHusleje;1.000.000.001");
    expect(problems).toEqual([{ row: 3, error: "tooLarge", text: "1.000.000.001" }]);
    expect(sheets?.[0]?.lines.map(({ amount }) => amount)).toEqual([5_000_000]);
  });
});

describe("exact amounts", () => {
  it("are what the digits say", () => {
    expect(timesPowerOfTen(1.005, 1_000)).toBe(1_005);
    expect(timesPowerOfTen(0.000_000_1, 1_000)).toBe(0.0001);
    expect(timesPowerOfTen(4_567.89, 1_000_000)).toBe(4_567_890_000);
    expect(difference(100.1, 0.2)).toBe(99.9);
    expect(difference(1_000_000.1, 1_000_000)).toBe(0.1);
    expect(difference(5, 5)).toBe(0);
  });

  it("of cents are the same as sums of whole cents", () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        expect(difference(left / 100, right / 100)).toBe((left - right) / 100 + 0);
        expect(timesPowerOfTen(left / 100, 1_000)).toBe(left * 10);
      }),
    );
  });
});

describe("the unit and the sign", () => {
  const amount = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100);
  const unit = fc.constantFrom(1, 1_000, 1_000_000) as fc.Arbitrary<1 | 1_000 | 1_000_000>;

  it("lose no row, and what is shown as the sum is that of the lines", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(amount, { minLength: 1, maxLength: 12 }),
        unit,
        fc.boolean(),
        async (sizes, by, turned) => {
          const rows = sizes.map((size, at) => `Post ${at};${String(size).replace(".", ",")}`);
          const text = `Navn;Beløb\n${rows.join("\n")}`;
          const { sheets, totals, used, leftOut, problemCount } = await digestOf(text, {
            unit: by,
            turnsSigns: turned,
            mark: ",",
            grouping: "rows",
          });
          expect(problemCount).toBe(0);
          expect(used + leftOut.zeros).toBe(sizes.length);
          const amounts = sheets?.[0]?.lines.map((line) => line.amount) ?? [];
          const sign = turned ? -1 : 1;
          const expected = sizes.filter((size) => size !== 0).map((size) => (Math.round(size * 100) * by * sign) / 100);
          expect(amounts).toEqual(expected);
          const sum = expected.reduce((all, one) => all + Math.round(one * 100), 0) / 100;
          expect((totals[0]?.amount ?? 0).toFixed(2)).toBe((sum + 0).toFixed(2));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a unit", () => {
  it.each([
    "DKKt",
    "Beløb (K DKK)",
    "Amount (K EUR)",
    "Amount x1000",
    "Amount (thous.)",
    "Beløb i tus. kr.",
    "Beløb (× 1.000)",
  ])("of thousands is told by %s", async (heading) => {
    const { unit, totals } = await digestOf(`Post\t${heading}\nLeje\t10\nLøn\t20`);
    expect([unit, totals[0]?.amount]).toEqual([1_000, 30_000]);
  });

  it("that heads other numbers is not that of the amounts; one that heads the names is", async () => {
    const amount = async (text: string) => (await digestOf(text)).totals[0]?.amount;
    expect(await amount("Tekst\tBudget (t.kr.)\tBeløb\nHusleje\t10\t10000")).toBe(10_000);
    expect(await amount("Tekst\tAntal (tusinde)\tBeløb\nEl\t\t5\nHusleje\t10\t10000")).toBe(10_005);
    expect(await amount("Konto (t.kr.)\tNavn\tBeløb\n2210\tHusleje\t10")).toBe(10_000);
    expect(await amount("Tekst (t.kr.)\tBeløb\nHusleje\t10")).toBe(10_000);
  });
});
