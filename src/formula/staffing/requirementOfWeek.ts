import { err, ok, type Result } from "../result";
import { loadClasses, type Interval, type LoadClass } from "./demand";
import { leastAgents } from "./leastAgents";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import type { ServiceTargets, TargetName, TargetsImpossible } from "./targets";
import { flowOf, weekFigures, type CallFlow, type WeekFigures } from "./weekFigures";

/** How the calls of a week are to be met. */
export interface WeekOfService {
  readonly intervals: readonly Interval[];
  readonly handleSeconds: number;
  /** Mean patience; Infinity for Erlang C, in which nobody hangs up. */
  readonly patienceSeconds: number;
  /** The time within which a call is to be answered. */
  readonly withinSeconds: number;
}

/** What one interval needs. */
export interface IntervalNeed {
  /** Whole agents on the phone. */
  readonly agents: number;
  /** The targets that one agent fewer would miss. */
  readonly binding: readonly TargetName[];
}

/** What a week needs. */
export interface WeekNeed {
  /** One entry for each interval, in order. */
  readonly byInterval: readonly IntervalNeed[];
  /** Hours on the phone: agents x open hours of each interval, summed. */
  readonly staffedHours: number;
  readonly figures: WeekFigures;
}

const NOBODY: IntervalNeed = { agents: 0, binding: [] };

/**
 * The fewest whole agents in each interval that meet the targets there, and what that gives over the week. Intervals of
 * one load are worked out once. The first target that nothing meets is the reason why there is no answer.
 */
export function requirementOfWeek(
  week: WeekOfService,
  targets: ServiceTargets,
  definition: ServiceLevelDefinition = targets.serviceLevel?.definition ?? "ofArriving",
): Result<WeekNeed, TargetsImpossible> {
  const byInterval = week.intervals.map(() => NOBODY);
  const parts: { group: LoadClass; flow: CallFlow }[] = [];
  let staffedHours = 0;
  for (const group of loadClasses(week.intervals)) {
    const least = leastAgents({ ...week, load: group.load }, targets);
    if (!least.ok) return err(least.error);
    const { agents, binding, figures } = least.value;
    for (const place of group.places) byInterval[place] = { agents, binding };
    staffedHours += agents * group.hours;
    parts.push({ group, flow: flowOf(figures) });
  }
  return ok({ byInterval, staffedHours, figures: weekFigures(parts, staffedHours, definition) });
}
