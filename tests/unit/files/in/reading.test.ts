import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/files/in/decodeText";
import { guessDelimiter, readDelimited } from "../../../../src/files/in/readDelimited";
import { readSource } from "../../../../src/files/in/readSource";
import { excessAtEnds } from "../../../../src/files/in/sheetSize";
import { storedZip } from "../../../../src/files/in/storedZip";
import { READ_LIMITS } from "../../../../src/files/in/table";
import { readZipDirectory } from "../../../../src/files/in/zipDirectory";
import { AMERICAN_MONTH, ask, digestOf, fileOf, sampleBytes } from "../../../support/broughtIn";

const rowsOf = (text: string) => {
  const read = readDelimited(text, null);
  return read.ok ? read.value.tables[0]?.rows : read.error;
};

describe("the characters of a text file", () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it("are UTF-8 with or without a mark, UTF-16 by its mark, else Windows-1252", () => {
    expect(decodeText(encode("Løn"))).toEqual({ text: "Løn", encoding: "UTF-8" });
    expect(decodeText(encode("\ufeffLøn"))).toEqual({ text: "Løn", encoding: "UTF-8" });
    expect(decodeText(new Uint8Array([0x4c, 0xf8, 0x6e]))).toEqual({
      text: "Løn",
      encoding: "Windows-1252",
    });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x4c, 0, 0xf8, 0]))).toEqual({ text: "Lø", encoding: "UTF-16" });
  });

  it("are no text where they hold what none holds", () => {
    expect(decodeText(new Uint8Array([0x50, 0x00, 0x01]))).toBeNull();
  });
});

describe("what stands between cells", () => {
  it.each([
    ["Konto;Navn;Beløb\n1;Løn;1.234,50\n2;El, vand;5,00", ";"],
    ["Løn;1234,50\nHusleje;500,00", ";"],
    ["a,b,c\n1,2,3", ","],
    ["Account,Amount\nRent; office,5\nWages,6\nPower,7", ","],
    ["a\tb, c\n1\t2", "\t"],
    ["a|b\n1|2", "|"],
    ["Titel, med komma\n\na;b;c\n1;2,0;3\n1;2,0;3", ";"],
  ])("is found out: %j", (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe("a text", () => {
  it("keeps delimiters, quotation marks and new lines inside quotation marks", () => {
    expect(rowsOf('a;"b;""c"""\r\n"d\ne";f')).toEqual([
      ["a", 'b;"c"'],
      ["d\ne", "f"],
    ]);
  });

  it("is refused when rows stand behind more blank ones than are read, which would be lost unseen", () => {
    expect(rowsOf(`Rent;100\n${"\n".repeat(READ_LIMITS.rows + 5)}Wages;1000000\n`)).toBe("tooManyRows");
    expect(rowsOf(`Rent;100\n${"\n".repeat(5)}Wages;1000000\n`)).toHaveLength(7);
  });

  it("loses no row to a quotation mark that is never closed", () => {
    expect(rowsOf('a;b\n"1;2\n3;4')).toEqual([
      ["a", "b"],
      ['"1', "2"],
      ["3", "4"],
    ]);
  });

  it("is refused beyond the limits, with nothing inside, and as something else", async () => {
    expect(rowsOf("a;b\n".repeat(READ_LIMITS.rows + 1))).toBe("tooManyRows");
    expect(rowsOf(`${"a;".repeat(READ_LIMITS.columns)}a`)).toBe("tooManyColumns");
    expect(rowsOf(" \n\n")).toBe("nothingInside");
    expect(await ask(fileOf(new Uint8Array([1, 2, 3, 0])))).toEqual({ ok: false, error: "notATable" });
    expect(await ask(fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))).toEqual({ ok: false, error: "oldOrLocked" });
    expect(await ask(fileOf(new Uint8Array(READ_LIMITS.bytes + 1)))).toEqual({ ok: false, error: "tooLarge" });
  });
});

/** An archive as a zip program writes one, with sizes that may lie. */
function zip(files: Record<string, string>, lie: { bytes?: number } = {}): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: deflateRawSync(text),
    size: text.length,
  }));
  const stored = new Uint8Array(storedZip(entries));
  const view = new DataView(stored.buffer);
  let at = view.getUint32(stored.length - 6, true);
  for (const { path, size } of entries) {
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, lie.bytes ?? size, true);
    at += 46 + path.length;
  }
  return stored;
}

