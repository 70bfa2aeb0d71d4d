import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet } from "../../sheet/schema";
import { agentsFollow, type AgentsStay, type FollowRule } from "../agentsFollow";
import { headlineKindOf } from "../headlines";
import { hasCost } from "../knownTotal";
import { withNumberAt } from "../numberPlace";
import { FoundAgents } from "../staffing/foundAgents";
import { postLines } from "../postings";
import { err, type Result } from "../result";
import {
  countOf,
  figureOf,
  isMoving,
  ruleOf,
  teamAnswer,
  type FigureMissing,
  type Question,
  type TeamAnswer,
} from "../whatIf/question";
import { drawnColumns } from "./drawnColumns";
import { headlineFormula, otherAtZero, type HeadlineFormula } from "./headlineFormula";
import { evaluate } from "./polynomial";

/** Why a draw has no figure: what the statement of its sheet says, or that the team cannot follow its work. */
export type DrawMissing = FigureMissing | AgentsStay;

/** Works out the figures of drawn numbers, many at a time. */
export interface DrawnFigures {
  /** What the team does in every draw. */
  readonly team: TeamAnswer;
  /**
   * Writes the figure of each of the first `count` rows, NaN where there is none; `missing` is told why. `values` holds one
   * column for each place, in their order.
   */
  fill(
    values: readonly Float64Array[],
    count: number,
    figures: Float64Array,
    missing: (reason: DrawMissing) => void,
  ): void;
}

/** No figure is larger: see `quotient`, which gives none then. */
const LARGEST_FIGURE = 1e100;
/** Smaller sums of weights have lost digits on the way, so that their quotient is none to rely on. */
const LEAST_WEIGHT = 1e-280;

/**
 * The figure of one draw by definition: the numbers are written to the sheet, the team follows if it is to, and the
 * statement is asked.
 */
export function figureOfDraw(
  { sheet, headline }: Question,
  team: TeamAnswer,
  places: readonly NumberPlace[],
  values: readonly number[],
): Result<number, DrawMissing> {
  const drawn = withNumbers(sheet, places, values);
  if (!isMoving(team)) return figureOf(drawn, headline);
  const followed = agentsFollow(sheet, drawn, ruleOf(team));
  return followed.need.ok ? figureOf(followed.sheet, headline) : err(followed.need.error);
}

/** Figures of draws of the numbers at these places; `rows` is the most that are asked for at a time. */
export function drawnFigures(question: Question, places: readonly NumberPlace[], rows: number): DrawnFigures {
  const team = teamAnswer(question);
  const columns = drawnColumns(places, isMoving(team));
  // what is drawn decides neither that nothing has a cost nor that there is no count to divide by, but for a 0 in these columns
  const anyDraw = withNumbers(
    question.sheet,
    places,
    places.map(() => 1),
  );
  const others = otherAtZero(anyDraw, columns);
  const isFree =
    anyDraw.work.some((stream) => headlineKindOf(stream) === question.headline) && !hasCost(postLines(anyDraw).lines);
  const formula = isFree ? null : headlineFormula(question, places, columns);
  const room = () => new Float64Array(rows);
  const added = Array.from({ length: columns.size() - places.length }, room);
  const quick = formula === null ? null : quickly(formula, rows);
  const rule = isMoving(team) ? { ...ruleOf(team), found: new FoundAgents() } : null;
  const counted = isFree ? err("noCost") : countOf(anyDraw, question.headline);
  const missingInAll = counted.ok ? null : counted.error;

  return {
    team,
    fill(values, count, figures, missing) {
      const all = [...values, ...added];
      const agents = all[places.length];
      if (rule !== null && agents !== undefined) fillAgents(question.sheet, rule, places, values, count, agents);
      columns.derive(all, count);
      quick?.(all, count, figures);
      for (let row = 0; row < count; row++) {
        const isStaffed = !Number.isNaN(agents?.[row]);
        const isSame = isStaffed && others.every((column) => all[column]?.[row] !== 0);
        if (quick !== null && isSame && Math.abs(figures[row] ?? Number.NaN) <= LARGEST_FIGURE) continue;
        if (missingInAll !== null && isSame) {
          figures[row] = Number.NaN;
          missing(missingInAll);
          continue;
        }
        // where the quick way has no clear answer, the statement has the word
        const numbers = values.map((column) => column[row] ?? 0);
        const figure = figureOfDraw(question, team, places, numbers);
        figures[row] = figure.ok ? figure.value : Number.NaN;
        if (!figure.ok) missing(figure.error);
      }
    },
  };
}

function withNumbers(sheet: CostSheet, places: readonly NumberPlace[], values: readonly number[]): CostSheet {
  return places.reduce((changed, place, index) => withNumberAt(changed, place, values[index] ?? 0), sheet);
}

/** The agents that each row's work needs; NaN where they cannot follow it. Costs play no part, so none are carried along. */
function fillAgents(
  sheet: CostSheet,
  rule: FollowRule,
  places: readonly NumberPlace[],
  values: readonly Float64Array[],
  count: number,
  agents: Float64Array,
): void {
  const bare: CostSheet = { ...sheet, costs: [] };
  const moving = places.flatMap((place, index) => (place.kind === "team" || place.kind === "work" ? [index] : []));
  const movingPlaces = moving.flatMap((index) => places[index] ?? []);
  for (let row = 0; row < count; row++) {
    if (moving.length === 0 && row > 0) {
      agents[row] = agents[0] ?? Number.NaN;
      continue;
    }
    const numbers = moving.map((index) => values[index]?.[row] ?? 0);
    const followed = agentsFollow(sheet, withNumbers(bare, movingPlaces, numbers), rule);
    agents[row] = followed.need.ok ? (followed.sheet.team.agents ?? Number.NaN) : Number.NaN;
  }
}

/** The figures by the formula, NaN or beyond all figures where it gives no clear answer. */
function quickly(formula: HeadlineFormula, rows: number) {
  const room = () => new Float64Array(rows);
  const [cost, common, part, whole, counts, work] = [room(), room(), room(), room(), room(), room()];
  return (columns: readonly Float64Array[], count: number, figures: Float64Array): void => {
    evaluate(formula.own, columns, count, cost, work);
    evaluate(formula.count, columns, count, counts, work);
    if (formula.isShared) {
      evaluate(formula.common, columns, count, common, work);
      evaluate(formula.part, columns, count, part, work);
      evaluate(formula.whole, columns, count, whole, work);
      for (let row = 0; row < count; row++) {
        const all = whole[row] ?? 0;
        const share = all > LEAST_WEIGHT ? (part[row] ?? 0) / all : Number.NaN;
        cost[row] = (cost[row] ?? 0) + (common[row] ?? 0) * share;
      }
    }
    for (let row = 0; row < count; row++) {
      const divisor = counts[row] ?? 0;
      figures[row] = divisor > 0 ? (cost[row] ?? 0) / divisor : Number.NaN;
    }
  };
}
