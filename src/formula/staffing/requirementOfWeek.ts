import { ok, type Result } from "../result";
import { agentsOfLoads } from "./agentsOfLoads";
import { loadClasses, type Interval, type LoadClass } from "./demand";
import { erlangA } from "./erlangA";
import type { FoundAgents } from "./foundAgents";
import { fewestStable } from "./leastAgents";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";
import { missedTargets, type ServiceTargets, type TargetName, type TargetsImpossible } from "./targets";
import { flowOf, weekFigures, type WeekFigures } from "./weekFigures";

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
  definition: ServiceLevelDefinition,
): Result<WeekNeed, TargetsImpossible> {
  const classes = loadClasses(week.intervals);
  const staffed = staffedClasses(week, classes, targets);
  if (!staffed.ok) return staffed;
  const { hours, agentsOf } = staffed.value;
  const byInterval = week.intervals.map(() => NOBODY);
  const parts = classes.map((group, index) => {
    const agents = agentsOf[index] ?? 0;
    const queue = { ...week, load: group.load };
    const isFewest = agents <= fewestStable(queue);
    const binding = isFewest ? [] : missedTargets(erlangA({ ...queue, agents: agents - 1 }), targets);
    for (const place of group.places) byInterval[place] = { agents, binding };
    return { group, flow: flowOf(erlangA({ ...queue, agents })) };
  });
  return ok({ byInterval, staffedHours: hours, figures: weekFigures(parts, hours, definition) });
}

/** Hours on the phone that `requirementOfWeek` has, without what they give; `found` is of weeks with the same targets. */
export function staffedHoursOfWeek(
  week: WeekOfService,
  targets: ServiceTargets,
  found?: FoundAgents,
): Result<number, TargetsImpossible> {
  const staffed = staffedClasses(week, loadClasses(week.intervals), targets, found);
  return staffed.ok ? ok(staffed.value.hours) : staffed;
}

function staffedClasses(
  { handleSeconds, patienceSeconds, withinSeconds }: WeekOfService,
  classes: readonly LoadClass[],
  targets: ServiceTargets,
  found?: FoundAgents,
): Result<{ readonly hours: number; readonly agentsOf: readonly number[] }, TargetsImpossible> {
  const queue = { handleSeconds, patienceSeconds, withinSeconds };
  const agents = agentsOfLoads(
    classes.map(({ load }) => load),
    queue,
    targets,
    found,
  );
  if (!agents.ok) return agents;
  const hours = classes.reduce((sum, group, index) => sum + group.hours * (agents.value[index] ?? 0), 0);
  return ok({ hours, agentsOf: agents.value });
}
