import { describe, expect, it } from "vitest";
import { formatTimeOfDay, parseTimeOfDay } from "../../../src/i18n/timeOfDay";

describe("a time of day", () => {
  it.each([
    ["8", 480],
    ["08:30", 510],
    ["8.30", 510],
    ["830", 510],
    ["0800", 480],
    ["kl. 8", 480],
    ["8 am", 480],
    ["12:15 a.m.", 15],
    ["12pm", 720],
    [" 24:00 ", 1_440],
    ["0", 0],
  ])("is read: %s", (text, minutes) => {
    expect(parseTimeOfDay(text)).toBe(minutes);
  });

  it.each(["", "x", "25", "24:01", "8:60", "13 pm", "0 am", "8:3", "-8", "8:30:00", "88888"])("is none: %j", (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

  it("is read back as it is written, at every minute of the day", () => {
    for (let minute = 0; minute <= 1_440; minute += 1) expect(parseTimeOfDay(formatTimeOfDay(minute))).toBe(minute);
  });
});
