/** What is typed or chosen of how the phone work is staffed, the hours of single days aside. */
export type StaffingEntry =
  | "intervalMinutes"
  | "profile"
  | "peakFactor"
  | "model"
  | "patienceSeconds"
  | "measuredAbandonment"
  | "measuredWait"
  | "withinSeconds"
  | "serviceLevel"
  | "definition"
  | "meanWaitSeconds"
  | "abandonment"
  | "occupancy"
  | "lostCall"
  | "lostCallPrice"
  | "lostCallShare";

/** The id of the button that enters pay by the agent; it is there while pay is a sum for the whole centre. */
export const PAY_PER_AGENT_BUTTON = "pay-per-agent";

/** The id of the field of an entry of how the phone work is staffed; it is on the page while that view is open. */
export function staffingField(entry: StaffingEntry): string {
  return `staffing-${entry}`;
}

/** The id of the field of when a day opens or closes, 0 being Monday; those of a closed day are not there, but for `closed`. */
export function openingField(day: number, entry: "opens" | "closes" | "closed"): string {
  return `staffing-day-${day}-${entry}`;
}
