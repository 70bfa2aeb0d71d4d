import { describe, expect, it } from "vitest";
import { legibleCells, percentStyles, shortenedStyles, shownSheets } from "../../../../src/files/in/legibleCells";
import { hasLongPart } from "../../../../src/files/in/longParts";
import { readSource } from "../../../../src/files/in/readSource";
import { shownCurrency } from "../../../../src/files/in/shownCurrency";
import { AMERICAN_MONTH, ask, digestOf, fileOf } from "../../../support/broughtIn";
import { handmadeWorkbook } from "../../../support/handmadeWorkbook";

type Given = Parameters<typeof handmadeWorkbook>;

async function tablesOf(...given: Given) {
  const read = await readSource(fileOf(handmadeWorkbook(...given)));
  return read.ok ? read.value.tables : read.error;
}

/** The rows of a workbook with one sheet. */
async function rowsOf(rows: string, more?: Given[1]) {
  const tables = await tablesOf([{ name: "Ark1", rows }], more);
  return typeof tables === "string" ? tables : tables[0]?.rows;
}

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe("the cells of a workbook", () => {
  it("are texts that are shared, in parts of several looks, and in the cell itself", async () => {
    const strings = [
      "<t>Løn &amp; pension</t>",
      '<r><t>Hus</t></r><r><rPr><b/></rPr><t xml:space="preserve">leje </t></r>',
      "<t>Kontor</t><rPh sb='0' eb='1'><t>read aloud</t></rPh>",
    ];
    const shared = (place: string, at: number) => `<c r="${place}" t="s"><v>${at}</v></c>`;
    const rows = `<row r="1">${shared("A1", 0)}${shared("B1", 1)}${shared("C1", 2)}${text("D1", "El")}</row>`;
    const [cells = []] = (await rowsOf(rows, { strings })) ?? [];
    expect([...cells].map((cell) => String(cell).trim())).toEqual(["Løn & pension", "Husleje", "Kontor", "El"]);
  });

  it("are texts and numbers that are written as they stand, so that no row is lost", async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[Løn & <pension>]]></t></is></c><c r="B1"><v><![CDATA[1000]]></v></c></row>';
    expect(await rowsOf(rows)).toEqual([["Løn & <pension>", 1_000]]);
  });

  it("are not looked for in a part that is longer than any cell, which would keep the reader for minutes", async () => {
    const text = "x".repeat(200_001);
    const endless = [
      "<c ".repeat(300_000),
      `<c r="${text}"/>`,
      `<!--${text}-->`,
      `<c><v>${text}</v></c>`,
      "<!-- ",
      '<c r="',
    ];
    for (const rows of endless) expect(await tablesOf([{ name: "Ark1", rows }]), rows.slice(0, 9)).toBe("damaged");
    expect(hasLongPart(`<a>${"x".repeat(199_000)}</a><!--${"<".repeat(199_000)}--><?x?><b c=">" d='"'/>`)).toBe(false);
    expect(hasLongPart(text)).toBe(true);
  });

  it("are the last results of formulas, of numbers and of texts", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>1234.5</v></c><c r="B1"><f t="shared" si="0"/><v>1E-3</v></c>' +
      '<c r="C1" t="str"><f>IF(1,"")</f><v></v></c><c r="D1" t="str"><f>TEXT(1;"0")</f><v>1.234,50</v></c></row>';
    expect(await rowsOf(rows)).toEqual([[1_234.5, 0.001, null, "1.234,50"]]);
  });

  it("are days by their style, counted from 1900 or 1904", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>46023</v></c><c r="B1" t="d"><v>2026-01-31</v></c></row>';
    expect(await rowsOf(rows)).toEqual([[new Date("2026-01-01"), new Date("2026-01-31")]]);
    const since1904 = '<row r="1"><c r="A1" s="1"><v>44561</v></c></row>';
    expect(await rowsOf(since1904, { is1904: true })).toEqual([[new Date("2026-01-01")]]);
  });

  it("stand where they are said to stand, hidden rows among the others", async () => {
    const rows = `<row r="2" hidden="1"><c r="B2"><v>5</v></c></row><row r="3"/><row r="4">${text("A4", "x")}</row>`;
    expect(await rowsOf(rows)).toEqual([
      [null, null],
      [null, 5],
      [null, null],
      ["x", null],
    ]);
  });
});

