import { erlangA } from "../../src/formula/staffing/erlangA";
import { erlangC, type ErlangC } from "../../src/formula/staffing/erlangC";
import { leastAgents } from "../../src/formula/staffing/leastAgents";
import { scheduled } from "../../src/formula/staffing/positions";
import { NotExpressible } from "./notExpressible";
import type { Inputs, WorkedExample, WorkedFigures } from "./workedExample";

/** One queue in which nobody hangs up, with the agents that the example gives. */
export function queueWithoutLoss(inputs: Inputs): WorkedFigures {
  const { load, handleSeconds } = queueOf(inputs);
  const withinSeconds = inputs.number("target_s");
  return figuresOf(load, erlangC({ load, handleSeconds, withinSeconds, agents: inputs.number("agents") }));
}

/** The service level of one queue with each of several numbers of agents. */
export function curveWithoutLoss(inputs: Inputs): WorkedFigures {
  const { load, handleSeconds } = queueOf(inputs);
  const withinSeconds = inputs.number("target_s");
  const levels = inputs.list("agents").map((agents) => erlangC({ load, agents, handleSeconds, withinSeconds }));
  return listed(
    "service_level",
    levels.map(({ serviceLevel }) => serviceLevel),
  );
}

/** The fewest agents for what the example asks, and what they then give; without a target, what those that it names take. */
export function staffWithoutLoss(inputs: Inputs, { expected }: WorkedExample): WorkedFigures {
  const { load, handleSeconds } = queueOf(inputs);
  const share = inputs.optional("service_level_target");
  const withinSeconds = inputs.optional("target_s");
  const isWhole = Number.isInteger(expected["scheduled"]);
  if (share === null || withinSeconds === null) {
    const named = expected["agents"];
    if (typeof named !== "number") throw new NotExpressible("the example states no target");
    return { base_erlang: load, traffic_erlang: load, scheduled: positions(inputs, named, isWhole) };
  }
  const needed = leastAgents(
    { load, handleSeconds, withinSeconds, patienceSeconds: Infinity },
    {
      serviceLevel: { share, definition: "ofArriving" },
      occupancy: inputs.optional("max_occupancy"),
      meanWaitSeconds: null,
      abandonment: null,
    },
  );
  if (!needed.ok) throw new NotExpressible(`no agents: ${needed.error}`);
  const { agents } = needed.value;
  const figures = figuresOf(load, erlangC({ load, agents, handleSeconds, withinSeconds }));
  return { ...figures, agents, scheduled: positions(inputs, agents, isWhole) };
}

/** One queue in which callers lose patience, for each of several patiences. */
export function queueWithLoss(inputs: Inputs): WorkedFigures {
  const { load, handleSeconds } = queueOf(inputs);
  const agents = inputs.number("agents");
  const withinSeconds = inputs.number("target_s");
  const figures = inputs
    .list("patience_min")
    .map((minutes) => erlangA({ load, agents, handleSeconds, withinSeconds, patienceSeconds: 60 * minutes }));
  const paid = scheduled(agents, 0.3);
  return {
    ...listed(
      "service_level",
      figures.map(({ answeredWithin }) => answeredWithin),
    ),
    ...listed(
      "abandonment",
      figures.map(({ abandonment }) => abandonment),
    ),
    scheduled_at_30pct_shrinkage: paid.ok ? Math.ceil(paid.value) : null,
  };
}

function figuresOf(load: number, queue: ErlangC): WorkedFigures {
  return {
    traffic_erlang: load,
    p_wait: queue.waitShare,
    p_immediate: 1 - queue.waitShare,
    service_level: queue.serviceLevel,
    asa_s: queue.meanWaitSeconds,
    occupancy: queue.occupancy,
  };
}

function queueOf(inputs: Inputs): { readonly load: number; readonly handleSeconds: number } {
  const minutes = inputs.optional("aht_min");
  const handleSeconds = minutes === null ? inputs.number("aht_s") : 60 * minutes;
  const erlangs = inputs.optional("traffic_erlang");
  if (erlangs !== null) return { load: erlangs, handleSeconds };
  const hourly = inputs.optional("calls_per_hour");
  if (hourly !== null) return { load: (hourly * handleSeconds) / 3_600, handleSeconds };
  const intervalMinutes = inputs.optional("interval_min");
  const intervalSeconds = intervalMinutes === null ? inputs.number("interval_s") : 60 * intervalMinutes;
  return { load: (inputs.number("calls") * handleSeconds) / intervalSeconds, handleSeconds };
}

function positions(inputs: Inputs, agents: number, isWhole: boolean): number | null {
  const paid = scheduled(agents, inputs.optional("shrinkage") ?? 0);
  if (!paid.ok) return null;
  return isWhole ? Math.ceil(paid.value) : paid.value;
}

/** Figures of a list under the names that its entries have: name[0], name[1] and so on. */
function listed(name: string, figures: readonly number[]): WorkedFigures {
  return Object.fromEntries(figures.map((figure, index) => [`${name}[${index}]`, figure]));
}
