import { describe, expect, it } from "vitest";
import { startSimulation } from "../../../src/formula/uncertainty/simulation";
import type { NumberRange } from "../../../src/sheet/ranges";
import type { WhatIf } from "../../../src/sheet/schema";
import { NOTHING_TRIED } from "../../../src/sheet/whatIfDefaults";
import type { Work } from "../../../src/workers/protocol";
import { drawsWork, simulationWork, usableNumbers } from "../../../src/workers/simulationWork";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";

const calls: NumberRange = {
  of: { kind: "work", stream: "in", field: "handled" },
  shape: "uniform",
  low: 900,
  high: 1_100,
};
const cost: NumberRange = {
  of: { kind: "line", line: "line", field: "amount" },
  shape: "pert",
  low: 4_000,
  likely: 5_000,
  high: 8_000,
};
const refused: NumberRange = { of: { kind: "team", field: "agents" }, shape: "uniform", low: 3, high: 2 };

function sheetOf(whatIf: Partial<WhatIf>) {
  return sheetWith({
    team: { agents: 10, paidHoursPerWeek: null, shrinkage: null },
    work: [inboundStream({ handleSeconds: 300 })],
    costs: [line({ basis: { kind: "perAgent", every: "month" } })],
    targets: { perCall: 50, perSale: null, perLead: null },
    whatIf: { ...NOTHING_TRIED, ranges: [calls, refused, cost], simulation: { seed: 9, draws: 10_000 }, ...whatIf },
  });
}

function finish<Partial, Result>(work: Work<Partial, Result>): { steps: number; result: Result } {
  let steps = 0;
  for (; !work.isDone(); steps++) work.step();
  return { steps, result: work.result() };
}

describe("a simulation in a worker", () => {
  it("is that of the sheet: its usable ranges, seed, draws and target", () => {
    const sheet = sheetOf({});
    const { steps, result } = finish(simulationWork({ sheet, headline: "perCall", band: { low: 30, high: 60 } }));
    const direct = startSimulation({
      question: { sheet, headline: "perCall", team: { kind: "held" } },
      numbers: usableNumbers([calls, cost]),
      seed: 9,
      draws: 10_000,
      band: { low: 30, high: 60 },
      target: 50,
    });
    direct.advance(10_000);
    expect(result).toEqual(direct.result());
    expect(result.numbers.map(({ of }) => of)).toEqual([calls.of, cost.of]);
    expect(result.withinTarget?.value).toBeGreaterThan(0.1);
    expect(steps).toBe(40);
  });

  it("lets the team follow the work where the sheet says so", () => {
    const sheet = sheetOf({ agentsFollow: true, realisedShare: 1, ranges: [calls] });
    const { result } = finish(simulationWork({ sheet, headline: "perCall", band: null }));
    expect(result.team).toEqual({ kind: "follows", realisedShare: 1 });
    // wages move with the calls in full, so the cost of each stays
    expect(result.summary?.p95.value).toBeCloseTo(result.summary?.p5.value ?? 0, 9);
  });

  it("shows the same half way as at the end, of fewer draws", () => {
    const work = simulationWork({ sheet: sheetOf({}), headline: "perCall", band: null });
    work.step();
    const half = work.partial();
    expect([half.drawn, half.asked]).toEqual([256, 10_000]);
    expect(half.summary?.p50.value).toBeCloseTo(50, -1);
    expect(half.numbers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe("the draws as a file", () => {
  it("are the first 100,000 of the simulation, the figure beside the numbers it comes of", async () => {
    const sheet = sheetOf({ simulation: { seed: 9, draws: 100_500 } });
    const style = { separator: ";", decimalMark: "," } as const;
    const work = drawsWork({ sheet, headline: "perCall", band: null, headings: ["Opkald", "Løn", "Pris"], style });
    work.step();
    expect(work.partial()).toBe(256);
    const { result } = finish(work);
    expect(result.type).toBe("text/csv;charset=utf-8");
    const bytes = new Uint8Array(await result.arrayBuffer());
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const rows = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(rows).toHaveLength(100_001);
    expect(rows[0]).toBe("Opkald;Løn;Pris");
    const [handled = 0, amount = 0, figure = 0] = (rows[1] ?? "")
      .split(";")
      .map((cell) => Number(cell.replace(",", ".")));
    expect(figure).toBeCloseTo((amount * 10) / handled, 9);
  });
});
