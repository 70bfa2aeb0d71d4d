import type { NumberBounds } from "../../sheet/boundsAt";
import type { CostSheet } from "../../sheet/schema";
import { callsPerIssue } from "../resolution";
import { scaleCalls } from "../levers/changeStreams";
import { quotient } from "../quotient";
import type { Driver } from "./driver";

/** Resolution of one inbound stream: as many issues as today, so its calls change by calls per issue after / before. */
export function resolutionDriver(streamId: string, shares: NumberBounds, counts: NumberBounds): Driver {
  const streamOf = ({ work }: CostSheet) => work.find(({ id }) => id === streamId);
  return {
    id: { kind: "resolution", stream: streamId },
    unit: "share",
    least: shares.least,
    most: shares.most,
    isEndless: false,
    wholes: "none",
    read: (from) => {
      const stream = streamOf(from);
      if (stream?.kind !== "inbound") return null;
      return callsPerIssue(from.repeatCalls, stream.resolvedFirstTime).ok ? stream.resolvedFirstTime : null;
    },
    write: (from, value) => {
      const stream = streamOf(from);
      if (stream?.kind !== "inbound") return null;
      const before = callsPerIssue(from.repeatCalls, stream.resolvedFirstTime);
      const after = callsPerIssue(from.repeatCalls, value);
      const factor = before.ok && after.ok ? quotient(after.value, before.value) : null;
      if (factor === null) return null;
      const changed = { ...scaleCalls(stream, factor), resolvedFirstTime: value };
      if (Math.max(changed.offered ?? 0, changed.handled ?? 0) > counts.most) return null;
      return { ...from, work: from.work.map((other) => (other === stream ? changed : other)) };
    },
  };
}
