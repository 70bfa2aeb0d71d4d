import { describe, expect, it } from "vitest";
import { durationText, formatDuration, parseDuration } from "../../../src/i18n/duration";
import type { Language } from "../../../src/i18n/language";
import { BOUNDS } from "../../../src/sheet/limits";

describe("a handling time", () => {
  it.each<[string, Language, number]>([
    ["4:30", "da", 270],
    ["0:05", "en", 5],
    ["90:00", "en", 5400],
    ["1:30:00", "en", 5400],
    ["4,5", "da", 270],
    ["4.5", "en", 270],
    ["4.1", "en", 246],
    ["4", "da", 240],
    ["60", "da", 3600],
    ["245 s", "en", 245],
    ["245 sek.", "da", 245],
    ["4,5 min", "da", 270],
    ["245 min", "da", 14700],
    ["4:19,8", "da", 259.8],
  ])("%s in %s is %d seconds", (text, language, seconds) => {
    expect(parseDuration(text, language, BOUNDS.handleSeconds)).toEqual({
      ok: true,
      seconds,
      perhapsSeconds: null,
      perhapsClock: null,
    });
  });

  it.each([
    ["4,30", "da", 258, 270],
    ["4.30", "en", 258, 270],
    ["0,45", "da", 27, 45],
    ["4,75", "da", 285, null],
    ["4,00", "da", 240, null],
    ["4,30 min", "da", 258, null],
    ["4,3", "da", 258, null],
  ] as const)("asks of %s in %s whether minutes and seconds were meant", (text, language, seconds, perhapsClock) => {
    const read = parseDuration(text, language, BOUNDS.handleSeconds);
    expect(read).toEqual({ ok: true, seconds, perhapsSeconds: null, perhapsClock });
  });

  it("asks whether seconds were meant above 60 minutes", () => {
    expect(parseDuration("245", "en", BOUNDS.handleSeconds)).toEqual({
      ok: true,
      seconds: 14700,
      perhapsSeconds: 245,
      perhapsClock: null,
    });
    expect(parseDuration("60,5", "da", BOUNDS.handleSeconds)).toEqual({
      ok: true,
      seconds: 3630,
      perhapsSeconds: 60.5,
      perhapsClock: null,
    });
    expect(parseDuration("7000", "en", BOUNDS.handleSeconds)).toEqual({
      ok: false,
      error: "tooLarge",
      limit: BOUNDS.handleSeconds,
      suggestion: 7000,
    });
  });

  it.each(["4:5", "4:60", "4.30", "4:30:5", "1:60:00", "four", "4:30-", "5 kr.", "::", "4:", ":30"])(
    "%s is none in Danish",
    (text) => {
      expect(parseDuration(text, "da", BOUNDS.handleSeconds)).toEqual({ ok: false, error: "notADuration" });
    },
  );

  it("has bounds, and nothing is unknown", () => {
    expect(parseDuration(" ", "da", BOUNDS.handleSeconds)).toEqual({
      ok: true,
      seconds: null,
      perhapsSeconds: null,
      perhapsClock: null,
    });
    expect(parseDuration("-4", "da", BOUNDS.handleSeconds)).toEqual({ ok: false, error: "tooSmall", limit: 0 });
    expect(parseDuration("100:00:00", "en", BOUNDS.handleSeconds)).toMatchObject({
      ok: true,
      seconds: BOUNDS.handleSeconds,
    });
    expect(parseDuration("100:00:01", "en", BOUNDS.handleSeconds)).toEqual({
      ok: false,
      error: "tooLarge",
      limit: BOUNDS.handleSeconds,
    });
  });
});

describe("a time in print", () => {
  it("is m:ss, and h:mm:ss from an hour on", () => {
    expect([0, 5, 270, 3599, 3600, 5400, 360_000].map(formatDuration)).toEqual([
      "0:00",
      "0:05",
      "4:30",
      "59:59",
      "1:00:00",
      "1:30:00",
      "100:00:00",
    ]);
  });

  it("is rounded to the second, which carries, but keeps its decimals in a field", () => {
    expect(formatDuration(59.5)).toBe("1:00");
    expect(formatDuration(-30)).toBe("-0:30");
    expect(durationText(259.8, "da")).toBe("4:19,8");
    expect(durationText(259.8, "en")).toBe("4:19.8");
  });
});
