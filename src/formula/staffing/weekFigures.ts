import { quotient } from "../quotient";
import type { LoadClass } from "./demand";
import type { ErlangA } from "./erlangA";
import { countedShare, type CountedCalls } from "./serviceLevel";
import type { ServiceLevelDefinition } from "../../sheet/staffingTerms";

/** What happens to the calls of one load: shares of arriving calls, and seconds for each arriving call. */
export interface CallFlow extends CountedCalls {
  /** Seconds that answered calls waited, spread over all arriving calls. Infinity where a queue grows without end. */
  readonly answeredWaitSeconds: number;
  /** Seconds in the queue, spread over all arriving calls. */
  readonly waitSeconds: number;
}

/** What callers meet over a whole week. */
export interface WeekFigures {
  /** By the definition that was asked for; null where nothing is counted. */
  readonly serviceLevel: number | null;
  readonly abandonment: number;
  /** Of answered calls; null where none is answered, or where a queue grows without end. */
  readonly meanWaitOfAnsweredSeconds: number | null;
  /** Of all calls; null where a queue grows without end. */
  readonly meanWaitSeconds: number | null;
  /** Time on calls / time on the phone; null without time on the phone. */
  readonly occupancy: number | null;
}

/** The flow of calls that meet these figures. */
export function flowOf(figures: ErlangA): CallFlow {
  const { answered, answeredWithin, waitingBeyond, meanWaitOfAnsweredSeconds, meanWaitSeconds } = figures;
  return {
    answered,
    answeredWithin,
    waitingBeyond,
    answeredWaitSeconds: answered > 0 ? answered * (meanWaitOfAnsweredSeconds ?? Infinity) : 0,
    waitSeconds: meanWaitSeconds ?? Infinity,
  };
}

/** The flow when for a `part` (0 to 1) of the time the second holds and else the first. */
export function mixedFlow(first: CallFlow, second: CallFlow, part: number): CallFlow {
  if (part === 0) return first;
  const mix = (name: keyof CallFlow) => first[name] * (1 - part) + second[name] * part;
  return {
    answered: mix("answered"),
    answeredWithin: mix("answeredWithin"),
    waitingBeyond: mix("waitingBeyond"),
    answeredWaitSeconds: mix("answeredWaitSeconds"),
    waitSeconds: mix("waitSeconds"),
  };
}

/** The flows of all loads together, each weighing as its calls; `hours` on the phone are those of the whole week. */
export function weekFigures(
  parts: readonly { readonly group: LoadClass; readonly flow: CallFlow }[],
  hours: number,
  definition: ServiceLevelDefinition,
): WeekFigures {
  const sum = { answered: 0, answeredWithin: 0, waitingBeyond: 0, answeredWaitSeconds: 0, waitSeconds: 0 };
  let calls = 0;
  let busyHours = 0;
  for (const { group, flow } of parts) {
    calls += group.calls;
    busyHours += group.load * group.hours * flow.answered;
    sum.answered += group.calls * flow.answered;
    sum.answeredWithin += group.calls * flow.answeredWithin;
    sum.waitingBeyond += group.calls * flow.waitingBeyond;
    sum.answeredWaitSeconds += group.calls * flow.answeredWaitSeconds;
    sum.waitSeconds += group.calls * flow.waitSeconds;
  }
  const counted = definition === "ofArriving" ? calls : countedShare(sum, definition);
  const level = quotient(sum.answeredWithin, counted);
  return {
    serviceLevel: level === null ? null : Math.min(level, 1),
    abandonment: calls > 0 ? Math.max(0, 1 - sum.answered / calls) : 0,
    meanWaitOfAnsweredSeconds: quotient(sum.answeredWaitSeconds, sum.answered),
    meanWaitSeconds: quotient(sum.waitSeconds, calls),
    occupancy: quotient(busyHours, hours),
  };
}
