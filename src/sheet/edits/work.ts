import { BOUNDS } from "../limits";
import type { CostSheet, Workstream, WorkstreamKind } from "../schema";
import type { Change } from "./edit";
import { freeId } from "./freeId";

/** A workstream of which nothing is known yet. */
export function emptyWorkstream(kind: WorkstreamKind, id: string): Workstream {
  const common = { id, name: "", handleSeconds: null };
  switch (kind) {
    case "inbound":
      return { kind, ...common, offered: null, handled: null, resolvedFirstTime: null };
    case "outbound":
      return { kind, ...common, dialled: null, reached: null, sales: null, leads: null, pricedPer: "sale" };
    case "chat":
    case "email":
    case "other":
      return { kind, ...common, handled: null, concurrency: 1 };
  }
}

/** Appends a workstream of a kind, up to the largest number of them. */
export function addWorkstream(kind: WorkstreamKind): Change {
  return (sheet) =>
    sheet.work.length >= BOUNDS.workstreams
      ? sheet
      : { ...sheet, work: [...sheet.work, emptyWorkstream(kind, freeId("s", sheet.work))] };
}

/** Replaces one workstream by what `change` makes of it. */
export function changeWorkstream(id: string, change: (stream: Workstream) => Workstream): Change {
  return (sheet) => {
    const before = sheet.work.find((stream) => stream.id === id);
    if (before === undefined) return sheet;
    const after = change(before);
    if (after === before) return sheet;
    return { ...sheet, work: sheet.work.map((stream) => (stream === before ? after : stream)) };
  };
}

/**
 * Sets some entries of a workstream. The kind of a stream never changes, so the one that is shown tells which entries it
 * has.
 */
export function fillInWorkstream<T extends Workstream>({ id, kind }: T, entries: Partial<T>): Change {
  return changeWorkstream(id, (stream) => (stream.kind === kind ? { ...stream, ...entries } : stream));
}

/** Removes a workstream, except the last one. Its own lines stay and become common to all, so that no cost is lost. */
export function removeWorkstream(id: string): Change {
  return (sheet) => {
    const work = sheet.work.filter((stream) => stream.id !== id);
    if (work.length === 0 || work.length === sheet.work.length) return sheet;
    const { [id]: _, ...weights } = sheet.sharing.weights;
    const costs = sheet.costs.map((line) => (line.for === id ? { ...line, for: "all" } : line));
    return { ...sheet, work, costs, sharing: { ...sheet.sharing, weights } };
  };
}

/** Sets how common costs are shared out. */
export function shareCommonCostBy(by: CostSheet["sharing"]["by"]): Change {
  return (sheet) => ({ ...sheet, sharing: { ...sheet.sharing, by } });
}

/** Sets the weight of one workstream in sharing by weights; null is not yet known. */
export function weighWorkstream(id: string, weight: number | null): Change {
  return (sheet) => {
    if (!sheet.work.some((stream) => stream.id === id)) return sheet;
    return { ...sheet, sharing: { ...sheet.sharing, weights: { ...sheet.sharing.weights, [id]: weight } } };
  };
}
