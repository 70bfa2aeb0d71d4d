import { useWords } from "../../i18n/useWords";
import type { Finding } from "../../formula/findings";
import { afterColon } from "../../i18n/afterColon";
import { useFormats } from "../../i18n/useLanguage";
import { useNames } from "../../i18n/useNames";
import type { CostSheet } from "../../sheet/schema";

/** A finding in the reader's language: what is the matter, and what it means or asks. */
export interface FindingWords {
  readonly lead: string;
  readonly rest: string;
}

/** How many unfinished lines are named before the rest is left to their number. */
const NAMED_LINES = 3;

/**
 * Puts findings into words; workstreams and lines are called by their names, or by their kind and category. Whether what works
 * out the need of a linked sheet could not be loaded is told in words of its own.
 */
export function useFindingWords(sheet: CostSheet, isNotLoaded: boolean): (finding: Finding) => FindingWords {
  const t = useWords("findings");
  const common = useWords("common");
  const names = useNames();
  const formats = useFormats();
  const percent = (share: number) => formats.percent(share, { digits: 0 });
  const streamName = (streamId: string) => {
    const stream = sheet.work.find(({ id }) => id === streamId);
    return stream === undefined ? "" : names.ofStream(stream);
  };
  const lineName = (lineId: string) => {
    const line = sheet.costs.find(({ id }) => id === lineId);
    return line === undefined ? "" : names.ofLine(line);
  };

  return (finding) => {
    switch (finding.code) {
      case "unfinishedLines": {
        const { lines } = finding;
        const named = lines
          .slice(0, NAMED_LINES)
          .map(({ id, reason }) => afterColon(lineName(id), common(`unknown.${reason}`)));
        const more = lines.length > named.length ? ["…"] : [];
        return { lead: t("lead.unfinishedLines", { count: lines.length }), rest: [...named, ...more].join(" ") };
      }
      case "sharingUnknown":
        return {
          lead: t("lead.sharingUnknown"),
          rest: finding.streams
            .map(({ id, reason }) => afterColon(streamName(id), common(`unknown.${reason}`)))
            .join(" "),
        };
      case "occupancyImpossible":
      case "highOccupancy":
      case "lowOccupancy":
        return {
          lead: t(`lead.${finding.code}`, { share: percent(finding.share) }),
          rest: t(`rest.${finding.code}`),
        };
      case "needUnknown":
        return { lead: t("lead.needUnknown"), rest: t(isNotLoaded ? "rest.needNotLoaded" : "rest.needUnknown") };
      case "purchaseInOnePeriod":
      case "purchaseOutsidePeriod":
        return {
          lead: t(`lead.${finding.code}`, { name: lineName(finding.lineId) }),
          rest: t(`rest.${finding.code}`),
        };
      case "farFromTarget":
        return {
          lead: t(`lead.farFromTarget.${finding.kind}`, { share: percent(finding.share) }),
          rest: t("rest.farFromTarget"),
        };
      case "benchmarkWithoutRate":
        return {
          lead: t("lead.benchmarkWithoutRate", { name: formats.currencyName(finding.currency) }),
          rest: t("rest.benchmarkWithoutRate"),
        };
      case "holidayTwice":
        return {
          lead: t("lead.holidayTwice"),
          rest: t("rest.holidayTwice", { onCosts: percent(finding.onCosts), shrinkage: percent(finding.shrinkage) }),
        };
      case "channelWithoutContacts":
        return {
          lead: t("lead.channelWithoutContacts", { name: streamName(finding.streamId) }),
          rest: t("rest.channelWithoutContacts"),
        };
      case "longHandlingTime":
        return {
          lead: t("lead.longHandlingTime", {
            name: streamName(finding.streamId),
            minutes: formats.number(finding.seconds / 60, { digits: 0 }),
          }),
          rest: t("rest.longHandlingTime"),
        };
      default:
        return { lead: t(`lead.${finding.code}`), rest: t(`rest.${finding.code}`) };
    }
  };
}
