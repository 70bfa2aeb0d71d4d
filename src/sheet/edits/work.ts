import { BOUNDS } from "../limits";
import type { Workstream, WorkstreamKind } from "../schema";
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
