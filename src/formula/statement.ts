import type { CostSheet, WorkstreamKind } from "../sheet/schema";
import { byCategory, CATEGORIES_BY_GROUP, type MoneyByCategory } from "./groups";
import { headlinesOf, type CostUnknown, type Headline, type StreamCost } from "./headlines";
import { hasCost } from "./knownTotal";
import { postLines, type LineStatement } from "./postings";
import { err, ok, type Result } from "./result";
import { sharesOfCommonCost, type SharingUnknown } from "./sharing";
import { agentMinutes, contactsOf, type MinutesUnknown } from "./workload";

/** One workstream: what it handled and what it cost. */
export interface StreamStatement {
  readonly id: string;
  readonly kind: WorkstreamKind;
  readonly contacts: number | null;
  readonly agentMinutes: Result<number, MinutesUnknown>;
  /** Money of the lines that are this stream's own, before any common cost. */
  readonly ownCost: number;
  /** The part of `ownCost` that moves with contacts and minutes. */
  readonly volumeCost: number;
  /** With its part of the common cost; "noCost" while no line of the sheet has a cost. */
  readonly cost: Result<StreamCost, CostUnknown>;
}

/** Everything that a sheet says about money, in the sheet's period and currency; nothing is rounded. */
export interface CostStatement {
  /** One entry a line, in the order of the sheet. */
  readonly lines: readonly LineStatement[];
  /** Sum of all lines that have a cost. */
  readonly total: number;
  readonly byCategory: MoneyByCategory;
  /** How many lines have no cost yet; while there are any, the total is "so far". */
  readonly unfinishedLines: number;
  readonly streams: readonly StreamStatement[];
  /** Common cost that no stream bears, a weight being unknown or all zero. Streams' costs (or own costs) and it sum to the total. */
  readonly notSharedOut: number;
  /** The part of the total that moves with the number of agents. */
  readonly agentCost: number;
  /** One headline for each kind of result in the sheet, calls first. */
  readonly headlines: readonly Headline[];
}

/**
 * What a sheet costs: the one place where a sheet becomes money. Lines are charged by their basis and entered in a
 * ledger by category, movement and bearer; what the streams have in common is shared out; each stream's cost is then
 * divided by what it handled. Never throws on a valid sheet: what cannot be known has a reason instead of a value.
 */
export function costStatement(sheet: CostSheet): CostStatement {
  const { lines, ledger, common } = postLines(sheet);
  const commonCost = common === 0 ? null : ledger.cost(common);
  const shares = commonCost === null || isNothing(commonCost) ? null : sharesOfCommonCost(sheet);
  const isFree = !hasCost(lines);
  const streams = sheet.work.map((stream, bearer): StreamStatement => {
    const own = ledger.cost(bearer);
    return {
      id: stream.id,
      kind: stream.kind,
      contacts: contactsOf(stream),
      agentMinutes: agentMinutes(stream),
      ownCost: own.total,
      volumeCost: ledger.movement("withVolume", bearer),
      cost: isFree
        ? err("noCost")
        : shares === null || commonCost === null
          ? ok(own)
          : withCommon(own, commonCost, shares, bearer),
    };
  });
  return {
    lines,
    ...ledger.cost(),
    unfinishedLines: lines.reduce((unfinished, { cost }) => unfinished + (cost.ok ? 0 : 1), 0),
    streams,
    notSharedOut: shares !== null && !shares.ok ? (commonCost?.total ?? 0) : 0,
    agentCost: ledger.movement("withAgents"),
    headlines: headlinesOf(
      sheet,
      streams.map(({ cost }) => cost),
    ),
  };
}

function isNothing(cost: StreamCost): boolean {
  return CATEGORIES_BY_GROUP.every((category) => cost.byCategory[category] === 0);
}

/** A stream's own cost and its share of the common cost. */
function withCommon(
  own: StreamCost,
  common: StreamCost,
  shares: Result<readonly number[], SharingUnknown>,
  bearer: number,
): Result<StreamCost, SharingUnknown> {
  if (!shares.ok) return shares;
  const share = shares.value[bearer] ?? 0;
  return ok({
    total: own.total + common.total * share,
    byCategory: byCategory((category) => own.byCategory[category] + common.byCategory[category] * share),
  });
}
