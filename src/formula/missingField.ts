import type { CostLine, CostSheet, Workstream } from "../sheet/schema";
import type { LineUnknown } from "./charge";
import type { FigureUnknown } from "./figures";
import type { CountUnknown } from "./headlines";

/**
 * The entry of a sheet that a missing figure waits for, by the id of its field; null where there is none. `streamIds` are
 * the workstreams concerned.
 */
export function missingField(
  reason: CountUnknown | FigureUnknown,
  sheet: CostSheet,
  streamIds: readonly string[],
): string | null {
  const streams = sheet.work.filter(({ id }) => streamIds.includes(id));
  const field = (name: string, isMissing: (stream: Workstream) => boolean) => {
    const stream = streams.find(isMissing) ?? sheet.work.find(isMissing);
    return stream === undefined ? null : `work-${stream.id}-${name}`;
  };
  switch (reason) {
    case "noCalls":
    case "noContacts":
      return countField(streams, null) ?? countField(sheet.work, null);
    case "zeroCalls":
      return countField(streams, 0) ?? countField(sheet.work, 0);
    case "noSales":
    case "zeroSales":
      return field("sales", (stream) => stream.kind === "outbound" && !(stream.sales !== null && stream.sales > 0));
    case "noLeads":
    case "zeroLeads":
      return field("leads", (stream) => stream.kind === "outbound" && !(stream.leads !== null && stream.leads > 0));
    case "noHandlingTime":
    case "zeroMinutes":
      return field("handleSeconds", ({ handleSeconds }) => handleSeconds === null || handleSeconds === 0);
    case "noConcurrency":
      return field("concurrency", (stream) => "concurrency" in stream && stream.concurrency === null);
    case "noResolvedFirstTime":
    case "neverResolved":
      return field("resolvedFirstTime", (stream) => stream.kind === "inbound" && !stream.resolvedFirstTime);
    case "noGiveUpShare":
      return "repeat-giveUpShare";
    case "noCallsPerUnresolved":
      return "repeat-callsPerUnresolved";
    case "noWeight":
    case "allWeightsZero":
      return sheet.sharing.by === "weights" ? weightField(sheet) : "sharing-by";
    case "noAgents":
      return "team-agents";
    case "noPaidHours":
      return "team-paidHoursPerWeek";
    case "noShrinkage":
      return "team-shrinkage";
    case "zeroHours":
      return zeroHoursField(sheet.team);
  }
}

/** The field of a cost line, of the team or of the work in which the number is missing that the line needs. */
export function missingFieldOfLine(reason: LineUnknown, line: CostLine, sheet: CostSheet): string | null {
  const streamIds = line.for === "all" ? sheet.work.map(({ id }) => id) : [line.for];
  switch (reason) {
    case "noAmount":
      return `line-${line.id}-amount`;
    case "noQuantity":
      return `line-${line.id}-quantity`;
    case "noRate":
      return `rate-${line.currency}`;
    case "noLife":
      return `line-${line.id}-months`;
    case "noShare":
    case "noShareBase":
      return `line-${line.id}-share`;
    case "noOutbound":
      return `line-${line.id}-amount`;
    case "noDialled": {
      const stream = sheet.work.find((candidate) => candidate.kind === "outbound" && candidate.dialled === null);
      return stream === undefined ? null : `work-${stream.id}-dialled`;
    }
    default:
      return missingField(reason, sheet, streamIds);
  }
}

function countField(streams: readonly Workstream[], count: number | null): string | null {
  for (const stream of streams) {
    if ((stream.kind === "outbound" ? stream.reached : stream.handled) !== count) continue;
    return `work-${stream.id}-${stream.kind === "outbound" ? "reached" : "handled"}`;
  }
  return null;
}

function weightField({ work, sharing }: CostSheet): string | null {
  const stream = work.find(({ id }) => (sharing.weights[id] ?? null) === null) ?? work[0];
  return stream === undefined ? null : `weight-${stream.id}`;
}

function zeroHoursField({ agents, paidHoursPerWeek }: CostSheet["team"]): string {
  if (agents === 0) return "team-agents";
  return paidHoursPerWeek === 0 ? "team-paidHoursPerWeek" : "team-shrinkage";
}