describe("amounts that a workbook shows in thousands", () => {
  const ledger = (style: number) =>
    `<row r="1">${text("A1", "Konto")}${text("B1", "t.kr.")}</row>` +
    `<row r="2">${text("A2", "Løn")}<c r="B2" s="${style}"><v>862500</v></c></row>`;
  const amountsOf = async (style: number) => {
    const digest = await digestOf(fileOf(handmadeWorkbook([{ name: "Ark1", rows: ledger(style) }])));
    return [digest.unitTold?.unit, digest.unit, digest.totals[0]?.amount];
  };

  it("are taken as their cells hold them, though the heading says thousands; others by the heading", async () => {
    expect(await amountsOf(4)).toEqual([1_000, 1, 862_500]);
    expect(await amountsOf(3)).toEqual([1_000, 1_000, 862_500_000]);
  });

  it.each([
    ["#,##0,", true],
    ["#,##0.0,,", true],
    ["0,&quot;k&quot;;-0,&quot;k&quot;", true],
    ["#,##0", false],
    ["#,##0.00&quot;, kr.&quot;", false],
    ["0\\,", false],
  ])("are told by the format %s: %s", (code, isOne) => {
    const styles = `<numFmt numFmtId="170" formatCode="${code}"/><cellXfs><xf numFmtId="170"/></cellXfs>`;
    expect(shortenedStyles(styles).size === 1).toBe(isOne);
  });
});

describe("a currency that a workbook only shows", () => {
  it("is that of the amounts, but for what the heading says", async () => {
    const rows = (heading: string) =>
      `<row r="1">${text("A1", "Konto")}${text("B1", heading)}</row>` +
      `<row r="2">${text("A2", "Løn")}<c r="B2" s="3"><v>862.5</v></c></row>`;
    const totalsOf = async (heading: string, destination = AMERICAN_MONTH) =>
      (await digestOf(fileOf(handmadeWorkbook([{ name: "Ark1", rows: rows(heading) }])), {}, destination)).totals;
    expect(await totalsOf("Beløb")).toEqual([{ currency: "DKK", amount: 862.5 }]);
    expect(await totalsOf("Beløb (EUR)")).toEqual([{ currency: "EUR", amount: 862.5 }]);
    expect(await totalsOf("Beløb", { ...AMERICAN_MONTH, currency: "SEK" })).toEqual([
      { currency: "SEK", amount: 862.5 },
    ]);
  });

  it.each([
    ["#,##0.00\\ [$€-407]", "€"],
    ["[$DKK]\\ #,##0", "DKK"],
    ["_-* #,##0.00\\ &quot;kr.&quot;_-;-* #,##0", "kr."],
    ["&quot;$&quot;#,##0.00", "$"],
    ["\\$#,##0", "$"],
    ["$#,##0", "$"],
    ["#,##0&quot; stk.&quot;", null],
    ["[$-406]d. mmmm yyyy", null],
    ["#,##0.00", null],
  ])("is told by the format %s: %s", (code, label) => {
    const styles = `<numFmt numFmtId="170" formatCode="${code}"/><cellXfs><xf numFmtId="170"/></cellXfs>`;
    const sheet = '<c r="A1" s="0"><v>1</v></c>';
    expect(shownCurrency([sheet], styles)).toBe(label);
    expect(shownCurrency(['<c r="A1"><v>1</v></c>'], styles)).toBeNull();
  });

  it("is none where there are several", () => {
    const styles =
      '<numFmt numFmtId="170" formatCode="[$€]0"/><numFmt numFmtId="171" formatCode="[$£]0"/>' +
      '<cellXfs><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    expect(shownCurrency(['<c s="0"><v>1</v></c><c s="1"><v>1</v></c>'], styles)).toBeNull();
    expect(shownCurrency(['<c s="1"><v>1</v></c>'], styles)).toBe("£");
  });
});

