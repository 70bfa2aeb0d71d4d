import { describe, expect, it } from "vitest";
import { followingSheet, followingStart } from "../../../../src/formula/comparison/followingPeriod";
import { linkedPoints, trendOf } from "../../../../src/formula/comparison/trend";
import { costStatement } from "../../../../src/formula/statement";
import type { CostSheet } from "../../../../src/sheet/schema";
import { LAST_DAY } from "../../../../src/sheet/limits";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

describe("the first day after a period", () => {
  it.each([
    ["2026-11-01", "month", "2026-12-01"],
    ["2026-12-15", "month", "2027-01-15"],
    ["2026-01-31", "month", "2026-02-28"],
    ["2028-01-31", "month", "2028-02-29"],
    ["2026-11-30", "quarter", "2027-02-28"],
    ["2028-02-29", "year", "2029-02-28"],
    ["2026-12-28", "week", "2027-01-04"],
    [LAST_DAY, "week", null],
    ["2199-12-01", "month", null],
    ["2199-11-30", "month", "2199-12-30"],
  ] as const)("after %s, a %s, is %s", (start, length, next) => {
    expect(followingStart(start, length)).toBe(next);
  });
});

const november = sheetWith({
  title: "Kundeservice",
  period: { length: "month", start: "2026-11-01" },
  team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
  work: [inboundStream({ offered: 1_100, handled: 1_000, handleSeconds: 300, resolvedFirstTime: 0.7 })],
  costs: [
    line({ id: "l1", amount: 3_000, basis: { kind: "perAgent", every: "month" } }),
    line({ id: "l2", category: "hardware", amount: 1_200, basis: { kind: "oneOff", months: 3, from: null } }),
  ],
});

describe("the next month from this one", () => {
  it("keeps what recurs and empties what was counted", () => {
    const next = followingSheet(november);
    expect(next?.period).toEqual({ length: "month", start: "2026-12-01" });
    expect(next?.work).toEqual([
      inboundStream({ offered: null, handled: null, handleSeconds: 300, resolvedFirstTime: 0.7 }),
    ]);
    expect(next?.team).toEqual(november.team);
    expect(next?.title).toBe("Kundeservice");
  });

  it("charges a purchase once over its life and no more", () => {
    const charges: number[] = [];
    let sheet: CostSheet | null = november;
    for (let month = 0; month < 5 && sheet !== null; month += 1) {
      const { cost } = costStatement(sheet).lines.find(({ id }) => id === "l2") ?? {};
      charges.push(cost?.ok === true ? cost.value : Number.NaN);
      sheet = followingSheet(sheet);
    }
    expect(charges).toEqual([400, 400, 400, 0, 0]);
  });

  it("cannot be made without a first day", () => {
    expect(followingSheet(sheetWith())).toBeNull();
    expect(followingSheet(sheetWith({ period: { length: "month", start: "2199-12-01" } }))).toBeNull();
  });

  it("keeps what may range, but for the counts", () => {
    const of = [
      { kind: "work", stream: "in", field: "handled" },
      { kind: "work", stream: "in", field: "handleSeconds" },
      { kind: "team", field: "agents" },
    ] as const;
    const ranges = of.map((place) => ({ of: place, shape: "uniform" as const, low: 1, high: 2 }));
    const ranged = sheetWith({ ...november, whatIf: { ...november.whatIf, ranges } });
    expect(followingSheet(ranged)?.whatIf.ranges).toEqual(ranges.slice(1));
  });
});

