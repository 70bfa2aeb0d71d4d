import { lineField, rateField, SHARING_FIELD, streamField, teamField } from "../../formula/fieldId";
import type { Finding } from "../../formula/findings";
import { headlineKindOf, type HeadlineKind } from "../../formula/headlines";
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
      return SHARING_FIELD;
    case "occupancyImpossible":
    case "highOccupancy":
    case "needUnknown":
    case "lowOccupancy":
      return teamField("agents");
    case "holidayTwice":
      return teamField("shrinkage");
    case "handledAboveOffered":
    case "handledEqualsOffered":
    case "channelWithoutContacts":
      return streamField(finding.streamId, "handled");
    case "reachedAboveDialled":
      return streamField(finding.streamId, "reached");
    case "resultsAboveReached": {
      const stream = sheet.work.find(({ id }) => id === finding.streamId);
      const field = stream?.kind === "outbound" && isAbove(stream.sales, stream.reached) ? "sales" : "leads";
      return streamField(finding.streamId, field);
    }
    case "longHandlingTime":
      return streamField(finding.streamId, "handleSeconds");
    case "purchaseInOnePeriod":
      return lineField(finding.lineId, "months");
    case "purchaseOutsidePeriod":
      return lineField(finding.lineId, "from");
    case "farFromTarget": {
      const stream = sheet.work.find((candidate) => headlineKindOf(candidate) === finding.kind);
      return stream === undefined ? null : streamField(stream.id, COUNT[finding.kind]);
    }
    case "benchmarkWithoutRate":
      return rateFieldIn(sheet, finding.currency);
    case "benchmarkRateUndated":
      return rateFieldIn(sheet, finding.currencies[0]);
    case "negativeTotal": {
      const credit = sheet.costs.find(({ amount }) => amount !== null && amount < 0);
      return credit === undefined ? null : lineField(credit.id, "amount");
    }
    case "wagesWithoutOnCosts": {
      const wages = sheet.costs.find(({ category }) => category === "wages");
      return wages === undefined ? null : lineField(wages.id, "amount");
    }
  }
}

const COUNT = { perCall: "handled", perSale: "sales", perLead: "leads" } as const satisfies Record<
  HeadlineKind,
  string
>;

/** The field of a rate; null where the sheet holds so many currencies already that it has none for this one. */
function rateFieldIn({ rates }: CostSheet, currency: string | undefined): string | null {
  return currency !== undefined && Object.hasOwn(rates, currency) ? rateField(currency) : null;
}

function isAbove(count: number | null, most: number | null): boolean {
  return count !== null && most !== null && count > most;
}