describe("what would be taken for something else", () => {
  const ledger = (amount: string) =>
    fileOf(
      handmadeWorkbook([
        {
          name: "Ark1",
          rows:
            `<row r="1">${text("A1", "Navn")}${text("B1", "Beløb")}</row>` +
            `<row r="2">${text("A2", "Løn")}<c r="B2" s="3"><v>100</v></c></row>` +
            `<row r="3">${text("A3", "Pension")}${amount}</row>` +
            `<row r="4">${text("A4", "Leje")}<c r="B4"><v>50</v></c></row>`,
        },
      ]),
    );

  it.each([
    ["an error", '<c r="B3" t="e"><f>B9</f><v>#REF!</v></c>', { error: "errorInCell", text: "#REF!" }],
    ["a share in percent", '<c r="B3" s="2"><v>0.12</v></c>', { error: "notAnAmount", text: "12%" }],
    ["a formula that was never worked out", '<c r="B3"><f>B1&amp;B2</f></c>', { error: "notAnAmount", text: "=B1&B2" }],
    ["yes or no", '<c r="B3" t="b"><v>1</v></c>', { error: "notAnAmount", text: "true" }],
    ["a day", '<c r="B3" s="1"><v>46023</v></c>', { error: "notAnAmount", text: "2026-01-01" }],
  ])("%s is told by its row and gives no line", async (_, amount, problem) => {
    const { problems, sheets } = await digestOf(ledger(amount));
    expect(problems).toEqual([{ row: 3, ...problem }]);
    expect(sheets?.[0]?.lines.map((line) => line.amount)).toEqual([100, 50]);
  });

  it("numbers that are kept as text are numbers, by the mark they are written with", async () => {
    const { problems, sheets } = await digestOf(ledger(text("B3", "1.234,50")));
    expect(problems).toEqual([]);
    expect(sheets?.[0]?.lines.map((line) => line.amount)).toEqual([100, 1_234.5, 50]);
  });

  it("a column of shares is not taken for the one of amounts", async () => {
    const rows = ["0.6", "0.4"].map(
      (share, at) =>
        `<row r="${at + 1}">${text(`A${at + 1}`, "Leje")}<c r="B${at + 1}"><v>${100 + at}</v></c><c r="C${at + 1}" s="2"><v>${share}</v></c></row>`,
    );
    const { sheets } = await digestOf(fileOf(handmadeWorkbook([{ name: "Ark1", rows: rows.join("") }])));
    expect(sheets?.[0]?.lines.map((line) => line.amount)).toEqual([100, 101]);
  });
});

describe("a workbook that is made to take time", () => {
  const many = 400_000;
  it.each([
    ["cells that never end", "<c".repeat(many)],
    ["cells without an end", "<c>".repeat(many)],
    ["values without an end", `<c>${"<v>".repeat(many)}</c>`],
    ["formulas without an end", `<c>${"<f>".repeat(many)}</c>`],
    ["spaces", `<c ${" ".repeat(many)}`],
  ])("with %s is looked through once", (_, xml) => {
    expect(legibleCells(xml, new Set())).toHaveLength(xml.length);
  });

  it("with styles without an end is looked through once", () => {
    const odd = ["<numFmt", "<cellXfs>", "<xf"].map((tag) => tag.repeat(many)).join("");
    expect(percentStyles(odd).size).toBe(0);
    expect(shownSheets("<sheet ".repeat(many))).toEqual([]);
  });
});

describe("the sheets of a workbook", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const names = (tables: Awaited<ReturnType<typeof tablesOf>>) =>
    typeof tables === "string" ? tables : tables.map(({ name }) => name);

  it("are those that hold anything and are shown; the hidden ones where none is", async () => {
    const blank = `<row r="1"><c r="A1" s="3"/>${text("B1", " ")}</row>`;
    const sheets = [
      { name: "Tom", rows: "" },
      { name: "Blank", rows: blank },
      { name: "Løn &amp; leje", rows },
      { name: "Opslag", rows, isHidden: true },
    ];
    expect(names(await tablesOf(sheets))).toEqual(["Løn & leje"]);
    expect(names(await tablesOf([{ name: "Opslag", rows, isHidden: true }]))).toEqual(["Opslag"]);
  });

  it("are told to be empty where nothing stands in any", async () => {
    expect(await ask(fileOf(handmadeWorkbook([{ name: "Tom", rows: "" }])))).toEqual({
      ok: false,
      error: "nothingInside",
    });
  });
});
