import type { NumberPlace } from "../../sheet/numberPlace";
import type { CostSheet, Workstream } from "../../sheet/schema";
import type { StaffingPlan } from "../../sheet/staffing";
import { costStatement } from "../statement";
import { contactsOf } from "../workload";
import type { NeedUnknown } from "./neededTeam";
import { patience } from "./patience";

/** Why staffing waits for an input, as it is told where that is the only one. */
export type InputReason =
  | Extract<
      NeedUnknown,
      | "noArrivals"
      | "noContacts"
      | "noHandlingTime"
      | "noConcurrency"
      | "noPaidHours"
      | "noShrinkage"
      | "neverOpen"
      | "noPeakFactor"
      | "noPatience"
      | "noTime"
      | "noTargets"
    >
  | "noAgents"
  | "noCost";

/** An input that is not there yet. */
export interface MissingInput {
  readonly reason: InputReason;
  /** The number of the sheet; null for what is no single number of it: an entry of the plan, any cost at all. */
  readonly place: Extract<NumberPlace, { kind: "work" | "team" }> | null;
}

/** All that staffing waits for, so that it can be asked for at once; each list in the order in which a page is filled in. */
export interface MissingInputs {
  /** Without any of these it is not known how many are needed. */
  readonly forNeed: readonly MissingInput[];
  /** Without these it is not known what service the agents on the sheet give, and what service costs. */
  readonly forService: readonly MissingInput[];
}

/** What is missing, and not what is there and cannot be: that has a reason of its own once all is there. Nothing without calls. */
export function missingInputs(sheet: CostSheet, plan: StaffingPlan): MissingInputs {
  const { work, team } = sheet;
  if (work.every(({ kind }) => kind !== "inbound")) return { forNeed: [], forService: [] };
  const ofTeam = (field: keyof CostSheet["team"], reason: InputReason): readonly MissingInput[] =>
    team[field] === null ? [{ reason, place: { kind: "team", field } }] : [];
  return {
    forNeed: [
      ...work.flatMap((stream) => ofStream(stream, plan.measured.abandonment)),
      ...ofTeam("paidHoursPerWeek", "noPaidHours"),
      ...ofTeam("shrinkage", "noShrinkage"),
      ...ofPlan(plan),
    ],
    forService: [
      ...ofTeam("agents", "noAgents"),
      ...(hasCost(sheet) ? [] : [{ reason: "noCost", place: null } as const]),
    ],
  };
}

function ofStream(stream: Workstream, abandonment: number | null): readonly MissingInput[] {
  const { id, kind, handleSeconds } = stream;
  type Field = Extract<NumberPlace, { kind: "work" }>["field"];
  const missing = (isMissing: boolean, field: Field, reason: InputReason): readonly MissingInput[] =>
    isMissing ? [{ reason, place: { kind: "work", stream: id, field } }] : [];
  if (kind === "inbound") {
    const isEstimated = abandonment !== null && abandonment < 1;
    const arriving = stream.offered ?? (isEstimated ? stream.handled : null);
    return [
      ...missing(arriving === null, "offered", "noArrivals"),
      ...missing(handleSeconds === null && arriving !== 0, "handleSeconds", "noHandlingTime"),
    ];
  }
  // other channels take their part of the same team
  const contacts = contactsOf(stream);
  return [
    ...missing(contacts === null, kind === "outbound" ? "reached" : "handled", "noContacts"),
    ...missing(handleSeconds === null && contacts !== 0, "handleSeconds", "noHandlingTime"),
    ...(kind === "outbound" ? [] : missing(stream.concurrency === null, "concurrency", "noConcurrency")),
  ];
}

function ofPlan({
  targets,
  withinSeconds,
  opening,
  peakFactor,
  model,
  patienceSeconds,
  measured,
}: StaffingPlan): readonly MissingInput[] {
  const { serviceLevel, meanWaitSeconds, abandonment, occupancy } = targets;
  const missing = (isMissing: boolean, reason: InputReason): readonly MissingInput[] =>
    isMissing ? [{ reason, place: null }] : [];
  const isPatient = model === "erlangC" || patience(patienceSeconds, measured.abandonment, measured.meanWaitSeconds).ok;
  return [
    ...missing((serviceLevel ?? meanWaitSeconds ?? abandonment ?? occupancy) === null, "noTargets"),
    ...missing(withinSeconds === null, "noTime"),
    ...missing(!opening.some((day) => day !== null && day.closes > day.opens), "neverOpen"),
    ...missing(!isPatient, "noPatience"),
    ...missing(peakFactor === null, "noPeakFactor"),
  ];
}

function hasCost(sheet: CostSheet): boolean {
  const perCall = costStatement(sheet).headlines.find(({ kind }) => kind === "perCall");
  return perCall === undefined || perCall.cost.ok || perCall.cost.error !== "noCost";
}
