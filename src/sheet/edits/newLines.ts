import type { CostSheet } from "../schema";

/** What became of the lines of a sheet. */
export interface NewLines {
  /** The ids of the lines that are new. */
  readonly added: readonly string[];
  /** How many lines are gone. */
  readonly replaced: number;
  /** How many lines stand that were there before. */
  readonly kept: number;
}

/** Which lines are new between a sheet before and after an edit, and how many are gone and stay; a line is the same by its id. */
export function newLines(before: CostSheet, after: CostSheet): NewLines {
  const known = new Set(before.costs.map(({ id }) => id));
  const added = after.costs.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const kept = after.costs.length - added.length;
  return { added, replaced: before.costs.length - kept, kept };
}
