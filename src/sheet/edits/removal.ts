import type { CostLine, CostSheet, Workstream } from "../schema";

/** What one action took off a sheet: a line, or a workstream with how many lines of its own are now common to all. */
export type Removal =
  | { readonly kind: "line"; readonly line: CostLine }
  | { readonly kind: "stream"; readonly stream: Workstream; readonly lines: number };

/** The one line or the one workstream that is gone between a sheet before and after an action that added none; else null. */
export function removalBetween(before: CostSheet, after: CostSheet): Removal | null {
  const lines = goneOf(before.costs, after.costs);
  const streams = goneOf(before.work, after.work);
  const [line] = lines ?? [];
  const [stream] = streams ?? [];
  if (lines?.length === 1 && streams?.length === 0 && line !== undefined) return { kind: "line", line };
  if (lines?.length !== 0 || streams?.length !== 1 || stream === undefined) return null;
  return { kind: "stream", stream, lines: before.costs.filter((own) => own.for === stream.id).length };
}

/** What is no longer there, by id; null where something new is. */
function goneOf<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] | null {
  const left = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id));
  return before.length - gone.length === after.length ? gone : null;
}
