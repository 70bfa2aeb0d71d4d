import type { CostSheet, Workstream } from "../../sheet/schema";
import { perPeriod } from "../period";
import { err, ok, type Result } from "../result";
import { agentMinutes, availableHours, type HoursUnknown, type MinutesUnknown } from "../workload";

/** The inbound streams of a sheet as one queue. */
export interface PhoneQueue {
  readonly callsPerWeek: number;
  /** Calls that arrive in the sheet's period, by inbound stream in the order of the sheet. */
  readonly callsByStream: readonly number[];
  /** Whether calls offered were unknown for a stream and taken as handled / (1 - abandonment). */
  readonly isArrivalEstimated: boolean;
  /** Mean over all arriving calls; 0 without any. */
  readonly handleSeconds: number;
  /** Hours a week that other channels need. */
  readonly otherHoursPerWeek: number;
}

/** Why a sheet has no queue that can be staffed. */
export type QueueUnknown = "noInbound" | "noArrivals" | MinutesUnknown;

type Inbound = Extract<Workstream, { kind: "inbound" }>;

/**
 * What a sheet says of its phone work: calls offered, or handled / (1 - abandonment) where they are unknown; and the
 * workload of the other channels. Inbound streams are one queue.
 */
export function phoneQueue(sheet: CostSheet, abandonment: number | null): Result<PhoneQueue, QueueUnknown> {
  const inbound = sheet.work.filter((stream): stream is Inbound => stream.kind === "inbound");
  if (inbound.length === 0) return err("noInbound");
  const weekly = (count: number) => perPeriod(count, sheet.period.length, "week");
  const callsByStream: number[] = [];
  let calls = 0;
  let seconds = 0;
  for (const stream of inbound) {
    const arriving = arrivingCalls(stream, abandonment);
    if (!arriving.ok) return arriving;
    callsByStream.push(arriving.value);
    if (arriving.value === 0) continue;
    if (stream.handleSeconds === null) return err("noHandlingTime");
    calls += arriving.value;
    seconds += arriving.value * stream.handleSeconds;
  }
  const other = otherHours(sheet);
  if (!other.ok) return other;
  return ok({
    callsPerWeek: weekly(calls),
    callsByStream,
    isArrivalEstimated: inbound.some(({ offered }) => offered === null),
    handleSeconds: calls > 0 ? seconds / calls : 0,
    otherHoursPerWeek: weekly(other.value),
  });
}

/** Hours a week that the team on the sheet has for the phone: available hours less those that other channels need. */
export function phoneHoursPerWeek(sheet: CostSheet, queue: PhoneQueue): Result<number, HoursUnknown | "noPhoneHours"> {
  const available = availableHours(sheet);
  if (!available.ok) return available;
  const hours = perPeriod(available.value, sheet.period.length, "week") - queue.otherHoursPerWeek;
  return hours > 0 ? ok(hours) : err("noPhoneHours");
}

function arrivingCalls({ offered, handled }: Inbound, abandonment: number | null): Result<number, "noArrivals"> {
  if (offered !== null) return ok(offered);
  if (handled === null || abandonment === null || !(abandonment < 1)) return err("noArrivals");
  return ok(handled / (1 - abandonment));
}

/** Workload of the other channels in the sheet's period. */
function otherHours(sheet: CostSheet): Result<number, MinutesUnknown> {
  let hours = 0;
  for (const stream of sheet.work) {
    if (stream.kind === "inbound") continue;
    const minutes = agentMinutes(stream);
    if (!minutes.ok) return minutes;
    hours += minutes.value / 60;
  }
  return ok(hours);
}