describe("a workbook", () => {
  it("is refused by what its directory says, before anything is inflated", async () => {
    const bomb = zip({ "xl/workbook.xml": "x" }, { bytes: READ_LIMITS.inflatedBytes + 1 });
    expect(readZipDirectory(bomb)).toEqual({ ok: false, error: "tooMuchInside" });
    expect(await readSource(fileOf(bomb))).toEqual({ ok: false, error: "tooMuchInside" });
  });

  it("is given up as soon as it inflates to more than its directory says", async () => {
    const liar = zip({ "xl/workbook.xml": "x".repeat(5_000_000) }, { bytes: 100 });
    expect(readZipDirectory(liar).ok).toBe(true);
    expect(await readSource(fileOf(liar))).toEqual({ ok: false, error: "damaged" });
  });

  it("is refused where a single cell stands so far away that millions of empty ones would be made", async () => {
    const sheetWithCell = (cell: string) =>
      `<worksheet><sheetData><row><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`;
    const storedAsIs = (...cells: string[]) => {
      const sheets = cells.map((cell, index) => [`xl/worksheets/sheet${index}.xml`, sheetWithCell(cell)] as const);
      const files = [["xl/workbook.xml", "<workbook/>"] as const, ...sheets].map(([path, text]) => ({
        path,
        bytes: new TextEncoder().encode(text),
      }));
      return readSource(fileOf(new Uint8Array(storedZip(files))));
    };
    expect(await storedAsIs("A1048576")).toEqual({ ok: false, error: "tooManyRows" });
    expect(await storedAsIs("XFD1")).toEqual({ ok: false, error: "tooManyColumns" });
    for (const odd of ["&#65;1048576", "1e9", " 999999999", "0x3B9ACA00", "+999999999"]) {
      expect(await storedAsIs(odd)).toEqual({ ok: false, error: "damaged" });
    }
    // each within the limits of one table, and together no longer
    expect(await storedAsIs("Z30000", "Z30000", "Z30000")).toEqual({ ok: false, error: "tooManyRows" });
  });

  it("is refused by its first and its last cells, and given up while it is inflated", async () => {
    const filler = "<v>1</v>".repeat(20_000);
    const sheetOf = (first: string, last: string) =>
      `<worksheet><sheetData><row><c r="${first}">${filler}</c><c r="${last}"/></row></sheetData></worksheet>`;
    const excessOf = (first: string, last: string) => excessAtEnds(new TextEncoder().encode(sheetOf(first, last)));
    expect(excessOf("CV1", "A20001")).toBe("tooManyRows");
    expect(excessOf("CV1", "A20000")).toBeNull();
    expect(excessOf("A1", "B50001")).toBe("tooManyRows");
    expect(excessOf("KO1", "B2")).toBe("tooManyColumns");
    expect(excessOf("A1", "1e9")).toBeNull();
    // its checksum is wrong, so that it would be damaged if it were inflated to the end
    const rows = Array.from({ length: 400_000 }, (_, at) => `<row r="${at + 1}"/>`).join("");
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const many = zip({ "xl/worksheets/sheet1.xml": sheet, "xl/workbook.xml": "<workbook/>" });
    expect(await readSource(fileOf(many))).toEqual({ ok: false, error: "tooManyRows" });
  });

  it("is none where the archive holds something else", async () => {
    const other = new Uint8Array(storedZip([{ path: "word/document.xml", bytes: new TextEncoder().encode("<a/>") }]));
    expect(await readSource(fileOf(other))).toEqual({ ok: false, error: "notATable" });
  });

  it("has its rows where its own spreadsheet counts them", async () => {
    const read = await readSource(fileOf(await sampleBytes("danish-ledger.xlsx")));
    const rows = read.ok ? read.value.tables[0]?.rows : [];
    expect(rows?.[2]?.slice(0, 2)).toEqual(["Konto", "Kontonavn"]);
    expect(rows?.[3]?.[2]).toEqual(new Date("2026-01-31"));
    expect(rows).toHaveLength(20);
  });
});

describe("amounts with commas between cells that commas divide", () => {
  it("are refused by their row, not read as a part of themselves", async () => {
    const digest = await digestOf("Account,Amount\nRent,1,234.50\nWages,10,000.00\nPower,200.00", {}, AMERICAN_MONTH);
    expect(digest.problems).toEqual([
      { row: 2, error: "perhapsDivided", text: "1" },
      { row: 3, error: "perhapsDivided", text: "10" },
    ]);
    expect(digest.totals).toEqual([{ currency: "USD", amount: 200 }]);
    const spent = await digestOf("Konto,Brugt\nHusleje,1234,50\nStrøm,200,75\nVand,7", { delimiter: "," });
    expect([spent.mapping.amounts, spent.problemCount, spent.totals]).toEqual([
      [1],
      2,
      [{ currency: "DKK", amount: 7 }],
    ]);
  });

  it("are read in quotation marks, and beside commas that end their row", async () => {
    const { totals, problemCount } = await digestOf('Konto,Beløb\nHusleje,"1234,50",,\nStrøm,"200,75"', {
      delimiter: ",",
    });
    expect([totals, problemCount]).toEqual([[{ currency: "DKK", amount: 1_435.25 }], 0]);
  });
});
