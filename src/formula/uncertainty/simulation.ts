import type { NumberPlace } from "../../sheet/numberPlace";
import type { Question, TeamAnswer } from "../whatIf/question";
import { countReachesZero } from "./countReachesZero";
import { drawnFigures, figureOfDraw, type DrawMissing } from "./drawnFigures";
import type { UncertainNumber } from "./range";
import { KEPT_DRAWS, sampledRows } from "./sampledRows";
import { sharesOfSpread, type SpreadShare } from "./spread";
import { shareWithin, summaryOf, type Estimate, type Summary } from "./summary";

/** What is to be drawn, and what the figures are held against; money is in the sheet's currency. */
export interface SimulationTask {
  readonly question: Question;
  readonly numbers: readonly UncertainNumber[];
  /** A whole number from 0 to 2^32 - 1; the same seed gives the same draws. */
  readonly seed: number;
  readonly draws: number;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly target: number | null;
}

/** What came of one uncertain number. */
export interface NumberOutcome extends SpreadShare {
  readonly of: NumberPlace;
  /** Share of all its draws that its field could not hold and that were drawn again. */
  readonly drawnAgain: number;
}

/** What is known after so many draws; the same shape half way and at the end. */
export interface SimulationResult {
  readonly drawn: number;
  readonly asked: number;
  readonly team: TeamAnswer;
  /** How many draws have no figure, by reason; all else is over those that have one. */
  readonly withoutFigure: Readonly<Partial<Record<DrawMissing, number>>>;
  /** Null while no draw has a figure. */
  readonly summary: Summary | null;
  /** Share of the draws inside the band, its bounds included; null without a band. */
  readonly insideBand: Estimate | null;
  /** Share of the draws at the target or below; null without a target. */
  readonly withinTarget: Estimate | null;
  /** In the order of the numbers. */
  readonly numbers: readonly NumberOutcome[];
  /** The figure of the average of all that was drawn: not the mean of the figures, since a ratio of means is none of ratios. */
  readonly figureAtMeans: number | null;
  /** The count may come so near to 0 that the figures have no mean; percentiles stand. */
  readonly countReachesZero: boolean;
}

/** A simulation that is taken forward in steps, so that whoever runs it can show, stop or replace it. */
export interface Simulation {
  readonly draws: number;
  /** How many draws are done. */
  drawn(): number;
  /** Makes so many more draws, or as many as are left. */
  advance(draws: number): void;
  /** What is known by now; shares of the spread are of the first `ranked` draws. */
  result(ranked?: number): SimulationResult;
  /** The first draws: one column for each number and one of the figures (NaN: none), 100,000 long or as far as drawn. */
  firstDraws(): { readonly values: readonly Float64Array[]; readonly figures: Float64Array };
}

/** Draws that are made at a time: their columns stay in the nearest cache. */
const BLOCK = 1_024;

/** Begins a simulation; no draw is made yet. What comes out depends on the task alone, however it is cut into steps. */
export function startSimulation(task: SimulationTask): Simulation {
  const { question, numbers, seed, draws, band, target } = task;
  const places = numbers.map(({ of }) => of);
  const rows = sampledRows(numbers, seed, draws, BLOCK);
  const drawn = drawnFigures(question, places, BLOCK);
  const figures = new Float64Array(draws);
  const block = new Float64Array(BLOCK);
  const withoutFigure = new Map<DrawMissing, number>();
  let done = 0;

  function advanceBlock(count: number): void {
    rows.fill(count);
    drawn.fill(rows.values, count, block, (reason) => withoutFigure.set(reason, (withoutFigure.get(reason) ?? 0) + 1));
    figures.set(block.subarray(0, count), done);
    done += count;
  }

  function sortedFigures(): Float64Array {
    const without = [...withoutFigure.values()].reduce((sum, count) => sum + count, 0);
    // NaN is sorted to the end
    return figures
      .slice(0, done)
      .sort()
      .subarray(0, done - without);
  }

  function outcomes(ranked: number): NumberOutcome[] {
    const count = Math.min(done, ranked, KEPT_DRAWS);
    const rankings = numbers.map((_, index) => rows.firstRanking(index, count));
    const shares = sharesOfSpread(rankings, figures.subarray(0, count));
    return shares.map((share, index) => ({
      of: places[index] as NumberPlace,
      ...share,
      drawnAgain: rows.drawnAgain(index),
    }));
  }

  return {
    draws,
    drawn: () => done,
    advance(more) {
      const end = Math.min(draws, done + more);
      while (done < end) advanceBlock(Math.min(BLOCK, end - done));
    },
    result(ranked = KEPT_DRAWS) {
      const sorted = sortedFigures();
      const summary = summaryOf(sorted);
      const atMeans = figureOfDraw(question, drawn.team, places, rows.means());
      return {
        drawn: done,
        asked: draws,
        team: drawn.team,
        withoutFigure: Object.fromEntries(withoutFigure),
        summary,
        insideBand: summary === null || band === null ? null : shareWithin(sorted, band.low, band.high),
        withinTarget: summary === null || target === null ? null : shareWithin(sorted, null, target),
        numbers: outcomes(ranked),
        figureAtMeans: done > 0 && atMeans.ok ? atMeans.value : null,
        countReachesZero: countReachesZero(question, numbers),
      };
    },
    firstDraws() {
      const count = Math.min(done, KEPT_DRAWS);
      return { values: numbers.map((_, index) => rows.firstValues(index, count)), figures: figures.slice(0, count) };
    },
  };
}
