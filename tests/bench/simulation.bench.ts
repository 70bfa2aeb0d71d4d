import { spawnSync } from "node:child_process";
import { CATEGORIES_BY_GROUP } from "../../src/formula/groups";
import { checkRange, type UncertainNumber } from "../../src/formula/uncertainty/range";
import { startSimulation, type SimulationTask } from "../../src/formula/uncertainty/simulation";
import type { TeamRule } from "../../src/formula/whatIf/question";
import { boundsAt } from "../../src/sheet/boundsAt";
import type { NumberPlace } from "../../src/sheet/numberPlace";
import type { NumberRange } from "../../src/sheet/ranges";
import type { Basis, CostSheet } from "../../src/sheet/schema";
import { inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";

const DRAWS = [10_000, 100_000, 1_000_000] as const;
/** What a million draws may take, on one core of the two that a reader's machine has at the least. */
const SECONDS = 1;
const MEGABYTES = 200;
/** How often each number of draws is timed; the median counts. */
const REPEATS = 7;

const SHAPES = ["uniform", "triangular", "pert", "normal", "lognormal"] as const;

/** Times simulations of a sheet of 30 lines with 12 ranges, and weighs the largest. */
export async function bench(): Promise<void> {
  const held = { kind: "held" } as const;
  secondsOf(task(100_000, held)); // the first is slower, until the code is compiled
  console.table([...DRAWS.map((draws) => row(draws, held)), row(100_000, { kind: "follows", realisedShare: 0.5 })]);
  const megabytes = megabytesOfMillion();
  const verdict = megabytes < MEGABYTES ? "ok" : "over budget";
  console.log(
    `memory of a process that makes a million draws: ${megabytes.toFixed(0)} MB (budget ${MEGABYTES}: ${verdict})`,
  );
}

/** Makes a million draws and prints the most memory, in kilobytes, that the process ever held. */
export function weigh(): void {
  secondsOf(task(1_000_000, { kind: "held" }));
  console.log(process.resourceUsage().maxRSS);
}

/** In a process of its own, so that neither the other runs nor the bundler are weighed with it. */
function megabytesOfMillion(): number {
  const script = `(await import(${JSON.stringify(import.meta.url)})).weigh()`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return Number(stdout) / 1_000;
}

function row(draws: number, team: TeamRule) {
  const times = Array.from({ length: REPEATS }, () => secondsOf(task(draws, team)));
  const [whole, drawing] = [median(times.map(({ whole }) => whole)), median(times.map(({ drawing }) => drawing))];
  return {
    draws,
    team: team.kind,
    "seconds (median)": Number(whole.toFixed(3)),
    "nanoseconds a draw, all": Math.round((whole * 1e9) / draws),
    "drawing alone": Math.round((drawing * 1e9) / draws),
    budget: draws === 1_000_000 ? `${SECONDS} s: ${whole < SECONDS ? "ok" : "over budget"}` : "",
  };
}

/** From the task to its result, and the draws alone. */
function secondsOf(simulated: SimulationTask): { whole: number; drawing: number } {
  const start = performance.now();
  const simulation = startSimulation(simulated);
  const begun = performance.now();
  simulation.advance(simulated.draws);
  const drawn = performance.now();
  if (simulation.result().summary === null) throw new Error("nothing was measured: no draw has a figure");
  return { whole: (performance.now() - start) / 1_000, drawing: (drawn - begun) / 1_000 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function task(draws: number, team: TeamRule): SimulationTask {
  const sheet = sheetOf30();
  return {
    question: { sheet, headline: "perCall", team },
    numbers: uncertainNumbers(sheet),
    seed: 1,
    draws,
    band: { low: 18, high: 37 },
    target: 25,
  };
}

/** Two streams and thirty lines of every basis, shares among them, some in another currency. */
function sheetOf30(): CostSheet {
  const bases: readonly Basis[] = [
    { kind: "wholeCentre", every: "month" },
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
    costs: Array.from({ length: 30 }, (_, index) =>
      line({
        id: `l${index}`,
        category: CATEGORIES_BY_GROUP[index % CATEGORIES_BY_GROUP.length] ?? "other",
        amount: amountOf(index),
        quantity: 1 + (index % 7),
        currency: index % 3 === 0 ? "USD" : "DKK",
        basis: bases[index % bases.length] ?? { kind: "perMinute" },
        for: index % 4 === 0 ? "in" : "all",
      }),
    ),
  });
}

/** A few hundred for what arises once, a few hundredths for what arises at every contact. */
function amountOf(index: number): number {
  return (100.25 + index) / (index % 7 === 4 || index % 7 === 5 ? 5_000 : 0.5);
}

/** Twelve numbers of every kind with a range from a tenth below to a fifth above, the shapes in turn. */
function uncertainNumbers(sheet: CostSheet): UncertainNumber[] {
  const amounts = [0, 1, 2, 3, 4, 7].map(
    (index) => [{ kind: "line", line: `l${index}`, field: "amount" }, amountOf(index)] as const,
  );
  const places: readonly (readonly [NumberPlace, number])[] = [
    [{ kind: "team", field: "agents" }, sheet.team.agents ?? 0],
    [{ kind: "team", field: "paidHoursPerWeek" }, sheet.team.paidHoursPerWeek ?? 0],
    [{ kind: "work", stream: "in", field: "handled" }, 40_000],
    [{ kind: "work", stream: "in", field: "handleSeconds" }, 225],
    [{ kind: "work", stream: "out", field: "reached" }, 500],
    [{ kind: "rate", currency: "USD" }, 6.58],
    ...amounts,
  ];
  return places.map(([of, typed], index) => {
    const [low, likely, high] = [typed * 0.9, typed, typed * 1.2];
    const shape = SHAPES[index % SHAPES.length] ?? "uniform";
    const range: NumberRange =
      shape === "uniform"
        ? { of, shape, low, high }
        : shape === "triangular" || shape === "pert"
          ? { of, shape, low, likely, high }
          : { of, shape, p5: low, p95: high };
    const checked = checkRange(range, boundsAt(of));
    if (!checked.ok) throw new Error(`a range of the bench is refused: ${checked.error}`);
    return checked.value;
  });
}
