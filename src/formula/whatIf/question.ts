import type { CostSheet } from "../../sheet/schema";
import { agentsFollow, type AgentsStay, type FollowRule } from "../agentsFollow";
import { byCategory } from "../groups";
import { headlinesOf, type CountUnknown, type HeadlineKind } from "../headlines";
import { err, ok, type Result } from "../result";
import type { SharingUnknown } from "../sharing";
import { isLinked } from "../staffing/isLinked";
import { costStatement } from "../statement";
import type { Driver } from "./driver";

/** Whether agents stay as they are when something changes, or follow the work (see `agentsFollow`). */
export type TeamRule =
  | { readonly kind: "held" }
  /** `realisedShare`: the share of a fall that is taken out of the team, 0..1. */
  | { readonly kind: "follows"; readonly realisedShare: number }
  /** The plan of the sheet sets the agents. */
  | { readonly kind: "needed" };

/** What an answer took the team to do; `stays`: it was to follow and cannot, for this reason, so it is held. */
export type TeamAnswer =
  | { readonly kind: "held" }
  | { readonly kind: "follows"; readonly realisedShare: number }
  | { readonly kind: "needed" }
  | { readonly kind: "stays"; readonly reason: AgentsStay };

/** A sheet, one of its headline figures, and what the team does when something else changes. */
export interface Question {
  readonly sheet: CostSheet;
  readonly headline: HeadlineKind;
  readonly team: TeamRule;
}

/** The question of a headline with the team as the sheet says; an unknown share of a fall takes nothing out. A plan rules. */
export function questionOf({ sheet, headline }: Pick<Question, "sheet" | "headline">): Question {
  if (isLinked(sheet)) return { sheet, headline, team: { kind: "needed" } };
  const { agentsFollow: follows, realisedShare } = sheet.whatIf;
  return { sheet, headline, team: follows ? { kind: "follows", realisedShare: realisedShare ?? 0 } : { kind: "held" } };
}

/** Why a headline has no figure. */
export type FigureMissing = CountUnknown | SharingUnknown;

const NO_STREAM = { perCall: "noCalls", perSale: "noSales", perLead: "noLeads" } as const;
const NO_COST = ok({ total: 0, byCategory: byCategory(() => 0) });

/** What the team does in answers to a question. */
export function teamAnswer({ sheet, team }: Question): TeamAnswer {
  if (team.kind === "held") return team;
  const { need } = agentsFollow(sheet, sheet, ruleOf(team));
  return need.ok ? team : { kind: "stays", reason: need.error };
}

/**
 * The sheet in which a driver has a value, with the team that the answer names, or as it was where what the driver has
 * priced brings its own; null where no sheet can say so.
 */
export function sheetWhere({ sheet }: Question, team: TeamAnswer, driver: Driver, value: number): CostSheet | null {
  const changed = driver.write(sheet, value);
  if (changed === null || !isMoving(team) || driver.priced !== undefined) return changed;
  const followed = agentsFollow(sheet, changed, ruleOf(team));
  return followed.need.ok ? followed.sheet : null;
}

/** Answers in which the agents move with what else changes. */
export type MovingTeam = Extract<TeamAnswer, { kind: "follows" | "needed" }>;

/** Whether the agents move with what else changes. */
export function isMoving(team: TeamAnswer): team is MovingTeam {
  return team.kind === "follows" || team.kind === "needed";
}

/** How agents follow; a need is met in full. */
export function ruleOf(team: MovingTeam): FollowRule {
  return { realisedShare: team.kind === "follows" ? team.realisedShare : 1 };
}

/** The sheet of which the figure is asked when a driver has a value: as `sheetWhere`, or what the driver has priced. */
export function pricedWhere(question: Question, team: TeamAnswer, driver: Driver, value: number): CostSheet | null {
  const written = sheetWhere(question, team, driver, value);
  return written === null || driver.priced === undefined ? written : driver.priced(written);
}

/** A headline figure of a sheet: cost per call, sale or lead. */
export function figureOf(sheet: CostSheet, headline: HeadlineKind): Result<number, FigureMissing> {
  return costStatement(sheet).headlines.find(({ kind }) => kind === headline)?.costPer ?? err(NO_STREAM[headline]);
}

/** What a headline is divided by: the count of its definition, of a sheet on which nothing costs anything. */
export function countOf(sheet: CostSheet, headline: HeadlineKind): Result<number, CountUnknown> {
  const headlines = headlinesOf(
    sheet,
    sheet.work.map(() => NO_COST),
  );
  return headlines.find(({ kind }) => kind === headline)?.count ?? err(NO_STREAM[headline]);
}
