import type { CostLine, CostSheet, Workstream } from "../sheet/schema";

/** What is typed of a cost line, its basis included. */
export type LineEntry = Exclude<keyof CostLine, "id"> | "months" | "from" | "of" | "share";
/** What is typed of a workstream of any kind. */
export type StreamEntry = Exclude<EntryOfAny<Workstream>, "id" | "kind">;

type EntryOfAny<T> = T extends unknown ? keyof T : never;

/** The id of the field in which an entry of a line is typed. As all ids below: who speaks of an entry, leads to it by this. */
export function lineField(lineId: string, entry: LineEntry): string {
  return lineFieldsOf(lineId) + entry;
}

/** What the ids of all fields of a line begin with, and those of no other. */
export function lineFieldsOf(lineId: string): string {
  return `line-${lineId}-`;
}

/** The id of the button that adds a cost line. */
export const ADD_COST_BUTTON = "costs-add";

/** The id of the field of an entry of a workstream. */
export function streamField(streamId: string, entry: StreamEntry): string {
  return `work-${streamId}-${entry}`;
}

/** The id of the button that adds a workstream of a kind; it is there until a sheet has as many as it can have. */
export function addWorkButton(kind: Workstream["kind"]): string {
  return `add-work-${kind}`;
}

/** The id of the field of an entry of the team. */
export function teamField(entry: keyof CostSheet["team"]): string {
  return `team-${entry}`;
}

/** The id of the field of an entry on callers who come back. */
export function repeatCallsField(entry: keyof CostSheet["repeatCalls"]): string {
  return `repeat-${entry}`;
}

/** The id of the choice by what common costs are shared out. */
export const SHARING_FIELD = "sharing-by";

/** The id of the field of a workstream's weight, which is there while common costs are shared out by weights. */
export function weightField(streamId: string): string {
  return `weight-${streamId}`;
}

/** The id of the field of a currency's exchange rate. */
export function rateField(currency: string): string {
  return `rate-${currency}`;
}
