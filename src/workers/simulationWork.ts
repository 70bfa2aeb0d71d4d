import type { HeadlineKind } from "../formula/headlines";
import type { CsvStyle } from "../files/out/csvCell";
import { drawsAsCsv } from "../files/out/drawsAsCsv";
import { checkRange, type UncertainNumber } from "../formula/uncertainty/range";
import { KEPT_DRAWS } from "../formula/uncertainty/sampledRows";
import {
  startSimulation,
  type Simulation,
  type SimulationResult,
  type SimulationTask,
} from "../formula/uncertainty/simulation";
import { isSetByPlan } from "../formula/staffing/isLinked";
import { questionOf } from "../formula/whatIf/question";
import { boundsAt } from "../sheet/boundsAt";
import type { NumberRange } from "../sheet/ranges";
import type { CostSheet } from "../sheet/schema";
import type { Work } from "./protocol";

/** What a page asks to be drawn. Ranges, seed, draws, target and what the team does are those of the sheet. */
export interface SimulationRequest {
  readonly sheet: CostSheet;
  readonly headline: HeadlineKind;
  /** In the sheet's currency; null where there is none to hold the figures against. */
  readonly band: SimulationTask["band"];
}

/** The same with how the table is to be written. */
export interface DrawsRequest extends SimulationRequest {
  /** One for each of `usableNumbers`, in their order, then one for the figure. */
  readonly headings: readonly string[];
  readonly style: CsvStyle;
}

/** Draws in one step of the work: few, since a draw that only a whole statement can answer takes up to a millisecond. */
const STEP = 256;
/** Half way, shares of the spread are of so many draws: enough to see, quick to work out. */
const RANKED_HALF_WAY = 10_000;
/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The ranges that numbers can be drawn from; those that `checkRange` refuses are left out, and their numbers stay as typed. */
export function usableNumbers(ranges: readonly NumberRange[]): UncertainNumber[] {
  return ranges.flatMap((range) => {
    const checked = checkRange(range, boundsAt(range.of));
    return checked.ok ? [checked.value] : [];
  });
}

/** A simulation as work of a worker. */
export function simulationWork(request: SimulationRequest): Work<SimulationResult, SimulationResult> {
  const simulation = startSimulation(taskOf(request));
  return {
    ...stepsOf(simulation),
    partial: () => simulation.result(RANKED_HALF_WAY),
    result: () => simulation.result(),
  };
}

/** The first draws as a file of text; being seeded, they are drawn again rather than kept. The partial is how many are done. */
export function drawsWork({ headings, style, ...request }: DrawsRequest): Work<number, Blob> {
  const task = taskOf(request);
  const simulation = startSimulation({ ...task, draws: Math.min(task.draws, KEPT_DRAWS) });
  return {
    ...stepsOf(simulation),
    partial: () => simulation.drawn(),
    result: () => {
      const { values, figures } = simulation.firstDraws();
      const text = [BYTE_ORDER_MARK, ...drawsAsCsv(headings, [...values, figures], style)];
      return new Blob(text, { type: "text/csv;charset=utf-8" });
    },
  };
}

function taskOf({ sheet, headline, band }: SimulationRequest): SimulationTask {
  const { ranges, simulation } = sheet.whatIf;
  return {
    question: questionOf({ sheet, headline }),
    numbers: usableNumbers(ranges.filter(({ of }) => !isSetByPlan(sheet, of))),
    ...simulation,
    band,
    target: sheet.targets[headline],
  };
}

function stepsOf(simulation: Simulation) {
  return {
    isDone: () => simulation.drawn() === simulation.draws,
    step: () => simulation.advance(STEP),
  };
}
