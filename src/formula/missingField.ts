import type { CostSheet, Workstream } from "../sheet/schema";
import { repeatCallsField, SHARING_FIELD, streamField, teamField, weightField, type StreamEntry } from "./fieldId";
import type { FigureUnknown } from "./figures";
import type { CountUnknown } from "./headlines";
import { agentMinutes, contactsOf, type MinutesUnknown } from "./workload";

/** An entry that a missing figure waits for. */
export interface MissingEntry {
  /** The id of its field. */
  readonly fieldId: string;
  /** The workstream that lacks it; null for an entry of the team or of the whole sheet. */
  readonly stream: Workstream | null;
}

/**
 * The entry of a sheet that a missing figure waits for; null where there is none. `streamIds` are the workstreams
 * concerned, in which it is looked for first.
 */
export function missingEntry(
  reason: CountUnknown | FigureUnknown,
  sheet: CostSheet,
  streamIds: readonly string[],
): MissingEntry | null {
  const { work, sharing, team } = sheet;
  const streams = [...work.filter(({ id }) => streamIds.includes(id)), ...work];
  const inWork = (isMissing: (stream: Workstream) => boolean, entry: StreamEntry | null): MissingEntry | null => {
    const stream = streams.find(isMissing);
    return stream === undefined ? null : { fieldId: streamField(stream.id, entry ?? countEntry(stream)), stream };
  };
  const elsewhere = (fieldId: string): MissingEntry => ({ fieldId, stream: null });
  switch (reason) {
    // any line's amount would do
    case "noCost":
      return null;
    case "noCalls":
    case "noContacts":
      return inWork((stream) => contactsOf(stream) === null, null);
    case "zeroCalls":
      return inWork((stream) => contactsOf(stream) === 0, null);
    case "noSales":
    case "zeroSales":
      return inWork((stream) => stream.kind === "outbound" && !((stream.sales ?? 0) > 0), "sales");
    case "noLeads":
    case "zeroLeads":
      return inWork((stream) => stream.kind === "outbound" && !((stream.leads ?? 0) > 0), "leads");
    case "noHandlingTime":
      return inWork((stream) => isWaitingFor(reason, stream), "handleSeconds");
    case "zeroMinutes":
      return inWork(({ handleSeconds }) => handleSeconds === null || handleSeconds === 0, "handleSeconds");
    case "noConcurrency":
      return inWork((stream) => isWaitingFor(reason, stream), "concurrency");
    case "noResolvedFirstTime":
    case "neverResolved":
      return inWork((stream) => stream.kind === "inbound" && !stream.resolvedFirstTime, "resolvedFirstTime");
    case "noGiveUpShare":
      return elsewhere(repeatCallsField("giveUpShare"));
    case "noCallsPerUnresolved":
      return elsewhere(repeatCallsField("callsPerUnresolved"));
    case "noWeight":
    case "allWeightsZero": {
      const stream = streams.find(({ id }) => (sharing.weights[id] ?? null) === null) ?? work[0];
      if (sharing.by !== "weights" || stream === undefined) return elsewhere(SHARING_FIELD);
      return { fieldId: weightField(stream.id), stream };
    }
    case "noAgents":
      return elsewhere(teamField("agents"));
    case "noPaidHours":
      return elsewhere(teamField("paidHoursPerWeek"));
    case "noShrinkage":
      return elsewhere(teamField("shrinkage"));
    case "zeroHours":
      return elsewhere(zeroHoursField(team));
  }
}

/** The id of the field of `missingEntry`; null where there is none. */
export function missingField(
  reason: CountUnknown | FigureUnknown,
  sheet: CostSheet,
  streamIds: readonly string[],
): string | null {
  return missingEntry(reason, sheet, streamIds)?.fieldId ?? null;
}

function countEntry({ kind }: Workstream): StreamEntry {
  return kind === "outbound" ? "reached" : "handled";
}

function isWaitingFor(reason: MinutesUnknown, stream: Workstream): boolean {
  const minutes = agentMinutes(stream);
  return !minutes.ok && minutes.error === reason;
}

function zeroHoursField({ agents, paidHoursPerWeek }: CostSheet["team"]): string {
  if (agents === 0) return teamField("agents");
  return teamField(paidHoursPerWeek === 0 ? "paidHoursPerWeek" : "shrinkage");
}
