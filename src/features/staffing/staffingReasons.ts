import { ADD_COST_BUTTON, addWorkButton, lineField, streamField, teamField } from "../../formula/fieldId";
import { missingEntry, type MissingEntry } from "../../formula/missingField";
import type { LostCallUnknown } from "../../formula/staffing/lostCallPrice";
import type { NeedUnknown } from "../../formula/staffing/neededTeam";
import type { FrontierUnknown } from "../../formula/staffing/staffingFrontier";
import { openingField, staffingField } from "../../formula/staffing/staffingField";
import type { ServiceUnknown } from "../../formula/staffing/teamService";
import type { CostSheet } from "../../sheet/schema";

/** Why something of the staffing of a sheet cannot be told. */
export type StaffingUnknown = NeedUnknown | ServiceUnknown | FrontierUnknown | LostCallUnknown;

/** The fields that mend what staffing alone can lack, by their reason; null where no single field does. */
const FIELDS = {
  noInbound: addWorkButton("inbound"),
  noArrivals: null,
  zeroCalls: null,
  noCalls: null,
  zeroHandlingTime: null,
  tooBusy: null,
  neverOpen: openingField(0, "closed"),
  noCallsInOpenHours: staffingField("profile"),
  noPeakFactor: staffingField("peakFactor"),
  noPatience: staffingField("patienceSeconds"),
  tooPatient: staffingField("patienceSeconds"),
  noTime: staffingField("withinSeconds"),
  noTargets: staffingField("serviceLevel"),
  serviceLevelImpossible: staffingField("serviceLevel"),
  meanWaitSecondsImpossible: staffingField("meanWaitSeconds"),
  abandonmentImpossible: staffingField("abandonment"),
  occupancyImpossible: staffingField("occupancy"),
  nobodyAvailable: teamField("shrinkage"),
  zeroPaidHours: teamField("paidHoursPerWeek"),
  noPhoneHours: teamField("agents"),
  tooFewHours: teamField("agents"),
  noLostCallPrice: staffingField("lostCallPrice"),
  noShareCallingAgain: staffingField("lostCallShare"),
} as const satisfies Partial<Record<StaffingUnknown, string | null>>;

/** Why a plan says nothing of when calls come. */
const OF_PLAN = ["neverOpen", "noCallsInOpenHours", "noPeakFactor"] as const;
const DEMAND = ["noInbound", "noArrivals", "zeroCalls", ...OF_PLAN] as const;

type OwnReason = keyof typeof FIELDS;

/** Whether a reason is why it is not known when calls come, which has its words where that is asked. */
export function isDemandReason(reason: StaffingUnknown): reason is (typeof DEMAND)[number] {
  return DEMAND.some((each) => each === reason);
}

/** Whether it is what was chosen in the plan that keeps calls from being seen, and nothing that the sheet lacks. */
export function isReasonOfPlan(reason: StaffingUnknown): boolean {
  return OF_PLAN.some((each) => each === reason);
}

/** Whether a reason is one of staffing alone, and not one that figures of the sheet have, too. */
export function isOwnReason(reason: StaffingUnknown): reason is OwnReason {
  return reason in FIELDS;
}

/** The entry that would mend a reason, with its workstream where it belongs to one; null where no single entry would. */
export function mendingEntry(reason: StaffingUnknown, sheet: CostSheet): MissingEntry | null {
  if (reason === "noCost") return { fieldId: costEntry(sheet), stream: null };
  const inbound = sheet.work.filter((stream) => stream.kind === "inbound");
  const entryOf = (stream: (typeof inbound)[number] | undefined, entry: "offered" | "handled" | "handleSeconds") =>
    stream === undefined ? null : { fieldId: streamField(stream.id, entry), stream };
  if (reason === "noHandlingTime") {
    // of calls that come it is asked for whether or not their answered ones were counted
    const timeless = inbound.find(
      ({ offered, handled, handleSeconds }) => handleSeconds === null && (offered ?? handled) !== 0,
    );
    if (timeless !== undefined) return entryOf(timeless, "handleSeconds");
  }
  if (!isOwnReason(reason)) return missingEntry(reason, sheet, []);
  switch (reason) {
    case "noArrivals":
      return entryOf(
        inbound.find(({ offered }) => offered === null),
        "offered",
      );
    case "zeroCalls":
    case "noCalls":
      return entryOf(inbound[0], inbound[0]?.offered === null ? "handled" : "offered");
    case "zeroHandlingTime":
      return entryOf(inbound[0], "handleSeconds");
    default: {
      const fieldId = FIELDS[reason];
      return fieldId === null ? null : { fieldId, stream: null };
    }
  }
}

/** Whether what mends a reason is a button that adds something, and no field. */
export function isMendedByAdding({ fieldId }: MissingEntry): boolean {
  return fieldId === ADD_COST_BUTTON || fieldId === addWorkButton("inbound");
}

/** Any amount would do: that of a line which has none yet, or of one more. */
function costEntry({ costs }: CostSheet): string {
  const line = costs.find(({ amount, basis }) => amount === null && basis.kind !== "shareOf");
  return line === undefined ? ADD_COST_BUTTON : lineField(line.id, "amount");
}
