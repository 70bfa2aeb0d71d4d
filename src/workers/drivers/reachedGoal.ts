import type { Goal, GoalOutcome } from "../../formula/goalSeek";
import { HIGH_OCCUPANCY } from "../../formula/highOccupancy";
import { isBeyondEvidence } from "../../formula/levers/lever";
import { settingOf } from "../../formula/levers/levers";
import { occupancyOf } from "../../formula/occupancy";
import type { Driver } from "../../formula/whatIf/driver";
import { figureOf, pricedWhere, sheetWhere, type Question, type TeamAnswer } from "../../formula/whatIf/question";
import { minorDigits } from "../../i18n/format";
import { roundedDecimal } from "../../i18n/rounding";
import type { CostSheet } from "../../sheet/schema";
import { factsOf, type DriverFacts } from "./driverFacts";
import { typedValue, type TypedValue } from "./typedValue";

/** A driver that alone can bring the figure to the target. */
export interface ReachedGoal {
  readonly driver: DriverFacts;
  readonly today: number;
  /** What is shown, and typed in when it is used. */
  readonly needed: TypedValue;
  /** A change from today's: -0.1 is ten percent less. Null where today's is 0. */
  readonly change: number | null;
  /** How the value was rounded to a whole number, where only whole ones are of use. */
  readonly rounded: "up" | "down" | null;
  /** The headline with `needed` typed in, where it is not written as the target; else null. */
  readonly costPer: number | null;
  /** How many agents are typed in with it, where the team follows and is not as today; else null. Levers bring theirs. */
  readonly agents: TypedValue | null;
  /** Workload / available hours with `needed` typed in, where that is above `HIGH_OCCUPANCY`, and more than today; else null. */
  readonly overload: number | null;
  /** Whether the plan of the sheet sets the agents, so that the service it asks for is kept however full the team is. */
  readonly isPlanned: boolean;
  /** Whether the figure falls only because fewer issues are resolved and more calls share the cost. */
  readonly isFewerResolved: boolean;
  /** Whether it is a setting of a lever beyond what was published about its size. */
  readonly isBeyondEvidence: boolean;
}

/** A target with the decimals that it is written with, at which figures are held against it. */
export interface WrittenTarget {
  readonly target: number;
  readonly decimals: number;
}

/** What is shown of a driver that can reach a target: a value that can be read, typed in, and then does what it says. */
export function reachedGoal(
  question: Question,
  team: TeamAnswer,
  driver: Driver,
  { today }: Goal,
  outcome: Extract<GoalOutcome, { status: "ok" }>,
  { target, decimals }: WrittenTarget,
): ReachedGoal {
  const written = roundedDecimal(target, decimals);
  const sheetAt = (value: number) => pricedWhere(question, team, driver, value);
  const isWritten = (figure: number | null, as: string = written) =>
    figure !== null && roundedDecimal(figure, decimals) === as;
  const { value, whole } = outcome;
  const needed =
    whole === null
      ? typedValue(
          value,
          driver.unit,
          moneyDecimals(question.sheet, driver),
          (rounded) => isWithin(rounded, driver) && isWritten(figureIn(sheetAt(rounded), question)),
        )
      : { value: whole.value, decimals: 0 };
  const exact = sheetAt(needed.value);
  const promised = figureIn(exact, question) ?? target;
  const bringsAgents = isAgents(driver) || driver.priced !== undefined;
  const followed = bringsAgents ? null : (exact?.team.agents ?? null);
  const agents =
    exact === null || followed === null || followed === question.sheet.team.agents
      ? null
      : typedValue(followed, "agents", 0, (rounded) =>
          isWritten(figureIn(withAgents(exact, rounded), question), roundedDecimal(promised, decimals)),
        );
  const after = exact === null || agents === null ? exact : withAgents(exact, agents.value);
  const figure = figureIn(after, question);
  return {
    driver: factsOf(driver),
    today,
    needed,
    change: outcome.change,
    rounded: whole === null || whole.value === value ? null : whole.value > value ? "up" : "down",
    costPer: figure === null || isWritten(figure) ? null : figure,
    agents,
    overload: after === null ? null : overloadOf(after, question.sheet),
    isPlanned: team.kind === "needed",
    isFewerResolved: driver.id.kind === "resolution" && needed.value < today,
    isBeyondEvidence: isBeyond(driver, needed.value),
  };
}

/** The sheet with what a goal types in: its value and, where the team follows, the agents; null where that cannot be. */
export function sheetReaching(
  question: Question,
  team: TeamAnswer,
  driver: Driver,
  { needed, agents }: Pick<ReachedGoal, "needed" | "agents">,
): CostSheet | null {
  const sheet = sheetWhere(question, team, driver, needed.value);
  return sheet === null || agents === null ? sheet : withAgents(sheet, agents.value);
}

function withAgents(sheet: CostSheet, agents: number): CostSheet {
  return { ...sheet, team: { ...sheet.team, agents } };
}

function figureIn(sheet: CostSheet | null, { headline }: Question): number | null {
  const figure = sheet === null ? null : figureOf(sheet, headline);
  return figure?.ok === true ? figure.value : null;
}

/** Occupancy above `HIGH_OCCUPANCY`, which callers feel; above 1 it is impossible. Null for less, not known, or no worse than today. */
function overloadOf(after: CostSheet, today: CostSheet): number | null {
  const [now, then] = [occupancyOf(today), occupancyOf(after)];
  return then.ok && then.value > Math.max(HIGH_OCCUPANCY, now.ok ? now.value : 0) ? then.value : null;
}

/** The decimals of the currency in which the money of a driver is typed. */
function moneyDecimals({ costs, currency }: CostSheet, { id }: Driver): number {
  const place = id.kind === "number" && id.place.kind === "line" ? id.place : null;
  return minorDigits(costs.find((line) => line.id === place?.line)?.currency ?? currency);
}

/** What is rounded may leave the bounds that the exact value keeps: a rate of 0.001 must not become one of 0. */
function isWithin(value: number, { least, most }: Driver): boolean {
  return value >= least && value <= most;
}

function isBeyond({ id }: Driver, value: number): boolean {
  const setting = id.kind === "lever" ? settingOf(id.lever, id.setting) : undefined;
  return setting !== undefined && isBeyondEvidence(setting, value);
}

function isAgents({ id }: Driver): boolean {
  return id.kind === "number" && id.place.kind === "team" && id.place.field === "agents";
}
