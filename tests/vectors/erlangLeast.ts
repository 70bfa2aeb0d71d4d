import { erlangB } from "../../src/formula/staffing/erlangB";
import { erlangC } from "../../src/formula/staffing/erlangC";
import { leastAgents, leastLines, type LeastAgents } from "../../src/formula/staffing/leastAgents";
import { leastNear } from "../../src/formula/staffing/leastNear";
import type { ServiceLevelDefinition } from "../../src/sheet/staffingTerms";
import type { ServiceTargets } from "../../src/formula/staffing/targets";
import { figuresOfErlangA, leavingQueueOf } from "./erlangFigures";
import { loadOf, numberOf, optionalNumber, type ErlangFigures, type ErlangRow } from "./erlangRow";
import { NotExpressible } from "./notExpressible";

const NO_TARGETS: ServiceTargets = { serviceLevel: null, meanWaitSeconds: null, abandonment: null, occupancy: null };

/** The least agents of a row of `minAgentsErlangC`, and what they and one fewer give. */
export function figuresOfLeastErlangC(row: ErlangRow): ErlangFigures {
  const load = loadOf(row);
  const share = numberOf(row, "targetSL");
  const queue = { load, handleSeconds: numberOf(row, "aht_s"), withinSeconds: numberOf(row, "T_s") };
  const least = leastAgents(
    { ...queue, patienceSeconds: Infinity },
    {
      ...NO_TARGETS,
      serviceLevel: { share, definition: "ofArriving" },
      occupancy: optionalNumber(row, "maxOccupancy"),
    },
  );
  if (!least.ok) return { A: load, minN: null };
  const { agents } = least.value;
  const at = erlangC({ ...queue, agents });
  const before = erlangC({ ...queue, agents: agents - 1 });
  return {
    A: load,
    minN: agents,
    slAtMinN: at.serviceLevel,
    slAtMinNMinus1: before.serviceLevel,
    pWaitAtMinN: at.waitShare,
    asaAtMinN_s: at.meanWaitSeconds,
    occupancyAtMinN: at.occupancy,
    marginToTarget: Math.min(at.serviceLevel - share, share - before.serviceLevel),
    bindingConstraint: bindingOf(row, least.value),
  };
}

/** The constraint that a row names, if it binds; both may, and the row names one. */
function bindingOf({ bindingConstraint }: ErlangRow, { binding }: LeastAgents): string | null {
  return binding.find((name) => name === bindingConstraint) ?? binding[0] ?? null;
}

/** The least lines of a row of `minLinesErlangB`. */
export function figuresOfLeastErlangB(row: ErlangRow): ErlangFigures {
  const load = loadOf(row);
  const lines = leastLines(load, numberOf(row, "maxBlocking"));
  if (lines === null) return { A: load, minLines: null };
  const before = lines === 0 ? null : erlangB(load, lines - 1);
  return { A: load, minLines: lines, blockingAtMin: erlangB(load, lines), blockingAtMinMinus1: before };
}

const DEFINITIONS: Readonly<Record<string, ServiceLevelDefinition>> = {
  slOffered: "ofArriving",
  slAnswered: "ofAnswered",
  slExclShortAbandons: "withoutShortAbandons",
};

/** The least agents of a row of `minAgentsErlangA`, whichever figure its target is for. */
export function figuresOfLeastErlangA(row: ErlangRow): ErlangFigures {
  const metric = String(row["metric"]);
  const targets = targetsOf(metric, numberOf(row, "target"));
  const queue = leavingQueueOf(row, 0);
  const least = targets === null ? leastOfOtherFigure(row, metric) : agentsOf(leastAgents(queue, targets));
  const withEndlessPatience =
    targets === null ? null : agentsOf(leastAgents({ ...queue, patienceSeconds: Infinity }, targets));
  const figureAt = (agents: number) => figuresOfErlangA({ ...queue, agents })[metric] ?? null;
  return {
    A: queue.load,
    minN: least,
    valueAtMinN: least === null ? null : figureAt(least),
    valueAtMinNMinus1: least === null || least === 0 ? null : figureAt(least - 1),
    erlangCMinNForSameTarget: metric === "pAbandon" ? null : withEndlessPatience,
  };
}

function targetsOf(metric: string, target: number): ServiceTargets | null {
  const definition = DEFINITIONS[metric];
  if (definition !== undefined) return { ...NO_TARGETS, serviceLevel: { share: target, definition } };
  if (metric === "pAbandon") return { ...NO_TARGETS, abandonment: target };
  if (metric === "meanWaitAnswered") return { ...NO_TARGETS, meanWaitSeconds: target };
  return metric === "occupancy" ? { ...NO_TARGETS, occupancy: target } : null;
}

function agentsOf(least: ReturnType<typeof leastAgents>): number | null {
  return least.ok ? least.value.agents : null;
}

/** A figure for which the app sets no target, but which falls with every agent too. */
function leastOfOtherFigure(row: ErlangRow, metric: string): number | null {
  const target = numberOf(row, "target");
  const queue = leavingQueueOf(row, 0);
  return leastNear(Math.ceil(queue.load), 0, 1, (agents) => {
    const figure = figuresOfErlangA({ ...queue, agents })[metric];
    if (figure === undefined) throw new NotExpressible(`no figure is called ${metric}`);
    return typeof figure === "number" && figure <= target;
  });
}
