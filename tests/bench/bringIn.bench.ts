import { storedZip } from "../../src/files/in/storedZip";
import type { Source } from "../../src/files/in/readSource";
import { bringInWork } from "../../src/workers/bringInWork";

const ROWS = 10_000;
/** From the file to lines by category, on one core of the two that a reader's machine has at the least. */
const SECONDS = 1;
const REPEATS = 7;
const NAMES = [
  "Løn, kundeservice",
  "Pension",
  "Husleje",
  "El og varme",
  "Licenser",
  "Telefoni",
  "Kontorartikler",
  "Teamleder",
];

/** Times reading a ledger of 10,000 rows and adding it up by category, as CSV and as XLSX. */
export async function bench(): Promise<void> {
  const sources = { CSV: csv(), XLSX: xlsx() };
  const rows = [];
  for (const [kind, file] of Object.entries(sources)) {
    const times = [];
    for (let run = 0; run < REPEATS; run += 1) times.push(await secondsOf({ kind: "file", id: run, name: kind, file }));
    const median = times.toSorted((a, b) => a.first - b.first)[Math.floor(REPEATS / 2)];
    const first = median?.first ?? Number.NaN;
    rows.push({
      ledger: `${ROWS} rows, ${kind}`,
      "seconds (median)": Number(first.toFixed(3)),
      "seconds, another choice": Number((median?.again ?? Number.NaN).toFixed(3)),
      budget: `${SECONDS} s: ${first < SECONDS ? "ok" : "over budget"}`,
    });
  }
  console.table(rows);
}

async function secondsOf(source: Source): Promise<{ first: number; again: number }> {
  const answer = bringInWork();
  const destination = { currency: "DKK", period: { length: "month", start: null }, room: 500, usualMark: "," } as const;
  const start = performance.now();
  const whole = await answer({ source, choices: { grouping: "categories", periods: { kind: "all" } }, destination });
  const read = performance.now();
  await answer({ source, choices: { grouping: "names" }, destination });
  const used = whole.ok ? whole.value.used : 0;
  if (used !== ROWS) throw new Error(`nothing was measured: ${used} rows were used`);
  return { first: (read - start) / 1_000, again: (performance.now() - read) / 1_000 };
}

function csv(): Blob {
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `${1_000 + (at % 90)};"${nameAt(at)}";${dayAt(at)}-01-2026;${at % 997}.${at % 10}00,25`,
  );
  return new Blob([["Konto;Tekst;Dato;Beløb", ...lines.map((line) => line.replace(/;0\./, ";"))].join("\r\n")]);
}

function nameAt(at: number): string {
  return `${NAMES[at % NAMES.length]} ${at % 400}`;
}

function dayAt(at: number): string {
  return String(1 + (at % 28)).padStart(2, "0");
}

/** The smallest workbook that a reader opens, with its texts in the cells. */
function xlsx(): Blob {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `<row r="${at + 2}">${text(`A${at + 2}`, String(1_000 + (at % 90)))}${text(`B${at + 2}`, nameAt(at))}<c r="C${at + 2}"><v>${at + 0.25}</v></c></row>`,
  );
  const head = `<row r="1">${text("A1", "Konto")}${text("B1", "Tekst")}${text("C1", "Beløb")}</row>`;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const part = (path: string, xml: string) => ({
    path,
    bytes: new TextEncoder().encode(`<?xml version="1.0"?>${xml}`),
  });
  const archive = storedZip([
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part(
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${main}"><sheetData>${head}${rows.join("")}</sheetData></worksheet>`,
    ),
  ]);
  return new Blob([archive]);
}
