import { describe, expect, it } from "vitest";
import { markBehind } from "../../../../src/files/in/markBehind";
import { sideOfMark } from "../../../../src/files/in/sideMarks";
import { digestOf } from "../../../support/broughtIn";

const linesOf = async (...asked: Parameters<typeof digestOf>) =>
  (await digestOf(...asked)).sheets?.[0]?.lines.map(({ name, amount }) => [name, amount]);

describe("a mark of debit or credit", () => {
  it.each([
    ["debit", ["D", "d", "Debet", "Debit", "Dr", "Dr.", "DB", "S", "Soll"]],
    ["credit", ["K", "C", "Kredit", "Credit", "Cr", "CR.", "H", "Haben"]],
    [null, ["", "X", "DK", "Kreditkort", "12"]],
  ])("says %s", (side, marks) => {
    expect(marks.map((mark) => [mark, sideOfMark(mark)])).toEqual(marks.map((mark) => [mark, side]));
  });

  it("stands behind an amount in two letters or more", () => {
    expect(markBehind("1,200.00 Cr")).toEqual({ amount: "1,200.00", side: "credit" });
    expect(markBehind("200.00CR")).toEqual({ amount: "200.00", side: "credit" });
    expect(markBehind("(200.00) Cr.")).toEqual({ amount: "(200.00)", side: "credit" });
    expect(markBehind("200,- Kredit")).toEqual({ amount: "200,-", side: "credit" });
    expect(markBehind("1.200,00 Debet")).toEqual({ amount: "1.200,00", side: "debit" });
    expect(["5 k", "200 kr", "Cr", "100 USD", "Kredit 5"].map(markBehind)).toEqual([null, null, null, null, null]);
  });
});

describe("marks of debit and credit", () => {
  it.each([
    ["D/K", "D", "K"],
    ["", "D", "C"],
    ["Debet/Kredit", "Debet", "Kredit"],
    ["Type", "Debit", "Credit"],
    ["Side", "Dr", "Cr"],
    ["S/H", "S", "H"],
  ])("in a column %j take the credits off", async (heading, debit, credit) => {
    const text = `Konto;Beløb;${heading}\nLøn;1.200,50;${debit}\nRefusion;200,25;${credit}\nHusleje;45,00;${debit}`;
    const digest = await digestOf(text);
    expect(digest).toMatchObject({ columnOfMarks: 2, marked: { rows: 1, areSigned: false } });
    expect(digest.mapping).toMatchObject({ marks: 2, name: 0, category: null });
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 1_045.25 }]);
    expect(await linesOf(text, { columns: { marks: null } })).toEqual([
      ["Løn", 1_200.5],
      ["Refusion", 200.25],
      ["Husleje", 45],
    ]);
  });

  it("leave credits as they are written that have their minus already", async () => {
    const digest = await digestOf("Konto;Beløb;D/K\nLøn;1.200;D\nRefusion;-200;K\nHusleje;45;D");
    expect(digest.marked).toEqual({ rows: 1, areSigned: true });
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 1_045 }]);
  });

  it("of which one heading alone tells are enough, and others among them are told by their row", async () => {
    expect((await digestOf("Konto;Beløb;D/K\nRefusion;200;K\nRetur;5;K", { turnsSigns: false })).totals).toEqual([
      { currency: "DKK", amount: -205 },
    ]);
    const rows = Array.from({ length: 250 }, (_, at) => `Løn ${at};1;${at % 2 === 0 ? "D" : "K"}`);
    const { problems, totals } = await digestOf(["Konto;Beløb;D/K", ...rows, "El;7;?", "Vand;5;"].join("\n"));
    expect(problems).toEqual([{ row: 252, error: "unknownMark", text: "?" }]);
    expect(totals).toEqual([{ currency: "DKK", amount: 5 }]);
  });

  it("leave totals out, which are of both sides", async () => {
    const { leftOut, totals } = await digestOf(
      "Konto;Beløb;D/K\nLøn;1.200;D\nRefusion;200;K\nPersonale i alt;1.000;D\nEl;5;D",
    );
    expect(leftOut.totals).toEqual([{ row: 4, text: "Personale i alt" }]);
    expect(totals).toEqual([{ currency: "DKK", amount: 1_005 }]);
  });

  it("behind the amounts take the credits off, with or without a minus of their own", async () => {
    const digest = await digestOf(
      'Account,Amount\nWages,"1,200.00 Dr"\nRefund,200.50 Cr\nRent,45.00\nReturn,(5.00) Cr\nPhone,"1,000.00CR"',
    );
    expect(digest).toMatchObject({ columnOfMarks: null, marked: { rows: 3, areSigned: false }, problemCount: 0 });
    expect(digest.sheets?.[0]?.lines.map(({ amount }) => amount)).toEqual([1_200, -200.5, 45, -5, -1_000]);
  });

  it("of one letter are none under a heading that says something else", async () => {
    const digest = await digestOf("Konto;Beløb;Afdeling\nLøn;100;C\nEl;20;D");
    expect(digest.mapping.marks).toBeNull();
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 120 }]);
    expect((await digestOf("Konto;Beløb;Afdeling\nLøn;100;Debet\nEl;20;Kredit")).mapping.marks).toBe(2);
  });

  it("are none where anything else stands in the column, or one side alone without a heading", async () => {
    expect((await digestOf("Konto;Beløb;Afd\nLøn;1;D\nEl;2;K\nVand;3;X")).mapping.marks).toBeNull();
    expect((await digestOf("Konto;Beløb;Afd\nLøn;1;K\nEl;2;K")).mapping.marks).toBeNull();
  });
});
