import { err, ok, type Result } from "./result";
import type { Driver, DriverId } from "./whatIf/driver";
import { gapTo } from "./whatIf/gap";
import {
  figureOf,
  pricedWhere,
  teamAnswer,
  type FigureMissing,
  type Question,
  type TeamAnswer,
} from "./whatIf/question";
import { hasFigure, isRoot, NOISE, type Probe, type ProbeAt } from "./whatIf/probe";
import { reachOf } from "./whatIf/reach";

/** A whole number and the figure that it gives. */
export interface WholeValue {
  readonly value: number;
  readonly costPer: number;
}

/** What one driver alone would have to be. */
export type GoalOutcome =
  | {
      readonly status: "ok";
      /** What gives the target; of a driver without fractions, the whole number at or below the target that is next to it. */
      readonly value: number;
      /** `value` as a change from today's: -0.1 is ten percent less. Null where today's is 0. */
      readonly change: number | null;
      readonly costPer: number;
      /** Where whole counts are asked for: the one next to `value` at which the figure is at or below the target. */
      readonly whole: WholeValue | null;
    }
  /** Every value gives the target. */
  | { readonly status: "any" }
  /** The figure does not depend on the driver, and is this. */
  | { readonly status: "unreachable"; readonly reason: "noEffect"; readonly costPer: number }
  /**
   * The nearest to the target that the figure comes: `at` a value, or null as the driver grows without end. Where it is
   * not attained, it is what the figure tends to.
   */
  | {
      readonly status: "unreachable";
      readonly reason: "limit";
      readonly costPer: number;
      readonly at: number | null;
      readonly isAttained: boolean;
    }
  /** There is no figure whatever the value, as with no calls at all. */
  | { readonly status: "unreachable"; readonly reason: "noFigure" };

/** A driver and what it would have to be. */
export interface Goal {
  readonly driver: DriverId;
  readonly today: number;
  readonly outcome: GoalOutcome;
}

/** All drivers, the smallest change first, then what is so at any value, then what cannot be reached. */
export interface Goals {
  readonly target: number;
  readonly team: TeamAnswer;
  readonly goals: readonly Goal[];
}

/** Seeks what one driver after another would have to be, of one question and target. */
export interface GoalSeeker {
  readonly team: TeamAnswer;
  /** Null for a driver of which today's value is unknown. */
  readonly goalOf: (driver: Driver) => Goal | null;
}

/**
 * Reach a target: what each driver alone, all else held, would have to be for a headline to be `target`. Drivers of which
 * today's value is unknown are left out. An error where the headline has no figure for want of a number, but for a count
 * of 0, which a driver can mend. Typing a value in gives the target to 1e-12 of the sizes added.
 */
export function goalSeek(question: Question, target: number, drivers: readonly Driver[]): Result<Goals, FigureMissing> {
  const seeker = goalSeeker(question, target);
  if (!seeker.ok) return seeker;
  const { team, goalOf } = seeker.value;
  const goals = drivers.flatMap((driver) => goalOf(driver) ?? []);
  return ok({ target, team, goals: goals.toSorted(byChange) });
}

/** The same one driver at a time, for who takes them in steps; today's figure is worked out once for all. */
export function goalSeeker(question: Question, target: number): Result<GoalSeeker, FigureMissing> {
  const { sheet, headline } = question;
  const team = teamAnswer(question);
  const gapToday = gapTo(target, sheet, headline);
  if (gapToday === null) {
    const figure = figureOf(sheet, headline);
    return err(figure.ok ? "noCalls" : figure.error);
  }
  const goalOf = (driver: Driver): Goal | null => {
    const value = driver.read(sheet);
    if (value === null) return null;
    const sheetAt = (at: number) =>
      at === value && driver.priced === undefined ? sheet : pricedWhere(question, team, driver, at);
    const probeFor =
      (aim: number): ProbeAt =>
      (at) => {
        const changed = sheetAt(at);
        if (changed === sheet && aim === target) return { ...gapToday, at };
        const gap = changed === null ? null : gapTo(aim, changed, headline);
        return gap === null ? null : { ...gap, at };
      };
    const probeAt = probeFor(target);
    const start = probeAt(value);
    const outcome: GoalOutcome =
      start === null
        ? { status: "unreachable", reason: "noFigure" }
        : outcomeOf(driver, start, target, probeAt, probeFor(0));
    return { driver: driver.id, today: value, outcome: driver.isOff === true ? withoutChange(outcome) : outcome };
  };
  return ok({ team, goalOf });
}

