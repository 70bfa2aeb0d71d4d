import type { Finding } from "../../formula/findings";
import type { CostSheet } from "../../sheet/schema";
import { missingField } from "../../formula/missingField";
import { missingFieldOfLine } from "../../formula/missingFieldOfLine";

/** The field in which the reader can mend or check what a finding speaks of; null where there is no single one. */
export function findingPlace(finding: Finding, sheet: CostSheet): string | null {
  switch (finding.code) {
    case "unfinishedLines": {
      const [first] = finding.lines;
      const line = sheet.costs.find(({ id }) => id === first?.id);
      return first === undefined || line === undefined ? null : missingFieldOfLine(first.reason, line, sheet);
    }
    case "sharingUnknown": {
      const [first] = finding.streams;
      return first === undefined ? null : missingField(first.reason, sheet, [first.id]);
    }
    case "nothingSharedOut":
      return missingField("allWeightsZero", sheet, []);
    case "sharedByVolumeAcrossChannels":
      return "sharing-by";
    case "occupancyImpossible":
    case "highOccupancy":
    case "lowOccupancy":
      return "team-agents";
    case "holidayTwice":
      return "team-shrinkage";
    case "handledAboveOffered":
    case "handledEqualsOffered":
    case "channelWithoutContacts":
      return `work-${finding.streamId}-handled`;
    case "reachedAboveDialled":
      return `work-${finding.streamId}-reached`;
    case "resultsAboveReached": {
      const stream = sheet.work.find(({ id }) => id === finding.streamId);
      const field = stream?.kind === "outbound" && isAbove(stream.sales, stream.reached) ? "sales" : "leads";
      return `work-${finding.streamId}-${field}`;
    }
    case "longHandlingTime":
      return `work-${finding.streamId}-handleSeconds`;
    case "purchaseInOnePeriod":
      return `line-${finding.lineId}-months`;
    case "negativeTotal": {
      const credit = sheet.costs.find(({ amount }) => amount !== null && amount < 0);
      return credit === undefined ? null : `line-${credit.id}-amount`;
    }
    case "wagesWithoutOnCosts": {
      const wages = sheet.costs.find(({ category }) => category === "wages");
      return wages === undefined ? null : `line-${wages.id}-amount`;
    }
  }
}

function isAbove(count: number | null, most: number | null): boolean {
  return count !== null && most !== null && count > most;
}
