import { describe, expect, it } from "vitest";
import { costStatement } from "../../../../src/formula/statement";
import { periodKey } from "../../../../src/files/in/period";
import { isOutside } from "../../../../src/files/in/periodChoice";
import { sheetsByPeriod } from "../../../../src/files/in/sheetsByPeriod";
import { loadSheet } from "../../../../src/sheet/migrations";
import { AMERICAN_MONTH, DANISH_MONTH, digestOf, fileOf, sampleBytes } from "../../../support/broughtIn";
import { inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

const IN_ROWS = "Dato;Tekst;Beløb\n15-01-2026;Løn;100\n31-01-2026;El;10\n15-02-2026;Løn;110\n28-02-2026;El;11";

describe("the periods of a table", () => {
  it("stand in rows, and each becomes a sheet by itself", async () => {
    const digest = await digestOf(IN_ROWS);
    expect(digest.periodChoice).toEqual({ kind: "each" });
    expect(digest.sheets?.map(({ period, lines }) => [period && periodKey(period), lines.length])).toEqual([
      ["2026-01 month", 2],
      ["2026-02 month", 2],
    ]);
  });

  it("are the one of the sheet, where that is among them", async () => {
    const january = { ...DANISH_MONTH, period: { length: "month", start: "2026-01-01" } } as const;
    const digest = await digestOf(IN_ROWS, {}, january);
    expect(digest.periodChoice).toEqual({ kind: "one", key: "2026-01 month" });
    expect(digest.sheets?.[0]?.lines.map(({ amount }) => amount)).toEqual([100, 10]);
    expect(digest.otherPeriods).toBe(2);
  });

  it("are added up where together they are the sheet's period", async () => {
    const quarter = { ...AMERICAN_MONTH, period: { length: "quarter", start: null } } as const;
    const digest = await digestOf(fileOf(await sampleBytes("american-months.xlsx")), {}, quarter);
    expect(digest.periodChoice).toEqual({ kind: "all" });
    expect(digest.sheets?.[0]?.lines[0]).toMatchObject({ category: "wages", amount: 352_650, rows: 3 });
  });

  it("that a row does not name are told, unless all are added up", async () => {
    const text = `${IN_ROWS}\n;Husleje;50`;
    expect((await digestOf(text)).problems).toEqual([{ row: 6, error: "noPeriod", text: "Husleje" }]);
    const all = await digestOf(text, { periods: { kind: "all" } });
    expect(all.problemCount).toBe(0);
    expect(all.totals).toEqual([{ currency: "DKK", amount: 281 }]);
  });
});

describe("periods outside of the sheet's", () => {
  const year = { ...DANISH_MONTH, period: { length: "year", start: "2026-01-01" } } as const;
  const threeMonths = "Konto;dec 2025;jan 2026;feb 2026\nLøn;10;11;12";

  it("are told, and left out where only those inside are added up", async () => {
    const all = await digestOf(threeMonths, { periods: { kind: "all" } }, year);
    expect(all.outside.map(({ key }) => key)).toEqual(["2025-12 month"]);
    expect(all.otherLength).toEqual({ months: 3, isLonger: false });
    expect(all.totals).toEqual([{ currency: "DKK", amount: 33 }]);
    const inside = await digestOf(threeMonths, { periods: { kind: "inside" } }, year);
    expect(inside.totals).toEqual([{ currency: "DKK", amount: 23 }]);
    expect(inside.otherPeriods).toBe(1);
    expect(inside.otherLength).toEqual({ months: 2, isLonger: false });
  });

  it("are left out from the start where the others make up the sheet's", async () => {
    const quarter = { ...DANISH_MONTH, period: { length: "quarter", start: "2026-01-01" } } as const;
    const digest = await digestOf("Konto;dec 2025;jan 2026;feb 2026;mar 2026\nLøn;10;11;12;13", {}, quarter);
    expect(digest.periodChoice).toEqual({ kind: "inside" });
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 36 }]);
    expect(digest.otherLength).toBeNull();
  });

  it("are told of a table of one period, too, and of more months than the sheet has", async () => {
    const january = { ...DANISH_MONTH, period: { length: "month", start: "2026-01-01" } } as const;
    const one = await digestOf("Konto;Dato;Beløb\nLøn;15-02-2026;10", {}, january);
    expect(one.outside.map(({ key }) => key)).toEqual(["2026-02 month"]);
    const many = await digestOf(threeMonths, { periods: { kind: "all" } });
    expect(many.outside).toEqual([]);
    expect(many.otherLength).toEqual({ months: 3, isLonger: true });
    const week = { ...DANISH_MONTH, period: { length: "week", start: "2026-01-05" } } as const;
    expect((await digestOf("Konto;Dato;Beløb\nLøn;15-02-2026;10", {}, week)).otherLength?.isLonger).toBe(true);
  });

  it("are those that begin before or end after it, across the turn of the year", () => {
    const fiscal = { length: "year", start: "2026-07-01" } as const;
    const month = (number: number, of: number | null) => ({ length: "month", month: number, year: of }) as const;
    expect(isOutside(month(6, 2026), fiscal)).toBe(true);
    expect(isOutside(month(7, 2026), fiscal)).toBe(false);
    expect(isOutside(month(6, 2027), fiscal)).toBe(false);
    expect(isOutside(month(7, 2027), fiscal)).toBe(true);
    expect(isOutside(month(1, null), fiscal)).toBe(false);
    expect(isOutside({ length: "year", month: 1, year: 2026 }, fiscal)).toBe(true);
    expect(isOutside(month(1, 2020), { length: "year", start: null })).toBe(false);
  });
});

