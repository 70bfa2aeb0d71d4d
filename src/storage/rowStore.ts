import type { Kept } from "./keyValueStore";
import { newRowId } from "./keys";

/**
 * What a row is to become, told by what stands there: a text, null to remove it, undefined to leave it. Asked within one
 * step of the store, so nothing can come between reading and writing.
 */
export type RowDecision = (found: string | null) => string | null | undefined;

/** Changes one row of a step. */
export type ChangeRow = (id: string, decide: RowDecision) => Promise<void>;

/** A row as its raw text. */
export interface RowText {
  readonly id: string;
  readonly text: string;
}

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
  /** Changes many rows in one step: all of them, or none. `act` waits for nothing but the changes that it makes. */
  changeAll(act: (change: ChangeRow) => Promise<void>): Promise<Kept>;
}

/** Rows that last as long as the page. */
export function memoryRows(): RowStore {
  const rows = new Map<string, string>();
  const change = (id: string, decide: RowDecision) => {
    const text = decide(rows.get(id) ?? null);
    if (text === null) rows.delete(id);
    else if (text !== undefined) rows.set(id, text);
    return Promise.resolve();
  };
  return {
    isLasting: false,
    all: () => Promise.resolve(new Map(rows)),
    read: (id) => Promise.resolve(rows.get(id) ?? null),
    async change(id, decide) {
      await change(id, decide);
      return { ok: true };
    },
    async changeAll(act) {
      await act(change);
      return { ok: true };
    },
  };
}

/** A text as the row that it now is; `isNew` unless the same stood there already. */
export interface PlacedRow extends RowText {
  readonly isNew: boolean;
}

/** Which rows the texts now are, in their order, or why there are none. */
export type Placed = { readonly ok: true; readonly rows: readonly PlacedRow[] } | Exclude<Kept, { ok: true }>;

/**
 * Puts texts under their ids, or under new ones where other texts stand already, in one step: nothing is ever written
 * over.
 */
export async function placeRows(rows: RowStore, texts: readonly RowText[], random: () => number): Promise<Placed> {
  const placed: PlacedRow[] = [];
  const kept = await rows.changeAll(async (change) => {
    for (const { id, text } of texts) placed.push(await placeRow(change, id, text, random));
  });
  return kept.ok ? { ok: true, rows: placed } : kept;
}

async function placeRow(change: ChangeRow, id: string, text: string, random: () => number): Promise<PlacedRow> {
  for (let at = id; ; at = newRowId(random)) {
    let there: string | null = null;
    await change(at, (found) => {
      there = found;
      return found === null ? text : undefined;
    });
    if (there === null || there === text) return { id: at, text, isNew: there === null };
  }
}
