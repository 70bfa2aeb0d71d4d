import { Bench } from "tinybench";
import { CATEGORIES_BY_GROUP } from "../../src/formula/groups";
import { costStatement } from "../../src/formula/statement";
import { CADENCES } from "../../src/sheet/limits";
import type { Basis, CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";

/** Numbers of cost lines; those between the smallest and the largest show that the time grows in a straight line. */
const LINE_COUNTS = [30, 60, 120, 250, 500] as const;

/** What a statement may take, in microseconds: unnoticed at every keystroke, with room for thousands in a what-if. */
const BUDGETS: Readonly<Record<number, number>> = { 30: 10, 500: 150 };

/** Times `costStatement` over sheets of growing size and prints the median of each beside its budget. */
export async function bench(): Promise<void> {
  const timing = new Bench({ time: 400, warmupTime: 200 });
  for (const lines of LINE_COUNTS) {
    const sheet = sheetOf(lines);
    timing.add(String(lines), () => costStatement(sheet));
  }
  await timing.run();
  console.table(timing.tasks.map(({ name, result }) => row(Number(name), result)));
}

function row(lines: number, result: Bench["tasks"][number]["result"]) {
  if (result.state !== "completed") throw new Error(`not measured: ${lines} lines`);
  const microseconds = result.latency.p50 * 1_000;
  const budget = BUDGETS[lines];
  return {
    lines,
    "microseconds (median)": Number(microseconds.toFixed(2)),
    "nanoseconds a line": Math.round((microseconds * 1_000) / lines),
    budget: budget === undefined ? "" : `${budget}: ${microseconds <= budget ? "ok" : "over budget"}`,
  };
}

/** A sheet of two streams in which every basis comes in turn, one line in ten being a share of a category. */
function sheetOf(lines: number): CostSheet {
  const bases: readonly Basis[] = [
    ...CADENCES.map((every): Basis => ({ kind: "wholeCentre", every })),
    { kind: "perAgent", every: "month" },
    { kind: "perPaidHour" },
    { kind: "oneOff", months: 36, from: "2025-02" },
    { kind: "perContact", per: "handled" },
    { kind: "perMinute" },
    { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.12 },
  ];
  return sheetWith({
    period: { length: "month", start: "2026-01-01" },
    rates: { USD: 6.58 },
    team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.28 },
    work: [inboundStream({ handled: 40_000, handleSeconds: 225 }), outboundStream({ handleSeconds: 190 })],
    costs: Array.from({ length: lines }, (_, index) =>
      line({
        id: `l${index}`,
        category: CATEGORIES_BY_GROUP[index % CATEGORIES_BY_GROUP.length] ?? "other",
        amount: 1_000.25 + index,
        quantity: 1 + (index % 7),
        currency: index % 3 === 0 ? "USD" : "DKK",
        basis: bases[index % bases.length] ?? { kind: "perMinute" },
        for: index % 4 === 0 ? "in" : "all",
      }),
    ),
  });
}