describe("sheets by period", () => {
  it("keep how a stream is priced and how long it takes, and know nothing of what it handled", async () => {
    const { sheets } = await digestOf(IN_ROWS);
    const base = sheetWith({
      work: [outboundStream({ pricedPer: "lead", leads: 40, reached: 900, handleSeconds: 210 })],
    });
    const [january] = sheetsByPeriod(base, sheets ?? [], periodKey);
    expect(january?.work).toMatchObject([
      {
        kind: "outbound",
        pricedPer: "lead",
        handleSeconds: 210,
        leads: null,
        reached: null,
        sales: null,
        dialled: null,
      },
    ]);
  });

  it("carry the lines of their period, and leave open what is not known of it", async () => {
    const { sheets } = await digestOf(fileOf(await sampleBytes("american-months.xlsx")), {}, AMERICAN_MONTH);
    const base = sheetWith({
      currency: "USD",
      team: { agents: 14, paidHoursPerWeek: 40, shrinkage: 0.3 },
      work: [inboundStream({ name: "Help desk", handled: 8_600, offered: 9_000 })],
      costs: [line({ currency: "USD" })],
    });
    const made = sheetsByPeriod(base, sheets ?? [], periodKey);
    expect(made.map(({ title, period }) => [title, period.start])).toEqual([
      ["2026-01 month", "2026-01-01"],
      ["2026-02 month", "2026-02-01"],
      ["2026-03 month", "2026-03-01"],
    ]);
    expect(made.map((sheet) => costStatement(sheet).total)).toEqual([164_451.78, 157_640.67, 168_322.65]);
    expect(made[0]?.work).toEqual([inboundStream({ name: "Help desk", handled: null })]);
    expect(made[0]?.team).toEqual(base.team);
    for (const sheet of made) expect(loadSheet(structuredClone(sheet)).ok).toBe(true);
  });

  const FROM_JULY = ["jul", "aug", "sep", "okt", "nov", "dec", "jan", "feb", "mar", "apr", "maj", "jun"];
  const FROM_JANUARY = [...FROM_JULY.slice(6), ...FROM_JULY.slice(0, 6)];
  it.each([
    ["2025-06-01", "month", ["Januar", "Februar"], ["2025-01-01", "2025-02-01"]],
    [null, "month", ["Januar", "Februar"], [null, null]],
    ["2025-07-01", "month", ["maj", ...FROM_JULY.slice(0, 8)], ["2025-05-01", "2025-07-01", "2026-02-01"]],
    ["2026-01-01", "month", ["nov", "dec", "jan", "feb"], ["2025-11-01", "2026-02-01"]],
    ["2025-07-01", "quarter", FROM_JULY, ["2025-07-01", "2026-06-01"]],
    ["2025-07-01", "quarter", FROM_JANUARY, ["2025-01-01", "2025-12-01"]],
  ] as const)(
    "are of the years that a sheet of %s (%s) gives to %j, which name none",
    async (start, length, months, some) => {
      const text = `Navn;${months.join(";")}\nHusleje;${months.map(() => "5").join(";")}`;
      const period = { length, start };
      const { sheets } = await digestOf(text, { periods: { kind: "each" } }, { ...DANISH_MONTH, period });
      const made = sheetsByPeriod(sheetWith({ period }), sheets ?? [], periodKey);
      const starts = made.map((sheet) => sheet.period.start);
      expect(made).toHaveLength(months.length);
      expect(starts).toEqual(expect.arrayContaining([...some]));
      expect([starts.at(0), starts.at(-1)]).toEqual([some.at(0), some.at(-1)]);
    },
  );

  it("are a year's from its first month on, in whichever order months without a year stand", async () => {
    const period = { length: "year", start: "2025-07-01" } as const;
    for (const months of [FROM_JULY, FROM_JANUARY]) {
      const text = `Navn;${months.join(";")}\nHusleje;${months.map(() => "5").join(";")}`;
      const digest = await digestOf(text, {}, { ...DANISH_MONTH, period });
      expect([digest.periodChoice, digest.outside]).toEqual([{ kind: "all" }, []]);
      expect(digest.totals).toEqual([{ currency: "DKK", amount: 60 }]);
    }
  });
});

