import { changeHandling } from "./changeStreams";
import type { Lever } from "./lever";

const CALLS = ["inbound", "outbound"] as const;

/**
 * The agent's programs joined with the phone, so that the customer's page is there when the call is: it saves seconds on the
 * calls that the system can match with a customer. Handling time of calls - matched share x seconds saved.
 */
export const integratedSoftware: Lever<"integratedSoftware"> = {
  id: "integratedSoftware",
  usedOn: CALLS,
  settings: [
    { name: "matchedShare", unit: "share", actsOn: "reach", isSideEffect: false, evidence: null },
    {
      name: "secondsSaved",
      unit: "seconds",
      actsOn: "handlingTime",
      isSideEffect: false,
      evidence: {
        low: 5,
        high: 30,
        isPrinted: false,
        grade: "C",
        sources: [
          {
            publisher: "WFM Labs",
            year: null,
            url: "https://wiki.wfmlabs.org/wiki/Computer_Telephony_Integration",
          },
        ],
      },
    },
  ],
  apply: (sheet, { matchedShare, secondsSaved }) => {
    const saved = (matchedShare ?? 0) * (secondsSaved ?? 0);
    return changeHandling(sheet, CALLS, (seconds) => seconds - saved);
  },
};
