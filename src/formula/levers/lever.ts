import type { LeverId, LeverSettings } from "../../sheet/leverSettings";
import type { CostSheet, WorkstreamKind } from "../../sheet/schema";
import type { Grade } from "../benchmark";

/** The name of a setting of a lever; its own cost and its switch are none. */
export type SettingName<Id extends LeverId> = Exclude<keyof LeverSettings[Id] & string, "isOn" | "cost">;

/** The name of a setting of any lever. */
export type AnySetting = { [Id in LeverId]: SettingName<Id> }[LeverId];

/** What a setting moves in the sheet. */
export type ActsOn =
  | "volume"
  | "handlingTime"
  | "resolution"
  | "technologyCost"
  | "telephonyCost"
  | "rent"
  | "occupancy"
  | "shrinkage"
  /** It says on what part of the work the other settings of the lever act. */
  | "reach";

/** A page at which figures were read. */
export interface Source {
  readonly publisher: string;
  /** The year that the figures speak of, or null for an undated source. */
  readonly year: number | null;
  readonly url: string;
}

/** What was found about the size of an effect; shown beside the setting. */
export interface Evidence {
  /** Both ends are inclusive and in the unit of the setting. Beyond them the app says so, and still obeys. */
  readonly low: number;
  readonly high: number;
  /** Whether the sources print this very range, or say what we drew it from: see `docs/levers.md`. */
  readonly isPrinted: boolean;
  /** For a range from several sources the grade of the weakest. */
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** One number of a lever that the manager sets; 0 and null act as nothing. */
export interface Setting<Name extends string = string> {
  readonly name: Name;
  /** `share`: 0..1 of what it acts on. `points`: added to or taken from a share. `change`: -1..1. */
  readonly unit: "share" | "points" | "change" | "seconds";
  readonly actsOn: ActsOn;
  /** A side effect makes the lever cost more than it seems to: the calls that remain get longer, for example. */
  readonly isSideEffect: boolean;
  /** Null where nothing was found that can be stood behind. */
  readonly evidence: Evidence | null;
}

/** How many uses of a lever a period holds, stream by stream; null where that is not known. */
export interface Uses {
  readonly streamId: string;
  readonly count: number | null;
}

/**
 * One thing that a manager can change: a sheet in, a sheet out. What it saves is read off two statements and never worked
 * out by the lever. It returns the very same sheet when it changes nothing, touches neither agents nor its own cost, and
 * keeps a valid sheet valid.
 */
export interface Lever<Id extends LeverId = LeverId> {
  readonly id: Id;
  readonly settings: readonly Setting<SettingName<Id>>[];
  /** The channels that it is used on: who bears its own cost, and whose contacts are its uses. */
  readonly usedOn: readonly WorkstreamKind[];
  readonly apply: (sheet: CostSheet, settings: LeverSettings[Id]) => CostSheet;
  /** Occupancy after / before that it makes possible, for the agents who follow; 1 when left out. */
  readonly occupancyRatio?: (settings: LeverSettings[Id]) => number;
  /** Its uses, where they are something other than the contacts handled on its channels. */
  readonly uses?: (sheet: CostSheet, settings: LeverSettings[Id]) => readonly Uses[];
}

/** Every channel. */
export const ALL_CHANNELS: readonly WorkstreamKind[] = ["inbound", "outbound", "chat", "email", "other"];

/** Whether a value lies beyond what was published; false where nothing was, and for a setting that is not known. */
export function isBeyondEvidence({ evidence }: Pick<Setting, "evidence">, value: number | null): boolean {
  return evidence !== null && value !== null && (value < evidence.low || value > evidence.high);
}

/** Occupancy after / before when the same work is done by a share fewer agents: 1 / (1 - share). */
export function occupancyWithFewer(agentsSaved: number | null): number {
  return 1 / (1 - (agentsSaved ?? 0));
}
