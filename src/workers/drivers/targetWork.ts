import { goalSeeker, type Goal, type GoalOutcome } from "../../formula/goalSeek";
import { ok, type Result } from "../../formula/result";
import { driverKey, type Driver } from "../../formula/whatIf/driver";
import { driversOf } from "../../formula/whatIf/drivers";
import { improvedSheet, leverDrivers } from "../../formula/whatIf/leverDrivers";
import {
  figureOf,
  questionOf,
  teamAnswer,
  type FigureMissing,
  type Question,
  type TeamAnswer,
} from "../../formula/whatIf/question";
import { decimalsOf } from "../../i18n/decimals";
import { minorDigits } from "../../i18n/format";
import { boundsAt } from "../../sheet/boundsAt";
import type { Steps } from "../stepwise";
import { factsOf, LEVER_KNOWLEDGE, type DriverFacts } from "./driverFacts";
import { reachedGoal, type ReachedGoal, type WrittenTarget } from "./reachedGoal";
import { todayOf, type Setting, type Today } from "./setting";
import { targetPosition, type TargetPosition } from "./targetPosition";

/** A driver that alone cannot reach the target, and how near it comes. */
export interface UnreachedGoal {
  readonly driver: DriverFacts;
  readonly today: number;
  readonly outcome: Extract<GoalOutcome, { status: "unreachable" }>;
}

/** What some drivers can do for a target, each alone. */
export interface GoalLists {
  /** What can reach it, the smallest change first. */
  readonly reached: readonly ReachedGoal[];
  /** The figure is the target whatever their value. */
  readonly any: readonly DriverFacts[];
  readonly unreached: readonly UnreachedGoal[];
}

/** What settings of levers can do: their figure is that of the centre after all levers that are on. */
export interface LeverGoals extends GoalLists {
  /** Whether any lever is on now. */
  readonly isAnyOn: boolean;
  /** The headline after those that are on. */
  readonly costPer: number;
  readonly position: TargetPosition;
  readonly team: TeamAnswer;
}

/** What it would take, of the numbers of the sheet and of the levers. */
export interface GoalsAnswer extends WrittenTarget, GoalLists {
  readonly kind: "goals";
  readonly today: Today;
  readonly team: TeamAnswer;
  /** Null where levers are no question: none is on and the target is met, or there is no figure after them. */
  readonly levers: LeverGoals | null;
}

/** What can be said of the target of a sheet, as plain data. */
export type TargetAnswer =
  | GoalsAnswer
  | { readonly kind: "unknown"; readonly today: Today; readonly reason: FigureMissing }
  | { readonly kind: "noTarget"; readonly today: Today };

/** The part of the work that is seeking; the rest is how what is found can be typed in. */
const SEEKING = 0.9;

/** Works out what each number of a sheet and each setting of a lever alone would have to be for the figure to be the target. */
export function* targetWork(setting: Setting): Steps<TargetAnswer> {
  const { sheet, headline } = setting;
  const today = todayOf(setting);
  const { costPer } = today;
  const target = sheet.targets[headline];
  // that there are no calls at all is mended by some calls, so what cannot be had is for the seeking to say
  if (!costPer.ok && (costPer.error === "noCost" || target === null)) {
    return { today, kind: "unknown", reason: costPer.error };
  }
  if (target === null) return { today, kind: "noTarget" };

  const written = { target, decimals: decimalsOfTarget(target, sheet.currency) };
  const question = questionOf(setting);
  const improved = improvedToday(question, written);
  const drivers = [...driversOf(sheet, boundsAt), ...(improved?.drivers ?? [])];
  const goals = yield* soughtGoals(question, target, drivers);
  if (!goals.ok) return { today, kind: "unknown", reason: goals.error };
  const { team, found } = goals.value;
  const byKey = new Map(drivers.map((driver) => [driverKey(driver.id), driver]));
  const ofNumbers = emptyLists();
  const ofLevers = emptyLists();
  for (const [index, goal] of found.entries()) {
    const driver = byKey.get(driverKey(goal.driver));
    const { outcome } = goal;
    if (driver === undefined) continue;
    const { reached, any, unreached } = driver.id.kind === "lever" ? ofLevers : ofNumbers;
    if (outcome.status === "any") any.push(factsOf(driver));
    else if (outcome.status === "unreachable") unreached.push({ driver: factsOf(driver), today: goal.today, outcome });
    else {
      reached.push(reachedGoal(question, team, driver, goal, outcome, written));
      yield SEEKING + ((1 - SEEKING) * (index + 1)) / found.length;
    }
  }
  const levers = improved === null ? null : { ...improved.today, ...sorted(ofLevers) };
  return { ...written, kind: "goals", today, team, ...sorted(ofNumbers), levers };
}

/**
 * The figure after all levers that are on, and the settings that may be asked about: those that would bring it down to the
 * target; where it is below, those of levers that are on; where it is on the target, none.
 */
function improvedToday(question: Question, written: WrittenTarget) {
  const { sheet, headline } = question;
  const settings = leverDrivers(sheet, LEVER_KNOWLEDGE);
  const on = settings.filter(({ isOff }) => isOff !== true);
  const figure = figureOf(improvedSheet(sheet, LEVER_KNOWLEDGE), headline);
  if (!figure.ok) return null;
  const position = targetPosition(figure.value, written);
  if (position !== "above" && on.length === 0) return null;
  const follows = { kind: "follows", realisedShare: sheet.whatIf.realisedShare ?? 0 } as const;
  const team = teamAnswer({ ...question, team: question.team.kind === "needed" ? question.team : follows });
  return {
    today: { isAnyOn: on.length > 0, costPer: figure.value, position, team },
    drivers: { above: settings, room: on, on: [] }[position],
  };
}

function emptyLists() {
  return { reached: [] as ReachedGoal[], any: [] as DriverFacts[], unreached: [] as UnreachedGoal[] };
}

/** The smallest change first; after that, what is good for nobody, and what nobody has published. */
function sorted<Lists extends GoalLists>(lists: Lists): Lists {
  const lastOf = ({ isFewerResolved, isBeyondEvidence }: ReachedGoal) => Number(isFewerResolved || isBeyondEvidence);
  return { ...lists, reached: lists.reached.toSorted((a, b) => lastOf(a) - lastOf(b) || sizeOf(a) - sizeOf(b)) };
}

/** The goals of all drivers, one a step. */
function* soughtGoals(
  question: Question,
  target: number,
  drivers: readonly Driver[],
): Steps<Result<{ team: TeamAnswer; found: Goal[] }, FigureMissing>> {
  const seeker = goalSeeker(question, target);
  if (!seeker.ok) return seeker;
  const { team, goalOf } = seeker.value;
  const found: Goal[] = [];
  for (const [index, driver] of drivers.entries()) {
    const goal = goalOf(driver);
    if (goal !== null) found.push(goal);
    yield (SEEKING * (index + 1)) / drivers.length;
  }
  return ok({ team, found });
}

function decimalsOfTarget(target: number, currency: string): number {
  return Number.isInteger(target) ? minorDigits(currency) : Math.max(minorDigits(currency), decimalsOf(target));
}

/** A change from 0 has no size in percent and comes last. */
function sizeOf({ change }: ReachedGoal): number {
  return change === null ? Number.MAX_VALUE : Math.min(Math.abs(change), Number.MAX_VALUE);
}