describe("months that do not follow one another", () => {
  it("are no quarter, and are told where they are added up", async () => {
    const text = "Navn;jan 2026;mar 2026;nov 2026\nHusleje;1;2;4";
    const quarter = { ...DANISH_MONTH, period: { length: "quarter", start: null } } as const;
    expect((await digestOf(text, {}, quarter)).periodChoice).toEqual({ kind: "each" });
    expect((await digestOf(text, { periods: { kind: "all" } }, quarter)).hasGap).toBe(true);
    for (const months of ["jan 2026;feb 2026;mar 2026", "nov;dec;jan"]) {
      const digest = await digestOf(`Navn;${months}\nHusleje;1;2;4`, {}, quarter);
      expect([digest.periodChoice, digest.hasGap]).toEqual([{ kind: "all" }, false]);
    }
  });
});

describe("the one month of a table that is the sheet's", () => {
  it("is what is chosen, as the list of periods can show it", async () => {
    const period = { length: "month", start: "2026-01-01" } as const;
    const text = "Konto;Navn;Jan;Feb;Mar\n2210;Lønninger;604,0;598,5;611,2\n3110;Telefoni;13,0;13,1;14,0";
    const digest = await digestOf(text, {}, { ...DANISH_MONTH, period });
    expect(digest.periodChoice).toEqual({ kind: "one", key: "2026-01 month" });
    expect(digest.totals).toEqual([{ currency: "DKK", amount: 617 }]);
    const again = await digestOf(text, { periods: { kind: "inside" } }, { ...DANISH_MONTH, period });
    expect(again.periodChoice).toEqual({ kind: "one", key: "2026-01 month" });
  });
});

describe("days as exports write them", () => {
  it.each([
    "05-01-2026",
    "5-Jan-26",
    "Jan 5, 2026",
    "January 5th, 2026",
    "20260105",
    "05-01-2026 00:00:00",
    "5. januar 2026",
    "05.01.26 kl. 8.30",
    "2026-01-05T08:00:00",
    "1/25/2026 12:00 AM",
  ])("are of their month: %s", async (day) => {
    const { mapping, periods, totals } = await digestOf(`Dato\tTekst\tBeløb\n${day}\tLeje\t100\n${day}\tLøn\t50`);
    expect([mapping.period, mapping.amounts]).toEqual([0, [2]]);
    expect(periods.map(({ key }) => key)).toEqual(["2026-01 month"]);
    expect(totals).toEqual([{ currency: "DKK", amount: 150 }]);
  });

  it("of which nothing tells days from months are told, where a slash is between them", async () => {
    const told = async (days: readonly string[], destination = AMERICAN_MONTH) =>
      (await digestOf(["Date\tMemo\tAmount", ...days.map((day) => `${day}\tRent\t100`)].join("\n"), {}, destination))
        .assumedDay;
    const january = { text: "01/02/2026", period: { length: "month", month: 1, year: 2026 } };
    expect(await told(["01/01/2026", "01/02/2026", "01/03/2026"])).toEqual(january);
    expect(await told(["01/02/2026"], DANISH_MONTH)).toEqual({ ...january, period: { ...january.period, month: 2 } });
    expect(await told(["01/02/2026", "01/13/2026"])).toBeNull();
    expect(await told(["01/01/2026", "02/02/2026"])).toBeNull();
    expect(await told(["01-02-2026", "01.03.2026"], DANISH_MONTH)).toBeNull();
    expect((await digestOf("Memo\tAmount\nRent\t1")).assumedDay).toBeNull();
  });
});
