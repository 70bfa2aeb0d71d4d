import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costStatement } from "../../src/formula/statement";
import type { Choices } from "../../src/files/in/choices";
import { lineStarts, sheetsByPeriod } from "../../src/files/in/sheetsByPeriod";
import { readSource, type Source } from "../../src/files/in/readSource";
import { bringInLines } from "../../src/sheet/edits/bringIn";
import { planStaffing } from "../../src/sheet/edits/staffing";
import { loadSheet } from "../../src/sheet/migrations";
import { ask, DANISH_MONTH, fileOf, sampleBytes } from "../support/broughtIn";
import { sheetWith } from "../support/sheetWith";
import { readWeek } from "../support/weekReading";

const base = sheetWith();

/** Reads, and brings in all that comes of it: whole valid sheets, or a reason. */
async function expectWholeOrRefused(source: Source, choices: Choices = {}): Promise<void> {
  const asked = await ask(source, choices, DANISH_MONTH);
  if (!asked.ok) return expect(asked.error).toMatch(/^[a-zA-Z]+$/);
  const drafts = asked.value.sheets ?? [];
  const filled = drafts.map(({ lines }) => bringInLines(lineStarts(lines, "month"), "add")(base));
  for (const sheet of [...filled, ...sheetsByPeriod(base, drafts, () => "title")]) {
    expect(loadSheet(structuredClone(sheet)).ok).toBe(true);
    expect(Number.isFinite(costStatement(sheet).total)).toBe(true);
  }
}

const cell = fc.oneof(
  fc.constantFrom(
    "Løn",
    "I alt",
    "Beløb",
    "Navn",
    "jan 2026",
    "2026-01",
    "1.234,56",
    "(5)",
    "-",
    "#REF!",
    "kr. 5",
    "t.kr.",
    "1.000 kr.",
    "Debet",
    "Kredit",
    "1e999",
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    '"',
    '""',
    "=1+1",
    "\u202e",
    "\ud800",
    "9".repeat(400),
    "Q1",
    "31-12-2026",
  ),
  fc.string(),
  fc.double().map(String),
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const place = fc.option(fc.integer({ min: -1, max: 8 }), { nil: null });
const choices: fc.Arbitrary<Choices> = fc.record(
  {
    delimiter: fc.constantFrom("\t", ";", "|", ","),
    table: fc.integer({ min: -2, max: 5 }),
    headerRow: place,
    columns: fc.record(
      {
        name: place,
        category: place,
        currency: place,
        period: place,
        credit: place,
        amounts: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    mark: fc.constantFrom(",", "."),
    unit: fc.constantFrom(1, 1_000, 1_000_000),
    turnsSigns: fc.boolean(),
    periods: fc.constantFrom({ kind: "all" }, { kind: "each" }, { kind: "one", key: "2026-01 month" }),
    grouping: fc.constantFrom("rows", "names", "categories"),
    categories: fc.dictionary(fc.constantFrom("løn", "__proto__", ""), fc.constantFrom("rent", "other")),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Choices>;

describe("what is brought in from hostile files", () => {
  it("is whole or refused, for any table and any choice", async () => {
    await fc.assert(
      fc.asyncProperty(table, choices, fc.constantFrom("\t", ";", ","), async (rows, chosen, delimiter) => {
        const text = rows.map((row) => row.join(delimiter)).join("\n");
        await expectWholeOrRefused({ kind: "pasted", text }, chosen);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it("is whole or refused, for any bytes", async () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xef, 0xbb, 0xbf], [0xff, 0xfe]);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (first, rest) => {
        await expectWholeOrRefused(fileOf(new Uint8Array([...first, ...rest])));
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it("is refused at every place where a workbook is cut off", async () => {
    const bytes = await sampleBytes("danish-ledger.xlsx");
    // the first byte alone is a letter like any other
    for (let length = 2; length < bytes.length; length += 1) {
      const read = await readSource(fileOf(bytes.slice(0, length)));
      expect(read.ok, `cut off after ${length} bytes`).toBe(false);
    }
  });

  it("is that of the whole workbook or refused, wherever one byte of it is another", async () => {
    const bytes = await sampleBytes("american-months.xlsx");
    const whole = await readSource(fileOf(bytes));
    expect(whole.ok).toBe(true);
    for (let at = 0; at < bytes.length; at += 23) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const read = await readSource(fileOf(changed));
      if (read.ok) expect(read, `byte ${at}`).toEqual(whole);
    }
  });

  it("is whole or refused, wherever a text is cut off", async () => {
    const text = new TextDecoder("windows-1252").decode(await sampleBytes("danish-ledger.csv"));
    for (let length = 1; length <= text.length; length += 11) {
      await expectWholeOrRefused({ kind: "pasted", text: text.slice(0, length) });
    }
  });
});

describe("a week of calls out of hostile text", () => {
  const moment = fc.constantFrom(
    "2026-03-02 08:00",
    "31-12-2026 23:59",
    "3/4/26 1:00 PM",
    "99-99-9999 99:99",
    "0000-00-00",
    "24:00",
    "08:00-08:30",
    "man.",
    "Sunday",
    "I alt",
    "-1",
    "1e12",
  );
  const rows = fc.array(fc.array(fc.oneof(moment, moment, cell), { maxLength: 9 }), { maxLength: 30 });

  it("is one that a sheet can hold, or a reason", () => {
    let weeks = 0;
    fc.assert(
      fc.property(rows, fc.constantFrom("\t", ";", ","), (lines, delimiter) => {
        const read = readWeek(lines.map((row) => row.join(delimiter)).join("\n"));
        if (!read.ok) {
          expect(read.error).toMatch(/^[a-zA-Z]+$/);
          return;
        }
        weeks += 1;
        const { intervalMinutes, calls } = read.value;
        const filled = planStaffing({ profile: { kind: "own", intervalMinutes, calls: [...calls] } })(base);
        expect(loadSheet(structuredClone(filled)).ok).toBe(true);
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(weeks).toBeGreaterThan(20);
  });
});
