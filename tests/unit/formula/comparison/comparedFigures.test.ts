import { describe, expect, it } from "vitest";
import {
  comparedFigures,
  type ComparedFigure,
  type ComparedFigureId,
} from "../../../../src/formula/comparison/comparedFigures";
import type { CostSheet } from "../../../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../../../support/sheetWith";

/** A month of 1,000 calls of 6,000 minutes and 400 chats of 2,000, which share 9,000 of wages and 3,000 of licences. */
const calls = sheetWith({
  team: { agents: 10, paidHoursPerWeek: 40, shrinkage: 0.25 },
  work: [
    inboundStream({ handled: 1_000, handleSeconds: 360, resolvedFirstTime: 0.9 }),
    chatStream({ handled: 400, handleSeconds: 600, concurrency: 2 }),
  ],
  costs: [line({ id: "pay", amount: 9_000 }), line({ id: "crm", category: "software", amount: 3_000 })],
});
/** A quarter of 600 people reached in 1,800 minutes, 120 sales, and 6,000 of rent a month. */
const sales = sheetWith({
  period: { length: "quarter", start: null },
  work: [outboundStream({ reached: 600, sales: 120, handleSeconds: 180 })],
  costs: [line({ category: "rent", amount: 6_000 })],
});

const nameOf = (figure: ComparedFigureId) => Object.values(figure).join(" ");
/** A figure to nine digits, or why there is none. */
const told = (figure: ComparedFigure | null) =>
  figure === null ? null : figure.ok ? Number(figure.value.toPrecision(9)) : figure.error;
const rowsOf = (...sheets: readonly CostSheet[]) =>
  comparedFigures(sheets, "month").map(({ figure, values }) => [nameOf(figure), ...values.map(told)]);

describe("the figures of several sheets side by side", () => {
  it("stand in the order in which a statement is read, totals and counts for one period", () => {
    const available = (10 * 40 * 52.1775 * 0.75) / 12;
    expect(rowsOf(calls, sales)).toEqual([
      ["costPer perCall", 9, null],
      ["costPer perSale", null, 150],
      ["costPer perContact", 8.57142857, 30],
      ["total", 12_000, 6_000],
      ["count perCall", 1_000, null],
      ["count perSale", null, 40],
      ["count perContact", 1_400, 200],
      ["group perCall people", 6.75, null],
      ["group perCall licencesSoftware", 2.25, null],
      ["group perSale premises", null, 150],
      ["category wages", 9_000, null],
      ["category software", 3_000, null],
      ["category rent", null, 6_000],
      ["costPerMinute perCall", 1.5, null],
      ["costPerMinute perSale", null, 10],
      ["oneCallMore perCall", 0, null],
      ["oneCallMore perSale", null, 0],
      ["costPerResolvedIssue", 10, null],
      ["workload", 133.333333, 10],
      ["availableHours", Number(available.toPrecision(9)), "noAgents"],
      ["occupancy", Number((8_000 / 60 / available).toPrecision(9)), "noAgents"],
      ["costPerProductiveHour", Number((12_000 / available).toPrecision(9)), "noAgents"],
    ]);
  });

  it("stand in the same order whichever sheet comes first", () => {
    expect(rowsOf(sales, calls).map(([name]) => name)).toEqual(rowsOf(calls, sales).map(([name]) => name));
    const rent = line({ id: "rent", category: "rent" });
    const management = line({ id: "lead", category: "management" });
    const names = rowsOf(sheetWith({ costs: [rent] }), sheetWith({ costs: [management, line()] })).map(
      ([name]) => name,
    );
    expect(names.filter((name) => String(name).startsWith("group") || String(name).startsWith("category"))).toEqual([
      "group perCall people",
      "group perCall management",
      "group perCall premises",
      "category wages",
      "category management",
      "category rent",
    ]);
  });

  it("tell of contacts only where some are no calls, sales or leads", () => {
    const names = rowsOf(sheetWith({ costs: [line()] })).map(([name]) => name);
    expect(names.filter((name) => String(name).endsWith("perContact"))).toEqual([]);
  });

  it("have a reason where they are unknown, the count its own", () => {
    const uncounted = sheetWith({ work: [inboundStream({ handled: null })], costs: [line()] });
    const rows = new Map(rowsOf(uncounted).map(([name, value]) => [name, value]));
    expect(rows.get("costPer perCall")).toBe("noCalls");
    expect(rows.get("count perCall")).toBe("noCalls");
    expect(rows.get("group perCall people")).toBe("noCalls");
    expect(rows.get("category wages")).toBe(1_000);
    const free = new Map(rowsOf(sheetWith({ costs: [line({ amount: null })] })).map(([name, value]) => [name, value]));
    expect([free.get("total"), free.get("category wages"), free.get("count perCall")]).toEqual([
      "noCost",
      "noCost",
      1_000,
    ]);
  });
});
