import { describe, expect, it } from "vitest";
import { followingStart } from "../../../src/formula/comparison/followingPeriod";
import { followingTitle } from "../../../src/i18n/followingTitle";
import type { Cadence } from "../../../src/sheet/schema";

function after(title: string, length: Cadence, start: string, language: "en" | "da" = "en"): string {
  const next = { length, start: followingStart(start, length) };
  return followingTitle(title, { length, start }, next, language);
}

describe("followingTitle", () => {
  it.each([
    ["Januar", "2026-01-01", "Februar"],
    ["January 2026", "2026-01-01", "February 2026"],
    ["Marts 2026", "2026-03-01", "April 2026"],
    ["march", "2026-03-15", "april"],
    ["DECEMBER 2026", "2026-12-01", "JANUARY 2027"],
    ["Pris pr. opkald - januar 2026", "2026-01-01", "Pris pr. opkald - februar 2026"],
    ["Kundeservice januar", "2026-01-01", "Kundeservice februar"],
    ["Team North, Jan 2026", "2026-01-01", "Team North, Feb 2026"],
    ["Oktober", "2026-10-01", "November"],
    ["Maj", "2026-05-01", "Juni"],
  ])("goes on from the month %s", (title, start, next) => {
    expect(after(title, "month", start)).toBe(next);
  });

  it("names the month in the language that is shown where the name could be of either", () => {
    expect(after("April", "month", "2026-04-01", "en")).toBe("May");
    expect(after("April", "month", "2026-04-01", "da")).toBe("Maj");
  });

  it.each([
    ["Q1 2026", "quarter", "2026-01-01", "Q2 2026"],
    ["Support Q4, 2026", "quarter", "2026-10-01", "Support Q1, 2027"],
    ["4. kvartal", "quarter", "2026-10-01", "1. kvartal"],
    ["Uge 12", "week", "2026-03-16", "Uge 13"],
    ["Week 53 2026", "week", "2026-12-28", "Week 1 2027"],
    ["2026", "year", "2026-01-01", "2027"],
    ["Kundeservice 2026", "year", "2026-07-01", "Kundeservice 2027"],
  ] as const)("goes on from %s", (title, length, start, next) => {
    expect(after(title, length, start)).toBe(next);
  });

  it.each([
    ["Kundeservice", "month", "2026-01-01"],
    ["", "month", "2026-01-01"],
    // another month or year than the sheet's
    ["Januar", "month", "2026-02-01"],
    ["Januar 2025", "month", "2026-01-01"],
    ["Q1 2026", "quarter", "2026-07-01"],
    ["Uge 13", "week", "2026-03-16"],
    // not as a whole word, not at the end, not of this length
    ["Primaj", "month", "2026-05-01"],
    ["Maj & Co.", "month", "2026-05-01"],
    ["Januar (forbedret)", "month", "2026-01-01"],
    ["Januar 2026", "year", "2025-01-01"],
    ["Hal 12", "week", "2026-03-16"],
  ] as const)("leaves %s of a %s from %s as it is", (title, length, start) => {
    expect(after(title, length, start)).toBe(title);
  });

  it("leaves a title as it is where no day is known", () => {
    const month = { length: "month", start: null } as const;
    expect(followingTitle("Januar", month, month, "da")).toBe("Januar");
  });
});
