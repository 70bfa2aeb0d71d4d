import type { CostSheet, Workstream } from "../sheet/schema";
import { byCategory, type MoneyByCategory } from "./groups";
import { sumMoney } from "./money";
import { quotient } from "./quotient";
import { err, ok, type Result } from "./result";
import type { SharingUnknown } from "./sharing";

/** What one unit of a headline is: an inbound call handled, or a sale or lead that outbound calls brought. */
export type HeadlineKind = "perCall" | "perSale" | "perLead";

/** Why a headline has no count, or no cost for each. */
export type CountUnknown = "noCalls" | "noSales" | "noLeads" | "zeroCalls" | "zeroSales" | "zeroLeads";

/** Why streams have no cost; "noCost" while no line of the sheet has one. */
export type CostUnknown = SharingUnknown | "noCost";

/** Money of one or more streams, their part of the common cost included. */
export interface StreamCost {
  readonly total: number;
  readonly byCategory: MoneyByCategory;
}

/** One of the figures that this product exists for; streams of one kind share cost and count in it. */
export interface Headline {
  readonly kind: HeadlineKind;
  readonly streamIds: readonly string[];
  readonly cost: Result<StreamCost, CostUnknown>;
  readonly count: Result<number, CountUnknown>;
  /** Inbound: total cost of inbound calls / calls handled. Outbound: operating cost / sales, or / leads. */
  readonly costPer: Result<number, CountUnknown | CostUnknown>;
}

const KINDS: readonly HeadlineKind[] = ["perCall", "perSale", "perLead"];

/** The headline that a stream belongs to, or null for chat, mail and others, which have a cost per contact only. */
export function headlineKindOf(stream: Workstream): HeadlineKind | null {
  if (stream.kind === "inbound") return "perCall";
  if (stream.kind === "outbound") return stream.pricedPer === "sale" ? "perSale" : "perLead";
  return null;
}

/** One headline for each kind that the sheet has streams of; `costs` holds one entry a stream, in order. */
export function headlinesOf(sheet: CostSheet, costs: readonly Result<StreamCost, CostUnknown>[]): Headline[] {
  const headlines: Headline[] = [];
  for (const kind of KINDS) {
    const streams = sheet.work.filter((stream) => headlineKindOf(stream) === kind);
    if (streams.length === 0) continue;
    const cost = sumOfCosts(costs.filter((_, index) => streams.includes(sheet.work[index] as Workstream)));
    const count = countOf(kind, streams);
    headlines.push({ kind, streamIds: streams.map(({ id }) => id), cost, count, costPer: costPer(kind, cost, count) });
  }
  return headlines;
}

const UNKNOWN_COUNT = { perCall: "noCalls", perSale: "noSales", perLead: "noLeads" } as const;
const ZERO_COUNT = { perCall: "zeroCalls", perSale: "zeroSales", perLead: "zeroLeads" } as const;

/** Calls handled, sales or leads: never calls offered, dialled or abandoned. */
function countOf(kind: HeadlineKind, streams: readonly Workstream[]): Result<number, CountUnknown> {
  let sum = 0;
  for (const stream of streams) {
    const count = resultsOf(stream);
    if (count === null) return err(UNKNOWN_COUNT[kind]);
    sum += count;
  }
  return ok(sum);
}

function resultsOf(stream: Workstream): number | null {
  if (stream.kind !== "outbound") return stream.handled;
  return stream.pricedPer === "sale" ? stream.sales : stream.leads;
}

function costPer(
  kind: HeadlineKind,
  cost: Headline["cost"],
  count: Headline["count"],
): Result<number, CountUnknown | CostUnknown> {
  if (!cost.ok && cost.error === "noCost") return cost;
  if (!count.ok) return count;
  if (!cost.ok) return cost;
  const each = quotient(cost.value.total, count.value);
  return each === null ? err(ZERO_COUNT[kind]) : ok(each);
}

function sumOfCosts(costs: readonly Result<StreamCost, CostUnknown>[]): Result<StreamCost, CostUnknown> {
  const known: StreamCost[] = [];
  for (const cost of costs) {
    if (!cost.ok) return cost;
    known.push(cost.value);
  }
  const [only] = known;
  if (only !== undefined && known.length === 1) return ok(only);
  return ok({
    total: sumMoney(known.map(({ total }) => total)),
    byCategory: byCategory((category) => sumMoney(known.map((cost) => cost.byCategory[category]))),
  });
}
