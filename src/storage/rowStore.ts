import type { Kept } from "./keyValueStore";
import { newRowId } from "./keys";

/**
 * What a row is to become, told by what stands there: a text, null to remove it, undefined to leave it. Asked within one
 * step of the store, so nothing can come between reading and writing.
 */
export type RowDecision = (found: string | null) => string | null | undefined;

/** Rows as raw texts by id, wherever they are kept. */
export interface RowStore {
  /** Whether what is kept outlives the page. */
  readonly isLasting: boolean;
  /** Every row; rejects only where the browser forbids reading. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** One row; null when there is none; rejects only where the browser forbids reading. */
  read(id: string): Promise<string | null>;
  /** Changes one row in one step. What was there stays when there is no room or the browser forbids it. */
  change(id: string, decide: RowDecision): Promise<Kept>;
}

/** Rows that last as long as the page. */
export function memoryRows(): RowStore {
  const rows = new Map<string, string>();
  return {
    isLasting: false,
    all: () => Promise.resolve(new Map(rows)),
    read: (id) => Promise.resolve(rows.get(id) ?? null),
    change(id, decide) {
      const text = decide(rows.get(id) ?? null);
      if (text === null) rows.delete(id);
      else if (text !== undefined) rows.set(id, text);
      return Promise.resolve({ ok: true });
    },
  };
}

/** Where a text was put, or why it was not. */
export type Placed = { readonly ok: true; readonly id: string } | Exclude<Kept, { ok: true }>;

/** Puts a text under its id, or under a new one where another text stands already: nothing is ever written over. */
export async function placeRow(rows: RowStore, id: string, text: string, random: () => number): Promise<Placed> {
  for (let at = id; ; at = newRowId(random)) {
    let isTaken = false;
    const kept = await rows.change(at, (found) => {
      isTaken = found !== null && found !== text;
      return isTaken || found === text ? undefined : text;
    });
    if (!kept.ok) return kept;
    if (!isTaken) return { ok: true, id: at };
  }
}