function outcomeOf(
  driver: Driver,
  today: Probe,
  target: number,
  probeAt: ProbeAt,
  /** Probes with a target of 0: the figure itself. */
  figureAt: ProbeAt,
): GoalOutcome {
  const reach = reachOf(driver, today, probeAt, figureAt);
  switch (reach.kind) {
    case "any":
      return { status: "any" };
    case "noFigure":
      return { status: "unreachable", reason: "noFigure" };
    case "noEffect":
      return { status: "unreachable", reason: "noEffect", costPer: costPerOf(reach.probe, 0) };
    case "limit": {
      const { at, gapEach, isAttained } = reach;
      const figure = at !== null && isAttained ? figureAt(at) : null;
      const costPer = figure === null ? target + gapEach : costPerOf(figure, 0);
      return { status: "unreachable", reason: "limit", costPer, at, isAttained };
    }
    case "root": {
      const { probe } = reach;
      if (driver.wholes === "only") return wholeOutcome(driver, today, probe, target, probeAt);
      const whole = driver.wholes === "asked" ? (wholesBeside(driver, probe, probeAt).find(isAtOrBelow) ?? null) : null;
      return {
        status: "ok",
        value: probe.at,
        change: changeFrom(today, probe),
        costPer: costPerOf(probe, target),
        whole: whole === null ? null : { value: whole.at, costPer: costPerOf(whole, target) },
      };
    }
  }
}

/** Of a driver without fractions: the next whole number at or below the target, or else the figure that is nearest. */
function wholeOutcome(driver: Driver, today: Probe, root: Probe, target: number, probeAt: ProbeAt): GoalOutcome {
  const wholes = wholesBeside(driver, root, probeAt);
  const whole = wholes.find(isAtOrBelow);
  if (whole !== undefined) {
    const costPer = costPerOf(whole, target);
    return { status: "ok", value: whole.at, change: changeFrom(today, whole), costPer, whole: null };
  }
  const [nearest = root] = wholes.toSorted((a, b) => a.money / a.count - b.money / b.count);
  return {
    status: "unreachable",
    reason: "limit",
    costPer: costPerOf(nearest, target),
    at: nearest.at,
    isAttained: true,
  };
}

/** The whole numbers on both sides of a root, the nearer first; one that the root misses by its last digits is the root. */
function wholesBeside({ most }: Driver, root: Probe, probeAt: ProbeAt): Probe[] {
  const nearest = Math.round(root.at);
  if (Math.abs(nearest - root.at) <= LAST_DIGITS * Math.abs(root.at)) {
    const probe = probeAt(nearest);
    if (probe !== null && isRoot(probe)) return [{ ...probe, money: Math.min(0, probe.money) }];
  }
  return (
    [nearest, root.at < nearest ? nearest - 1 : nearest + 1]
      // the least is whole, so that none of them is below it
      .filter((value) => value <= most)
      .flatMap((value) => probeAt(value) ?? [])
      .filter(hasFigure)
  );
}

const LAST_DIGITS = 1e-14;

function isAtOrBelow({ money, size }: Probe): boolean {
  return money <= NOISE * size;
}

/** Of what is off today there is nothing to change from. */
function withoutChange(outcome: GoalOutcome): GoalOutcome {
  return outcome.status === "ok" ? { ...outcome, change: null } : outcome;
}

function changeFrom(today: Probe, { at }: Probe): number | null {
  const change = at / today.at - 1;
  return Number.isFinite(change) ? change : null;
}

function costPerOf({ money, count }: Probe, target: number): number {
  return target + money / count;
}

/** Changes first, a change from 0, which has no size, after all others; then what is so anyway, then what cannot be. */
function byChange({ outcome: one }: Goal, { outcome: other }: Goal): number {
  return classOf(one) - classOf(other) || sizeOf(one) - sizeOf(other);
}

function classOf(outcome: GoalOutcome): number {
  if (outcome.status === "unreachable") return 3;
  if (outcome.status === "any") return 2;
  return outcome.change === null ? 1 : 0;
}

function sizeOf(outcome: GoalOutcome): number {
  return outcome.status === "ok" ? Math.abs(outcome.change ?? 0) : 0;
}
