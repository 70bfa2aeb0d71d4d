import type { Figure } from "../../formula/figures";
import type { CostUnknown } from "../../formula/headlines";
import { quotient } from "../../formula/quotient";
import { ok, type Result } from "../../formula/result";
import type { CostStatement } from "../../formula/statement";
import { streamFigures } from "../../formula/streamFigures";
import type { CostSheet, WorkstreamKind } from "../../sheet/schema";

/** What one workstream costs; money in the sheet's currency and period. */
export interface StreamRow {
  readonly id: string;
  readonly kind: WorkstreamKind;
  /** With its part of the common cost; what is missing while that cannot be shared out. */
  readonly cost: Result<number, CostUnknown>;
  /** Without any common cost. */
  readonly ownCost: number;
  /** Part of the total; null where the cost is unknown or the total not above 0. */
  readonly share: number | null;
  readonly contacts: number | null;
  /** Cost / contacts handled. */
  readonly perContact: Figure;
}

/** The workstreams, the dearest first; those whose cost is unknown by what is their own. */
export function streamRows(sheet: CostSheet, { streams, total }: CostStatement): StreamRow[] {
  return streams
    .map((stream): StreamRow => {
      const { id, kind, cost, ownCost, contacts } = stream;
      const money = cost.ok ? ok(cost.value.total) : cost;
      const share = cost.ok ? quotient(cost.value.total, total) : null;
      const { costPerContact: perContact } = streamFigures(sheet, stream);
      return { id, kind, cost: money, ownCost, share, contacts, perContact };
    })
    .sort((a, b) => drawnMoney(b) - drawnMoney(a));
}

/** What the bar of a workstream shows: its cost, or what is its own while the rest is not known. */
export function drawnMoney({ cost, ownCost }: StreamRow): number {
  return cost.ok ? cost.value : ownCost;
}

/** The cheapest and the dearest contact among the workstreams; null for fewer than two that are known. */
export function contactSpan(rows: readonly StreamRow[]) {
  const known = rows.flatMap((row) => (row.perContact.ok ? [{ row, cost: row.perContact.value }] : []));
  const byCost = known.toSorted((a, b) => a.cost - b.cost);
  const [cheapest] = byCost;
  const dearest = byCost.at(-1);
  return cheapest === undefined || dearest === undefined || byCost.length < 2 ? null : { cheapest, dearest };
}
