import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../../support/broughtIn";

const linesOf = async (...asked: Parameters<typeof digestOf>) =>
  (await digestOf(...asked)).sheets?.[0]?.lines.map(({ name, amount }) => [name, amount]);

describe("debit and credit in two columns", () => {
  it.each([
    "Tekst;Debet;Kredit",
    "Tekst;Beløb debet;Beløb kredit",
    "Tekst;Debet (kr.);Kredit (kr.)",
    "Tekst;Debet beløb;Kredit beløb",
    "Description;Debit;Credit",
    "Description;Debit amount;Credit amount",
    "Description;Dr;Cr",
    "Description;Money out;Money in",
    "Tekst;Hævet;Indsat",
  ])("are one amount, debit less credit, under %j", async (headings) => {
    const text = `${headings}\nLøn;100,10;\nRefusion;;20,50\nHusleje;50;0,2\nEl;0,00;5`;
    expect(await linesOf(text)).toEqual([
      ["Løn", 100.1],
      ["Refusion", -20.5],
      ["Husleje", 49.8],
      ["El", -5],
    ]);
    expect((await digestOf(text)).credits).toEqual({ rows: 3, areSigned: false });
  });

  it("come before a balance, and in thousands where they say so", async () => {
    const text = "Dato;Tekst;Debet (t.kr.);Kredit (t.kr.);Saldo\n01-01-2026;Løn;100;;100\n02-01-2026;Retur;;20;80";
    const { mapping, totals } = await digestOf(text);
    expect(mapping).toMatchObject({ amounts: [2], credit: 3, name: 1, period: 0 });
    expect(totals).toEqual([{ currency: "DKK", amount: 80_000 }]);
  });

  it("leave out the totals of both, and a row that comes to nothing", async () => {
    const text = "Tekst;Debet;Kredit\nLøn;100;\nPension;20;5\nPersonale i alt;120;5\nEl;7;7\nI alt;127;12";
    const { leftOut, totals, credits } = await digestOf(text);
    expect(leftOut.totals.map(({ row }) => row)).toEqual([4, 6]);
    expect(leftOut.zeros).toBe(1);
    expect(credits?.rows).toBe(1);
    expect(totals).toEqual([{ currency: "DKK", amount: 115 }]);
  });

  it("are added where the credits have their minus already", async () => {
    const text = "Tekst;Debet;Kredit\nLøn;100;\nRefusion;;-20\nRetur;;-5";
    expect((await digestOf(text)).credits).toEqual({ rows: 2, areSigned: true });
    expect((await digestOf(text)).totals).toEqual([{ currency: "DKK", amount: 75 }]);
  });

  it("without headings are two columns of which each row fills one", async () => {
    expect(await linesOf("Løn;100;\nRefusion;;20\nEl;5;")).toEqual([
      ["Løn", 100],
      ["Refusion", -20],
      ["El", 5],
    ]);
    expect((await digestOf("Løn;100;80\nHusleje;;20\nEl;5;")).mapping.credit).toBeNull();
  });

  it("are accounts where an amount of its own stands beside them", async () => {
    const { mapping, totals } = await digestOf("Tekst;Debet;Kredit;Beløb\nLøn;2210;6900;100\nHusleje;4110;6900;50");
    expect(mapping).toMatchObject({ amounts: [3], credit: null });
    expect(totals).toEqual([{ currency: "DKK", amount: 150 }]);
  });

  it("name the column that cannot be read, and two currencies at once", async () => {
    const { problems } = await digestOf("Tekst;Debet;Kredit\nLøn;100;\nA;5;USD 2\nB;;abc\nEl;1;");
    expect(problems).toEqual([
      { row: 3, error: "twoCurrencies", text: "USD 2" },
      { row: 4, error: "notAnAmount", text: "abc" },
    ]);
  });

  it("are told where the other side is left aside, and can be taken off", async () => {
    const text = "Tekst;Udgift;Indtægt\nLøn;100;0,00\nRefusion;;20\nRetur;0,00;5\nI alt;100;25";
    expect((await digestOf(text)).otherSide).toEqual({ column: 2, rows: 2 });
    const taken = { columns: { credit: 2 } };
    expect((await digestOf(text, taken)).otherSide).toBeNull();
    expect((await digestOf(text, taken)).totals).toEqual([{ currency: "DKK", amount: 75 }]);
    const plain = "Konto;Tekst;Beløb;Moms\n2210;Personale;;\n2210;Løn;100;25\n4110;Leje;50;";
    expect((await digestOf(plain)).otherSide).toBeNull();
  });

  it("are no pair once another column is chosen for the amounts", async () => {
    const text = "Tekst;Debet;Kredit;Saldo\nLøn;100;;100\nRefusion;;20;80";
    expect((await digestOf(text, { columns: { amounts: [3] } })).mapping.credit).toBeNull();
    expect((await digestOf(text, { columns: { amounts: [2] } })).mapping.credit).toBeNull();
    expect((await digestOf(text, { columns: { amounts: [1] } })).mapping.credit).toBe(2);
    expect((await digestOf(text, { columns: { credit: null } })).otherSide).toEqual({ column: 2, rows: 1 });
  });

  it("never lose a row, and come to debit less credit", async () => {
    const cents = fc.integer({ min: 0, max: 9_999_999 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 12 }), async (rows) => {
        const written = (size: number) => (size / 100).toFixed(2).replace(".", ",");
        const text = rows.map(([debit, credit], at) => `Post ${at};${written(debit)};${written(credit)}`).join("\n");
        const { totals, used, leftOut } = await digestOf(`Tekst;Debet;Kredit\n${text}`, { turnsSigns: false });
        expect(used + leftOut.zeros).toBe(rows.length);
        const sum = rows.reduce((all, [debit, credit]) => all + debit - credit, 0) / 100;
        expect((totals[0]?.amount ?? 0).toFixed(2)).toBe(sum.toFixed(2));
      }),
      { numRuns: 60 },
    );
  });
});
