import { err, ok, type Result } from "../result";
import type { ErlangA, LeavingQueue } from "./erlangA";
import { serviceLevel } from "./serviceLevel";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";

/** What a manager wants of the service, any of them; null is not asked for. The time of the share is the queue's. */
export interface ServiceTargets {
  /** Least share of calls answered within the time, by a definition. */
  readonly serviceLevel: { readonly share: number; readonly definition: ServiceLevelDefinition } | null;
  /** Longest mean wait of answered calls. */
  readonly meanWaitSeconds: number | null;
  /** Highest share of arriving calls that hang up; always met by a model in which nobody does. */
  readonly abandonment: number | null;
  /** Highest share of agents' time spent on calls. */
  readonly occupancy: number | null;
}

/** One of the targets. */
export type TargetName = keyof ServiceTargets;

/** Why no number of agents meets the targets: none is set, or one asks for what no number of agents gives. */
export type TargetsImpossible = "noTargets" | `${TargetName}Impossible`;

const NAMES: readonly TargetName[] = ["serviceLevel", "meanWaitSeconds", "abandonment", "occupancy"];

/** The figures that targets are set for. */
export type JudgedFigures = Pick<
  ErlangA,
  "answered" | "answeredWithin" | "waitingBeyond" | "abandonment" | "meanWaitOfAnsweredSeconds" | "occupancy"
>;

/** The targets that these figures miss; a figure that there is not, as the wait of answered calls without agents, is a miss. */
export function missedTargets(figures: JudgedFigures, targets: ServiceTargets): readonly TargetName[] {
  return NAMES.filter((name) => !isMet(name, figures, targets));
}

function isMet(name: TargetName, figures: JudgedFigures, targets: ServiceTargets): boolean {
  switch (name) {
    case "serviceLevel": {
      if (targets.serviceLevel === null) return true;
      const { share, definition } = targets.serviceLevel;
      return isAtLeast(serviceLevel(figures, definition), share);
    }
    case "meanWaitSeconds":
      return targets.meanWaitSeconds === null || isAtMost(figures.meanWaitOfAnsweredSeconds, targets.meanWaitSeconds);
    case "abandonment":
      return targets.abandonment === null || isAtMost(figures.abandonment, targets.abandonment);
    case "occupancy":
      return targets.occupancy === null || isAtMost(figures.occupancy, targets.occupancy);
  }
}

function isAtLeast(figure: number | null, target: number): boolean {
  return figure !== null && figure >= target;
}

function isAtMost(figure: number | null, target: number): boolean {
  return figure !== null && figure <= target;
}

/**
 * Whether some number of agents meets the targets, or why none does. Every share below 100 % is reached by enough agents;
 * 100 % never is, though with enough agents the nearest number to the share is 1. Only callers who do not wait at all
 * (patience 0) make it possible, where those who hang up at once are not counted.
 */
export function checkTargets(
  targets: ServiceTargets,
  { patienceSeconds }: Pick<LeavingQueue, "patienceSeconds">,
): Result<ServiceTargets, TargetsImpossible> {
  const { serviceLevel: level, meanWaitSeconds, abandonment, occupancy } = targets;
  if (NAMES.every((name) => targets[name] === null)) return err("noTargets");
  const nobodyWaits = patienceSeconds === 0;
  const isWhole = nobodyWaits && level?.definition !== "ofArriving";
  if (level !== null && !(isWhole ? level.share <= 1 : level.share < 1)) return err("serviceLevelImpossible");
  if (meanWaitSeconds !== null && !isAbove(meanWaitSeconds, nobodyWaits)) return err("meanWaitSecondsImpossible");
  if (abandonment !== null && !isAbove(abandonment, patienceSeconds === Infinity)) return err("abandonmentImpossible");
  if (occupancy !== null && !(occupancy > 0)) return err("occupancyImpossible");
  return ok(targets);
}

function isAbove(target: number, isZeroReached: boolean): boolean {
  return isZeroReached ? target >= 0 : target > 0;
}
