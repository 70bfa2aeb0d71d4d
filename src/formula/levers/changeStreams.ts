import type { CostSheet, Workstream, WorkstreamKind } from "../../sheet/schema";

/** A stream of one channel. */
export type StreamOf<Kind extends WorkstreamKind> = Extract<Workstream, { kind: Kind }>;

/** The longest handling time of a sheet, as `BOUNDS.handleSeconds` (a test holds the two together). */
const LONGEST_HANDLE_SECONDS = 360_000;

/** The sheet with other streams; the very same sheet when no stream changed. */
function changeStreams(sheet: CostSheet, change: (stream: Workstream) => Workstream): CostSheet {
  const work = sheet.work.map(change);
  return work.every((stream, index) => stream === sheet.work[index]) ? sheet : { ...sheet, work };
}

/** The sheet with other inbound streams; the very same sheet when none changed. */
export function changeInbound(
  sheet: CostSheet,
  change: (stream: StreamOf<"inbound">) => StreamOf<"inbound">,
): CostSheet {
  return changeStreams(sheet, (stream) => (stream.kind === "inbound" ? change(stream) : stream));
}

/** Handling time of the channels given, made into what `change` says, within what a sheet can hold. */
export function changeHandling(
  sheet: CostSheet,
  channels: readonly WorkstreamKind[],
  change: (seconds: number) => number,
): CostSheet {
  return changeStreams(sheet, (stream) => {
    if (stream.handleSeconds === null || !channels.includes(stream.kind)) return stream;
    const handleSeconds = Math.min(LONGEST_HANDLE_SECONDS, Math.max(0, change(stream.handleSeconds)));
    return handleSeconds === stream.handleSeconds ? stream : { ...stream, handleSeconds };
  });
}

/** Calls offered and handled alike x `factor`; the share of callers who hang up stays. */
export function scaleCalls(stream: StreamOf<"inbound">, factor: number): StreamOf<"inbound"> {
  if (factor === 1) return stream;
  const scaled = (count: number | null) => (count === null ? null : count * factor);
  return { ...stream, offered: scaled(stream.offered), handled: scaled(stream.handled) };
}
