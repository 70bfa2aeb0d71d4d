import type { QueueToStaff } from "./leastAgents";

/** Loads that take the same agents: from the least to the most of which it was found. */
interface Step {
  readonly agents: number;
  least: number;
  most: number;
}

/** Queues that are alike but for their load. */
type QueueOfAnyLoad = Omit<QueueToStaff, "load">;

/**
 * The agents of loads as far as they were found for the targets of one plan. A larger load never takes fewer, so what lies
 * between two loads of the same number takes it as well; after a few weeks of much the same calls nothing is left to find.
 * Holds the loads of one queue at a time: another handling time, patience or waiting time starts it anew.
 */
export class FoundAgents {
  #queue: QueueOfAnyLoad | null = null;
  #steps: Step[] = [];

  /** The agents of a load; null where they are still to be found. */
  of(load: number): number | null {
    const step = this.#steps[this.#lastFrom(load)];
    return step !== undefined && load <= step.most ? step.agents : null;
  }

  /** Keeps what was found of a load. */
  add(load: number, agents: number): void {
    const below = this.#lastFrom(load);
    const step = [this.#steps[below], this.#steps[below + 1]].find((each) => each?.agents === agents);
    if (step === undefined) this.#steps.splice(below + 1, 0, { agents, least: load, most: load });
    else {
      step.least = Math.min(step.least, load);
      step.most = Math.max(step.most, load);
    }
  }

  /** Forgets all that was found of queues of another kind. */
  keepOnly({ handleSeconds, patienceSeconds, withinSeconds }: QueueOfAnyLoad): void {
    const kept = this.#queue;
    const isSame =
      kept?.handleSeconds === handleSeconds &&
      kept.patienceSeconds === patienceSeconds &&
      kept.withinSeconds === withinSeconds;
    if (isSame) return;
    this.#queue = { handleSeconds, patienceSeconds, withinSeconds };
    this.#steps = [];
  }

  /** The place of the last step that starts at a load or below it; -1 for none. */
  #lastFrom(load: number): number {
    let [below, above] = [-1, this.#steps.length];
    while (above - below > 1) {
      const middle = (below + above) >> 1;
      if ((this.#steps[middle]?.least ?? 0) <= load) below = middle;
      else above = middle;
    }
    return below;
  }
}
