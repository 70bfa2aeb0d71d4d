import { describe, expect, it } from "vitest";
import { dayOrderOf, dayText, timestampOf, weekdayOf } from "../../../../src/files/in/timestamp";
import type { WeekRead, WeekResult } from "../../../../src/files/in/weekOfCalls";
import { callsByTime, readWeek } from "../../../support/weekReading";

const table = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join("\t")).join("\n");

function known(result: WeekResult): WeekRead {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const DANISH = ["", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"];

describe("a week in seven columns", () => {
  it("is read with times and names of days", () => {
    const week = known(
      readWeek(table([DANISH, ["08:00", 10, 20, 30, 40, 50, 0, ""], ["08:30", "1.234,5", 2, 3, 4, 5, "-", 7]])),
    );
    expect(week).toMatchObject({ form: "grid", intervalMinutes: 30, span: null, problemCount: 0 });
    expect(week.calls).toHaveLength(336);
    expect(callsByTime(week)).toEqual({
      "0 08:00": 10,
      "0 08:30": 1235,
      "1 08:00": 20,
      "1 08:30": 2,
      "2 08:00": 30,
      "2 08:30": 3,
      "3 08:00": 40,
      "3 08:30": 4,
      "4 08:00": 50,
      "4 08:30": 5,
      "6 08:30": 7,
    });
    expect(week.total).toBe(10 + 20 + 30 + 40 + 50 + 1_234.5 + 2 + 3 + 4 + 5 + 7);
  });

  it("is read by the names of its days, wherever they stand and in either language", () => {
    const american = table([
      ["Start", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Total"],
      ["9:00 AM", 1, 2, 3, 4, 5, 6, 7, 28],
      ["1:00 PM", 1, 2, 3, 4, 5, 6, 7, 28],
      ["2:00 PM", 0, 0, 0, 0, 0, 0, 1, 1],
      ["Total", 2, 4, 6, 8, 10, 12, 15, 57],
    ]);
    const week = known(readWeek(american, "en"));
    expect(week.intervalMinutes).toBe(60);
    expect(week.total).toBe(57);
    expect(callsByTime(week)).toMatchObject({ "0 09:00": 2, "5 13:00": 7, "6 09:00": 1, "5 14:00": 1 });
    const fiveDays = known(
      readWeek(
        table([
          ["kl.", "man.", "tirs.", "ons.", "tors.", "fre."],
          ["8.00-8.15", 1, 2, 3, 4, 5],
          ["8.15-8.30", 1, 2, 3, 4, 5],
        ]),
      ),
    );
    expect(fiveDays).toMatchObject({ intervalMinutes: 15, total: 30 });
  });

  it("adds up rows that are closer than staff is planned", () => {
    const rows = (minutes: number[]) =>
      table([DANISH, ...minutes.map((minute) => [`08:${minute < 10 ? "0" : ""}${minute}`, 2])]);
    expect(callsByTime(known(readWeek(rows([0, 10, 20, 30, 40, 50]))))).toEqual({ "0 08:00": 6, "0 08:30": 6 });
    expect(known(readWeek(rows([0, 20, 40]))).intervalMinutes).toBe(60);
    expect(readWeek(table([DANISH, ["08:15", 1], ["09:15", 1]]))).toEqual({ ok: false, error: "badInterval" });
  });

  it("is read without times if there is a row for every interval of the day, or of opening hours", () => {
    const rows = (count: number) => table(Array.from({ length: count }, () => [1, 1, 1, 1, 1, 1, 1]));
    expect(known(readWeek(rows(24))).intervalMinutes).toBe(60);
    expect(known(readWeek(rows(48))).intervalMinutes).toBe(30);
    expect(known(readWeek(rows(96))).intervalMinutes).toBe(15);
    // open from 8 to 16: 16 half hours
    const open = callsByTime(known(readWeek(rows(16))));
    expect(open["0 08:00"]).toBe(1);
    expect(open["6 15:30"]).toBe(1);
    expect(Object.keys(open)).toHaveLength(7 * 16);
    expect(readWeek(rows(17))).toEqual({ ok: false, error: "wrongRows" });
  });

  it("tells what cannot be used, by row, and uses the rest", () => {
    const week = known(
      readWeek(
        table([
          DANISH,
          ["08:00", "x", -2, 3, "1e99", 0, 0, 0],
          ["25:00", 1, 1, 1, 1, 1, 1, 1],
          ["08:30", 4],
          ["08:30", 9],
        ]),
      ),
    );
    expect(week.problems).toEqual([
      { row: 2, error: "notACount", text: "x" },
      { row: 2, error: "negative", text: "-2" },
      { row: 2, error: "notACount", text: "1e99" },
      { row: 3, error: "notATime", text: "25:00" },
      { row: 5, error: "twice", text: "08:30" },
    ]);
    expect(callsByTime(week)).toEqual({ "2 08:00": 3, "0 08:30": 4 });
  });

  it.each([
    ["", "nothingInside"],
    ["hej\tmed\tdig", "noWeek"],
    [table([DANISH, ["08:00", 0, 0, 0, 0, 0, 0, 0]]), "noCalls"],
    [table([DANISH, ["08:00", 1, 1], ["08:07", 1, 1]]), "badInterval"],
    [table([DANISH, ["08:00", 1, 1], ["10:00", 1, 1]]), "badInterval"],
  ])("is refused with a reason: %j", (text, error) => {
    expect(readWeek(text)).toEqual({ ok: false, error });
  });
});

describe("a long table of moments and calls", () => {
  it("is the mean of each weekday over several weeks", () => {
    // the second and the ninth of March 2026 are Mondays
    const week = known(
      readWeek(
        table([
          ["Tidspunkt", "Opkald"],
          ["02-03-2026 08:00", 10],
          ["02-03-2026 08:30", 20],
          ["09-03-2026 08:00", 30],
          ["09-03-2026 08:30", 5],
          ["03-03-2026 08:00", 8],
          ["10-03-2026 08:00", 4],
        ]),
      ),
    );
    expect(week.form).toBe("log");
    expect(callsByTime(week)).toEqual({ "0 08:00": 20, "0 08:30": 12.5, "1 08:00": 6 });
    expect(week.total).toBe(38.5);
    expect(week.span).toEqual({
      first: "2026-03-02",
      last: "2026-03-10",
      days: 4,
      weeks: 2,
      order: "dayFirst",
      isOrderAssumed: true,
      isInUtc: false,
      layout: "list",
      day: { column: 1, heading: "Tidspunkt" },
      time: null,
      calls: { column: 2, heading: "Opkald" },
      others: 0,
    });
  });

  it.each([
    ["2026-03-02T08:15:00Z;3", 15],
    ["2026-03-02 08:30;3", 30],
    ["02.03.2026 kl. 08.00;3", 60],
    ["2/3/26 8:00;3", 60],
  ])("reads a moment written as %s", (text, interval) => {
    const week = known(readWeek(text));
    expect(week.intervalMinutes).toBe(interval);
    expect(week.total).toBe(3);
    expect(Object.keys(callsByTime(week))[0]).toMatch(/^0 08:/);
  });

  it("reads months first only where the table tells so", () => {
    const told = known(readWeek("3/2/2026 8:00;1\n3/16/2026 8:00;3"));
    expect(told.span).toMatchObject({ first: "2026-03-02", order: "monthFirst", isOrderAssumed: false });
    const twelve = known(readWeek("3/2/2026 8:00 AM;1\n3/3/2026 1:00 PM;3"));
    expect(twelve.span).toMatchObject({ first: "2026-03-02", last: "2026-03-03", isOrderAssumed: true });
    expect(callsByTime(twelve)).toEqual({ "0 08:00": 1, "1 13:00": 3 });
    const untold = known(readWeek("3/2/2026 8:00;1"));
    expect(untold.span).toMatchObject({ first: "2026-02-03", order: "dayFirst", isOrderAssumed: true });
    const mixed = known(readWeek("13/2/2026 8:00;1\n2/13/2026 8:00;3"));
    expect(mixed.problems).toEqual([{ row: 2, error: "notATime", text: "2/13/2026 8:00" }]);
  });

  it("reads day and time in columns of their own, and the column of calls by its heading", () => {
    const week = known(
      readWeek(
        table([
          ["Kø", "Dato", "Tid", "AHT", "Indkomne opkald"],
          [1, "02-03-2026", "08:00:00", 180, 12],
          [1, "02-03-2026", "08:15:00", 170, 9],
          ["I alt", "", "", "", 21],
        ]),
      ),
    );
    expect(callsByTime(week)).toEqual({ "0 08:00": 12, "0 08:15": 9 });
    expect(week.problemCount).toBe(0);
  });

  it.each([
    ["a title", "Opkald uge 10, 2026\nDato\tTid\tOpkald"],
    ["a title and when it was made", "Opkaldsrapport\nUdskrevet 01-04-2026 kl. 8\n\nDato\tTid\tOpkald"],
    ["the name of its queue", "Kø 4\t\t\nUge 10\t\t\n\t\t\nDato\tTid\tOpkald"],
  ])("leaves out what stands above it, and says nothing of that: %s", (_, above) => {
    const week = known(
      readWeek(`${above}\n${table(["08:00", "08:30", "09:00", "09:30"].map((time) => ["02-03-2026", time, 5]))}`),
    );
    expect(week).toMatchObject({ total: 20, problemCount: 0, span: { calls: { column: 3, heading: "Opkald" } } });
  });

  it("tells of rows above the first moment, too, that they cannot be read", () => {
    const bad =
      "Dato\tTid\tOpkald\n31-02-2026\t08:00\t7\nx\ty\t3\n02-03-2026\t08:00\t10\n02-03-2026\t08:30\t2\n02-03-2026\t09:00\t3";
    expect(known(readWeek(bad))).toMatchObject({
      total: 15,
      problems: [
        { row: 2, error: "notATime", text: "31-02-2026 08:00" },
        { row: 3, error: "notATime", text: "x y" },
      ],
    });
    // each row a call
    expect(known(readWeek("Start\n2026-13-45 08:01\n2026-03-02 08:01\n2026-03-02 08:02")).problems).toEqual([
      { row: 2, error: "notATime", text: "2026-13-45 08:01" },
    ]);
    expect(known(readWeek("Uge 10\nStart\n2026-03-02 08:01\n2026-03-02 08:31")).problemCount).toBe(0);
  });

  it("counts each row as a call where there is no count, in the interval of the plan", () => {
    const week = known(readWeek("2026-03-02 08:01:12\n2026-03-02 08:29:59\n2026-03-02 08:31:00"));
    expect(week).toMatchObject({ intervalMinutes: 30, total: 3, span: { calls: null } });
    expect(callsByTime(week)).toEqual({ "0 08:00": 2, "0 08:30": 1 });
  });

  it.each([
    ["phone numbers", "Start\tNumber\tAgent\n2026-03-02 08:01\t50709110\t7\n2026-03-02 08:02\t50709110\t8", 2, null],
    ["durations", "Start\tDuration\n2026-03-02 08:01\t193\n2026-03-02 08:02\t193", 2, null],
    [
      "ids before a count",
      "Start\tOpkald-id\tAntal\n2026-03-02 08:00\t91001\t4\n2026-03-02 08:30\t91002\t3",
      7,
      { column: 3, heading: "Antal" },
    ],
    [
      "calls offered after those answered",
      "Uge 10\nStart\tBesvaret\tOffered\n2026-03-02 08:00\t3\t5\n2026-03-02 08:30\t2\t4\n2026-03-02 09:00\t0\t1",
      10,
      { column: 3, heading: "Offered" },
    ],
    [
      "one column of numbers without heading",
      "2026-03-02 08:00\t3\n2026-03-02 08:30\t4",
      7,
      { column: 2, heading: "" },
    ],
    ["two columns of numbers without heading", "2026-03-02 08:00\t3\t9\n2026-03-02 08:30\t4\t9", 2, null],
  ])("takes no other number for calls, and tells which column it took: %s", (_, text, total, calls) => {
    expect(known(readWeek(text))).toMatchObject({ form: "log", total, span: { calls } });
  });
});

describe("calls of several queues", () => {
  it("count once where a total of each moment stands beside them, and a total alone is what there is", () => {
    const rows = (...queues: readonly (readonly [string, number])[]) =>
      table([["Tidspunkt", "Kø", "Opkald"], ...queues.map(([queue, calls]) => ["02-03-2026 08:00", queue, calls])]);
    expect(known(readWeek(rows(["Salg", 10], ["Service", 20], ["I alt", 30])))).toMatchObject({ total: 30 });
    expect(known(readWeek(rows(["I alt", 30], ["Salg", 10], ["Service", 20])))).toMatchObject({ total: 30 });
    expect(known(readWeek(rows(["I alt", 30])))).toMatchObject({ total: 30 });
  });
});

describe("a moment", () => {
  it("is read as it stands, and it is told where it is marked as one of Greenwich", () => {
    const spanOf = (moment: string) => {
      const week = known(
        readWeek(
          table([
            ["Tidspunkt", "Opkald"],
            [moment, 10],
          ]),
        ),
      );
      return [Object.keys(callsByTime(week)), week.span?.isInUtc];
    };
    for (const end of ["Z", ":00Z", ":00.000Z", "+00:00", "-0000"]) {
      expect(spanOf(`2026-03-02T07:30${end}`), end).toEqual([["0 07:30"], true]);
    }
    for (const end of ["", ":00", "+01:00", "+02:00"]) {
      expect(spanOf(`2026-03-02T07:30${end}`), end).toEqual([["0 07:30"], false]);
    }
  });

  it("is a real day and a real time, or none", () => {
    expect(timestampOf("29-02-2024 08:00", "dayFirst")).toEqual({ dayNumber: 19_782, minute: 480 });
    expect(dayText(19_782)).toBe("2024-02-29");
    expect(weekdayOf(19_782)).toBe(3);
    for (const text of ["30-02-2026 08:00", "2026-13-01", "02-03-2026 24:00", "02-03-2026 13:00 pm", "8:00", ""]) {
      expect(timestampOf(text, "dayFirst"), text).toBeNull();
    }
    expect(dayOrderOf([])).toEqual({ order: "dayFirst", isAssumed: false });
  });
});
