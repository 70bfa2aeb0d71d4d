import { describe, expect, it } from "vitest";
import { parseNumber } from "../../../src/i18n/parseNumber";
import { BOUNDS, cleanLabel, FIRST_DAY, isCalendarDate, isCalendarMonth, LAST_DAY } from "../../../src/sheet/limits";
import { loadSheet } from "../../../src/sheet/migrations";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";

/** Whether what comes from outside opens with a purchase from a month. */
function opensFrom(month: string): boolean {
  const sheet = sheetWith({ costs: [line({ basis: { kind: "oneOff", months: 12, from: null } })] });
  const costs = [{ ...sheet.costs[0], basis: { kind: "oneOff", months: 12, from: month } }];
  return loadSheet({ ...sheet, costs }).ok;
}

describe("a day of the calendar", () => {
  it("is from the first to the last that a sheet can name", () => {
    expect([FIRST_DAY, "2024-02-29", LAST_DAY].every(isCalendarDate)).toBe(true);
    const others = ["1899-12-31", "2200-01-01", "2026-02-30", "2026-2-3", "0202-10-01", "", "2026-10-01T00:00"];
    expect(others.filter(isCalendarDate)).toEqual([]);
  });
});

describe("a month", () => {
  it.each(["1900-01", "2026-10", "2199-12"])("is taken by the field and by a sheet: %s", (month) => {
    expect([isCalendarMonth(month), opensFrom(month)]).toEqual([true, true]);
  });

  it.each(["1899-12", "2200-01", "2026-00", "2026-13", "2026-1", "20261", "0202-10", "2026-10-01", ""])(
    "is none for the field nor for a sheet: %j",
    (month) => {
      expect([isCalendarMonth(month), opensFrom(month)]).toEqual([false, false]);
    },
  );
});

describe("a label", () => {
  it("keeps what is safe and loses what is not, wherever it stands", () => {
    expect(cleanLabel("Løn & bonus 😀 (2026)")).toBe("Løn & bonus 😀 (2026)");
    expect(cleanLabel("\u202ea\tb\ud83dc\u0000\ufeff")).toBe("abc");
    expect(cleanLabel("\uffffa\ufffe\ufffdb")).toBe("a\ufffdb");
  });

  it("of a sheet from before fields stripped them opens without what XML forbids", () => {
    const label = `\uffff${"x".repeat(118)}\ufffe`;
    const old = { ...sheetWith(), title: label, costs: [{ ...line(), name: label }] };
    const opened = loadSheet(old);
    expect(opened).toMatchObject({ ok: true, value: { title: "x".repeat(118), costs: [{ name: "x".repeat(118) }] } });
    expect(loadSheet({ ...old, title: `${label}y` }).ok).toBe(false);
  });

  it("is cut after 120 characters, of which a pair of surrogates is one", () => {
    expect(cleanLabel("x".repeat(121))).toBe("x".repeat(120));
    expect(cleanLabel("😀".repeat(120))).toBe("😀".repeat(120));
    expect(cleanLabel("😀".repeat(121))).toBe("😀".repeat(120));
  });
});

describe("what can be typed", () => {
  it.each(Object.entries(BOUNDS))("goes up to what a sheet holds: %s", (_, bound) => {
    expect(parseNumber(String(bound), { language: "en", kind: "money", maximum: bound })).toEqual({
      ok: true,
      value: bound,
    });
  });

  it("is no more than what a sheet holds", () => {
    const opens = (amount: number) => loadSheet({ ...sheetWith(), costs: [{ ...line(), amount }] }).ok;
    expect([BOUNDS.amount, -BOUNDS.amount, 2 * BOUNDS.amount].map(opens)).toEqual([true, true, false]);
    const holds = (handled: number) => loadSheet({ ...sheetWith(), work: [{ ...inboundStream(), handled }] }).ok;
    expect([BOUNDS.count, 2 * BOUNDS.count].map(holds)).toEqual([true, false]);
  });
});