describe("the trend", () => {
  const month = (start: string | null, handled: number, length: CostSheet["period"]["length"] = "month") =>
    sheetWith({ ...november, period: { length, start }, work: [inboundStream({ handled, resolvedFirstTime: 0.8 })] });

  it("stands in the order of time, with gaps and overlaps, and leaves out what has no day", () => {
    const sheets = [
      month("2026-05-01", 1_000),
      month("2026-01-01", 1_000),
      month(null, 5),
      month("2026-02-01", 1_000),
      month("2026-05-15", 900),
    ];
    const points = trendOf(
      sheets.map((sheet, index) => ({ id: String(index), sheet })),
      "perCall",
      "month",
    );
    expect(points.map(({ id, start, end, link }) => [id, start, end, link])).toEqual([
      ["1", "2026-01-01", "2026-02-01", "next"],
      ["3", "2026-02-01", "2026-03-01", "gap"],
      ["0", "2026-05-01", "2026-06-01", "overlap"],
      ["4", "2026-05-15", "2026-06-15", null],
    ]);
  });

  it("tells sheets of exactly the same time from those that share a part of it, and has them next to each other", () => {
    const sheets = [
      { id: "a", sheet: month("2026-01-01", 1_000) },
      { id: "b", sheet: month("2026-01-01", 3_000, "quarter") },
      { id: "c", sheet: month("2026-01-01", 900) },
      { id: "d", sheet: month("2026-04-01", 900) },
    ];
    expect(trendOf(sheets, "perCall", "month").map(({ id, link }) => [id, link])).toEqual([
      ["a", "same"],
      ["c", "overlap"],
      ["b", "next"],
      ["d", null],
    ]);
  });

  it("has those of one day in the order of their names, and an overlap where no calendar goes on", () => {
    const first = month("2199-12-01", 1_000);
    const points = (ids: readonly string[]) =>
      trendOf(
        ids.map((id) => ({ id, sheet: first })),
        "perCall",
        "month",
      ).map(({ id, end, link }) => [id, end, link]);
    const inOrder = [
      ["a", null, "overlap"],
      ["b", null, "overlap"],
      ["c", null, null],
    ];
    expect(points(["b", "c", "a"])).toEqual(inOrder);
    expect(points(["c", "b", "a"])).toEqual(inOrder);
  });

  it.each([
    ["2026-02-27", "overlap"],
    ["2026-02-28", "next"],
    ["2026-03-06", "next"],
    ["2026-03-07", "gap"],
  ])("takes a month that begins up to three days off for the next one: %s", (start, link) => {
    const points = [month("2026-02-03", 1_000), month(start, 1_000)].map((sheet, at) => ({ id: String(at), sheet }));
    expect(trendOf(points, "perCall", "month")[0]?.link).toBe(link);
  });

  it("counts what is asked for, and says why a count is unknown", () => {
    const figuresOf = (sheet: CostSheet, unit: "perCall" | "perSale" | "perContact") =>
      trendOf([{ id: "a", sheet: { ...sheet, period: { length: "month", start: "2026-01-01" } } }], unit, "month")[0]
        ?.figures;
    const both = sheetWith({ work: [inboundStream(), outboundStream({ sales: 30 })], costs: [line()] });
    expect(figuresOf(both, "perSale")?.count).toEqual({ ok: true, value: 30 });
    expect(figuresOf(both, "perCall")?.count).toEqual({ ok: true, value: 1_000 });
    const chats = { work: [chatStream({ handled: 200, handleSeconds: 60 })], costs: [line()] };
    expect(figuresOf(sheetWith(chats), "perContact")).toEqual({
      perContact: { ok: true, value: 5 },
      total: { ok: true, value: 1_000 },
      count: { ok: true, value: 200 },
    });
    const unknown = sheetWith({ ...chats, work: [chatStream({ handled: null })] });
    expect(figuresOf(unknown, "perContact")?.count).toEqual({ ok: false, error: "noContacts" });
    expect(figuresOf(sheetWith({ work: [inboundStream({ handled: null })] }), "perCall")?.count).toEqual({
      ok: false,
      error: "noCalls",
    });
    expect(figuresOf(sheetWith(), "perCall")).toMatchObject({
      perCall: { ok: false, error: "noCost" },
      count: { ok: true, value: 1_000 },
    });
  });

  it("has a gap where a sheet is left out", () => {
    const sheets = ["2026-01-01", "2026-02-01", "2026-03-01"].map((start) => ({
      id: start,
      sheet: month(start, 1_000),
    }));
    const points = trendOf(sheets, "perCall", "month");
    expect(points.map(({ link }) => link)).toEqual(["next", "next", null]);
    expect(linkedPoints(points.filter(({ id }) => id !== "2026-02-01")).map(({ link }) => link)).toEqual(["gap", null]);
  });

  it("tells what each costs, and totals and calls for one period", () => {
    const [point] = trendOf([{ id: "a", sheet: month("2026-10-01", 3_000, "quarter") }], "perCall", "month");
    // a quarter: 10 agents x 3,000 x 3 + 1,200, for 3,000 calls of which 80 % resolve an issue
    expect(point?.figures).toMatchObject({
      perCall: { ok: true, value: 91_200 / 3_000 },
      total: { ok: true, value: 30_400 },
      count: { ok: true, value: 1_000 },
    });
    const resolved = point?.figures.costPerResolvedIssue;
    expect(resolved?.ok === true ? resolved.value : null).toBeCloseTo(91_200 / 2_400, 10);
  });
});
