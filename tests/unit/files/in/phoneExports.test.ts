import { describe, expect, it } from "vitest";
import { clockStart } from "../../../../src/files/in/clockStart";
import { timeRank } from "../../../../src/files/in/timeColumn";
import type { WeekRead } from "../../../../src/files/in/weekOfCalls";
import { parseTimeOfDay } from "../../../../src/i18n/timeOfDay";
import type { Language } from "../../../../src/i18n/language";
import { callsByTime, readWeek } from "../../../support/weekReading";

function known(text: string, language: Language = "da"): WeekRead {
  const read = readWeek(text, language);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** What day, time and calls were taken from. */
const takenFrom = ({ span }: WeekRead) => [span?.day, span?.time, span?.calls].map((taken) => taken?.heading ?? null);

const HALF_HOURS = { "0 08:00": 10, "0 08:30": 12 };

describe("an interval of times", () => {
  it.each([
    ["08:00 - 08:30", 480],
    ["08:00-08:30", 480],
    ["8-8:30", 480],
    ["08.00–08.30", 480],
    ["8:00 AM - 8:30 AM", 480],
    ["08:00:00 - 08:29:59", 480],
    ["kl. 8 til 9", 480],
    ["0800-0830", 480],
    ["1-2 PM", 780],
    ["11-12 PM", 660],
    ["12-1 PM", 720],
    ["11:30 p.m. - 12 a.m.", 1_410],
    ["00:00", 0],
    ["24:00", null],
    ["25:00 - 26:00", null],
    ["Uge 10 - 11", null],
    ["", null],
  ])("%s starts at minute %s", (text, minute) => {
    expect(clockStart(text, parseTimeOfDay)).toBe(minute);
  });
});

describe("the heading of a column", () => {
  it.each(["Tid", "Klokkeslæt", "Interval", "Time", "Hour", "Kl.", "Tidsrum", "Interval Start", "CallStartTime"])(
    "says that it holds times of day: %s",
    (heading) => expect(timeRank(heading)).toBe(0),
  );
  it.each([
    "Gns. taletid",
    "Avg Handle Time",
    "AHT",
    "Taletid",
    "Ventetid",
    "Talk time",
    "Wait",
    "Handle time",
    "Duration",
    "Varighed",
    "Gns. tid",
    "Samtaletid",
    "Tid i kø",
    "Længste ventetid",
    "Interval End",
    "Slut",
    "Max Delay",
  ])("says that it holds none: %s", (heading) => expect(timeRank(heading)).toBeNull());
  it.each(["", "Team", "Opkald"])("says neither: %j", (heading) => expect(timeRank(heading)).toBe(1));
});

describe("an export of a phone system", () => {
  it.each<[string, string, Language, readonly (string | null)[]]>([
    [
      "intervals before times of talking, Danish",
      "Dato;Interval;Indgående opkald;Besvarede;Gns. taletid\n05-01-2026;08:00 - 08:30;10;9;00:04:12\n05-01-2026;08:30 - 09:00;12;11;00:03:55\nI alt;;22;20;00:04:00",
      "da",
      ["Dato", "Interval", "Indgående opkald"],
    ],
    [
      "times of waiting before times of day",
      "Dato;Gns. ventetid;Tid;Opkald\n05-01-2026;00:00:20;08:00;10\n05-01-2026;00:00:31;08:30;12",
      "da",
      ["Dato", "Tid", "Opkald"],
    ],
    [
      "points in times, and calls answered before those offered",
      "Kø;Dato;Tidsrum;Besvarede;Tilbudte;Lagt på i kø;SLA %;Gns. svartid\nService;05.01.2026;08.00–08.30;9;10;1;90,0 %;00:00:12\nService;05.01.2026;08.30–09.00;12;12;0;100,0 %;00:00:12",
      "da",
      ["Dato", "Tidsrum", "Tilbudte"],
    ],
    [
      "two moments for each interval, American, and chat beside calls",
      "Interval Start,Interval End,Media Type,Queue,Offer,Answer,Answer %,ASA\n1/5/26 8:00 AM,1/5/26 8:30 AM,voice,Support,10,9,90%,12000\n1/5/26 8:30 AM,1/5/26 9:00 AM,voice,Support,12,9,75%,12000\n1/5/26 8:30 AM,1/5/26 9:00 AM,chat,Support,7,7,100%,12000",
      "en",
      ["Interval Start", null, "Offer"],
    ],
    [
      "both ends in one cell, as programs exchange them",
      "Interval,Queue,nOffered,nAnswered\n2026-01-05T08:00:00.000Z/2026-01-05T08:30:00.000Z,Support,10,9\n2026-01-05T08:30:00.000Z/2026-01-05T09:00:00.000Z,Support,12,9",
      "en",
      ["Interval", null, "nOffered"],
    ],
    [
      "many averages between, American",
      "Date,Time,Avg Speed Ans,Avg Aban Time,Aban Calls,ACD Calls,Avg ACD Time,Extn Out Calls,% Ans Calls\n1/5/2026,8:00 AM - 8:30 AM,0:12,0:40,1,10,4:12,3,90\n1/5/2026,8:30 AM - 9:00 AM,0:12,0:40,1,12,4:12,3,90",
      "en",
      ["Date", "Time", "ACD Calls"],
    ],
    [
      "days with midnight beside intervals",
      "Dato;Interval;Opkald\n05-01-2026 00:00:00;08:00-08:30;10\n05-01-2026 00:00:00;08:30-09:00;12",
      "da",
      ["Dato", "Interval", "Opkald"],
    ],
    [
      "calls answered and transferred, and none offered",
      "Dato;Tid;Viderestillede opkald;Besvarede;Opkald inden 20 sek.\n05-01-2026;08:00;3;10;2\n05-01-2026;08:30;3;12;2",
      "da",
      ["Dato", "Tid", "Besvarede"],
    ],
    ["no headings, durations first", "05-01-2026;00:04:12;08:00;10\n05-01-2026;00:03:55;08:30;12", "da", ["", "", ""]],
  ])("is read by its intervals: %s", (_, text, language, taken) => {
    const week = known(text, language);
    expect(callsByTime(week)).toEqual(HALF_HOURS);
    expect(week).toMatchObject({ intervalMinutes: 30, total: 22, problemCount: 0 });
    expect(takenFrom(week)).toEqual(taken);
  });

  it("may have bare hours under a heading that says so, and days of which months come first", () => {
    const american = known(
      "Date,Hour,Calls Offered,AHT\n1/5/2026,8,10,4:12\n1/6/2026,9,12,4:12\n1/7/2026,10,14,4:12",
      "en",
    );
    expect(callsByTime(american)).toEqual({ "0 08:00": 10, "1 09:00": 12, "2 10:00": 14 });
    expect(american.span).toMatchObject({ order: "monthFirst", isOrderAssumed: true });
    const danish = known("Dato;Kl.;Ankomne samtaler;Besvarede\n05-01-2026;8-9;10;9\n05-01-2026;9-10;12;9");
    expect(callsByTime(danish)).toEqual({ "0 08:00": 10, "0 09:00": 12 });
  });

  it.each([
    [
      "Direction",
      "Call ID,Ended at,Started at,Direction,Talk time\n1,2026-01-05 09:05:30,2026-01-05 08:01:12,inbound,00:04:12\n2,2026-01-05 09:05:30,2026-01-05 08:31:12,outbound,00:04:12\n3,2026-01-05 09:05:30,2026-01-05 08:45:12,inbound,00:04:12",
    ],
    [
      "Retning",
      "Retning;Dato;Klokkeslæt;Fra nummer;Varighed\nInd;05-01-2026;08:01;50709110;00:04:12\nUd;05-01-2026;08:31;70101010;00:04:12\nInd;05-01-2026;08:40;50709110;00:04:12",
    ],
  ])("counts a call by when it began, and none that went out: %s", (_, text) => {
    const week = known(text);
    expect(callsByTime(week)).toEqual({ "0 08:00": 1, "0 08:30": 1 });
    expect(week.span).toMatchObject({ others: 1, calls: null });
  });

  it.each([
    "Dato;Opkald;Besvaret;Gns. ventetid\n05-01-2026;100;90;00:00:12\n06-01-2026;90;80;00:00:12",
    "Dato;Opkald;AHT\n05-01-2026;10;04:12\n05-01-2026;9;04:30",
  ])("without times of day is refused, whatever took how long: %s", (text) => {
    expect(readWeek(text)).toEqual({ ok: false, error: "noWeek" });
  });

  it("has thousands where all decimals would be three", () => {
    expect(known("Dato;Tid;Opkald\n05-01-2026;08:00;1,234\n05-01-2026;08:30;987").total).toBe(2_221);
    expect(known("Dato;Tid;Opkald\n05-01-2026;08:00;1.234\n05-01-2026;08:30;987").total).toBe(2_221);
    expect(known("Dato;Tid;Opkald\n05-01-2026;08:00;1,234\n05-01-2026;08:30;9,5").total).toBeCloseTo(10.734, 10);
  });
});

describe("a table of days and times", () => {
  it("may have dates above its columns, whose weekdays are means", () => {
    const week = known(
      "Tid;05-01-2026;06-01-2026;12-01-2026;I alt\n08:00 - 08:30;10;12;14;36\n08:30 - 09:00;11;13;x;39\nGns.;1;1;1;1\nI alt;21;25;29;75",
    );
    expect(callsByTime(week)).toEqual({ "0 08:00": 12, "1 08:00": 12, "0 08:30": 5.5, "1 08:30": 13 });
    expect(week.span).toMatchObject({ layout: "daysAcross", first: "2026-01-05", last: "2026-01-12", weeks: 2 });
    expect(week.problems).toEqual([
      { row: 3, error: "notACount", text: "x" },
      { row: 4, error: "notATime", text: "05-01-2026 Gns." },
    ]);
    const named = "Kl.;Mandag 05-01-2026;Tirsdag 06-01-2026\n8-9;10;12\n9-10;11;13";
    expect(callsByTime(known(named))).toEqual({ "0 08:00": 10, "1 08:00": 12, "0 09:00": 11, "1 09:00": 13 });
    const american = "Interval,1/5/2026,1/6/2026,1/7/2026\n8:00 AM - 8:30 AM,10,12,14\n8:30 AM - 9:00 AM,11,13,15";
    expect(known(american, "en").span).toMatchObject({ order: "monthFirst", first: "2026-01-05" });
  });

  it.each([
    ["Dato;08:00;09:00;10:00;I alt\n05-01-2026;10;12;14;36\n06-01-2026;11;13;15;39\nI alt;21;25;29;75", "log"],
    ["Dato;8-9;9-10;10-11\nman. 05-01-2026;10;12;14\ntirs. 06-01-2026;11;13;15", "log"],
    ["Dato;8;9;10\n05-01-2026;10;12;14\n06-01-2026;11;13;15", "log"],
    ["Ugedag;8;9;10;I alt\nMandag;10;12;14;36\nTirsdag;11;13;15;39\nI alt;21;25;29;75", "grid"],
    ["Day,8:00 AM,9:00 AM,10:00 AM\nMon,10,12,14\nTue,11,13,15", "grid"],
  ])("may have times above its columns: %s", (text, form) => {
    const week = known(text);
    expect(callsByTime(week)).toEqual({
      "0 08:00": 10,
      "0 09:00": 12,
      "0 10:00": 14,
      "1 08:00": 11,
      "1 09:00": 13,
      "1 10:00": 15,
    });
    expect(week).toMatchObject({ form, intervalMinutes: 60, problemCount: 0 });
  });

  it("tells of the row that a cell stood in when it is turned, and of a day that stands twice", () => {
    expect(known("Ugedag;8;9;10\nMandag;10;12;14\nTirsdag;11;-1;15").problems).toEqual([
      { row: 3, error: "negative", text: "-1" },
    ]);
    const twice = known("Tid;Mandag;Tirsdag;Mandag\n08:00;10;12;14\n08:30;1;2;3");
    expect(twice).toMatchObject({ total: 25, problems: [{ row: 1, error: "dayTwice", text: "Mandag" }] });
  });

  it("is refused where one date stands twice, since one column may be part of the other", () => {
    const text = "Tid;05-01-2026;05-01-2026;06-01-2026\n08:00;10;9;14\n08:30;10;9;14\n09:00;10;9;14";
    expect(readWeek(text)).toEqual({ ok: false, error: "noWeek" });
  });
});
