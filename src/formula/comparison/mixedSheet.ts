import type { CostLine, CostSheet, Workstream } from "../../sheet/schema";
import { GROUPS } from "../groups";
import { perPeriod } from "../period";
import { groupOf } from "./alignedSheets";

/**
 * The ways in which two sheets can differ, in the order in which one is turned into the other: what was handled; how long
 * it took; agents and their hours; prices and amounts, group by group; exchange rates; the period, of which the part of a
 * purchase depends that falls in it; and how common costs are shared, with all that is left.
 */
export const ASPECTS = [
  "volume",
  "handlingTime",
  "team",
  "people",
  "management",
  "licencesSoftware",
  "telephonyHardware",
  "premises",
  "other",
  "rates",
  "period",
  "sharing",
] as const;

/** One way in which two sheets can differ. */
export type Aspect = (typeof ASPECTS)[number];

/** What a sheet has room for, as `BOUNDS`. */
export interface Room {
  readonly lines: number;
  readonly workstreams: number;
  readonly currencies: number;
  readonly count: number;
}

/**
 * The sheet `from` with some aspects taken from `to`; both are in one currency and aligned (`alignedSheets`). With none
 * it is `from` itself, with all of them `to`. A workstream that only one of them has comes and goes with what was
 * handled; while costs are its own alone it is there without contacts, and without weight where the other's sharing
 * counts. Agents are a number here, also where a plan of staffing set them: the plan of one is no plan for the work of the
 * other. Null where no sheet has room for it.
 */
export function mixedSheet(
  from: CostSheet,
  to: CostSheet,
  replaced: ReadonlySet<Aspect>,
  room: Room,
): CostSheet | null {
  if (replaced.size === 0) return from;
  if (replaced.size === ASPECTS.length) return to;
  const sideOf = (aspect: Aspect) => (replaced.has(aspect) ? to : from);
  const { period } = sideOf("period");
  const rest = sideOf("sharing");
  const costs = withoutBrokenShares(
    GROUPS.flatMap(({ id }) => sideOf(id).costs.filter((line) => groupOf(line) === id)),
  );
  const bearers = new Set(costs.map((line) => line.for));
  const work = mixedWork(from, to, sideOf).filter(
    ({ id }) => streamOf(sideOf("volume"), id) !== undefined || bearers.has(id),
  );
  const rates = mixedRates(sideOf("rates"), replaced.has("rates") ? from : to);
  const weights = work.flatMap(({ id }) => {
    const own = streamOf(rest, id) === undefined ? 0 : rest.sharing.weights[id];
    return own === undefined ? [] : [[id, own] as const];
  });
  const hasRoom =
    work.length <= room.workstreams &&
    costs.length <= room.lines &&
    Object.keys(rates).length <= room.currencies &&
    work.every((stream) => COUNTS.every((count) => !((countOf(stream, count) ?? 0) > room.count)));
  if (!hasRoom) return null;
  return {
    ...rest,
    period,
    team: sideOf("team").team,
    work,
    costs,
    rates,
    ratesAsOf: sideOf("rates").ratesAsOf,
    sharing: { ...rest.sharing, weights: Object.fromEntries(weights) },
    staffing: rest.staffing && { ...rest.staffing, link: null },
  };
}

/** What is counted in a period, of workstreams of any kind. */
export const COUNTS = ["offered", "handled", "dialled", "reached", "sales", "leads"] as const;

type Count = (typeof COUNTS)[number];

/** A count of a workstream; null where it is unknown, and where streams of its kind have none. */
export function countOf(stream: Workstream, count: Count): number | null {
  return (stream as Readonly<Partial<Record<Count, number | null>>>)[count] ?? null;
}

function mixedWork(from: CostSheet, to: CostSheet, sideOf: (aspect: Aspect) => CostSheet): Workstream[] {
  const counted = sideOf("volume");
  const { length } = sideOf("period").period;
  const all = [...from.work, ...to.work.filter(({ id }) => streamOf(from, id) === undefined)];
  return all.map((any) => {
    const timed = streamOf(sideOf("handlingTime"), any.id) ?? any;
    const rest = streamOf(sideOf("sharing"), any.id) ?? any;
    const work = streamOf(counted, any.id);
    const counts = COUNTS.filter((count) => count in any).map((count) => {
      const own = work === undefined ? 0 : countOf(work, count);
      return [count, own === null ? null : perPeriod(own, counted.period.length, length)] as const;
    });
    const concurrency = "concurrency" in timed ? { concurrency: timed.concurrency } : {};
    // matched streams are of one kind, so the parts of each fit the others
    return { ...rest, ...Object.fromEntries(counts), ...concurrency, handleSeconds: timed.handleSeconds } as Workstream;
  });
}

function streamOf({ work }: CostSheet, id: string): Workstream | undefined {
  return work.find((stream) => stream.id === id);
}

/** The rates of one side, and of the other those of currencies that this one does not name. */
function mixedRates({ rates }: CostSheet, other: CostSheet): CostSheet["rates"] {
  return { ...other.rates, ...rates };
}

/** Shares of lines that are not there, or are shares themselves, are shares of the others alone. */
function withoutBrokenShares(costs: readonly CostLine[]): CostLine[] {
  const bases = new Set(costs.flatMap(({ id, basis }) => (basis.kind === "shareOf" ? [] : [id])));
  return costs.map((line): CostLine => {
    const { basis } = line;
    if (basis.kind !== "shareOf" || basis.of.kind !== "lines") return line;
    const ids = basis.of.ids.filter((id) => bases.has(id));
    return ids.length === basis.of.ids.length ? line : { ...line, basis: { ...basis, of: { ...basis.of, ids } } };
  });
}
