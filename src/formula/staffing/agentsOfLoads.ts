import { err, ok, type Result } from "../result";
import { erlangA } from "./erlangA";
import type { FoundAgents } from "./foundAgents";
import { fewestPossible, leastAgents, type QueueToStaff } from "./leastAgents";
import { leastNear } from "./leastNear";
import { missedTargets, type ServiceTargets, type TargetsImpossible } from "./targets";

/** Stands for a number that is still to be found. */
const SOUGHT = -1;

/**
 * The fewest whole agents for each of several loads of queues that are else alike, in their order. A larger load never takes
 * fewer, so loads between two that take the same number take it as well and are not worked out: of many different loads,
 * only those are looked at between which the number steps up. What is `found` already is not sought again, and added to.
 */
export function agentsOfLoads(
  loads: readonly number[],
  queue: Omit<QueueToStaff, "load">,
  targets: ServiceTargets,
  found?: FoundAgents,
): Result<readonly number[], TargetsImpossible> {
  found?.keepOnly(queue);
  const agents = loads.map((load) => found?.of(load) ?? SOUGHT);
  const rising = loads
    .flatMap((load, place) => (agents[place] === SOUGHT ? { load, place } : []))
    .sort((a, b) => a.load - b.load);
  const [first, last] = [rising.at(0), rising.at(-1)];
  if (first === undefined || last === undefined) return ok(agents);
  const least = leastAgents({ ...queue, load: first.load }, targets);
  const most = leastAgents({ ...queue, load: last.load }, targets);
  if (!least.ok) return err(least.error);
  if (!most.ok) return err(most.error);
  between(0, least.value.agents, rising.length - 1, most.value.agents);
  if (found !== undefined) for (const { load, place } of rising) found.add(load, agents[place] ?? 0);
  return ok(agents);

  /** Fills in all from one place to another, of which the fewest are known. */
  function between(from: number, fewest: number, to: number, most: number): void {
    if (fewest === most || to - from < 2) {
      for (let index = from; index <= to; index += 1) agents[rising[index]?.place ?? 0] = index === to ? most : fewest;
      return;
    }
    const middle = (from + to) >> 1;
    const load = rising[middle]?.load ?? 0;
    const [low, high] = [rising[from]?.load ?? 0, rising[to]?.load ?? 0];
    const near = Math.round(fewest + ((most - fewest) * (load - low)) / (high - low));
    const isEnough = (count: number) =>
      count >= most || missedTargets(erlangA({ ...queue, load, agents: count }), targets).length === 0;
    const possible = Math.max(fewest, fewestPossible({ ...queue, load }, targets));
    const found = leastNear(near, possible, 1, isEnough) ?? most;
    between(from, fewest, middle, found);
    between(middle, found, to, most);
  }
}
