import { goalSeek, type Goal, type GoalOutcome } from "../../formula/goalSeek";
import { ok, type Result } from "../../formula/result";
import { driverKey, type Driver } from "../../formula/whatIf/driver";
import { driversOf } from "../../formula/whatIf/drivers";
import { questionOf, type FigureMissing, type Question, type TeamAnswer } from "../../formula/whatIf/question";
import { decimalsOf } from "../../i18n/decimals";
import { minorDigits } from "../../i18n/format";
import { boundsAt } from "../../sheet/boundsAt";
import type { Steps } from "../../workers/stepwise";
import { factsOf, type DriverFacts } from "./driverFacts";
import { reachedGoal, type ReachedGoal, type WrittenTarget } from "./reachedGoal";
import { todayOf, type Setting, type Today } from "./setting";

/** A driver that alone cannot reach the target, and how near it comes. */
export interface UnreachedGoal {
  readonly driver: DriverFacts;
  readonly today: number;
  readonly outcome: Extract<GoalOutcome, { status: "unreachable" }>;
}

/** What it would take: what can reach the target, the smallest change first, and what cannot. */
export interface GoalsAnswer extends WrittenTarget {
  readonly kind: "goals";
  readonly today: Today;
  readonly team: TeamAnswer;
  readonly reached: readonly ReachedGoal[];
  /** The figure is the target whatever their value. */
  readonly any: readonly DriverFacts[];
  readonly unreached: readonly UnreachedGoal[];
}

/** What can be said of the target of a sheet, as plain data. */
export type TargetAnswer =
  | GoalsAnswer
  | { readonly kind: "unknown"; readonly today: Today; readonly reason: FigureMissing | "noCost" }
  | { readonly kind: "noTarget"; readonly today: Today };

/** The part of the work that is seeking; the rest is how what is found can be typed in. */
const SEEKING = 0.9;

/** Works out what each driver of a sheet alone would have to be for the figure to be the target. */
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

  const question = questionOf(setting);
  const drivers = driversOf(sheet, boundsAt);
  const goals = yield* soughtGoals(question, target, drivers);
  if (!goals.ok) return { today, kind: "unknown", reason: goals.error };
  const { team, found } = goals.value;
  const written = { target, decimals: decimalsOfTarget(target, sheet.currency) };
  const byKey = new Map(drivers.map((driver) => [driverKey(driver.id), driver]));
  const reached: ReachedGoal[] = [];
  const any: DriverFacts[] = [];
  const unreached: UnreachedGoal[] = [];
  for (const [index, goal] of found.entries()) {
    const driver = byKey.get(driverKey(goal.driver));
    const { outcome } = goal;
    if (driver === undefined) continue;
    if (outcome.status === "any") any.push(factsOf(driver));
    else if (outcome.status === "unreachable") unreached.push({ driver: factsOf(driver), today: goal.today, outcome });
    else {
      reached.push(reachedGoal(question, team, driver, goal, outcome, written));
      yield SEEKING + ((1 - SEEKING) * (index + 1)) / found.length;
    }
  }
  const nearestFirst = reached.toSorted(
    (a, b) => Number(a.isFewerResolved) - Number(b.isFewerResolved) || sizeOf(a) - sizeOf(b),
  );
  return { ...written, kind: "goals", today, team, reached: nearestFirst, any, unreached };
}

/** The goals of all drivers, one a step. */
function* soughtGoals(
  question: Question,
  target: number,
  drivers: readonly Driver[],
): Steps<Result<{ team: TeamAnswer; found: Goal[] }, FigureMissing>> {
  const none = goalSeek(question, target, []);
  if (!none.ok) return none;
  const found: Goal[] = [];
  for (const [index, driver] of drivers.entries()) {
    const goals = goalSeek(question, target, [driver]);
    if (goals.ok) found.push(...goals.value.goals);
    yield (SEEKING * (index + 1)) / drivers.length;
  }
  return ok({ team: none.value.team, found });
}

function decimalsOfTarget(target: number, currency: string): number {
  return Number.isInteger(target) ? minorDigits(currency) : Math.max(minorDigits(currency), decimalsOf(target));
}

/** A change from 0 has no size in percent and comes last. */
function sizeOf({ change }: ReachedGoal): number {
  return change === null ? Number.MAX_VALUE : Math.min(Math.abs(change), Number.MAX_VALUE);
}
